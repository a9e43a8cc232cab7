// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <QVariant>

namespace pd::words {

// Values as people read them, by the default QLocale (US English where that is the C locale).
[[nodiscard]] QString dateText(QDate date);                              // 14 Nov 2026
[[nodiscard]] QString dateTimeText(const QDateTime &local);              // 14 Nov 2026, 19:30
[[nodiscard]] QString datePattern(); // of the same two, for fields that are typed into
[[nodiscard]] QString dateTimePattern();
[[nodiscard]] QString instantText(Instant instant, const QTimeZone &zone);
[[nodiscard]] QString timeText(Instant instant, const QTimeZone &zone); // of its day: 19:30
[[nodiscard]] QString moneyText(const Money &money);                     // $40.00; 40.00 CAD where it is not the locale's
[[nodiscard]] QString numberText(double number);                         // 89.99; as many decimals as it has
// A reason's or an error's value; "(blank)" for an empty text, "(unknown)" for none.
[[nodiscard]] QString valueText(const QVariant &value);

} // namespace pd::words
