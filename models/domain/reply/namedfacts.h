// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/factcheck.h"

namespace pd::reply {

// A stretch of a text that names something.
template <class T>
struct Named {
    T what;
    qsizetype start = 0;
    qsizetype length = 0;
};

// The seats of one row that a text names; no numbers: the row alone. A range is its ends and what lies between.
struct NamedSeats {
    QString row;
    std::vector<std::vector<int>> numbers; // each a number, or a range
};
[[nodiscard]] std::vector<Named<NamedSeats>> seatsIn(QString text, const QStringList &noSeats);

// A day as it is written: the year may be missing, and where only numbers stand it may be one of two.
struct NamedDay {
    int day = 0;
    int month = 0;
    int year = 0; // 0: not said
    bool eitherWay = false;
    bool deadline = false;
    [[nodiscard]] bool is(QDate date) const;
};
[[nodiscard]] std::vector<Named<NamedDay>> daysIn(const QString &text);

// An amount in the minor units of a currency that has so many digits.
[[nodiscard]] std::vector<Named<Minor>> amountsIn(const QString &text, int digits);

} // namespace pd::reply
