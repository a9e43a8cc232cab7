// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace pd {

// Our own 64-bit key of a row. External (Salesforce) ids are text and live beside it.
using RowId = qint64;

// A point in time: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    qint64 ms = 0;
    auto operator<=>(const Instant &) const = default;
};

// Minor units of an ISO 4217 currency (cents for USD). An unknown amount is an empty optional, never 0.
using Minor = qint64;

struct Money {
    Minor minor = 0;
    QString currency;
    bool operator==(const Money &) const = default;
};

} // namespace pd
