// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/glpksolver.h"

#include "models/planning/program.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::planning {

namespace {

using planner::ChoiceAnswer;
using planner::ChoiceProblem;
using planner::Limits;

class GlpkSolver final : public planner::ChoiceSolver {
public:
    GlpkSolver() = default;
    ~GlpkSolver() override
    {
        if (m_asked) // else there may be no GLPK yet
            glp_free_env(); // it keeps one for each thread; the next program makes another
    }
    Q_DISABLE_COPY_MOVE(GlpkSolver)

    Result<ChoiceAnswer> solve(const ChoiceProblem &problem, const Limits &limits) override
    {
        m_asked = true;
        Program program(problem);
        ChoiceAnswer answer{problem.start, ChoiceAnswer::End::Optimal, 0, 0};
        for (size_t stage = 0; stage < problem.objectives.size(); ++stage) {
            Stage found = program.improve(stage, answer.chosen, limits);
            if (found.state == Stage::State::Failed)
                return Error{ErrorCode::Internal, {}, u"the solver gave up at objective %1"_s.arg(stage)};
            if (found.state == Stage::State::Stopped) {
                if (planner::worthOf(problem, found.chosen) > planner::worthOf(problem, answer.chosen))
                    answer.chosen = std::move(found.chosen);
                answer.end = limits.cancelled && limits.cancelled() ? ChoiceAnswer::End::Cancelled : ChoiceAnswer::End::TimeLimit;
                answer.bound = found.bound;
                return answer;
            }
            answer.chosen = std::move(found.chosen);
            ++answer.proved;
        }
        return answer;
    }

private:
    bool m_asked = false;
};

} // namespace

std::unique_ptr<planner::ChoiceSolver> makeGlpkSolver()
{
    return std::make_unique<GlpkSolver>();
}

planner::Limits within(int milliseconds, std::function<bool()> cancelled)
{
    QElapsedTimer since;
    since.start();
    return {[since, milliseconds] { return int(std::max<qint64>(0, milliseconds - since.elapsed())); }, std::move(cancelled)};
}

} // namespace pd::planning
