// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pd::exchange {

// Whether a column's header (API name or label, any case) is one whose values are never read: card data,
// passwords, tokens, bank and social security numbers. No alias, not even a user's own, makes it a field.
[[nodiscard]] bool isSecretColumn(QStringView header);

// Replaces, with asterisks, the digits of every number of 13 to 19 digits that passes the Luhn check, written together,
// with blanks and dashes anywhere, or in the groups of a card with anything but letters between them.
// Returns how many were replaced. `numbers` gets each of them once, its digits as they stood.
int blankCardNumbers(QString &text, QStringList *numbers = nullptr);

} // namespace pd::exchange
