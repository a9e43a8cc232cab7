// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatalternatives.h"

#include "models/domain/serieshouse.h"
#include "models/store/connection.h"
#include "models/store/renewalsubscribers.h"
#include "models/store/seatstates.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QString nameOf(const SeatHouse &house, const SeatProposal &proposal)
{
    QStringList parts;
    const Seat *before = nullptr;
    for (const RowId id : proposal.seats) {
        const Seat &seat = house.at(house.indexOf(id)).seat;
        const bool sameRow = before && before->section == seat.section && before->row == seat.row;
        parts.append(sameRow ? seat.number : seat.name());
        before = &seat;
    }
    return parts.join(u" + "_s);
}

// Of those that are given up, so many must come again.
int accessibleOf(const SeatStock &stock, const SeatChange &change)
{
    std::set<RowId> seats(change.give.begin(), change.give.end());
    if (seats.empty()) {
        for (const OwnSeat &own : stock.own)
            seats.insert(own.seat);
    }
    return int(std::count_if(seats.begin(), seats.end(), [&](RowId seat) { return stock.places.value(seat).seat.accessible; }));
}

} // namespace

SeenBy seenBy(const TicketOrder &order)
{
    return {order.number.isEmpty() ? QString::number(order.id) : order.number, order.contactId.value_or(0), order.series ? order.series->id : 0};
}

Result<SeatHouse> readHouseOfAll(Connection &connection, const std::vector<RowId> &performances, const SeenBy &by, Instant at)
{
    std::vector<std::vector<MapSeat>> all;
    for (const RowId performance : performances) {
        Result<std::vector<MapSeat>> states = readSeatStates(connection, performance, at);
        if (!states)
            return states.error();
        all.push_back(*std::move(states));
    }
    SeatHouse house = houseOfAll(all, by.order);
    if (!by.series)
        return house;
    const Result<SeatOwners> owners = readSeatOwners(connection, by.series, by.contact);
    return owners ? Result<SeatHouse>(withOwners(house, *owners)) : owners.error();
}

QStringList proposalNames(const SeatHouse &house, const std::vector<SeatProposal> &proposals)
{
    QStringList names;
    for (const SeatProposal &proposal : proposals)
        names.append(nameOf(house, proposal));
    return names;
}

Result<QStringList> seatAlternatives(Connection &connection, const TicketOrder &order, const SeatStock &stock, const SeatChange &change, Instant at)
{
    std::vector<RowId> performances;
    for (const SeatStock::Performance &performance : stock.performances) {
        if ((!performance.startsAt || *performance.startsAt > at) && (!change.performance || *change.performance == performance.id))
            performances.push_back(performance.id);
    }
    SeenBy by = seenBy(order);
    if (change.performance)
        by.series = 0; // for once, a seat of the series that is free will do
    const Result<SeatHouse> house = readHouseOfAll(connection, performances, by, at);
    if (!house)
        return house.error();
    const std::vector<RowId> own = ownSeats(*house);
    SeatWish wish;
    wish.count = int(change.take.size());
    wish.accessible = std::min(wish.count, change.accessible.value_or(accessibleOf(stock, change)));
    wish.notBehind = own;
    return proposalNames(*house, bestSeats(*house, wish, mostAlternatives, own));
}

} // namespace pd::store
