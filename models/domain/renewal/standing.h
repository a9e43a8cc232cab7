// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"
#include "models/domain/renewalreader.h"
#include "models/domain/ticketorder.h"

#include <array>
#include <span>

namespace pd {

// An order of a series, and whose it is.
struct SeasonOrder {
    TicketOrder order;
    Contact contact;
    std::vector<RowId> seats;          // of its active items, as far as they are resolved; sorted, each once
    std::optional<Instant> declinedAt; // when it became Did Not Renew in this database
};

} // namespace pd

namespace pd::renewal {

// How far a subscriber's renewal has come, by the status of the order. Other: any that is none of these, and no draft.
enum class Standing { Pending, PartPaid, Paid, Declined, Other };
inline constexpr std::array standings{Standing::Pending, Standing::PartPaid, Standing::Paid, Standing::Declined, Standing::Other};
[[nodiscard]] QString standingName(Standing standing); // pending, partPaid, paid, declined, other: part of the JSON contract
[[nodiscard]] std::optional<Standing> standingNamed(QStringView name);

struct Renewal {
    RowId order = 0;
    QString number;
    QString status; // as the source spells it
    RowId series = 0;
    QString seriesName;
    Contact contact;
    Standing standing = Standing::Other;
    bool requested = false; // a change request is open
    bool moved = false;     // its seats are known, last season's too, and they are not the same
    std::vector<QString> seats;
    std::vector<QString> seatsBefore;
    std::optional<Money> total;
    std::optional<Money> paid;
    std::optional<Money> due; // dueFor(); none for one that is declined
    std::optional<Instant> deadline;
    std::optional<Instant> madeAt;
    std::optional<Instant> settledAt; // when it was paid or declined, as far as anything says so

    [[nodiscard]] bool changed() const { return requested || moved; }
};

// A series with its orders. A renewal is an order of it that is pending or declined, that the Renewal Tool made or that says so
// (origin, subscription status), or whose contact had the series that it continues; where it continues none, any order. No source
// tells a renewal from a new subscription: assumed.
struct SeriesOrders {
    RenewalSeries series;
    std::span<const SeasonOrder> orders;
    std::optional<std::span<const SeasonOrder>> before; // those of the series that it continues
};
[[nodiscard]] std::vector<Renewal> renewalsOf(const SeriesOrders &orders, const QString &currency, Instant at); // by name, then order

} // namespace pd::renewal
