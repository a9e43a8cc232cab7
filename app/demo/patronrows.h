// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"
#include "app/demo/planner.h"

namespace pd::demo {

// Each writes its tables in one pass over all patrons, and adds what it wrote to `counts`.
[[nodiscard]] Result<void> writePeople(const Planner &planner, const Theatre &theatre, RowSink &sink, DemoCounts &counts);
// Donations before orders, because an order refers to the gift made with it.
[[nodiscard]] Result<void> writeDonations(const Planner &planner, RowSink &sink, DemoCounts &counts);
[[nodiscard]] Result<void> writeOrders(const Planner &planner, const Theatre &theatre, RowSink &sink, DemoCounts &counts);
// With the seats that the items claim.
[[nodiscard]] Result<void> writeItems(const Planner &planner, const Theatre &theatre, RowSink &sink);
[[nodiscard]] Result<void> writePayments(const Planner &planner, RowSink &sink);
[[nodiscard]] Result<void> writeBenefits(const Planner &planner, RowSink &sink, DemoCounts &counts);

} // namespace pd::demo
