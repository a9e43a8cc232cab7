// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pd {

// Digits behind the decimal point of an ISO 4217 currency: 0 for JPY, 3 for KWD, 2 for most and for unknown ones.
[[nodiscard]] int currencyExponent(QStringView code);
// Three upper-case letters.
[[nodiscard]] bool isCurrencyCode(QStringView code);

} // namespace pd
