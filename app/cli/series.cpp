// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/inventoryvalues.h"
#include "app/cli/serieswork.h"

#include "models/actions/seriesactions.h"
#include "models/store/seriesreader.h"
#include "models/store/settingsreader.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/serieswords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue moneyJson(const std::optional<Minor> &amount, const QString &currency)
{
    return words::moneyJson(amount ? std::optional(Money{*amount, currency}) : std::nullopt);
}

QJsonObject seriesJson(const SeriesRecord &record)
{
    QJsonArray performances;
    for (const SeriesPerformance &one : record.performances) {
        performances.append(QJsonObject{{u"instance"_s, words::idJson(one.instance)},
                                        {u"event"_s, words::textJson(one.event)},
                                        {u"name"_s, words::textJson(one.name)},
                                        {u"starts"_s, words::instantJson(one.startsAt)}});
    }
    QJsonArray levels;
    for (const SeriesPriceLevel &one : record.priceLevels) {
        levels.append(QJsonObject{{u"level"_s, words::idJson(one.level)},
                                  {u"name"_s, one.name},
                                  {u"price"_s, moneyJson(one.price, one.currency)},
                                  {u"earlyPrice"_s, moneyJson(one.earlyPrice, one.currency)},
                                  {u"allocation"_s, words::textJson(one.allocation)}});
    }
    QJsonArray lacks;
    for (const SeriesLack lack : lacksOf(record))
        lacks.append(seriesLackName(lack));
    return {{u"id"_s, words::idJson(record.series.id)},
            {u"name"_s, record.series.name},
            {u"season"_s, words::textJson(record.season)},
            {u"package"_s, words::textJson(record.package)},
            {u"packageKind"_s, packageKindName(record.series.packageKind)},
            {u"venue"_s, words::textJson(record.venue)},
            {u"opens"_s, words::instantJson(record.series.opensAt)},
            {u"earlyPriceUntil"_s, words::instantJson(record.series.earlyPriceUntil)},
            {u"closes"_s, words::instantJson(record.series.closesAt)},
            {u"performances"_s, performances},
            {u"priceLevels"_s, levels},
            {u"subscribers"_s, record.subscribers},
            {u"seats"_s, record.seats},
            {u"unsure"_s, record.unsure},
            {u"lacks"_s, lacks}};
}

QStringList linesOf(const SeriesRecord &record, const QTimeZone &zone)
{
    QStringList lines;
    for (const SeriesPerformance &one : record.performances)
        lines.append(u"  "_s + QString::number(one.instance) + u'\t' + words::performanceText(one, zone));
    for (const SeriesPriceLevel &one : record.priceLevels)
        lines.append(u"  "_s + QString::number(one.level) + u'\t' + words::priceLevelText(one));
    for (const SeriesLack lack : lacksOf(record))
        lines.append(u"  "_s + words::seriesLackText(lack));
    return lines;
}

int list(const Context &context, std::optional<RowId> one)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto settings = store::readPortalSettings(**connection);
    if (!settings)
        return context.fail(settings.error());
    std::vector<SeriesRecord> found;
    if (one) {
        const auto record = store::readSeries(**connection, *one);
        if (!record)
            return context.fail(record.error());
        found.push_back(*record);
    } else {
        const auto all = store::readSeries(**connection);
        if (!all)
            return context.fail(all.error());
        found = *all;
    }
    QJsonArray json;
    QStringList lines;
    for (const SeriesRecord &record : found) {
        json.append(seriesJson(record));
        lines.append(QString::number(record.series.id) + u'\t' + words::seriesSummary(record, settings->timeZone));
        if (one)
            lines += linesOf(record, settings->timeZone);
    }
    return context.answer({{u"series"_s, json}}, lines.isEmpty() ? Words::tr("There is no series yet.") : lines.join(u'\n'));
}

Result<std::vector<RowId>> numbers(const QString &kind, const QStringList &words)
{
    std::vector<RowId> ids;
    for (const QString &word : words) {
        const Result<RowId> id = recordNumber(kind, word);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    return ids;
}

int performances(const Context &context, RowId series, bool add, const QStringList &words, bool dryRun)
{
    const auto instances = numbers(u"instance"_s, words);
    if (!instances)
        return context.fail(instances.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::SeriesPerformancesAction action(series, add ? store::PerformanceChange{*instances, {}} : store::PerformanceChange{{}, *instances});
    return answerRun(context, series, runOrTry(**connection, action, dryRun), dryRun);
}

int levels(const Context &context, RowId series, bool set, const QString &word, const QCommandLineParser &parser)
{
    const auto level = recordNumber(u"priceLevel"_s, word);
    if (!level)
        return context.fail(level.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    store::SoldLevel sold{*level, {}, parser.value(u"allocation"_s).simplified()};
    if (parser.isSet(u"early"_s)) {
        const auto settings = store::readPortalSettings(**connection);
        if (!settings)
            return context.fail(settings.error());
        const auto early = amountOf(parser.value(u"early"_s), *settings);
        if (!early)
            return context.fail(early.error());
        sold.earlyPrice = *early;
    }
    const bool dryRun = parser.isSet(u"dry-run"_s);
    actions::SeriesLevelsAction action(series, set ? std::vector{sold} : std::vector<store::SoldLevel>(), set ? std::vector<RowId>() : std::vector{*level});
    return answerRun(context, series, runOrTry(**connection, action, dryRun), dryRun);
}

// Only selling a level has a use for more than --dry-run.
bool takesOptions(const Parsed &parsed, const QStringList &given)
{
    static const QHash<QString, QString> options{{u"read"_s, QString()}, {u"write"_s, u"dry-run"_s}, {u"sell"_s, u"dry-run early allocation"_s}};
    static const QStringList reading{u"list"_s, u"show"_s, u"unsure"_s};
    const bool sells = given.constFirst() == "levels"_L1 && given.value(2) == "set"_L1;
    return parsed.takesOptions(options, sells ? u"sell"_s : reading.contains(given.constFirst()) ? u"read"_s : u"write"_s);
}

} // namespace

int seriesCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("series", arguments,
                                {{u"dry-run"_s, Words::tr("What it would change, and nothing is written.")},
                                 {u"early"_s, Words::tr("With levels: its early price."), u"AMOUNT"_s},
                                 {u"allocation"_s, Words::tr("With levels: the allocation of the performances where its seats lie."), u"NAME"_s}},
                                u"list | show ID | add NAME [FIELD=VALUE…] | set ID FIELD=VALUE… | performances ID add|remove INSTANCE… | "
                                "levels ID set|remove LEVEL [--early AMOUNT] [--allocation NAME] | link | assign [ID] | unsure [ID] | "
                                "accept|refuse ID CONTACT SEAT | exchange ID CONTACT SEAT NEWSEAT keep|replace | fulfil ORDER [SEAT…] [--dry-run]"_s,
                                1, 100);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    const QStringList given = parsed.words();
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const QString &what = given.constFirst();
    if (!takesOptions(parsed, given))
        return parsed.misused();
    if (what == "list"_L1 && given.size() == 1)
        return list(context, {});
    if (what == "link"_L1 && given.size() == 1)
        return linkSeries(context, dryRun);
    if (what == "assign"_L1 && given.size() == 1)
        return assignSeats(context, {}, dryRun);
    if (what == "unsure"_L1 && given.size() == 1)
        return listUnsure(context, {});
    if (given.size() < 2)
        return parsed.misused();
    if (what == "fulfil"_L1)
        return fulfilOrder(context, given.mid(1), dryRun);
    if (what == "add"_L1)
        return addInventory(context, InventoryKind::Series, QStringList{u"name="_s + given[1]} + given.mid(2), dryRun);
    const Result<RowId> series = recordNumber(u"series"_s, given[1]);
    if (!series)
        return context.fail(series.error());
    if (what == "show"_L1 && given.size() == 2)
        return list(context, *series);
    if (what == "assign"_L1 && given.size() == 2)
        return assignSeats(context, *series, dryRun);
    if (what == "unsure"_L1 && given.size() == 2)
        return listUnsure(context, *series);
    if ((what == "accept"_L1 || what == "refuse"_L1) && given.size() == 4)
        return decideSeat(context, given.mid(1), what == "accept"_L1, dryRun);
    if (what == "exchange"_L1 && given.size() == 6 && (given[5] == "keep"_L1 || given[5] == "replace"_L1))
        return exchangeSeat(context, given.mid(1), dryRun);
    if (what == "set"_L1 && given.size() > 2)
        return editInventory(context, InventoryKind::Series, given[1], given.mid(2), dryRun);
    if (given.size() < 4)
        return parsed.misused();
    const bool remove = given[2] == "remove"_L1;
    if (what == "performances"_L1 && (remove || given[2] == "add"_L1))
        return performances(context, *series, !remove, given.mid(3), dryRun);
    if (what == "levels"_L1 && given.size() == 4 && (remove || given[2] == "set"_L1))
        return levels(context, *series, !remove, given[3], *parsed.parser);
    return parsed.misused();
}

} // namespace pd::cli
