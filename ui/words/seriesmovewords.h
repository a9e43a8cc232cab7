// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesmove.h"

#include <QTimeZone>

namespace pd::words {

// "The renewal goes from Fridays to Saturdays: row A seats 3–4 instead of row A seats 1–2, at 6 performances."
[[nodiscard]] QString seriesMovedText(const SeriesMoved &moved);
// What that means for packages, price and money, for the seats of before, for requests and for those who wait; whole sentences.
[[nodiscard]] QStringList seriesMoveDetails(const SeriesMoved &moved);

} // namespace pd::words
