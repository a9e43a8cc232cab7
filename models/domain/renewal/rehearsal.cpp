// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/rehearsal.h"

#include "models/domain/renewal/names.h"
#include "models/domain/renewal/seatplan.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::renewal {
namespace {

// The levels of the packages and of the tickets at each performance. Subscribers have few different ones.
class LevelPlan {
public:
    LevelPlan(const World &world, const Renaming &renaming)
        : m_world(world)
        , m_renaming(renaming)
    {
        for (const Performance &performance : world.to.performances) {
            auto &keys = m_keys.emplace_back();
            for (const PerformanceLevel &level : performance.levels)
                keys.emplace_back(nameKey(level.allocation), nameKey(level.name));
        }
    }

    bool packages(const Subscriber &subscriber, Line &line)
    {
        bool all = !subscriber.packages.empty();
        if (!all)
            add(line, {DetailCode::LevelMissing, {}, {}, {}, {}, {}, 0});
        for (const PackageLine &bought : subscriber.packages) {
            const Level *level = levelOf(bought.level);
            if (!level) {
                add(line, {DetailCode::LevelMissing, {}, {}, {}, bought.level, {}, 0});
                all = false;
                continue;
            }
            const bool early = level->earlyPrice && m_world.to.earlyPriceUntil && m_world.at < *m_world.to.earlyPriceUntil;
            line.packages.push_back({level->id, bought.quantity, early ? level->earlyPrice : level->price, level->currency});
        }
        return all;
    }

    bool place(const Place &place, std::vector<RowId> &levels, Line &line)
    {
        const Tickets &tickets = ticketsOf(place);
        levels = tickets.levels;
        for (const Detail &detail : tickets.missing)
            add(line, detail);
        return tickets.missing.empty();
    }

private:
    struct Tickets {
        std::vector<RowId> levels;
        std::vector<Detail> missing;
    };

    static void add(Line &line, const Detail &detail)
    {
        if (std::find(line.details.cbegin(), line.details.cend(), detail) == line.details.cend())
            line.details.push_back(detail);
    }

    const Level *levelOf(const QString &old)
    {
        const auto known = m_packageLevels.constFind(old);
        if (known != m_packageLevels.cend())
            return *known;
        const std::optional<QString> name = m_renaming.now(NameKind::Level, old);
        const auto level = std::find_if(m_world.to.levels.cbegin(), m_world.to.levels.cend(), [&](const Level &one) { return name && one.name == *name; });
        return *m_packageLevels.insert(old, level == m_world.to.levels.cend() ? nullptr : &*level);
    }

    // In the allocation of the old name: the level of the old name, else its first.
    const Tickets &ticketsOf(const Place &place)
    {
        const auto key = std::pair(place.allocation, place.level);
        if (const auto known = m_tickets.find(key); known != m_tickets.end())
            return known->second;
        Tickets tickets;
        const std::optional<QString> allocation = m_renaming.now(NameKind::Allocation, place.allocation);
        const QString in = nameKey(allocation.value_or(QString())), level = nameKey(place.level);
        for (std::size_t p = 0; p < m_keys.size(); ++p) {
            const Performance &performance = m_world.to.performances[p];
            const auto &keys = m_keys[p];
            auto at = std::find(keys.cbegin(), keys.cend(), std::pair(in, level));
            if (at == keys.cend())
                at = std::find_if(keys.cbegin(), keys.cend(), [&](const auto &one) { return one.first == in; });
            const bool isThere = allocation && at != keys.cend();
            const RowId found = isThere ? performance.levels[std::size_t(at - keys.cbegin())].id : 0;
            tickets.levels.push_back(found);
            if (found == 0 && !place.allocation.isEmpty() && !performance.levels.empty())
                tickets.missing.push_back({DetailCode::AllocationMissing, {}, {}, {}, place.allocation, allocation ? performance.name : QString(), 0});
        }
        return m_tickets.emplace(key, std::move(tickets)).first->second;
    }

    const World &m_world;
    const Renaming &m_renaming;
    std::vector<std::vector<std::pair<QString, QString>>> m_keys; // allocation and level, by performance and level
    QHash<QString, const Level *> m_packageLevels;
    std::map<std::pair<QString, QString>, Tickets> m_tickets;
};

class Rehearsing {
public:
    explicit Rehearsing(const World &world)
        : m_world(world)
        , m_renaming(world)
        , m_levels(world, m_renaming)
        , m_seats(world, m_renaming)
    {
    }

    Rehearsal run()
    {
        Rehearsal rehearsal;
        for (const Subscriber &subscriber : m_world.from.subscribers) {
            Line line;
            line.contact = subscriber.contact;
            line.name = subscriber.name;
            line.done = subscriber.done;
            line.needsAccess = m_seats.needsAccess(subscriber);
            for (const Place &place : subscriber.places) {
                if (place.seat)
                    line.oldSeats.push_back(place.seat);
            }
            if (!stopped(subscriber, line))
                plan(subscriber, line);
            if (!renews(line.outcome)) {
                line.places.clear();
                line.packages.clear();
            }
            ++rehearsal.counts[std::size_t(line.outcome)];
            rehearsal.lines.push_back(std::move(line));
        }
        return rehearsal;
    }

private:
    // Whom no seat is looked for.
    bool stopped(const Subscriber &subscriber, Line &line) const
    {
        const std::optional<Outcome> stop = m_seats.stopOf(subscriber);
        if (!stop)
            return false;
        line.outcome = *stop;
        switch (*stop) {
        case Outcome::HasOrder:
            line.details.push_back({DetailCode::HasOrder, {}, {}, subscriber.existing->number, subscriber.existing->status, {}, 0});
            break;
        case Outcome::Skipped:
            line.details.push_back({DetailCode::SkippedByStaff, {}, {}, {}, {}, {}, 0});
            break;
        case Outcome::NotFixed:
            line.details.push_back({DetailCode::PackageNotFixed, {}, {}, {}, packageKindName(m_seats.packageOf(subscriber)), {}, 0});
            break;
        default:
            line.details.push_back({DetailCode::OrderStatus, {}, {}, {}, subscriber.status, {}, 0});
        }
        return true;
    }

    void plan(const Subscriber &subscriber, Line &line)
    {
        const SeatPlan::Answer seats = m_seats.answer(subscriber, line.details);
        bool levels = m_levels.packages(subscriber, line);
        for (std::size_t i = 0; i < seats.seats.size(); ++i) {
            PlannedPlace planned{seats.seats[i], {}};
            const Place &like = subscriber.places.empty() ? Place{} : subscriber.places[std::min(i, subscriber.places.size() - 1)];
            levels = m_levels.place(like, planned.levels, line) && levels;
            line.places.push_back(std::move(planned));
        }
        if (seats.problem)
            line.outcome = line.needsAccess && *seats.problem != Outcome::SeatsUnknown ? Outcome::AccessibleLocked : *seats.problem;
        else if (!levels)
            line.outcome = Outcome::LevelUnmapped;
        else
            line.outcome = seats.moved ? Outcome::Moved : Outcome::SameSeats;
    }

    const World &m_world;
    Renaming m_renaming;
    LevelPlan m_levels;
    SeatPlan m_seats;
};

QString textOf(const Line &line)
{
    QString text = QString::number(line.contact) + u' ' + outcomeName(line.outcome);
    for (const PlannedPackage &package : line.packages)
        text += u" p%1x%2:%3"_s.arg(package.level).arg(package.quantity).arg(package.price ? QString::number(*package.price) + package.currency : u"?"_s);
    for (const PlannedPlace &place : line.places) {
        text += u" s"_s + QString::number(place.seat);
        for (const RowId level : place.levels)
            text += u'/' + QString::number(level);
    }
    return text;
}

} // namespace

qint64 Rehearsal::needPerson() const
{
    qint64 sum = 0;
    for (const Outcome outcome : allOutcomes)
        sum += needsPerson(outcome) ? count(outcome) : 0;
    return sum;
}

QString Rehearsal::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Line &line : lines) {
        hash.addData(textOf(line).toUtf8());
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex());
}

Rehearsal rehearse(const World &world)
{
    return Rehearsing(world).run();
}

qint64 differences(const Rehearsal &before, const Rehearsal &now)
{
    QHash<RowId, QString> said;
    for (const Line &line : before.lines)
        said.insert(line.contact, textOf(line));
    qint64 count = 0;
    for (const Line &line : now.lines)
        count += said.take(line.contact) != textOf(line);
    return count + said.size();
}

} // namespace pd::renewal
