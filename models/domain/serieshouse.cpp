// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serieshouse.h"

namespace pd {

SeatHouse houseOfAll(const std::vector<std::vector<MapSeat>> &performances, const QString &order)
{
    const auto isOwn = [&](const MapSeat &seat) { return !order.isEmpty() && seat.holder.order == order; };
    std::vector<MapSeat> all;
    QHash<RowId, std::size_t> index;
    for (const std::vector<MapSeat> &seats : performances) {
        for (MapSeat seat : seats) {
            if (isOwn(seat) && (seat.state == SeatState::Taken || seat.state == SeatState::Renewal))
                seat.state = SeatState::Own;
            const auto known = index.constFind(seat.seat.id);
            if (known == index.cend()) {
                index.insert(seat.seat.id, all.size());
                all.push_back(std::move(seat));
                continue;
            }
            MapSeat &one = all[*known];
            // Somebody else's at one performance is nobody's to have at all of them.
            const bool others = seat.state != SeatState::Free && !isOwn(seat);
            if (one.state == SeatState::Free || (others && isOwn(one)))
                one = std::move(seat);
        }
    }
    return SeatHouse(std::move(all));
}

SeatHouse withOwners(const SeatHouse &house, const SeatOwners &owners)
{
    std::vector<MapSeat> seats = house.seats();
    for (MapSeat &seat : seats) {
        const auto owner = owners.constFind(seat.seat.id);
        if (owner == owners.cend() || seat.state != SeatState::Free)
            continue;
        seat.state = SeatState::Held;
        seat.holder.patron = *owner;
    }
    return SeatHouse(std::move(seats));
}

std::vector<RowId> ownSeats(const SeatHouse &house)
{
    std::vector<RowId> own;
    for (const MapSeat &seat : house.seats()) {
        if (seat.state == SeatState::Own)
            own.push_back(seat.seat.id);
    }
    return own;
}

std::vector<RowId> heldSeats(const SeatHouse &house, const QString &order)
{
    std::vector<RowId> held;
    for (const MapSeat &seat : house.seats()) {
        if (seat.state == SeatState::Held && !order.isEmpty() && seat.holder.order == order)
            held.push_back(seat.seat.id);
    }
    return held;
}

} // namespace pd
