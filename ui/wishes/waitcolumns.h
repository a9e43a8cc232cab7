// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrons/recordcolumns.h"

namespace pd::ui {

// Of items::WaitListModel.
[[nodiscard]] RecordColumns waitColumns(const SharedFormat &format);
[[nodiscard]] RecordWords waitListWords();

} // namespace pd::ui
