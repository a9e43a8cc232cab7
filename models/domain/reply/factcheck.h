// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/scene.h"
#include "models/domain/result.h"

#include <QDate>
#include <QVariant>

namespace pd::reply {

// A seat as its row and number; the section is not compared.
struct SeatName {
    QString row; // upper case
    int number = 0;
    bool operator==(const SeatName &) const = default;
};

// What an answer may name, as it is in the records.
struct Facts {
    QStringList orders; // numbers: they are never read as seats
    std::vector<SeatName> seats;
    std::vector<QDate> days;      // of performances
    std::vector<QDate> deadlines; // of the hold, of the early price, of the renewal
    std::vector<Money> amounts;
};
[[nodiscard]] Facts factsOf(const Scene &scene);

// Row and number of a seat as records write it: "Orchestra C 4", "Row C Seat 4", "C4". None where it has none.
[[nodiscard]] std::optional<SeatName> seatNamed(const QString &text);

enum class FactKind { Field, Seat, Day, Deadline, Amount };
[[nodiscard]] QString factKindName(FactKind kind); // field, seat, day, deadline, amount: part of the JSON contract
[[nodiscard]] std::optional<FactKind> factKindNamed(QStringView name);

// Something that the text says and the records do not; or a field that is still open.
struct Difference {
    FactKind kind = FactKind::Field;
    qsizetype start = 0; // in the text, UTF-16 units
    qsizetype length = 0;
    QString said;        // as it stands there
    QVariantList known;  // what the records have of the kind: text, QDate or Money
};

// In the order of the text. Reads seats, days and amounts as they are written in English, Spanish and French (days and amounts also in German
// and Portuguese). A day with "until" or the like before it is a deadline. What names no seat, day or amount is not looked at.
[[nodiscard]] std::vector<Difference> differences(const QString &text, const Facts &facts);

// A difference that somebody has checked, and sends all the same. A field that is still open is never one.
struct Overruled {
    FactKind kind = FactKind::Field;
    QString said;
    bool operator==(const Overruled &) const = default;
};

// MailFactsDiffer {differences} where there are any beside those overruled, in the subject or in the text.
[[nodiscard]] Result<void> mustAgree(const QString &subject, const QString &body, const Facts &facts, const std::vector<Overruled> &overruled = {});

} // namespace pd::reply
