// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settingsreader.h"

#include "models/domain/settings.h"
#include "models/domain/triedtables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QStringList>

namespace pd::store {

namespace {

// QJsonDocument reads objects and arrays only: a bare value is read as the one element of an array.
QJsonValue fromJson(const QString &text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

StageType stageType(const QString &word)
{
    if (word == QLatin1String("Closed Won"))
        return StageType::ClosedWon;
    return word == QLatin1String("Closed Lost") ? StageType::ClosedLost : StageType::Open;
}

// The three tables in one form, so that one statement can give them all: kind, id, three texts and a number.
enum Kind { Setting, Label, Stage };
constexpr char settingRows[] = "SELECT 0 AS kind, 0 AS id, key AS a, value AS b, origin AS c, CAST(0 AS double precision) AS n "
                               "FROM setting WHERE key NOT LIKE 'journal.%'";
constexpr char labelRows[] = "SELECT 1 AS kind, id, status AS a, label AS b, '' AS c, CAST(listed AS double precision) AS n FROM portal_label";
constexpr char stageRows[] = "SELECT 2 AS kind, id, name AS a, type AS b, '' AS c, probability AS n FROM donation_stage";

struct Rows {
    QHash<QString, StoredSetting> settings;
    std::vector<PortalLabel> labels;
    std::vector<DonationStage> stages;
};

Rows take(QSqlQuery &query)
{
    Rows rows;
    while (query.next()) {
        const QString first = query.value(2).toString();
        const QString second = query.value(3).toString();
        switch (Kind(query.value(0).toInt())) {
        case Setting:
            rows.settings.insert(first, {fromJson(second), query.value(4).toString()});
            break;
        case Label:
            rows.labels.push_back({first, second, query.value(5).toBool()});
            break;
        case Stage:
            rows.stages.push_back({first, query.value(5).toDouble(), stageType(second)});
            break;
        }
    }
    query.finish();
    return rows;
}

Result<Rows> readRows(Connection &connection, const char *rows)
{
    auto query = connection.query(QLatin1String(rows) + QLatin1String(" ORDER BY id"));
    if (!query)
        return query.error();
    return take(*query);
}

} // namespace

Result<QHash<QString, StoredSetting>> readSettings(Connection &connection)
{
    auto rows = readRows(connection, settingRows);
    if (!rows)
        return rows.error();
    return std::move(rows->settings);
}

Result<std::vector<PortalLabel>> readLabels(Connection &connection)
{
    auto rows = readRows(connection, labelRows);
    if (!rows)
        return rows.error();
    return std::move(rows->labels);
}

Result<std::vector<DonationStage>> readStages(Connection &connection)
{
    auto rows = readRows(connection, stageRows);
    if (!rows)
        return rows.error();
    return std::move(rows->stages);
}

PortalSettingsQuery::PortalSettingsQuery(Connection &connection)
    : m_connection(connection)
{
}

PortalSettingsQuery::~PortalSettingsQuery() = default;

Result<PortalSettings> PortalSettingsQuery::read(const SettingValues &instead)
{
    if (!m_query) {
        const QString all = QStringList{QLatin1String(settingRows), QLatin1String(labelRows), QLatin1String(stageRows)}.join(QLatin1String(" UNION ALL "));
        auto prepared = m_connection.prepare(all + QLatin1String(" ORDER BY kind, id"));
        if (!prepared)
            return prepared.error();
        m_query = std::make_unique<QSqlQuery>(std::move(*prepared));
    }
    if (const auto run = m_connection.run(*m_query, {}); !run)
        return run.error();
    Rows rows = take(*m_query);
    SettingValues values;
    for (auto at = rows.settings.cbegin(); at != rows.settings.cend(); ++at)
        values.insert(at.key(), at->value);
    values.insert(withoutTables(instead));
    auto settings = portalSettings(values);
    if (!settings)
        return settings;
    settings->labels = std::move(rows.labels);
    settings->stages = std::move(rows.stages);
    return withTables(*std::move(settings), instead);
}

Result<PortalSettings> readPortalSettings(Connection &connection, const SettingValues &instead)
{
    return PortalSettingsQuery(connection).read(instead);
}

} // namespace pd::store
