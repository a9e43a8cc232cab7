// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QDate>
#include <QTimeZone>

namespace pd {

// ISO 8601 in UTC, e.g. 2026-11-14T09:30:00Z; milliseconds only where there are any.
[[nodiscard]] QString isoUtc(Instant instant);

// An ISO 8601 instant with its offset or Z. Without one, or malformed: ValueInvalid {value, expected}.
[[nodiscard]] Result<Instant> parseInstant(const QString &text);

// What --at takes: an instant, or a date = its first moment in the zone.
[[nodiscard]] Result<Instant> parseAt(const QString &text, const QTimeZone &zone);

[[nodiscard]] QDate localDate(Instant instant, const QTimeZone &zone);

// The first moment of the day, which is not always midnight; of a day that a zone skipped, the first after it.
[[nodiscard]] Instant startOfDay(QDate date, const QTimeZone &zone);

} // namespace pd
