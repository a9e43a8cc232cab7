// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/seatsjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd::ui {

QJsonArray seatsJson(const std::vector<Seat> &seats)
{
    QJsonArray json;
    for (const Seat &seat : seats)
        json.append(QJsonObject{{u"id"_s, seat.id}, {u"section"_s, seat.section}, {u"row"_s, seat.row}, {u"number"_s, seat.number}, {u"x"_s, seat.x}, {u"y"_s, seat.y},
                                {u"aisle"_s, seat.aisle}, {u"accessible"_s, seat.accessible}, {u"companion"_s, seat.companion}, {u"obstructed"_s, seat.obstructed}});
    return json;
}

std::vector<Seat> seatsFrom(const QJsonArray &json)
{
    std::vector<Seat> seats;
    for (const QJsonValue &value : json) {
        const QJsonObject seat = value.toObject();
        if (seat.contains(u"number"_s))
            seats.push_back({seat[u"id"_s].toInteger(), seat[u"section"_s].toString(), seat[u"row"_s].toString(), seat[u"number"_s].toString(), seat[u"x"_s].toDouble(), seat[u"y"_s].toDouble(),
                             seat[u"aisle"_s].toBool(), seat[u"accessible"_s].toBool(), seat[u"companion"_s].toBool(), seat[u"obstructed"_s].toBool()});
    }
    return seats;
}

} // namespace pd::ui
