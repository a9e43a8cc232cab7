// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour.h"

namespace pd::testing {

// The queue of change requests: one that can be worked on, one that somebody else has, several chosen, and the dialogs.
[[nodiscard]] std::vector<Stop> requestStops(ui::MainWindow &window);

} // namespace pd::testing
