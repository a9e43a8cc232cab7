// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/choice.h"

#include <glpk.h>

namespace pd::planning {

// What came of one objective.
struct Stage {
    enum class State { Solved, Stopped, Failed };
    State state = State::Solved;
    std::vector<int> chosen; // of each group; possible
    double bound = 0;        // no more than this can be had
};

// A 0/1 program inside GLPK. Objectives are improved in their order; what was reached stays.
class Program {
public:
    explicit Program(const planner::ChoiceProblem &problem);
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    // As much of an objective as can be had without losing of the earlier ones. `chosen` is possible and has what was reached.
    [[nodiscard]] Stage improve(size_t objective, const std::vector<int> &chosen, const planner::Limits &limits);

private:
    enum class Run { Done, Stopped, Failed };

    void setObjective(const planner::ChoiceProblem::Objective &objective);
    void startAt(const std::vector<int> &chosen);
    [[nodiscard]] Run simplex(const planner::Limits &limits);
    [[nodiscard]] Run branch(const planner::Limits &limits, double &bound);
    [[nodiscard]] Stage solve(const std::vector<int> &chosen, const planner::Limits &limits);
    [[nodiscard]] bool whole() const;
    // Leaves only what can be part of a solution as good as `reached`.
    void narrow(double reached, double tolerance);
    void require(const planner::ChoiceProblem::Objective &objective, double reached);
    // Takes out what cannot be, once it is a good part: what is left is solved, copied and looked through the quicker.
    void shed();
    void number();

    const planner::ChoiceProblem &m_problem;
    glp_prob *m_lp;
    int m_rows = 0; // of groups and things; requirements come after
    std::vector<int> m_column; // of each choice; 0: it is out
    std::vector<int> m_choice; // of each column, which count from 1
    planner::ChoiceProblem::Objective m_objective = {}; // that is set
};

} // namespace pd::planning
