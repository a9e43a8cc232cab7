// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/renewalprogress.h"

#include "models/domain/instant.h"
#include "models/domain/renewal/progress.h"
#include "models/store/renewalreader.h"
#include "models/store/seriesreader.h"
#include "models/store/settingsreader.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/progresswords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

using namespace renewal;

QJsonObject countsJson(const Tally &tally)
{
    QJsonObject counts{{u"orders"_s, tally.orders}, {u"changed"_s, tally.changed}};
    for (const Standing standing : standings)
        counts.insert(standingName(standing), tally.of(standing));
    return counts;
}

QJsonArray takenJson(const Tally &tally)
{
    QJsonArray sums;
    for (const auto &[currency, sum] : tally.taken.asKeyValueRange())
        sums.append(words::moneyJson(Money{sum, currency}));
    return sums;
}

QJsonArray daysJson(const Course &course, const Course &last)
{
    QJsonArray days;
    for (int day = 0; day < int(course.days.size()); ++day) {
        const Course::Day now = course.on(day), before = last.on(day);
        days.append(QJsonObject{{u"date"_s, words::dateJson(course.first.addDays(day))},
                                {u"paid"_s, now.paid},
                                {u"declined"_s, now.declined},
                                {u"lastPaid"_s, last.orders == 0 ? QJsonValue() : before.paid},
                                {u"lastDeclined"_s, last.orders == 0 ? QJsonValue() : before.declined}});
    }
    return days;
}

QJsonArray renewalsJson(const std::vector<Renewal> &renewals)
{
    QJsonArray json;
    for (const Renewal &one : renewals) {
        QJsonArray seats, before;
        for (const QString &seat : one.seats)
            seats.append(seat);
        for (const QString &seat : one.seatsBefore)
            before.append(seat);
        json.append(QJsonObject{{u"order"_s, words::idJson(one.order)},
                                {u"number"_s, words::textJson(one.number)},
                                {u"contact"_s, words::idJson(one.contact.id)},
                                {u"name"_s, one.contact.displayName()},
                                {u"status"_s, words::textJson(one.status)},
                                {u"standing"_s, standingName(one.standing)},
                                {u"requested"_s, one.requested},
                                {u"moved"_s, one.moved},
                                {u"seats"_s, seats},
                                {u"seatsBefore"_s, before},
                                {u"total"_s, words::moneyJson(one.total)},
                                {u"paid"_s, words::moneyJson(one.paid)},
                                {u"due"_s, words::moneyJson(one.due)},
                                {u"deadline"_s, words::instantJson(one.deadline)},
                                {u"settled"_s, words::instantJson(one.settledAt)}});
    }
    return json;
}

QJsonObject progressJson(const SeriesProgress &one)
{
    return {{u"series"_s, words::idJson(one.series.id)},
            {u"name"_s, one.series.name},
            {u"season"_s, words::textJson(one.series.season)},
            {u"last"_s, words::idJson(one.last ? std::optional(one.last->id) : std::nullopt)},
            {u"counts"_s, countsJson(one.tally)},
            {u"lastCounts"_s, one.last ? QJsonValue(countsJson(one.lastTally)) : QJsonValue()},
            {u"taken"_s, takenJson(one.tally)},
            {u"opens"_s, words::dateJson(one.course.first)},
            {u"earlyPriceUntil"_s, words::dateJson(one.course.earlyUntil)},
            {u"closes"_s, words::dateJson(one.course.closes)},
            {u"undated"_s, one.course.undated},
            {u"days"_s, daysJson(one.course, one.lastCourse)},
            {u"renewals"_s, renewalsJson(one.renewals)}};
}

// One line a series: how many of each, and how many in percent have paid, last season on this day.
QString line(const QString &name, const Tally &tally, const Course &course, const Course &last)
{
    QStringList parts{name, QString::number(tally.orders)};
    for (const Standing standing : standings)
        parts.append(QString::number(tally.of(standing)));
    parts.append(QString::number(tally.changed));
    parts.append(words::percentText(percentOf(tally.of(Standing::Paid), tally.orders)));
    parts.append(last.orders == 0 || course.days.empty() ? QString() : words::percentText(percentOf(last.on(int(course.days.size()) - 1).paid, last.orders)));
    return parts.join(u'\t');
}

QString text(const SeasonProgress &season)
{
    QStringList head{QCoreApplication::translate("Cli", "Series"), QCoreApplication::translate("Cli", "Orders")};
    for (const Standing standing : standings)
        head.append(words::standingText(standing));
    head << QCoreApplication::translate("Cli", "Changed") << QCoreApplication::translate("Cli", "Paid, percent") << QCoreApplication::translate("Cli", "Last season on this day");
    QStringList lines{head.join(u'\t')};
    for (const SeriesProgress &one : season.series)
        lines.append(line(one.series.name, one.tally, one.course, one.lastCourse));
    if (season.series.size() > 1)
        lines.append(line(QCoreApplication::translate("Cli", "All series"), season.tally(), season.course(), season.lastCourse()));
    return lines.join(u'\n');
}

} // namespace

int renewalProgress(const Context &context, RowId series, bool season)
{
    auto opened = context.open(store::OpenMode::ReadOnly);
    if (!opened)
        return context.fail(opened.error());
    const std::shared_ptr<store::Connection> connection = *std::move(opened);
    const auto settings = store::readPortalSettings(*connection);
    if (!settings)
        return context.fail(settings.error());
    const auto reader = store::makeRenewalReader(connection);
    const auto all = reader->series();
    if (!all)
        return context.fail(all.error());
    const std::vector<RowId> asked = season ? seasonOf(*all, series) : std::vector<RowId>{series};
    const auto progress = readProgress(*reader, *store::makeSeriesReader(connection), *settings, asked.empty() ? std::vector<RowId>{series} : asked, now());
    if (!progress)
        return context.fail(progress.error());
    QJsonArray json;
    for (const SeriesProgress &one : progress->series)
        json.append(progressJson(one));
    return context.answer({{u"at"_s, words::instantJson(progress->at)}, {u"timeZone"_s, QString::fromUtf8(progress->zone.id())}, {u"progress"_s, json}}, text(*progress));
}

} // namespace pd::cli
