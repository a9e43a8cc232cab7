// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/seatwords.h"

#include <QCoreApplication>

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Seats)
};

} // namespace

QString seatReason(const UnresolvedSeat &seat)
{
    switch (seat.reason) {
    case UnresolvedSeat::Reason::NoMap:
        return Words::tr("The venue has no seat map. Take one in, or leave it: nothing is claimed there.");
    case UnresolvedSeat::Reason::Unknown:
        return Words::tr("No seat of the venue is called so. Correct the seat map or the text.");
    case UnresolvedSeat::Reason::Ambiguous:
        return Words::tr("Several seats are called so. Add the section to the text.");
    case UnresolvedSeat::Reason::Count:
        return Words::tr("The text names another number of seats than was sold.");
    case UnresolvedSeat::Reason::Taken:
        return seat.other.isEmpty() ? Words::tr("The seat is held.") : Words::tr("Order %1 has the seat.").arg(seat.other);
    }
    return {};
}

QString seatReasonLabel(UnresolvedSeat::Reason reason)
{
    switch (reason) {
    case UnresolvedSeat::Reason::NoMap:
        return Words::tr("No seat map");
    case UnresolvedSeat::Reason::Unknown:
        return Words::tr("No such seat");
    case UnresolvedSeat::Reason::Ambiguous:
        return Words::tr("Several seats");
    case UnresolvedSeat::Reason::Count:
        return Words::tr("Another number of seats");
    case UnresolvedSeat::Reason::Taken:
        return Words::tr("Taken already");
    }
    return {};
}

QString seatSummary(const SeatWorklist &list)
{
    return QStringList{Words::tr("%n seats claimed.", nullptr, int(list.claimed)), Words::tr("%n released.", nullptr, int(list.released)),
                       Words::tr("%n items had theirs.", nullptr, int(list.kept)), Words::tr("%n items are general admission.", nullptr, int(list.general)),
                       Words::tr("%n items are left.", nullptr, int(list.left.size()))}
        .join(u' ');
}

} // namespace pd::words
