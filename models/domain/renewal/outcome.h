// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace pd::renewal {

// What becomes of one subscriber. In the order in which people look at them: what needs somebody first, those with
// access needs before all others.
enum class Outcome {
    AccessibleLocked, // needs an accessible place, and something stands in its way
    SeatTaken,        // sold, held, or assigned to another subscriber in the new series
    Duplicate,        // two subscribers would come to the same seat, and neither has it by right
    SeatGone,         // there is no such seat any more
    SeatsUnknown,     // others of the series have seats; theirs are not known, refused, or fewer or more than they bought
    LevelUnmapped,    // a price level or an allocation has no counterpart
    NotSettled,       // last season's order is not paid or not confirmed
    NotFixed,         // only fixed packages are renewed (R1)
    Skipped,          // staff said so
    HasOrder,         // the contact has an order in the new series
    Moved,            // renews, in other seats: by the mapping, or as staff decided
    SameSeats,        // renews, in the same seats, or without seats as before
};
inline constexpr Outcome allOutcomes[] = {Outcome::AccessibleLocked, Outcome::SeatTaken,  Outcome::Duplicate, Outcome::SeatGone,
                                          Outcome::SeatsUnknown,     Outcome::LevelUnmapped, Outcome::NotSettled, Outcome::NotFixed,
                                          Outcome::Skipped,          Outcome::HasOrder,   Outcome::Moved,     Outcome::SameSeats};

[[nodiscard]] inline bool renews(Outcome outcome) { return outcome >= Outcome::Moved; }
// Somebody should look at it.
[[nodiscard]] inline bool needsPerson(Outcome outcome) { return outcome <= Outcome::NotSettled; }

// "sameSeats", …: kept in the log, and part of the JSON contract.
[[nodiscard]] QString outcomeName(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeOf(QStringView name);

// One thing that led to an outcome. Which values are set depends on the code; its sentence is made in ui/words.
enum class DetailCode {
    SeatMoved,         // seat, to
    SeatChosen,        // to: as staff decided
    SeatGone,          // seat
    SeatTicket,        // to, whose: sold to this order
    SeatHeld,          // to, whose (may be empty)
    SeatRenewal,       // to, whose: another renewal order's
    SeatAssigned,      // to, whose: another subscriber of the new series
    SeatWanted,        // to, whose: another subscriber who would come to it, too
    SeatNotAccessible, // to: the old one was, or the contact needs one
    SeatTwice,         // to: their own seats would come to it twice
    SeatsMissing,      // seat: names of those known; count: places bought
    LevelMissing,      // name
    AllocationMissing, // name; where: the performance that lacks it, or empty
    OrderStatus,       // name: the status
    PackageNotFixed,   // name: choose, flex, unknown
    HasOrder,          // whose: its number; name: its status
    SkippedByStaff,
    SeatRefused,       // to: staff said that it is not theirs
};
[[nodiscard]] QString detailName(DetailCode code);

struct Detail {
    DetailCode code = DetailCode::SeatMoved;
    QString seat;
    QString to;
    QString whose;
    QString name;
    QString where;
    qint64 count = 0;
    bool operator==(const Detail &) const = default;
};

// As the log keeps them: {code, …} with what is set.
[[nodiscard]] QJsonObject detailJson(const Detail &detail);
[[nodiscard]] QString detailsText(const std::vector<Detail> &details);
// Those of a log that an older program wrote, or nobody, are none.
[[nodiscard]] std::vector<Detail> detailsOf(const QString &text);

} // namespace pd::renewal
