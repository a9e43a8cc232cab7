// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/comparison.h"

#include <QHash>

namespace pd::planner {

// Seats that one wish could have.
struct Option {
    int wish = 0;
    std::vector<int> seats; // of the house; front to back, left to right
    bool keeps = false;     // what one has
    int worth = 0;          // 1 to 1000 by preferences, then by nearness; of what one has: 0
};

// Of how many groups of seats a wish could have none, by the first thing that spoke against each: a condition first.
struct Rejected {
    std::vector<Condition> conditions = {}; // each once
    int worse = 0;
    int noGain = 0;
    int preference = 0;
};

// The house as a plan sees it: free seats, those of the wishes (which may become free), and those of others, which do not.
[[nodiscard]] SeatHouse openHouse(const SeatHouse &house, const std::vector<Wish> &wishes);

// Makes the options of wishes. Searches the house once for all wishes with the same conditions. Of a house opened before.
class OptionMaker {
public:
    OptionMaker(const SeatHouse &house, const std::vector<Wish> &wishes);

    [[nodiscard]] Option keep(int wish) const;
    // The best, none of them what one has; `perSeat` so many with any one seat, so that they are spread. 0: all.
    // `open`: only seats that are true there; empty: any.
    [[nodiscard]] std::vector<Option> best(int wish, int most, int perSeat, const std::vector<bool> &open = {});
    [[nodiscard]] Rejected rejected(int wish);

private:
    struct Now {
        Facts facts;
        bool broken = false;
    };
    enum class Verdict { Right, Condition, Worse, NoGain, Preference };

    const std::vector<Facts> &groupsFor(const SeatWish &conditions);
    [[nodiscard]] Verdict judge(int wish, const Facts &then) const;
    [[nodiscard]] int worthOf(int wish, const Facts &then) const;

    const SeatHouse &m_house;
    const std::vector<Wish> &m_wishes;
    std::vector<Now> m_now;
    double m_farthest = 1;
    QHash<QString, std::vector<Facts>> m_groups;
};

} // namespace pd::planner
