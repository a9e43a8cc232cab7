// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"
#include "models/domain/seatchange.h"
#include "models/domain/serieshouse.h"
#include "models/domain/ticketorder.h"

#include <QTimeZone>

#include <memory>

namespace pd::ui {

// What an order has and could have instead, at its performances that are still to come.
struct OrderSeats {
    RowId order = 0;
    QString number;
    qint64 version = 0;
    std::vector<Performance> performances;
    std::vector<std::vector<MapSeat>> states; // of each
    QDate holdThrough;                        // the last day of a hold that begins now
    SeatOwners owners;                        // of the order's series; without the patron's own

    // Of one performance, or as it is at all of them: then a seat that is somebody else's in the series is held for them.
    [[nodiscard]] SeatHouse house(std::optional<RowId> performance) const;
};

[[nodiscard]] Result<OrderSeats> readOrderSeats(DeskReaders &readers, const TicketOrder &order, Instant at, const QTimeZone &zone);

// The change that makes `wanted` the order's seats. SeatsCount: neither as many as before, nor only more, nor only fewer.
[[nodiscard]] Result<SeatChange> changeTo(const SeatHouse &house, const QString &number, const std::vector<RowId> &wanted);

} // namespace pd::ui
