// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"

namespace pd {

// Somebody who waits for seats in a series.
struct SeatWait {
    RowId id = 0;
    RowId series = 0;
    RowId contact = 0;
    RowId order = 0; // 0: none
    QString seriesName = {};
    QString patron = {};
    QString number = {}; // the order's
    QString section = {}; // empty: in any
    int seats = 2;
    bool together = true;
    int accessible = 0;
    Instant since = {};
    QString note = {};
};

// The number that is wrong: fewer than one seat or more than 99, or more accessible ones than seats; none: there is no flaw.
[[nodiscard]] std::optional<QString> flawOf(const SeatWait &wait);

// Seats for somebody who waits.
struct WaitOffer {
    SeatWait wait;
    std::vector<Seat> seats;
};

// Seats that somebody has just given up.
struct FreedSeats {
    RowId contact = 0; // is not asked
    std::vector<RowId> seats;
};

// To whom seats that have come free are offered first, of each who gave some up: of those who wait, in their order, the first
// whose wish they fill, together with others that are free if need be. Nobody is offered seats twice, and no seat is offered
// to two.
[[nodiscard]] std::vector<std::optional<WaitOffer>> nextInLine(const SeatHouse &house, const std::vector<FreedSeats> &freed, const std::vector<SeatWait> &waits);

// In the section, enough of them, accessible ones where any are needed.
[[nodiscard]] bool fillsWait(const SeatWait &wait, const std::vector<Seat> &seats);
// Who waits for seats like these, and would lose them.
[[nodiscard]] std::vector<SeatWait> waitingFor(const std::vector<Seat> &seats, const std::vector<SeatWait> &waits, RowId contact);

} // namespace pd
