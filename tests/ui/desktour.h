// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour.h"

namespace pd::testing {

struct DemoDesk;

// The places whose work needs a real file: a renewal that is paid, declined, asked to be changed, acted on for the patron;
// the roll-over of a series and its log, series, venues. Some stops write: each is gone to once, in this order.
[[nodiscard]] std::vector<Stop> deskStops(ui::MainWindow &window, DemoDesk &desk);

} // namespace pd::testing
