// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settingsreader.h"

#include "models/domain/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

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

} // namespace

Result<QHash<QString, StoredSetting>> readSettings(Connection &connection)
{
    auto query = connection.query(QStringLiteral("SELECT key, value, origin FROM setting WHERE key NOT LIKE 'journal.%'"));
    if (!query)
        return query.error();
    QHash<QString, StoredSetting> settings;
    while (query->next())
        settings.insert(query->value(0).toString(), {fromJson(query->value(1).toString()), query->value(2).toString()});
    return settings;
}

Result<std::vector<PortalLabel>> readLabels(Connection &connection)
{
    auto query = connection.query(QStringLiteral("SELECT status, label, listed FROM portal_label ORDER BY id"));
    if (!query)
        return query.error();
    std::vector<PortalLabel> labels;
    while (query->next())
        labels.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toBool()});
    return labels;
}

Result<std::vector<DonationStage>> readStages(Connection &connection)
{
    auto query = connection.query(QStringLiteral("SELECT name, probability, type FROM donation_stage ORDER BY id"));
    if (!query)
        return query.error();
    std::vector<DonationStage> stages;
    while (query->next())
        stages.push_back({query->value(0).toString(), query->value(1).toDouble(), stageType(query->value(2).toString())});
    return stages;
}

Result<PortalSettings> readPortalSettings(Connection &connection, const SettingValues &instead)
{
    const auto stored = readSettings(connection);
    if (!stored)
        return stored.error();
    SettingValues values;
    for (auto at = stored->cbegin(); at != stored->cend(); ++at)
        values.insert(at.key(), at->value);
    values.insert(instead);
    auto settings = portalSettings(values);
    if (!settings)
        return settings;
    auto labels = readLabels(connection);
    if (!labels)
        return labels.error();
    auto stages = readStages(connection);
    if (!stages)
        return stages.error();
    settings->labels = std::move(*labels);
    settings->stages = std::move(*stages);
    return settings;
}

} // namespace pd::store
