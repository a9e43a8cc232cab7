// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/rehearsal.h"

#include <algorithm>

namespace pd::testing {

using namespace Qt::StringLiterals;

// A small house: rows A and B of section Orchestra with six seats each, A 1 and A 2 accessible; seat ids 11 to 16 and 21 to
// 26. Two performances, one level, one allocation. Subscribers as the test adds them.
inline renewal::World smallHouse()
{
    renewal::World world;
    world.at = Instant{1000};
    world.from = {1, u"Matinee 2026"_s, 7, {}, {}};
    world.to.id = 2;
    world.to.name = u"Matinee 2027"_s;
    world.to.kind = PackageKind::Fixed;
    world.to.event = 5;
    world.to.venue = 7;
    world.to.levels = {{50, u"Adult"_s, 29400, {}, u"USD"_s}};
    for (const RowId id : {71, 72})
        world.to.performances.push_back({id, 60, 7, u"Play %1"_s.arg(id), {{id * 10, u"House"_s, u"Adult"_s}, {id * 10 + 1, u"House"_s, u"Child"_s}}});
    for (int row = 0; row < 2; ++row) {
        for (int n = 1; n <= 6; ++n) {
            Seat seat{10 * (row + 1) + n, u"Orchestra"_s, row == 0 ? u"A"_s : u"B"_s, QString::number(n), double(n), double(row)};
            seat.accessible = row == 0 && n <= 2;
            world.to.seats.push_back(seat);
            world.from.seats.insert(seat.id, {7, seat});
        }
    }
    return world;
}

inline renewal::Subscriber &subscribe(renewal::World &world, RowId contact, const std::vector<RowId> &seats)
{
    renewal::Subscriber subscriber;
    subscriber.contact = contact;
    subscriber.name = u"Patron %1"_s.arg(contact);
    subscriber.status = u"Complete"_s;
    subscriber.packages = {{u"Adult"_s, qint64(std::max<std::size_t>(1, seats.size())), PackageKind::Fixed}};
    for (const RowId seat : seats)
        subscriber.places.push_back({seat, u"House"_s, u"Adult"_s});
    world.from.subscribers.push_back(subscriber);
    return world.from.subscribers.back();
}

inline const renewal::Line &lineOf(const renewal::Rehearsal &rehearsal, RowId contact)
{
    return *std::find_if(rehearsal.lines.begin(), rehearsal.lines.end(), [&](const renewal::Line &line) { return line.contact == contact; });
}

inline std::vector<RowId> seatsOf(const renewal::Line &line)
{
    std::vector<RowId> seats;
    for (const renewal::PlannedPlace &place : line.places)
        seats.push_back(place.seat);
    return seats;
}

} // namespace pd::testing
