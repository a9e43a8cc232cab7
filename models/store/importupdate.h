// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"
#include "models/domain/result.h"
#include "models/store/conflictdecisions.h"
#include "models/store/importsql.h"

#include <QSqlQuery>

#include <map>
#include <vector>

namespace pd::store {

class Connection;

// What becomes of conflicts. The decisions must outlive what reads them.
struct ConflictRule {
    OnConflict otherwise;
    const ConflictDecisions &decisions;
};

// Brings the stored rows of one table up to the import, field by field: one that changed only there is taken, one
// that changed only here is kept, one that changed on both sides is a conflict. What a field was when it was last
// imported stands in import_base once staff have changed it; else it is what is stored.
class ImportUpdate {
public:
    ImportUpdate(Connection &connection, const ImportSql &sql, const ImportTable &table, qint64 runId, ConflictRule rule);

    // All staged rows of the table whose n lies in (from, to] (see ImportPlan).
    Result<void> run(qint64 from, qint64 to);

    [[nodiscard]] const std::vector<ImportConflict> &conflicts() const { return m_conflicts; }
    [[nodiscard]] const std::vector<ConflictOrigin> &origins() const { return m_origins; } // of the conflicts, in their order
    // How many rows were changed, by staged file.
    [[nodiscard]] const std::map<int, qint64> &changed() const { return m_changed; }

private:
    struct Base {
        bool known = false; // staff have changed the field since it was imported
        QVariant value;
    };
    struct Assignment {
        QString column;
        QVariant value;
    };
    Result<void> prepare();
    Result<void> updateRow(qint64 seq);
    Result<bool> settle(RowId row, ImportConflict conflict); // true: theirs is taken
    Result<ConflictOrigin> lastChange(RowId row, const QString &column);
    Result<Base> base(RowId row, const QString &column);
    Result<void> closeShown(RowId row, const QString &column, const QVariant &theirs);
    Result<void> forget(RowId row, const QString &column);
    Result<void> write(RowId row, std::vector<Assignment> assignments);
    Result<void> addComputed(RowId row, std::vector<Assignment> &assignments);

    Connection &m_connection;
    const ImportSql &m_sql;
    const ImportTable &m_table;
    qint64 m_runId;
    ConflictRule m_rule;
    QStringList m_columns; // compared: fields, then the system's
    QSqlQuery m_candidates;
    QSqlQuery m_row;
    std::vector<ImportConflict> m_conflicts;
    std::vector<ConflictOrigin> m_origins;
    std::map<int, qint64> m_changed;
};

} // namespace pd::store
