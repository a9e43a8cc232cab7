// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/choice.h"

#include <QString>

namespace pd::bench {

// Solves as another solver does, and writes each step of it as a program in a file that other solvers read (CPLEX's LP
// format): one objective, with what the ones before have reached as conditions. FOLDER/NAME-0001.lp, …
class ProgramFiles final : public planner::ChoiceSolver {
public:
    ProgramFiles(planner::ChoiceSolver &solver, QString folder, QString name);

    Result<planner::ChoiceAnswer> solve(const planner::ChoiceProblem &problem, const planner::Limits &limits) override;

private:
    void write(const planner::ChoiceProblem &problem, size_t objective, const std::vector<qint64> &reached);

    planner::ChoiceSolver &m_solver;
    QString m_folder;
    QString m_name;
    int m_files = 0;
};

} // namespace pd::bench
