// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QString>

namespace pd::words {

// B8: what the patron is reminded of, in the line above the tabs. `today` is the page's date.
[[nodiscard]] QString reminderText(const portal::Reminder &reminder, QDate today);

} // namespace pd::words
