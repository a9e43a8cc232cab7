// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plan.h"

#include <array>
#include <vector>

namespace pd::testing {

// How good a choice is for each tier: how many get something, and what it is worth.
using Goodness = std::vector<std::array<int, 2>>;

// The best of all choices of options, by trying them all. Knows nothing of linear programs.
class BruteForce {
public:
    BruteForce(const std::vector<planner::Option> &options, const planner::Ranking &ranking, int seats)
        : m_ranking(ranking)
        , m_taken(size_t(seats))
        , m_options(ranking.tier.size())
        , m_now(size_t(ranking.tiers))
    {
        for (const planner::Option &option : options)
            m_options[size_t(option.wish)].push_back(&option);
    }

    Goodness best()
    {
        m_best = m_now;
        go(0);
        return m_best;
    }

    static Goodness of(const planner::Plan &plan)
    {
        Goodness goodness(size_t(plan.ranking.tiers));
        for (size_t wish = 0; wish < plan.chosen.size(); ++wish) {
            const planner::Option &option = plan.options[size_t(plan.chosen[wish])];
            goodness[size_t(plan.ranking.tier[wish])][0] += option.keeps ? 0 : 1;
            goodness[size_t(plan.ranking.tier[wish])][1] += option.worth;
        }
        return goodness;
    }

private:
    void go(size_t wish)
    {
        if (wish == m_options.size()) {
            m_best = std::max(m_best, m_now);
            return;
        }
        std::array<int, 2> &goodness = m_now[size_t(m_ranking.tier[wish])];
        for (const planner::Option *option : m_options[wish]) {
            bool possible = true;
            for (const int seat : option->seats)
                possible = possible && !m_taken[size_t(seat)];
            if (!possible)
                continue;
            take(*option, goodness, true);
            go(wish + 1);
            take(*option, goodness, false);
        }
    }
    void take(const planner::Option &option, std::array<int, 2> &goodness, bool taken)
    {
        for (const int seat : option.seats)
            m_taken[size_t(seat)] = taken;
        goodness[0] += (option.keeps ? 0 : 1) * (taken ? 1 : -1);
        goodness[1] += option.worth * (taken ? 1 : -1);
    }

    const planner::Ranking &m_ranking;
    std::vector<bool> m_taken;
    std::vector<std::vector<const planner::Option *>> m_options; // of each wish
    Goodness m_now;
    Goodness m_best;
};

} // namespace pd::testing
