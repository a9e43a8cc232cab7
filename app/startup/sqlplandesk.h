// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plandesk.h"
#include "models/store/connection.h"

#include <memory>

namespace pd::startup {

// Plans are made from this database, by the solver that the program has. Errors are those of opening it for reading.
[[nodiscard]] Result<std::unique_ptr<planner::PlanDesk>> openPlanDesk(const store::DatabaseUrl &url, const store::OpenOptions &options);
[[nodiscard]] inline Result<std::unique_ptr<planner::PlanDesk>> openPlanDesk(const store::DatabaseUrl &url) { return openPlanDesk(url, {}); }

} // namespace pd::startup
