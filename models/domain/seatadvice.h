// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatchange.h"
#include "models/domain/ticketorder.h"

#include <QStringList>

namespace pd {

// How other seats are come by, as the vendor's help tells them apart (a/1172580, "How to Edit / Re-Seat a Fulfilled
// Subscription"): seats are taken away and given anew; tickets are exchanged; or the whole package is, for another one.
enum class SeatWay { ReSeat, Exchange, PackageExchange };
// "reSeat", "exchange", "packageExchange": part of the JSON contract.
[[nodiscard]] QString seatWayName(SeatWay way);
[[nodiscard]] std::optional<SeatWay> seatWayNamed(QStringView name); // none: it is no way

// Why this way. In braces: its values.
struct WayReason {
    enum class Code {
        NothingElse,     // X1 re-seat: none of the occasions of an exchange (that all others are re-seated: assumed)
        NothingPaid,     // X1 a renewal that is not paid has no tickets yet (assumed)
        PriceDiffers,    // X2 exchange: {difference} is to be charged or given back
        PriceUnknown,    // X2 {}: there may be a difference (assumed)
        TicketsOut,      // X2 they are printed or e-mailed; the order is paid: {delivery} (that they are out: assumed)
        OtherAllocation, // X3 package exchange: {performances, of}: all of them, or most (more than half: assumed)
        OtherWeekday,    // X3 {weekday: 1 is Monday}
        OtherSeries,     // X3 another package or series on the same weekday (assumed)
    };
    Code code = Code::NothingElse;
    QVariantMap values = {};

    [[nodiscard]] QString rule() const; // X1, X2, X3
    [[nodiscard]] bool assumed() const;
};
[[nodiscard]] QString wayReasonName(WayReason::Code code); // "nothingElse", "nothingPaid", …: part of the JSON contract
inline constexpr QStringView wayRuleSource = u"a/1172580";

struct WayFacts {
    bool pending = false; // a renewal that nobody has paid
    QString delivery;     // of a paid one; empty: not known
    qint64 toCome = 0;    // performances of the order
    SeatPriceChange prices;
    std::optional<int> weekday; // of another series; 0: no single one
    bool sameWeekday = false;
};
// Of an order with so many performances to come, before prices are known.
[[nodiscard]] WayFacts wayFactsOf(const TicketOrder &order, qint64 toCome);

struct SeatSuggestion {
    SeatWay way = SeatWay::ReSeat;
    std::vector<WayReason> reasons;
};
[[nodiscard]] SeatSuggestion suggestWay(const WayFacts &facts);

// On which weekday most of them are (1 is Monday); 0: on none.
[[nodiscard]] int weekdayOf(const std::vector<Instant> &starts, const QTimeZone &zone);

// Other seats that could be offered: of the same series in another section, or of another series of its season.
struct SeatAlternative {
    RowId series = 0;    // 0: the order's own
    QString name;        // the series', or the section's
    int weekday = 0;
    QStringList seats;   // names, the best first; none: there are none
    qint64 performances = 0;
    std::optional<Money> difference; // none: not known
    SeatSuggestion suggestion;
};

struct SeatAdvice {
    QString order;
    int count = 0; // seats
    std::optional<SeatSuggestion> wish; // for the seats that are asked for
    std::optional<Money> difference;    // of them
    std::optional<Error> refused;       // they cannot be had by a plain change
    std::vector<SeatAlternative> others;
};

} // namespace pd
