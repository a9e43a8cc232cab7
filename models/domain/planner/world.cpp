// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/world.h"

using namespace Qt::StringLiterals;

namespace pd::planner {

QString leftOutName(LeftOut::Why why)
{
    switch (why) {
    case LeftOut::Why::NothingSaid:
        return u"nothingSaid"_s;
    case LeftOut::Why::NoPatron:
        return u"noPatron"_s;
    case LeftOut::Why::NoNumber:
        return u"noNumber"_s;
    case LeftOut::Why::SeatsDiffer:
        return u"seatsDiffer"_s;
    case LeftOut::Why::NotTheirs:
        return u"notTheirs"_s;
    case LeftOut::Why::Locked:
        return u"locked"_s;
    case LeftOut::Why::SeriesClosed:
        return u"seriesClosed"_s;
    case LeftOut::Why::NotSeated:
        return u"notSeated"_s;
    case LeftOut::Why::HoldOpen:
        return u"holdOpen"_s;
    }
    return {};
}

} // namespace pd::planner
