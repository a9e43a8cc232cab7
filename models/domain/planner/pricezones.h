// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/requested.h"

namespace pd::planner {

// A seat that somebody has at a performance, by the price level of the ticket.
struct SoldSeat {
    RowId instance = 0;
    RowId seat = 0;
    RowId order = 0;
    QString allocation;
    QString level;
    std::optional<Minor> price; // of the level
};

// Two price levels of one allocation are zones of it, or kinds of tickets (adult, student) that are sold for any seat of it.
// They are zones where the tickets say so: in no row of the allocation are two of them, of each there are two orders, and
// they have other prices at one performance; levels that cost the same at each are one zone. The seats' levels, which are their
// allocations, become "House · Saver" there, and so do the places of these levels; who names the allocation means all its zones.
// A row that nobody sits in is as the rows before and behind it are, where these agree; else nobody knows of which level it is.
void tellZonesApart(std::vector<MapSeat> &seats, const std::vector<SoldSeat> &sold, LevelPlaces &levels);

} // namespace pd::planner
