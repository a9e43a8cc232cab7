// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkcounts.h"

#include "models/store/connection.h"
#include "models/store/tableinfo.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// Of the rows that imports brought: how many carry each run's number.
Result<QHash<qint64, qint64>> rowsOfRuns(Connection &connection, const QString &table)
{
    auto rows = connection.query(u"SELECT import_run_id, count(*) FROM %1 WHERE import_run_id IS NOT NULL GROUP BY import_run_id"_s.arg(table));
    if (!rows)
        return rows.error();
    QHash<qint64, qint64> counts;
    while (rows->next())
        counts.insert(rows->value(0).toLongLong(), rows->value(1).toLongLong());
    return counts;
}

// The latest action that deleted a row of each table.
Result<QHash<QString, RowId>> lastDeletions(Connection &connection)
{
    auto rows = connection.query(u"SELECT table_name, max(action_id) FROM journal_row WHERE after_digest = '' GROUP BY table_name"_s);
    if (!rows)
        return rows.error();
    QHash<QString, RowId> last;
    while (rows->next())
        last.insert(rows->value(0).toString(), rows->value(1).toLongLong());
    return last;
}

} // namespace

Result<std::optional<RowId>> firstMiscounted(Connection &connection)
{
    const auto tables = readTables(connection);
    const auto deleted = lastDeletions(connection);
    if (!tables || !deleted)
        return tables ? deleted.error() : tables.error();
    QSet<QString> numbered; // tables whose rows carry the number of their import
    for (const TableInfo &table : *tables) {
        if (table.isJournalled() && table.has(u"import_run_id"_s))
            numbered.insert(table.name);
    }
    auto actions = connection.query(u"SELECT id, parameters FROM journal_action WHERE what = 'import.run' AND undo_of IS NULL ORDER BY id"_s);
    if (!actions)
        return actions.error();
    QHash<QString, QHash<qint64, qint64>> counts;
    while (actions->next()) {
        const RowId action = actions->value(0).toLongLong();
        const QJsonObject parameters = QJsonDocument::fromJson(actions->value(1).toString().toUtf8()).object();
        const qint64 run = parameters[u"importRun"_s].toInteger();
        for (const QJsonValue &bulk : parameters[u"bulk"_s].toArray()) {
            const QString table = bulk[u"table"_s].toString();
            if (!numbered.contains(table) || deleted->value(table) >= action)
                continue;
            if (!counts.contains(table)) {
                auto found = rowsOfRuns(connection, table);
                if (!found)
                    return found.error();
                counts.insert(table, *std::move(found));
            }
            if (counts[table].value(run) != bulk[u"count"_s].toInteger())
                return std::optional<RowId>(action);
        }
    }
    return std::optional<RowId>();
}

} // namespace pd::store
