// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/moments.h"

#include <QString>

namespace pd::words {

// Why a line is hidden, in the words that fit a chip: "under 90 %"; the status itself where that hides.
[[nodiscard]] QString hidingWord(const portal::Reason &reason);

// "Patron Circle: renewal opens (1 Dec 2026)", the date in the organisation's zone.
[[nodiscard]] QString momentText(const portal::Moment &moment, const QTimeZone &zone);

} // namespace pd::words
