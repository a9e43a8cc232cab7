// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "models/domain/portalsettings.h"
#include "models/domain/seatchange.h"
#include "models/domain/ticketorder.h"

namespace pd::cli {

// The parts of the command seats, whose words begin with the part's name.
int freeSeats(const Parsed &parsed);
int showSeats(const Parsed &parsed);
int suggestSeats(const Parsed &parsed);
int waitForSeats(const Parsed &parsed); // wait ORDER
int waitNoLonger(const Parsed &parsed); // unwait ID
int listWaits(const Parsed &parsed);    // waitlist [SERIES]
[[nodiscard]] QJsonObject waitJson(const SeatWait &wait);
int changeSeats(const Parsed &parsed); // swap, add, drop, hold, confirm, release
int moveSeats(const Parsed &parsed);   // move ORDER

// What both say of seats, and of who waits for them.
[[nodiscard]] QJsonArray seatsJson(const std::vector<Seat> &seats);
[[nodiscard]] QJsonArray waitsJson(const std::vector<SeatWait> &waits);
[[nodiscard]] QJsonValue nextJson(const std::optional<WaitOffer> &next);

// What an order has, as the command line reads it.
struct SeatOrder {
    TicketOrder order;
    PortalSettings settings;
    SeatStock stock;
    std::vector<RowId> performances; // still to come
    std::optional<RowId> venue;      // of all of them
};
[[nodiscard]] Result<SeatOrder> readSeatOrder(store::Connection &connection, const Parsed &parsed);
// The seats of --from and --to, at --performance, with --accessible.
[[nodiscard]] Result<SeatChange> swapAsked(store::Connection &connection, const Parsed &parsed, const SeatOrder &order);

} // namespace pd::cli
