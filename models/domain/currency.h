// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pd {

// How many decimals the minor unit of an ISO 4217 currency has: 2 for USD, 0 for JPY, 3 for KWD; 2 for an unknown one.
[[nodiscard]] int currencyDigits(QStringView currency);

} // namespace pd
