// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"

#include <QStringList>

namespace pd::testing {

// A house drawn with letters, a line for each row: "A ..x#" is row A with two free seats, a taken one and nothing where '#'
// is not drawn. '.' free, 'x' taken, 'h' held, 'r' renewal, 'o' own, 'a' free and accessible, 'c' free companion, 'b' free
// with less to see, 'e' free at an aisle, 'p' free at a dear price, ' ' a way. Ids are 100 × the row from 1, plus the number.
inline SeatHouse drawnHouse(const QStringList &lines)
{
    std::vector<MapSeat> seats;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const QString name = lines.at(row).section(QLatin1Char(' '), 0, 0);
        const QString drawn = lines.at(row).section(QLatin1Char(' '), 1);
        int number = 0;
        for (qsizetype x = 0; x < drawn.size(); ++x) {
            const char mark = drawn.at(x).toLatin1();
            if (mark == ' ' || mark == '#')
                continue;
            MapSeat seat;
            seat.seat = {100 * (row + 1) + ++number, QStringLiteral("Orchestra"), name, QString::number(number), double(x), double(row),
                         mark == 'e', mark == 'a', mark == 'c', mark == 'b'};
            seat.state = mark == 'x' ? SeatState::Taken : mark == 'h' ? SeatState::Held : mark == 'r' ? SeatState::Renewal
                : mark == 'o'        ? SeatState::Own
                                     : SeatState::Free;
            seat.level = mark == 'p' ? QStringLiteral("Premium") : QStringLiteral("Standard");
            seat.price = Money{mark == 'p' ? 9000 : 5000, QStringLiteral("USD")};
            seats.push_back(seat);
        }
    }
    return SeatHouse(std::move(seats));
}

} // namespace pd::testing
