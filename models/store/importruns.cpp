// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importruns.h"

#include "models/store/connection.h"
#include "models/store/writetransaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QJsonArray columnNames(const std::vector<ImportColumn> &columns)
{
    QJsonArray names;
    for (const ImportColumn &column : columns)
        names.append(QJsonObject{{u"file"_s, column.file}, {u"column"_s, column.column}});
    return names;
}

} // namespace

Result<std::vector<StoredAlias>> readAliases(Connection &connection)
{
    auto rows = connection.query(u"SELECT object, alias, field FROM column_alias ORDER BY id"_s);
    if (!rows)
        return rows.error();
    std::vector<StoredAlias> aliases;
    while (rows->next())
        aliases.push_back({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()});
    return aliases;
}

Result<void> keepReport(WriteTransaction &transaction, qint64 runId, const ImportReport &report)
{
    QJsonArray files;
    for (const ImportFile &file : report.files) {
        files.append(QJsonObject{{u"path"_s, file.path},
                                 {u"object"_s, file.object},
                                 {u"rows"_s, file.rows},
                                 {u"stored"_s, file.stored},
                                 {u"unchanged"_s, file.unchanged},
                                 {u"rejected"_s, file.rejected}});
    }
    const QJsonObject kept{{u"files"_s, files},
                           {u"droppedColumns"_s, columnNames(report.droppedColumns)},
                           {u"unmappedColumns"_s, columnNames(report.unmappedColumns)},
                           {u"orphans"_s, qint64(report.orphans.size())},
                           {u"conflicts"_s, qint64(report.conflicts.size())},
                           {u"missing"_s, qint64(report.missing.size())}};
    const QString text = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    const auto written = transaction.connection().query(u"UPDATE import_run SET report = ? WHERE id = ?"_s, {text, runId});
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace pd::store
