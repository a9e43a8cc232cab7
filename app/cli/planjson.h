// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/made.h"

#include <QJsonObject>

namespace pd::cli {

// What the command plan answers, in JSON and as text.
[[nodiscard]] QJsonObject planJson(const planner::MadePlan &made);
[[nodiscard]] QString planText(const planner::MadePlan &made);

} // namespace pd::cli
