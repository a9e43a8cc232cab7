// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrons/recordcolumns.h"

namespace pd::ui {

// Of items::OutboxModel.
[[nodiscard]] RecordColumns outboxColumns(const SharedFormat &format);
[[nodiscard]] RecordWords outboxWords();

} // namespace pd::ui
