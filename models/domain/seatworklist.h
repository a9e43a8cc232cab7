// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <vector>

namespace pd {

// A sold item whose seat text claims no seat, and why.
struct UnresolvedSeat {
    enum class Reason {
        NoMap,     // the venue is not known, or has no seats
        Unknown,   // no seat is called so
        Ambiguous, // several are
        Count,     // it names more or fewer seats than were sold
        Taken,     // `other` has the seat
    };
    RowId item = 0;
    QString text;
    QString order;    // its number
    QString event;
    QString instance; // the performance's name
    Reason reason = Reason::Unknown;
    QString other;    // Taken: the number of the order that has it; empty where it is a hold
};

// "noMap", "unknown", "ambiguous", "count", "taken": part of the JSON contract.
[[nodiscard]] inline QString seatReasonName(UnresolvedSeat::Reason reason)
{
    switch (reason) {
    case UnresolvedSeat::Reason::NoMap:
        return QStringLiteral("noMap");
    case UnresolvedSeat::Reason::Unknown:
        return QStringLiteral("unknown");
    case UnresolvedSeat::Reason::Ambiguous:
        return QStringLiteral("ambiguous");
    case UnresolvedSeat::Reason::Count:
        return QStringLiteral("count");
    case UnresolvedSeat::Reason::Taken:
        return QStringLiteral("taken");
    }
    return {};
}

// What reading the seat texts of all sold items came to.
struct SeatWorklist {
    qint64 claimed = 0;  // seats that are claimed now and were not before
    qint64 released = 0; // seats whose item is sold no more, or has another seat now
    qint64 kept = 0;     // items that have their seats already
    qint64 general = 0;  // items without a seat of their own
    std::vector<UnresolvedSeat> left;
};

} // namespace pd
