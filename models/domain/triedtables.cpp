// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/triedtables.h"

#include "models/domain/folding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pd {
namespace {

using namespace Qt::StringLiterals;

Error invalid(QLatin1StringView key, const QJsonValue &value)
{
    const QByteArray shown = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    return {ErrorCode::SettingInvalid, {{u"key"_s, key}, {u"value"_s, QString::fromUtf8(shown)}, {u"expected"_s, key}}, {}};
}

std::optional<StageType> stageTypeOf(const QString &word)
{
    for (const StageType type : {StageType::Open, StageType::ClosedWon, StageType::ClosedLost}) {
        if (sameFolded(word, stageTypeWord(type)))
            return type;
    }
    return {};
}

std::optional<PortalLabel> labelOf(const QJsonValue &row)
{
    const QString status = row[u"status"].toString().trimmed();
    const QJsonValue label = row[u"label"];
    const QJsonValue listed = row[u"listed"];
    if (status.isEmpty() || !label.isString() || !listed.isBool())
        return {};
    return PortalLabel{status, label.toString().trimmed(), listed.toBool()};
}

std::optional<DonationStage> stageOf(const QJsonValue &row)
{
    const QString name = row[u"name"].toString().trimmed();
    const double probability = row[u"probability"].toDouble(-1);
    const std::optional<StageType> type = stageTypeOf(row[u"type"].toString());
    if (name.isEmpty() || probability < 0 || probability > 100 || !type)
        return {};
    return DonationStage{name, probability, *type};
}

template <class Row>
Result<std::vector<Row>> rowsOf(const SettingValues &tried, QLatin1StringView key, std::optional<Row> (*rowOf)(const QJsonValue &))
{
    std::vector<Row> rows;
    if (!tried.contains(key))
        return rows;
    const QJsonValue value = tried.value(key);
    if (!value.isArray())
        return invalid(key, value);
    for (const QJsonValue &each : value.toArray()) {
        std::optional<Row> row = rowOf(each);
        if (!row)
            return invalid(key, each);
        rows.push_back(*std::move(row));
    }
    return rows;
}

template <class Row>
auto findRow(std::vector<Row> &rows, const Row &row, QString Row::*name)
{
    return std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return sameFolded(one.*name, row.*name); });
}

template <class Row>
void put(std::vector<Row> &rows, const std::vector<Row> &tried, QString Row::*name)
{
    for (const Row &row : tried) {
        const auto same = findRow(rows, row, name);
        if (same == rows.end())
            rows.push_back(row);
        else
            *same = row;
    }
}

template <class Row>
SettingValues tryRow(SettingValues tried, QLatin1StringView key, std::vector<Row> rows, std::vector<Row> asSet, Row row, QString Row::*name)
{
    const auto before = findRow(rows, row, name);
    if (before != rows.end())
        rows.erase(before);
    const auto held = findRow(asSet, row, name);
    if (held != asSet.end())
        row.*name = (*held).*name; // as it is spelt there
    if (held == asSet.end() || *held != row)
        rows.push_back(row);
    if (rows.empty())
        tried.remove(key);
    else
        tried.insert(key, triedRows(rows));
    return tried;
}

} // namespace

QString stageTypeWord(StageType type)
{
    switch (type) {
    case StageType::Open:
        return u"Open"_s;
    case StageType::ClosedWon:
        return u"Closed Won"_s;
    case StageType::ClosedLost:
        return u"Closed Lost"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue triedRows(const std::vector<PortalLabel> &labels)
{
    QJsonArray rows;
    for (const PortalLabel &label : labels)
        rows.append(QJsonObject{{u"status"_s, label.status}, {u"label"_s, label.label}, {u"listed"_s, label.listed}});
    return rows;
}

QJsonValue triedRows(const std::vector<DonationStage> &stages)
{
    QJsonArray rows;
    for (const DonationStage &stage : stages)
        rows.append(QJsonObject{{u"name"_s, stage.name}, {u"probability"_s, stage.probability}, {u"type"_s, stageTypeWord(stage.type)}});
    return rows;
}

Result<std::vector<PortalLabel>> triedLabels(const SettingValues &tried)
{
    return rowsOf<PortalLabel>(tried, triedLabelsKey, labelOf);
}

Result<std::vector<DonationStage>> triedStages(const SettingValues &tried)
{
    return rowsOf<DonationStage>(tried, triedStagesKey, stageOf);
}

SettingValues withoutTables(SettingValues tried)
{
    tried.remove(triedLabelsKey);
    tried.remove(triedStagesKey);
    return tried;
}

Result<PortalSettings> withTables(PortalSettings settings, const SettingValues &tried)
{
    const Result<std::vector<PortalLabel>> labels = triedLabels(tried);
    if (!labels)
        return labels.error();
    const Result<std::vector<DonationStage>> stages = triedStages(tried);
    if (!stages)
        return stages.error();
    put(settings.labels, *labels, &PortalLabel::status);
    put(settings.stages, *stages, &DonationStage::name);
    return settings;
}

SettingValues withRow(SettingValues tried, const PortalLabel &row, const PortalSettings &asSet)
{
    const Result<std::vector<PortalLabel>> rows = triedLabels(tried);
    return tryRow(std::move(tried), triedLabelsKey, rows ? *rows : std::vector<PortalLabel>(), asSet.labels, row, &PortalLabel::status);
}

SettingValues withRow(SettingValues tried, const DonationStage &row, const PortalSettings &asSet)
{
    const Result<std::vector<DonationStage>> rows = triedStages(tried);
    return tryRow(std::move(tried), triedStagesKey, rows ? *rows : std::vector<DonationStage>(), asSet.stages, row, &DonationStage::name);
}

} // namespace pd
