// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plandesk.h"
#include "models/domain/planner/requested.h"
#include "models/planning/glpksolver.h"

namespace pd::testing {

// Two rows of ten, all taken: 1 sits at the aisle of the second and would be nearer, 2 in the middle of the first and would be
// at an aisle, and each takes what is worse for it; 3 would be nearer, too, and nothing is left; nobody knows what 4 wants.
inline planner::World plannedHall(const QString &fallbackOfTwo = {})
{
    std::vector<MapSeat> seats;
    for (int row = 1; row <= 2; ++row) {
        for (int n = 1; n <= 10; ++n) {
            MapSeat seat;
            seat.seat = {RowId(100 * row + n), QStringLiteral("Main"), QString(QChar(u'A' + row - 1)), QString::number(n), double(n), double(row)};
            seat.seat.aisle = n == 1 || n == 10;
            seat.state = SeatState::Taken;
            seat.level = QStringLiteral("House");
            seats.push_back(seat);
        }
    }
    planner::World world;
    world.series = 1;
    world.name = QStringLiteral("Six Evenings");
    world.performances = {2, 3};
    world.house = SeatHouse(std::move(seats));
    const auto ask = [&](RowId id, RowId seat, std::vector<RequestWish> wishes, const QString &fallback, int priority) {
        world.requests.push_back({id, id, QStringLiteral("Patron %1").arg(id), 10 * id, QStringLiteral("ON-%1").arg(id), wishes, {}});
        planner::Requested asked{id, id, {seat}, std::move(wishes), fallback, {}};
        asked.standing.priority = priority;
        world.wishes.push_back(planner::wishOf(world.house, asked));
    };
    ask(1, 201, {{WishKind::Nearer}, {WishKind::MayBeWorse}}, {}, 2);
    ask(2, 105, {{WishKind::Aisle}, {WishKind::MayBeWorse}}, fallbackOfTwo, 5);
    ask(3, 202, {{WishKind::Nearer}}, {}, 5);
    world.left.push_back({{4, 4, QStringLiteral("Patron 4"), 40, QStringLiteral("ON-4"), {}, {QStringLiteral("Please")}}, planner::LeftOut::Why::NothingSaid});
    world.digest = QStringLiteral("as it was");
    return world;
}

// Plans of that hall.
class HallDesk : public planner::PlanDesk {
public:
    explicit HallDesk(planner::World hall = plannedHall())
        : m_world(std::move(hall))
        , m_solver(planning::makeGlpkSolver())
    {
    }
    Result<std::vector<planner::WishedSeries>> series(Instant) override { return std::vector<planner::WishedSeries>{{1, m_world.name, {}, 4}}; }
    Result<planner::World> world(RowId, Instant) override { return m_world; }
    Result<planner::Order> order() override { return *planner::orderNamed(planner::allOrderNames().constFirst()); }
    planner::ChoiceSolver &solver() override { return *m_solver; }

protected:
    planner::World m_world;
    std::unique_ptr<planner::ChoiceSolver> m_solver;
};

} // namespace pd::testing
