// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrons/recordcolumns.h"

namespace pd::ui {

// The table of the carry-over list in words.
[[nodiscard]] RecordColumns carryOverColumns(const SharedFormat &format);
[[nodiscard]] RecordWords carryOverWords();

} // namespace pd::ui
