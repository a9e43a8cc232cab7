// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/fairness.h"
#include "models/planning/glpksolver.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "tests/bench/programfiles.h"
#include "tests/planning/anyhouse.h"

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int rows = 40;
constexpr int seatsInRow = 50;
constexpr int wishes = 500;

} // namespace

// For other solvers: one house as it is measured, and all of them with everybody standing equal, which is one step or two.
void writePlanPrograms(const Effort &effort, const QString &folder, Report &report)
{
    const planner::Order order{planner::Criterion::Priority, planner::Criterion::Seniority, planner::Criterion::DonorLevel};
    Samples plans;
    const auto write = [&](int house, bool equal) {
        testing::AnyHouse any{quint32(house)};
        testing::WishedHouse made = any.make(rows, seatsInRow, wishes, 4);
        for (planner::Wish &wish : made.wishes)
            wish.standing = equal ? planner::Standing() : planner::Standing{1 + any.pick(9), 1970 + any.pick(55), any.pick(8)};
        const auto solver = planning::makeGlpkSolver();
        if (equal)
            (void)orGiveUp(plans.time([&] { return planner::makePlan(made.house, made.wishes, order, *solver); }));
        ProgramFiles files(*solver, folder, (equal ? u"equal%1"_s : u"ranked%1"_s).arg(house));
        (void)orGiveUp(planner::makePlan(made.house, made.wishes, order, files));
    };
    for (int house = 1; house <= effort.planHouses; ++house)
        write(house, true);
    write(1, false);
    report.add(u"plannerPrograms"_s, {{u"equal"_s, plans.json()}});
}

void plannerFigures(const Effort &effort, Report &report)
{
    const planner::Order order{planner::Criterion::Priority, planner::Criterion::Seniority, planner::Criterion::DonorLevel};
    Samples plans;
    Samples reports;
    int optimal = 0;
    qint64 moves = 0;
    for (int house = 1; house <= effort.planHouses; ++house) {
        testing::AnyHouse any{quint32(house)};
        testing::WishedHouse made = any.make(rows, seatsInRow, wishes, 4);
        // Hardly two who stand equal: as many objectives as there can be.
        for (planner::Wish &wish : made.wishes)
            wish.standing = {1 + any.pick(9), 1970 + any.pick(55), any.pick(8)};
        const auto solver = planning::makeGlpkSolver();
        const planner::Plan plan = orGiveUp(plans.time([&] { return planner::makePlan(made.house, made.wishes, order, *solver); }));
        reports.time([&] { return planner::fairnessOf(made.house, made.wishes, order, plan); });
        optimal += plan.optimal ? 1 : 0;
        moves += qint64(plan.moves.size());
    }
    report.add(u"planner"_s, {{u"plan"_s, plans.json()}, {u"fairness"_s, reports.json()}, {u"wishes"_s, wishes}, {u"seats"_s, rows * seatsInRow},
                              {u"optimal"_s, optimal}, {u"moves"_s, moves}});
    report.p99AtMost(u"planner, 500 wishes over 2,000 seats"_s, 2000, plans);
}

} // namespace pd::bench
