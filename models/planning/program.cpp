// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/program.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pd::planning {

namespace {

using planner::ChoiceProblem;
using planner::Limits;

constexpr int sliceMs = 100;      // as long as a Cancel may wait
constexpr size_t aGoodPart = 8;   // an eighth
constexpr double halfway = 1e-6;  // a share that is so near to 0 or 1 is 0 or 1

int millisecondsLeft(const Limits &limits)
{
    return limits.millisecondsLeft ? limits.millisecondsLeft() : std::numeric_limits<int>::max();
}

bool stopped(const Limits &limits)
{
    return (limits.cancelled && limits.cancelled()) || millisecondsLeft(limits) <= 0;
}

struct Watch {
    const Limits *limits;
    double bound;
    bool ended = false;
};

void watchTree(glp_tree *tree, void *info)
{
    Watch &watch = *static_cast<Watch *>(info);
    if (const int best = glp_ios_best_node(tree); best > 0)
        watch.bound = std::min(watch.bound, glp_ios_node_bound(tree, best));
    if (!watch.ended && stopped(*watch.limits)) {
        watch.ended = true;
        glp_ios_terminate(tree);
    }
}

// In the parts of the matrix GLPK counts from 1.
struct Cells {
    std::vector<int> index{0};
    std::vector<double> value{0};
    void add(int at, double worth)
    {
        index.push_back(at);
        value.push_back(worth);
    }
    [[nodiscard]] int count() const { return int(index.size()) - 1; }
};

} // namespace

Program::Program(const ChoiceProblem &problem)
    : m_problem(problem)
    , m_lp(glp_create_prob())
    , m_rows(problem.groups + problem.things)
{
    glp_term_out(GLP_OFF);
    glp_set_obj_dir(m_lp, GLP_MAX);
    if (m_rows > 0)
        glp_add_rows(m_lp, m_rows);
    if (!problem.choices.empty())
        glp_add_cols(m_lp, int(problem.choices.size()));
    for (int row = 1; row <= m_rows; ++row)
        glp_set_row_bnds(m_lp, row, row <= problem.groups ? GLP_FX : GLP_UP, row <= problem.groups ? 1 : 0, 1);
    for (int column = 1; column <= int(problem.choices.size()); ++column) {
        const ChoiceProblem::Choice &choice = problem.choices[size_t(column - 1)];
        Cells cells;
        cells.add(choice.group + 1, 1);
        for (const int thing : choice.things)
            cells.add(problem.groups + thing + 1, 1);
        glp_set_mat_col(m_lp, column, cells.count(), cells.index.data(), cells.value.data());
        glp_set_col_bnds(m_lp, column, GLP_LO, 0, 0); // its group keeps it from being more than 1
        glp_set_col_kind(m_lp, column, GLP_IV);
        m_choice.push_back(column - 1);
    }
    m_choice.insert(m_choice.begin(), -1);
    number();
    startAt(problem.start);
}

Program::~Program()
{
    glp_delete_prob(m_lp);
}

void Program::startAt(const std::vector<int> &chosen)
{
    for (int row = 1; row <= glp_get_num_rows(m_lp); ++row)
        glp_set_row_stat(m_lp, row, row <= m_problem.groups ? GLP_NS : GLP_BS);
    for (int column = 1; column <= glp_get_num_cols(m_lp); ++column)
        glp_set_col_stat(m_lp, column, GLP_NL);
    for (const int choice : chosen) {
        if (const int column = m_column[size_t(choice)]) // one that is out leaves no whole basis, which simplex() says
            glp_set_col_stat(m_lp, column, GLP_BS);
    }
}

void Program::number()
{
    m_column.assign(m_problem.choices.size(), 0);
    for (size_t column = 1; column < m_choice.size(); ++column)
        m_column[size_t(m_choice[column])] = int(column);
}

void Program::shed()
{
    std::vector<int> out{0};
    std::vector<int> left{-1};
    for (int column = 1; column <= glp_get_num_cols(m_lp); ++column) {
        if (glp_get_col_type(m_lp, column) == GLP_FX && glp_get_col_stat(m_lp, column) != GLP_BS)
            out.push_back(column);
        else
            left.push_back(m_choice[size_t(column)]);
    }
    if (out.size() - 1 <= left.size() / aGoodPart)
        return;
    glp_del_cols(m_lp, int(out.size()) - 1, out.data());
    m_choice = std::move(left);
    number();
}

void Program::setObjective(const ChoiceProblem::Objective &objective)
{
    for (const ChoiceProblem::Weight &weight : m_objective) {
        if (const int column = m_column[size_t(weight.choice)])
            glp_set_obj_coef(m_lp, column, 0);
    }
    m_objective = objective;
    std::erase_if(m_objective, [this](const ChoiceProblem::Weight &weight) { return m_column[size_t(weight.choice)] == 0; });
    for (const ChoiceProblem::Weight &weight : m_objective)
        glp_set_obj_coef(m_lp, m_column[size_t(weight.choice)], weight.worth);
}

Stage Program::improve(size_t objective, const std::vector<int> &chosen, const Limits &limits)
{
    setObjective(m_problem.objectives[objective]);
    // Nothing is open of it any more.
    if (std::all_of(m_objective.cbegin(), m_objective.cend(), [&](const ChoiceProblem::Weight &weight) {
            return glp_get_col_type(m_lp, m_column[size_t(weight.choice)]) == GLP_FX;
        }))
        return {Stage::State::Solved, chosen, 0};
    // What is narrowed cannot go back to `chosen`, so that comes when it is known that nothing was lost.
    const auto settled = [this](Stage stage) {
        if (stage.state != Stage::State::Solved)
            return stage;
        double reached = 0;
        double most = 1;
        for (const ChoiceProblem::Weight &weight : m_objective) {
            most = std::max(most, double(weight.worth));
            if (stage.chosen[size_t(m_problem.choices[size_t(weight.choice)].group)] == weight.choice)
                reached += double(weight.worth);
        }
        narrow(reached, 1e-7 * most + 1e-6);
        shed();
        return stage;
    };
    Stage stage = solve(chosen, limits);
    if (stage.state != Stage::State::Solved)
        return stage;
    // Narrowing goes by numbers that are not exact. Should something of an earlier objective have been lost, it is required.
    const std::vector<qint64> reached = planner::worthOf(m_problem, chosen);
    const std::vector<qint64> found = planner::worthOf(m_problem, stage.chosen);
    if (std::equal(reached.cbegin(), reached.cbegin() + std::ptrdiff_t(objective), found.cbegin()))
        return settled(std::move(stage));
    for (size_t earlier = 0; earlier < objective; ++earlier)
        require(m_problem.objectives[earlier], double(reached[earlier]));
    startAt(chosen);
    return settled(solve(chosen, limits));
}

Stage Program::solve(const std::vector<int> &chosen, const Limits &limits)
{
    Stage stage{Stage::State::Solved, chosen, 0};
    for (const ChoiceProblem::Weight &weight : m_objective)
        stage.bound += weight.worth; // nothing better is known yet
    Run run = simplex(limits);
    if (run == Run::Failed) {
        startAt(chosen);
        run = simplex(limits);
    }
    if (run != Run::Done) {
        stage.state = run == Run::Stopped ? Stage::State::Stopped : Stage::State::Failed;
        return stage;
    }
    stage.bound = glp_get_obj_val(m_lp);
    const bool between = !whole();
    if (between)
        run = branch(limits, stage.bound);
    const auto share = [&](int column) { return between ? glp_mip_col_val(m_lp, column) : glp_get_col_prim(m_lp, column); };
    const int status = between ? glp_mip_status(m_lp) : GLP_OPT;
    if (status == GLP_OPT || status == GLP_FEAS) {
        for (int column = 1; column <= glp_get_num_cols(m_lp); ++column) {
            const int choice = m_choice[size_t(column)];
            if (share(column) > 0.5)
                stage.chosen[size_t(m_problem.choices[size_t(choice)].group)] = choice;
        }
    }
    if (run != Run::Done)
        stage.state = run == Run::Stopped ? Stage::State::Stopped : Stage::State::Failed;
    return stage;
}

Program::Run Program::simplex(const Limits &limits)
{
    glp_smcp options;
    glp_init_smcp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.meth = GLP_PRIMAL; // what was reached stays possible; only what is wanted has changed
    for (;;) {
        if (stopped(limits))
            return Run::Stopped;
        options.tm_lim = std::min(sliceMs, millisecondsLeft(limits));
        const int code = glp_simplex(m_lp, &options);
        if (code == 0)
            return glp_get_status(m_lp) == GLP_OPT ? Run::Done : Run::Failed;
        if (code != GLP_ETMLIM)
            return Run::Failed;
    }
}

Program::Run Program::branch(const Limits &limits, double &bound)
{
    const int rows = glp_get_num_rows(m_lp);
    const int columns = glp_get_num_cols(m_lp);
    Watch watch{&limits, bound};
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.cb_func = watchTree;
    options.cb_info = &watch;
    options.tm_lim = millisecondsLeft(limits);
    const int code = glp_intopt(m_lp, &options);
    Q_ASSERT(rows == glp_get_num_rows(m_lp) && columns == glp_get_num_cols(m_lp));
    bound = watch.bound;
    if (code == 0 && glp_mip_status(m_lp) == GLP_OPT)
        return Run::Done;
    return code == GLP_ESTOP || code == GLP_ETMLIM ? Run::Stopped : Run::Failed;
}

bool Program::whole() const
{
    for (int column = 1; column <= glp_get_num_cols(m_lp); ++column) {
        const double share = glp_get_col_prim(m_lp, column);
        if (std::abs(share - std::round(share)) > halfway)
            return false;
    }
    return true;
}

void Program::narrow(double reached, double tolerance)
{
    // What a choice or an unused thing would cost more than there is to lose cannot be.
    const double lose = std::max(0.0, glp_get_obj_val(m_lp) - reached) + tolerance;
    const bool gap = lose > 2 * tolerance;
    for (int column = 1; column <= glp_get_num_cols(m_lp); ++column) {
        if (glp_get_col_stat(m_lp, column) != GLP_BS && std::abs(glp_get_col_dual(m_lp, column)) > lose)
            glp_set_col_bnds(m_lp, column, GLP_FX, 0, 0);
    }
    for (int row = m_problem.groups + 1; row <= m_rows; ++row) {
        if (glp_get_row_stat(m_lp, row) == GLP_NU && std::abs(glp_get_row_dual(m_lp, row)) > lose)
            glp_set_row_bnds(m_lp, row, GLP_FX, 1, 1);
    }
    if (gap)
        require(m_objective, reached);
}

void Program::require(const ChoiceProblem::Objective &objective, double reached)
{
    Cells cells;
    for (const ChoiceProblem::Weight &weight : objective) {
        if (const int column = m_column[size_t(weight.choice)])
            cells.add(column, weight.worth);
    }
    const int row = glp_add_rows(m_lp, 1);
    glp_set_row_bnds(m_lp, row, GLP_LO, reached - 1e-3, 0);
    glp_set_mat_row(m_lp, row, cells.count(), cells.index.data(), cells.value.data());
}

} // namespace pd::planning
