// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"

#include <QVariantMap>

namespace pd {

// What somebody would like to have. Everything but the order of the proposals is a hard condition.
struct SeatWish {
    int count = 2;
    bool together = true;  // side by side
    bool aisle = false;    // one of them at an aisle
    int accessible = 0;    // so many accessible ones among them; without, accessible seats are left to those who need them
    QString level = {};    // all of this price level
    std::vector<RowId> notBehind = {}; // in no row that is farther from the stage than the hindmost of these
};

// Why seats are proposed, or what stood in the way. In braces: its values.
struct SeatReason {
    enum class Code {
        // of a proposal
        Row,          // {place}: its place from the stage, 1 is the first row
        RowsCloser,   // {rows}: against those it is compared with
        SameRow,
        Middle,       // in the middle of the house
        FromMiddle,   // {seats}: so many seats from it
        Together,
        InParts,      // {parts}
        Aisle,
        Accessible,   // {seats}
        Companion,    // {seats}: beside an accessible one
        Obstructed,   // {seats}: with less to see
        Level,        // {level}
        // of what was not possible
        BetterTaken,    // {seats: list of ids}: nearer ones are not free
        WithoutAisle,   // {seats}: nearer ones are not at an aisle
        WithoutLevel,   // {seats}: nearer ones are of another price level
        ApartOnly,      // {seats}: as many are free, but not side by side
        FewFree,        // {free, wanted}
        FewTogether,    // {most, wanted}: most that are free side by side
        NoAisle,        // no such seats at an aisle
        FewAccessible,  // {free, wanted}
        NoneOfLevel,    // {level}
        NoneAhead,      // none in these rows or nearer
    };
    Code code = Code::Row;
    QVariantMap values = {};
};

struct SeatProposal {
    std::vector<RowId> seats; // left to right, front to back
    double distance = 0;      // the less the better: rows from the front, and half of the seats from the middle
    std::vector<SeatReason> reasons;
};

struct SeatFinding {
    std::vector<SeatProposal> proposals;  // the best first; no seat in two of them
    std::vector<SeatReason> obstacles;    // why there is none, or none that is better
};

// The best free seats of a house for a wish: nearest to the stage first, then to the middle (assumed: no house tells which
// of its seats are the best). Obstructed and companion seats only after others. The patron's own seats count as free: who
// looks for others would give them up. At most `most` proposals.
[[nodiscard]] SeatFinding findSeats(const SeatHouse &house, const SeatWish &wish, int most = 5);
// The best ones with less asked for where there are none: farther back, too; then not side by side. Proposals of seats that are all
// among `own` are nothing new.
[[nodiscard]] std::vector<SeatProposal> bestSeats(const SeatHouse &house, SeatWish wish, int most, const std::vector<RowId> &own = {});

} // namespace pd
