// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/endofday.h"

#include <QList>
#include <QStringList>

namespace pd::words {

[[nodiscard]] QString endOfDayTitle(const EndOfDay &list); // "End of day, 26 Nov 2026"
[[nodiscard]] QString balanceText(const EndOfDay &list);   // "3 payments, 2 given back. …"

// As tables with their headers first: the payments; what they come to by method and by person, and all together.
[[nodiscard]] QList<QStringList> endOfDayRows(const EndOfDay &list);
[[nodiscard]] QList<QStringList> endOfDaySums(const EndOfDay &list);

} // namespace pd::words
