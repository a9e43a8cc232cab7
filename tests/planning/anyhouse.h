// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plan.h"

#include <QRandomGenerator>

#include <algorithm>

namespace pd::testing {

// A house, who sits where, and what they wish.
struct WishedHouse {
    SeatHouse house;
    std::vector<planner::Wish> wishes;
};

// Houses of any size with some of everything: aisles, accessible seats, two levels, seats of people who wish nothing.
class AnyHouse {
public:
    explicit AnyHouse(quint32 seed)
        : m_random(seed)
    {
    }

    WishedHouse make(int rows, int seatsInRow, int wishes, int most)
    {
        std::vector<MapSeat> seats;
        for (int row = 0; row < rows; ++row) {
            for (int x = 0; x < seatsInRow; ++x) {
                MapSeat seat;
                seat.seat = {1000 * (row + 1) + x, row < rows / 2 ? QStringLiteral("Front") : QStringLiteral("Back"), QString::number(row), QString::number(x),
                             double(x), double(row), x == 0 || x == seatsInRow - 1, pick(20) == 0, false, pick(20) == 0};
                seat.level = row == 0 && pick(2) == 0 ? QStringLiteral("Premium") : QStringLiteral("Standard");
                seats.push_back(seat);
            }
        }
        WishedHouse made;
        for (int i = 0; i < wishes; ++i)
            made.wishes.push_back(wish(i + 1, most, rows, seatsInRow, seats));
        for (MapSeat &seat : seats) {
            if (seat.state == SeatState::Free && pick(3) != 0)
                seat.state = pick(4) == 0 ? SeatState::Held : SeatState::Taken;
        }
        made.house = SeatHouse(std::move(seats));
        return made;
    }

    int pick(int n) { return int(m_random.bounded(n)); }

private:
    planner::Wish wish(int number, int most, int rows, int seatsInRow, std::vector<MapSeat> &seats)
    {
        planner::Wish wish;
        wish.request = number;
        wish.contact = number;
        const int count = 1 + pick(most);
        const int first = pick(rows) * seatsInRow + pick(std::max(1, seatsInRow - count + 1));
        for (int i = first; i < first + count && pick(12) != 0; ++i) {
            if (seats[size_t(i)].state != SeatState::Free)
                continue;
            seats[size_t(i)].state = SeatState::Taken;
            wish.current.push_back(seats[size_t(i)].seat.id);
        }
        wish.conditions = {.count = pick(6) == 0 || wish.current.empty() ? count : int(wish.current.size()), .together = pick(6) != 0, .aisle = pick(8) == 0,
                           .accessible = pick(15) == 0 ? 1 : 0};
        if (pick(10) == 0)
            wish.conditions.level = QStringLiteral("Premium");
        if (pick(10) == 0)
            wish.conditions.notBehind = wish.current;
        if (pick(10) == 0)
            wish.sections = {QStringLiteral("Front")};
        wish.prefersAisle = pick(4) == 0;
        wish.prefersSameRow = pick(4) == 0;
        wish.acceptsWorse = pick(3) == 0;
        wish.fallback = planner::Fallback(pick(3));
        wish.standing = {1 + pick(3), pick(4) == 0 ? 0 : 1990 + pick(3), pick(3)};
        return wish;
    }

    QRandomGenerator m_random;
};

} // namespace pd::testing
