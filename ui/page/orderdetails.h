// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QString>

#include <vector>

namespace pd::page {

// One row of what "See details" opens (O1, O4, O5, O6): on the screen, on paper and in HTML the same. Values from outside
// are isolated in it.
struct DetailRow {
    enum class Kind { Strong, Plain, Muted, Stream, MobileTickets };
    Kind kind = Kind::Plain;
    QString text;
    QString amount = {};
    QString address = {}; // of a Stream
    bool begins = false;  // tickets of another performance
};

[[nodiscard]] std::vector<DetailRow> ticketRows(const portal::OrderLine &order, const QTimeZone &zone);
// Prices, fees, payments, delivery, as far as they are known.
[[nodiscard]] std::vector<DetailRow> sumRows(const portal::OrderLine &order, const QTimeZone &zone);

} // namespace pd::page
