// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importruns.h"

#include "models/store/connection.h"
#include "models/store/importreportjson.h"
#include "models/store/writetransaction.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

class SqlImportRunReader final : public ImportRunReader {
public:
    explicit SqlImportRunReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<std::vector<ImportRun>> runs(int limit) override
    {
        const auto actions = actionsOfRuns();
        if (!actions)
            return actions.error();
        auto rows = m_connection->query(
            u"SELECT id, started_at, who, data_as_of, undone, report FROM import_run ORDER BY id DESC LIMIT ?"_s, {limit});
        if (!rows)
            return rows.error();
        std::vector<ImportRun> runs;
        while (rows->next()) {
            const QJsonObject summary = objectOf(rows->value(5));
            ImportRun run;
            run.id = rows->value(0).toLongLong();
            run.at = Instant{rows->value(1).toLongLong()};
            run.who = rows->value(2).toString();
            if (!rows->value(3).isNull())
                run.dataAsOf = Instant{rows->value(3).toLongLong()};
            run.undone = rows->value(4).toBool();
            if (const auto action = actions->constFind(run.id); action != actions->cend())
                run.action = *action;
            run.files = filesFromJson(summary);
            run.rejections = summary[u"rejections"_s].toInteger();
            run.orphans = summary[u"orphans"_s].toInteger();
            run.conflicts = summary[u"conflicts"_s].toInteger();
            run.missing = summary[u"missing"_s].toInteger();
            runs.push_back(std::move(run));
        }
        return runs;
    }

    Result<ImportReport> report(RowId run) override
    {
        auto row = m_connection->query(u"SELECT details, report, data_as_of FROM import_run WHERE id = ?"_s, {run});
        if (!row)
            return row.error();
        if (!row->next())
            return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"import"_s}, {u"id"_s, run}}, {}};
        const QJsonObject details = objectOf(row->value(0));
        ImportReport report = reportFromJson(details.isEmpty() ? objectOf(row->value(1)) : details);
        if (!row->value(2).isNull())
            report.dataAsOf = Instant{row->value(2).toLongLong()};
        return report;
    }

private:
    // A run is made before its entry in the journal, which names it.
    Result<QHash<RowId, RowId>> actionsOfRuns()
    {
        auto rows = m_connection->query(u"SELECT id, parameters FROM journal_action WHERE what = 'import.run'"_s);
        if (!rows)
            return rows.error();
        QHash<RowId, RowId> actions;
        while (rows->next())
            actions.insert(objectOf(rows->value(1))[u"importRun"_s].toInteger(), rows->value(0).toLongLong());
        return actions;
    }

    std::shared_ptr<Connection> m_connection;
};

} // namespace

Result<void> keepReport(WriteTransaction &transaction, qint64 runId, const ImportReport &report)
{
    const auto written = transaction.connection().query(u"UPDATE import_run SET who = ?, report = ?, details = ? WHERE id = ?"_s,
                                                        {transaction.entry().who, compact(reportSummary(report)), compact(reportDetails(report)), runId});
    return written ? Result<void>() : Result<void>(written.error());
}

std::unique_ptr<ImportRunReader> makeImportRunReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlImportRunReader>(std::move(connection));
}

} // namespace pd::store
