// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/renewalsjson.h"

#include "models/domain/series.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/renewalwords.h"

#include <map>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonArray detailsJson(const std::vector<renewal::Detail> &details)
{
    QJsonArray array;
    for (const renewal::Detail &detail : details)
        array.append(QJsonObject{{u"code"_s, renewal::detailName(detail.code)}, {u"text"_s, words::detailSentence(detail)}});
    return array;
}

QJsonObject countJson(const QString &outcome, qint64 count)
{
    return {{u"outcome"_s, outcome}, {u"count"_s, count}};
}

QJsonArray countsJson(const renewal::Rehearsal &rehearsal)
{
    QJsonArray counts;
    for (const renewal::Outcome outcome : renewal::allOutcomes) {
        if (rehearsal.count(outcome) > 0)
            counts.append(countJson(renewal::outcomeName(outcome), rehearsal.count(outcome)));
    }
    return counts;
}

// The names of seats, old and new.
class SeatNames {
public:
    explicit SeatNames(const renewal::World &world)
    {
        for (auto at = world.from.seats.cbegin(); at != world.from.seats.cend(); ++at)
            m_names.insert(at.key(), at->seat.name());
        for (const Seat &seat : world.to.seats)
            m_names.insert(seat.id, seat.name());
    }
    [[nodiscard]] QStringList of(const std::vector<RowId> &seats) const
    {
        QStringList names;
        for (const RowId seat : seats) {
            if (seat)
                names.append(m_names.value(seat));
        }
        return names;
    }
    [[nodiscard]] QStringList of(const std::vector<renewal::PlannedPlace> &places) const
    {
        std::vector<RowId> seats;
        for (const renewal::PlannedPlace &place : places)
            seats.push_back(place.seat);
        return of(seats);
    }

private:
    QHash<RowId, QString> m_names;
};

std::optional<Money> amountOf(const renewal::Line &line)
{
    std::optional<Money> sum;
    for (const renewal::PlannedPackage &package : line.packages) {
        if (!package.price)
            return {};
        sum = Money{(sum ? sum->minor : 0) + *package.price * package.quantity, package.currency};
    }
    return sum;
}

} // namespace

QJsonObject seriesJson(const RenewalSeries &series, const std::optional<RowId> &likely)
{
    return {{u"id"_s, words::idJson(series.id)},
            {u"name"_s, series.name},
            {u"season"_s, words::textJson(series.season)},
            {u"package"_s, packageKindName(series.kind)},
            {u"opens"_s, words::instantJson(series.opensAt)},
            {u"closes"_s, words::instantJson(series.closesAt)},
            {u"performances"_s, series.performances},
            {u"from"_s, words::idJson(likely)},
            {u"state"_s, renewalStateName(series.state)},
            {u"orders"_s, series.orders}};
}

QJsonArray namesJson(const renewal::World &world)
{
    QJsonArray names;
    for (const renewal::NameMatch &match : renewal::nameMatches(world)) {
        names.append(QJsonObject{{u"kind"_s, renewal::nameKindName(match.kind)},
                                 {u"from"_s, match.from},
                                 {u"to"_s, words::textJson(match.to)},
                                 {u"how"_s, renewal::howName(match.how)},
                                 {u"subscribers"_s, match.subscribers}});
    }
    return names;
}

QString matchLine(const renewal::NameMatch &match)
{
    return QStringList{words::nameKindText(match.kind), match.from, match.to, words::matchText(match.how), QString::number(match.subscribers)}.join(u'\t');
}

QJsonObject rehearsalJson(const renewal::World &world, const renewal::Rehearsal &rehearsal)
{
    const auto proposals = renewal::seatProposals(world, rehearsal);
    const SeatNames seats(world);
    QJsonArray lines;
    for (const renewal::Line &line : rehearsal.lines) {
        lines.append(QJsonObject{{u"contact"_s, words::idJson(line.contact)},
                                 {u"name"_s, line.name},
                                 {u"outcome"_s, renewal::outcomeName(line.outcome)},
                                 {u"done"_s, line.done},
                                 {u"needsAccess"_s, line.needsAccess},
                                 {u"oldSeats"_s, QJsonArray::fromStringList(seats.of(line.oldSeats))},
                                 {u"newSeats"_s, QJsonArray::fromStringList(seats.of(line.places))},
                                 {u"proposedSeats"_s, QJsonArray::fromStringList(seats.of(proposals.value(line.contact)))},
                                 {u"amount"_s, words::moneyJson(amountOf(line))},
                                 {u"details"_s, detailsJson(line.details)}});
    }
    return {{u"series"_s, words::idJson(world.to.id)},
            {u"from"_s, words::idJson(world.from.id)},
            {u"wouldRenew"_s, rehearsal.renewing()},
            {u"needPerson"_s, rehearsal.needPerson()},
            {u"counts"_s, countsJson(rehearsal)},
            {u"digest"_s, rehearsal.digest()},
            {u"names"_s, namesJson(world)},
            {u"lines"_s, lines}};
}

QString rehearsalText(const renewal::World &world, const renewal::Rehearsal &rehearsal)
{
    const SeatNames seats(world);
    QStringList lines{words::rehearsalSummary(rehearsal)};
    for (const renewal::NameMatch &match : renewal::nameMatches(world)) {
        if (!match.holds())
            lines.append(matchLine(match));
    }
    for (const renewal::Outcome outcome : renewal::allOutcomes) {
        if (rehearsal.count(outcome) == 0)
            continue;
        lines.append(u"%1: %2"_s.arg(words::outcomeTitle(outcome)).arg(rehearsal.count(outcome)));
        for (const renewal::Line &line : rehearsal.lines) {
            if (line.outcome == outcome && outcome != renewal::Outcome::SameSeats)
                lines.append(QStringList{QString(), QString::number(line.contact), line.name, seats.of(line.oldSeats).join(u", "_s), words::detailSentences(line.details)}.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

QJsonObject runJson(const actions::RenewalResult &result)
{
    QJsonArray actions;
    for (const RowId action : result.actions)
        actions.append(words::idJson(action));
    return {{u"renewed"_s, result.renewed},
            {u"listed"_s, result.listed},
            {u"counts"_s, countsJson(result.rehearsal)},
            {u"digest"_s, result.rehearsal.digest()},
            {u"actions"_s, actions}};
}

QJsonObject logJson(const std::vector<RenewalLogEntry> &entries)
{
    QJsonArray json, counts;
    std::map<QString, qint64> byOutcome;
    for (const RenewalLogEntry &entry : entries) {
        ++byOutcome[entry.outcome];
        json.append(QJsonObject{{u"contact"_s, words::idJson(entry.contact)},
                                {u"name"_s, entry.name},
                                {u"outcome"_s, entry.outcome},
                                {u"details"_s, detailsJson(renewal::detailsOf(entry.detail))},
                                {u"order"_s, words::idJson(entry.order)},
                                {u"number"_s, words::textJson(entry.number)},
                                {u"status"_s, words::textJson(entry.status)},
                                {u"seats"_s, words::textJson(entry.seats)},
                                {u"run"_s, words::idJson(entry.run)},
                                {u"at"_s, words::instantJson(entry.at)}});
    }
    for (const auto &[outcome, count] : byOutcome)
        counts.append(countJson(outcome, count));
    return {{u"counts"_s, counts}, {u"entries"_s, json}};
}

QString logText(const std::vector<RenewalLogEntry> &entries)
{
    std::map<QString, QStringList> groups;
    for (const RenewalLogEntry &entry : entries) {
        groups[words::loggedOutcome(entry.outcome)].append(
            QStringList{QString(), QString::number(entry.contact), entry.name, entry.number, entry.status, entry.seats, words::detailSentences(renewal::detailsOf(entry.detail))}.join(u'\t'));
    }
    QStringList lines;
    for (const auto &[title, group] : groups)
        lines << u"%1: %2"_s.arg(title).arg(group.size()) << group;
    return lines.join(u'\n');
}

} // namespace pd::cli
