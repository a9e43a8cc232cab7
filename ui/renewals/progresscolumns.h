// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrons/recordcolumns.h"

namespace pd::ui {

// The list of renewals in words.
[[nodiscard]] RecordColumns progressColumns(const SharedFormat &format);
[[nodiscard]] RecordWords progressWords();

} // namespace pd::ui
