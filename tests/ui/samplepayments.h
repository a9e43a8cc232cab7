// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/paymentreader.h"

namespace pd::testing {

// Two payments on every day, one of them taken back.
class SamplePayments final : public PaymentReader {
public:
    Result<EndOfDay> endOfDay(QDate day) override
    {
        const QTimeZone zone = QTimeZone::utc();
        const auto taken = [&](RowId id, int hour, Minor minor, PaymentMethod method, std::optional<RowId> reverses) {
            const Instant at{startOfDay(day, zone).ms + hour * 3'600'000LL};
            return TakenPayment{id, 20644, QStringLiteral("20644"), QStringLiteral("Ángela Núñez-O’Brien"), at, {minor, QStringLiteral("USD")}, method,
                                QStringLiteral("slip 0417"), QStringLiteral("maya"), reverses};
        };
        return pd::endOfDay(day, zone, {taken(17, 9, 61200, PaymentMethod::Card, {}), taken(18, 10, 5000, PaymentMethod::Cash, {}), taken(19, 11, -5000, PaymentMethod::Cash, 18)});
    }
};

} // namespace pd::testing
