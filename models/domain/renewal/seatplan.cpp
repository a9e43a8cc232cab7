// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/seatplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::renewal {
namespace {

QString placeKey(const QString &section, const QString &row, const QString &number)
{
    return nameKey(section) + QChar(1) + nameKey(row) + QChar(1) + nameKey(number);
}

DetailCode codeOf(Obstacle::Kind kind)
{
    switch (kind) {
    case Obstacle::Kind::Ticket: return DetailCode::SeatTicket;
    case Obstacle::Kind::Hold: return DetailCode::SeatHeld;
    case Obstacle::Kind::Renewal: return DetailCode::SeatRenewal;
    case Obstacle::Kind::Assigned: return DetailCode::SeatAssigned;
    }
    Q_UNREACHABLE();
}

// The one that people look at first.
void worsen(std::optional<Outcome> &problem, std::optional<Outcome> other)
{
    if (other && (!problem || *other < *problem))
        problem = other;
}

} // namespace

SeatPlan::SeatPlan(const World &world, const Renaming &renaming)
    : m_world(world)
    , m_renaming(renaming)
{
    for (const Seat &seat : world.to.seats) {
        m_seats.insert(seat.id, &seat);
        m_byName.insert(placeKey(seat.section, seat.row, seat.number), seat.id);
    }
    for (const Obstacle &obstacle : world.to.obstacles)
        m_obstacles[obstacle.seat].push_back(&obstacle);
    for (const Subscriber &subscriber : world.from.subscribers) {
        m_names.insert(subscriber.contact, subscriber.name);
        const std::optional<Outcome> stop = stopOf(subscriber);
        if (stop && *stop != Outcome::NotSettled) // whose order may still be settled
            continue;
        for (const Wish &wish : wishesOf(subscriber)) {
            if (wish.to && (wish.from == 0 || mayHave(subscriber, wish.to)))
                m_contenders[wish.to].push_back({subscriber.contact, wish.right});
        }
    }
}

std::optional<Outcome> SeatPlan::stopOf(const Subscriber &subscriber) const
{
    if (subscriber.existing)
        return Outcome::HasOrder;
    if (m_world.mapping.decisions.value(subscriber.contact).skip)
        return Outcome::Skipped;
    if (packageOf(subscriber) != PackageKind::Fixed)
        return Outcome::NotFixed;
    if (!subscriber.settled)
        return Outcome::NotSettled;
    return {};
}

PackageKind SeatPlan::packageOf(const Subscriber &subscriber) const
{
    const auto any = [&](auto is) { return std::find_if(subscriber.packages.cbegin(), subscriber.packages.cend(), is); };
    const auto other = any([](const PackageLine &line) { return line.kind == PackageKind::Choose || line.kind == PackageKind::Flex; });
    if (other != subscriber.packages.cend())
        return other->kind;
    const bool fixed = any([](const PackageLine &line) { return line.kind == PackageKind::Fixed; }) != subscriber.packages.cend();
    return fixed && m_world.to.kind == PackageKind::Unknown ? PackageKind::Fixed : m_world.to.kind;
}

int SeatPlan::accessibleSeats(const Subscriber &subscriber) const
{
    return int(std::count_if(subscriber.places.cbegin(), subscriber.places.cend(), [this](const Place &place) {
        const auto seat = m_world.from.seats.constFind(place.seat);
        return seat != m_world.from.seats.cend() && seat->seat.accessible;
    }));
}

bool SeatPlan::needsAccess(const Subscriber &subscriber) const
{
    return subscriber.needsAccess || accessibleSeats(subscriber) > 0;
}

qint64 SeatPlan::placesOf(const Subscriber &subscriber)
{
    qint64 bought = 0;
    for (const PackageLine &line : subscriber.packages)
        bought += line.quantity;
    return bought > 0 ? bought : qint64(subscriber.places.size());
}

// The same place where the house is the same, else the one of the same name; a section may have another name now.
SeatPlan::Wish SeatPlan::mappedSeat(RowId old) const
{
    const auto at = m_world.from.seats.constFind(old);
    if (at == m_world.from.seats.cend())
        return {old, 0, Right::Mapped};
    const bool renamed = m_world.mapping.sections.contains(nameKey(at->seat.section));
    if (!renamed && m_seats.contains(old))
        return {old, old, Right::Own};
    const std::optional<QString> section = m_renaming.now(NameKind::Section, at->seat.section);
    const RowId to = section ? m_byName.value(placeKey(*section, at->seat.row, at->seat.number)) : 0;
    return {old, to, to == old ? Right::Own : Right::Mapped};
}

std::vector<SeatPlan::Wish> SeatPlan::wishesOf(const Subscriber &subscriber) const
{
    std::vector<Wish> wishes;
    const auto decision = m_world.mapping.decisions.constFind(subscriber.contact);
    if (decision != m_world.mapping.decisions.cend() && !decision->seats.empty()) {
        for (const RowId seat : decision->seats) {
            const bool theirs = std::any_of(subscriber.places.cbegin(), subscriber.places.cend(), [&](const Place &place) { return place.seat == seat; });
            wishes.push_back({0, m_seats.contains(seat) ? seat : 0, theirs ? Right::Own : Right::Decided});
        }
        return wishes;
    }
    for (const Place &place : subscriber.places) {
        if (place.seat)
            wishes.push_back(mappedSeat(place.seat));
    }
    return wishes;
}

// What the run that is under way has given somebody is contended for as before; whatever else there is stands in the way.
const Obstacle *SeatPlan::obstacleFor(RowId contact, RowId seat) const
{
    for (const Obstacle *obstacle : m_obstacles.value(seat)) {
        const bool own = obstacle->contact == contact && (obstacle->ofRun || obstacle->kind == Obstacle::Kind::Assigned);
        const auto contenders = m_contenders.constFind(seat);
        const bool asBefore = obstacle->ofRun && contenders != m_contenders.cend()
            && std::any_of(contenders->cbegin(), contenders->cend(), [&](const Contender &one) { return one.contact == obstacle->contact; });
        if (!own && !asBefore)
            return obstacle;
    }
    return nullptr;
}

bool SeatPlan::mayHave(const Subscriber &subscriber, RowId seat)
{
    return std::find(subscriber.refused.cbegin(), subscriber.refused.cend(), seat) == subscriber.refused.cend();
}

bool SeatPlan::isFreeFor(RowId contact, RowId seat) const
{
    const auto contenders = m_contenders.constFind(seat);
    const bool wanted = contenders != m_contenders.cend()
        && std::any_of(contenders->cbegin(), contenders->cend(), [&](const Contender &one) { return one.contact != contact; });
    return !wanted && !obstacleFor(contact, seat);
}

QString SeatPlan::seatName(RowId seat) const
{
    if (const Seat *now = m_seats.value(seat))
        return now->name();
    const auto before = m_world.from.seats.constFind(seat);
    return before == m_world.from.seats.cend() ? QString() : before->seat.name();
}

std::optional<Outcome> SeatPlan::check(const Subscriber &subscriber, const Wish &wish, std::vector<Detail> &details) const
{
    const QString from = seatName(wish.from), to = seatName(wish.to);
    if (wish.to == 0) {
        details.push_back({DetailCode::SeatGone, from, {}, {}, {}, {}, 0});
        return Outcome::SeatGone;
    }
    if (wish.from && !mayHave(subscriber, wish.to)) { // a decision comes later than a refusal
        details.push_back({DetailCode::SeatRefused, {}, to, {}, {}, {}, 0});
        return Outcome::SeatsUnknown;
    }
    if (wish.from == 0)
        details.push_back({DetailCode::SeatChosen, {}, to, {}, {}, {}, 0});
    else if (wish.from != wish.to)
        details.push_back({DetailCode::SeatMoved, m_world.from.seats.value(wish.from).seat.name(), to, {}, {}, {}, 0});
    if (const Obstacle *obstacle = obstacleFor(subscriber.contact, wish.to)) {
        details.push_back({codeOf(obstacle->kind), {}, to, obstacle->whose, {}, {}, 0});
        return Outcome::SeatTaken;
    }
    std::optional<Outcome> problem;
    int own = 0;
    for (const Contender &other : m_contenders.value(wish.to)) {
        if (other.contact == subscriber.contact) {
            if (++own == 2) {
                details.push_back({DetailCode::SeatTwice, {}, to, {}, {}, {}, 0});
                problem = Outcome::Duplicate;
            }
        } else if (other.right <= wish.right) {
            details.push_back({DetailCode::SeatWanted, {}, to, nameOf(other.contact), {}, {}, 0});
            problem = Outcome::Duplicate;
        }
    }
    const auto before = m_world.from.seats.constFind(wish.from);
    if (before != m_world.from.seats.cend() && before->seat.accessible && !m_seats.value(wish.to)->accessible) {
        details.push_back({DetailCode::SeatNotAccessible, {}, to, {}, {}, {}, 0});
        worsen(problem, Outcome::AccessibleLocked);
    }
    return problem;
}

SeatPlan::Answer SeatPlan::answer(const Subscriber &subscriber, std::vector<Detail> &details) const
{
    Answer answer;
    const qint64 places = placesOf(subscriber);
    const std::vector<Wish> wishes = wishesOf(subscriber);
    if (m_seats.isEmpty() && wishes.empty()) { // nobody has a seat of their own there
        answer.seats.assign(std::size_t(places), 0);
        return answer;
    }
    int accessible = 0;
    for (const Wish &wish : wishes) {
        worsen(answer.problem, check(subscriber, wish, details));
        answer.moved = answer.moved || wish.from != wish.to;
        answer.seats.push_back(wish.to);
        accessible += wish.to && m_seats.value(wish.to)->accessible;
    }
    const bool decided = !wishes.empty() && wishes.front().from == 0;
    if (!answer.problem && decided && accessible < accessibleSeats(subscriber)) {
        details.push_back({DetailCode::SeatNotAccessible, {}, seatName(wishes.front().to), {}, {}, {}, 0});
        answer.problem = Outcome::AccessibleLocked;
    }
    if (qint64(wishes.size()) != places) {
        QStringList known;
        for (const Place &place : subscriber.places)
            known.append(seatName(place.seat));
        known.removeAll(QString());
        details.push_back({DetailCode::SeatsMissing, known.join(u", "_s), {}, {}, {}, {}, places});
        if (!answer.problem)
            answer.problem = Outcome::SeatsUnknown;
    }
    if (answer.problem)
        answer.seats.clear();
    return answer;
}

} // namespace pd::renewal
