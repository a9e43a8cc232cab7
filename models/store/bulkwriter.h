// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace pd::store {

class WriteTransaction;

// Puts many rows into tables fast, inside a bulk WriteTransaction: past QSqlQuery on SQLite, by COPY on PostgreSQL.
// Tables may be filled in turns; begin() parents before the tables that refer to them. The first load into an empty
// SQLite table goes without its secondary indexes and triggers; finish() builds them and the search indexes.
// Each table's count and digest go into the journal entry.
class BulkWriter {
public:
    // FilledTables: a little beside what there is. Indexes and triggers stay where they are, and PostgreSQL need not look at
    // the tables anew.
    enum class Into { AnyTables, FilledTables };
    explicit BulkWriter(WriteTransaction &transaction, Into into = Into::AnyTables);
    ~BulkWriter();
    Q_DISABLE_COPY_MOVE(BulkWriter)

    // Following rows go into `table`. The columns are those of its first begin().
    Result<void> begin(const QString &table, const QStringList &columns);
    // One row: NULL (an invalid QVariant), whole numbers, doubles, QString (a null one is the empty text), QByteArray.
    Result<void> add(std::span<const QVariant> values);
    Result<void> add(std::initializer_list<QVariant> values) { return add(std::span(values.begin(), values.size())); }
    // Must be called before the transaction's commit().
    Result<void> finish();

    class Table; // one engine's way into one table

private:
    WriteTransaction &m_transaction;
    Into m_into;
    std::vector<std::unique_ptr<Table>> m_tables; // in the order of their first begin()
    Table *m_current = nullptr;
};

} // namespace pd::store
