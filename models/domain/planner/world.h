// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/wish.h"
#include "models/domain/requestwish.h"

namespace pd::planner {

// Whose wish it is, for people.
struct Request {
    RowId id = 0;
    RowId contact = 0;
    QString name;
    RowId order = 0; // 0: none
    QString number;  // the order's
    std::vector<RequestWish> wishes;
    QStringList notes; // what no plan understands: kinds of wishes without a code, and what was said in words
};

// An open request that no plan can weigh; somebody has to look at it.
struct LeftOut {
    enum class Why {
        NothingSaid, // in a way that a plan understands
        NoPatron,
        NoNumber,    // nobody said how many seats, and there are none now
        SeatsDiffer, // from one performance to the next
        NotTheirs,   // somebody else has one of them at a performance, or in the series
        Locked,      // R3: a part is paid, so no seat changes any more
        SeriesClosed, // too late for a renewal's seats
        NotSeated,   // the order is neither pending nor paid
        HoldOpen,    // other seats are held for the order beside its own, to be confirmed or let go
    };
    Request request;
    Why why = Why::NothingSaid;
};
[[nodiscard]] QString leftOutName(LeftOut::Why why); // part of the JSON contract

// All that a plan of a series is made from. Performances are those still to come.
struct World {
    RowId series = 0;
    QString name;
    std::vector<RowId> performances;
    SeatHouse house; // a seat is free if it is so at all of them, and nobody's in the series
    std::vector<Request> requests;
    std::vector<Wish> wishes; // of the requests, in their order
    std::vector<LeftOut> left;
    QString digest; // of all of it: another one when anything has changed
};

} // namespace pd::planner
