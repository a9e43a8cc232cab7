// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receipt.h"
#include "ui/page/sheets.h"

namespace pd::page {

// A receipt on paper: the organisation, what was paid and what is left. One sheet; any thread.
[[nodiscard]] LaySheets receiptSheets(const Receipt &receipt);

} // namespace pd::page
