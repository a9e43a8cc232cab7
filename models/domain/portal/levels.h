// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/topics.h"

namespace pd::portal {

// B5: who has a level at the instant. A household level of another contact counts only when the setting says so.
enum class LevelHeld { No, Own, Shared, OnlyByHousehold };
[[nodiscard]] LevelHeld levelHeld(const Inputs &in, RowId level);
[[nodiscard]] QString levelName(const PatronRecord &record, RowId level);

} // namespace pd::portal
