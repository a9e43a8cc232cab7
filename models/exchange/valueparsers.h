// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

// Values as exports write them: UTF-8, blanks around them allowed, never empty (an empty value is unknown, and
// the caller's). None means that it cannot be read; nothing is ever guessed or rounded.
namespace pd::exchange {

// Blanks off both ends, those of Unicode too.
[[nodiscard]] QByteArrayView trimmedValue(QByteArrayView value);

// Minor units at `exponent` digits. "1,234.50", "-68.0", "(5.00)" = -5.00, "1.0E7" as Salesforce writes ten million.
// Commas stand only between groups of three: "12,50" is refused, as are digits that the currency does not have (other
// than zeros).
[[nodiscard]] std::optional<qint64> parseMinor(QByteArrayView value, int exponent);
// An amount in this currency (ISO 4217), which may stand beside it as its code or a sign: "$5", "5.00 USD". That of
// another is none, and OtherCurrency.
enum class MoneyReading { Read, OtherCurrency, Invalid };
[[nodiscard]] MoneyReading parseMoney(QByteArrayView value, QStringView currency, qint64 &minor);
// 0/1, true/false, yes/no, y/n, in any case.
[[nodiscard]] std::optional<bool> parseBoolean(QByteArrayView value);
// "100.0", "90 %", "90": 0 to 100.
[[nodiscard]] std::optional<double> parseProbability(QByteArrayView value);
// "2", "2.0", "1,000".
[[nodiscard]] std::optional<qint64> parseInteger(QByteArrayView value);
// The canonical form (domain's externalid.h). None for what is no id: over 255 bytes, blanks or control characters
// inside (a name, say), a wrong checksum (letter case was lost on the way: the record it meant is unknown).
[[nodiscard]] std::optional<QString> parseExternalId(QByteArrayView value);

} // namespace pd::exchange
