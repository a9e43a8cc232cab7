// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/sheets.h"

namespace pd::page {

// A plain text on as many sheets as it needs: its first line is the title.
[[nodiscard]] LaySheets textSheets(const QString &text);

} // namespace pd::page
