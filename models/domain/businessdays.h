// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace pd {

// Days on which somebody is at the desk: neither Saturday nor Sunday (assumed) nor one of the organisation's holidays.
[[nodiscard]] bool isBusinessDay(QDate day, const std::vector<QDate> &holidays);

// The end of the last of so many business days after the day of `from`, in the organisation's zone: the first moment that is
// no longer part of it. With 0 days it is the end of that day itself.
[[nodiscard]] Instant afterBusinessDays(Instant from, int days, const std::vector<QDate> &holidays, const QTimeZone &zone);

// The setting organisation.holidays: ISO dates, with commas or blanks between them; each once, in their order. None: something
// in it is no date.
[[nodiscard]] std::optional<std::vector<QDate>> holidaysOf(const QString &text);
[[nodiscard]] QString holidaysText(const std::vector<QDate> &holidays); // "2026-12-25, 2026-12-26"

} // namespace pd
