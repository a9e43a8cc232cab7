// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/bulkwriter.h"
#include "models/store/rowdigest.h"

namespace pd::store {

class Connection;

// One engine's way into one table. add() may keep rows back until flush().
class BulkWriter::Table {
public:
    Table(Connection &connection, QString name, QStringList columns);
    virtual ~Table() = default;
    Q_DISABLE_COPY_MOVE(Table)

    virtual Result<void> prepare() = 0;
    virtual Result<void> insert(std::span<const QVariant> values) = 0;
    [[nodiscard]] virtual bool full() const { return false; }
    virtual Result<void> flush() { return {}; }
    // After the last row of all tables: indexes, sequences.
    virtual Result<void> finish() = 0;
    // Whether triggers or search indexes must be made anew.
    [[nodiscard]] virtual bool tookTriggersAway() const { return false; }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] qsizetype width() const { return m_columns.size(); }
    RowDigest digest;

protected:
    Connection &m_connection;
    QString m_name;
    QStringList m_columns;
};

[[nodiscard]] std::unique_ptr<BulkWriter::Table> sqliteBulkTable(Connection &connection, const QString &name, const QStringList &columns,
                                                                  BulkWriter::Into into = BulkWriter::Into::AnyTables);
[[nodiscard]] std::unique_ptr<BulkWriter::Table> postgresBulkTable(Connection &connection, const QString &name, const QStringList &columns,
                                                                  BulkWriter::Into into = BulkWriter::Into::AnyTables);

} // namespace pd::store
