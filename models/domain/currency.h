// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pd {

// Digits behind the decimal point of an ISO 4217 currency: 0 for JPY, 3 for KWD, 2 for most and for unknown ones.
[[nodiscard]] int currencyExponent(QStringView code);
// Three upper-case letters.
[[nodiscard]] bool isCurrencyCode(QStringView code);
// Whether people write this beside amounts of that currency: its code in any case, or a sign of it ("$" is one of many
// currencies, "US$" of one).
[[nodiscard]] bool isMarkOf(QStringView code, QStringView mark);
// Whether people could mean a currency by it: three letters, or a sign.
[[nodiscard]] bool looksLikeCurrency(QStringView mark);

} // namespace pd
