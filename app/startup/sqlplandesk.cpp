// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/sqlplandesk.h"

#include "models/planning/glpksolver.h"
#include "models/store/plannerworld.h"
#include "models/store/wishedseries.h"

namespace pd::startup {

namespace {

class SqlPlanDesk final : public planner::PlanDesk {
public:
    explicit SqlPlanDesk(std::unique_ptr<store::Connection> connection)
        : m_connection(std::move(connection))
        , m_solver(planning::makeGlpkSolver())
    {
    }

    Result<std::vector<planner::WishedSeries>> series(Instant at) override { return store::readWishedSeries(*m_connection, at); }
    Result<planner::World> world(RowId series, Instant at) override { return store::readPlannerWorld(*m_connection, series, at); }
    Result<planner::Order> order() override { return store::readPlanOrder(*m_connection); }
    planner::ChoiceSolver &solver() override { return *m_solver; }

private:
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<planner::ChoiceSolver> m_solver;
};

} // namespace

Result<std::unique_ptr<planner::PlanDesk>> openPlanDesk(const store::DatabaseUrl &url, const store::OpenOptions &options)
{
    auto connection = store::Connection::open(url, store::OpenMode::ReadOnly, options);
    if (!connection)
        return connection.error();
    return std::unique_ptr<planner::PlanDesk>(std::make_unique<SqlPlanDesk>(*std::move(connection)));
}

} // namespace pd::startup
