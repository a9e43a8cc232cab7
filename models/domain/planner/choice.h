// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <functional>
#include <memory>
#include <vector>

namespace pd::planner {

// Each group takes exactly one of its choices; each thing is taken by at most one choice; what the choices are worth is to
// be as much as can be, by the first objective, then by the second without losing of the first, and so on. A 0/1 program.
struct ChoiceProblem {
    struct Choice {
        int group = 0;
        std::vector<int> things; // sorted, each once
    };
    struct Weight {
        int choice = 0;
        int worth = 0; // whole numbers, so that what is best is known exactly
    };
    using Objective = std::vector<Weight>;

    int groups = 0;
    int things = 0;
    std::vector<Choice> choices;
    std::vector<int> start; // of each group; possible together
    std::vector<Objective> objectives;
};

[[nodiscard]] inline std::vector<qint64> worthOf(const ChoiceProblem &problem, const std::vector<int> &chosen)
{
    std::vector<bool> taken(problem.choices.size());
    for (const int choice : chosen)
        taken[size_t(choice)] = true;
    std::vector<qint64> worth;
    for (const ChoiceProblem::Objective &objective : problem.objectives) {
        worth.push_back(0);
        for (const ChoiceProblem::Weight &weight : objective)
            worth.back() += taken[size_t(weight.choice)] ? weight.worth : 0;
    }
    return worth;
}

struct ChoiceAnswer {
    enum class End { Optimal, TimeLimit, Cancelled };

    std::vector<int> chosen; // of each group; always possible together, whatever the end
    End end = End::Optimal;
    size_t proved = 0;       // so many objectives, from the first, are known to be as good as can be
    double bound = 0;        // of the first that is not: no more than this can be had; else of no meaning
};

struct Limits {
    std::function<int()> millisecondsLeft = {}; // the clock is the caller's; none: as long as it takes
    std::function<bool()> cancelled = {};       // both are asked now and then, on the caller's thread
};

// Finds the best choices. Knows nothing of seats.
class ChoiceSolver {
public:
    virtual ~ChoiceSolver() = default;
    [[nodiscard]] virtual Result<ChoiceAnswer> solve(const ChoiceProblem &problem, const Limits &limits) = 0;
};

} // namespace pd::planner
