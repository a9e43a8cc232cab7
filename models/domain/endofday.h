// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentmethod.h"
#include "models/domain/ticketorder.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace pd {

// One payment that somebody took at this desk, or took back.
struct TakenPayment {
    RowId id = 0;
    std::optional<RowId> order;
    QString orderNumber;
    QString patron;
    Instant at;
    Money amount; // of a counter-entry under 0
    PaymentMethod method = PaymentMethod::Other;
    QString reference;
    QString takenBy;
    std::optional<RowId> reverses; // a counter-entry: what it takes back
};

// What several of them come to, in one currency.
struct TakenSum {
    PaymentMethod method = PaymentMethod::Other; // of the sums by method
    QString person;                              // of the sums by person
    QString currency;
    qint64 count = 0;
    Minor taken = 0;
    Minor givenBack = 0; // under 0
    [[nodiscard]] Minor total() const { return taken + givenBack; }
};

// The payments of one day in the organisation's zone, as they are counted at its end: the same money by method and by person.
struct EndOfDay {
    QDate day;
    QTimeZone zone = QTimeZone::utc();
    std::vector<TakenPayment> payments; // in their order
    std::vector<TakenSum> byMethod;     // in the methods' order, by currency
    std::vector<TakenSum> byPerson;     // by name, by currency
    std::vector<TakenSum> totals;       // by currency

    // Whether the rows, the methods and the persons come to the same in every currency.
    [[nodiscard]] bool balances() const;
};

// Of those of `payments` that are of this day.
[[nodiscard]] EndOfDay endOfDay(QDate day, const QTimeZone &zone, const std::vector<TakenPayment> &payments);

} // namespace pd
