// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/carryoverreader.h"

#include <QTimeZone>

namespace pd::words {

// What the field shall hold in PatronManager, and what it holds there where that is something else.
[[nodiscard]] QString carryOverText(const CarryOverItem &item, const QTimeZone &zone);
[[nodiscard]] QString carryOverStateText(CarryOverState state);

} // namespace pd::words
