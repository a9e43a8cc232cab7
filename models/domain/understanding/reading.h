// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace pd::understanding {

// Where something stands in the new words of a message, in UTF-16 units. Length 0: not there, but in the message's subject, or nowhere.
struct TextSpan {
    int start = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

// What a wish asks for.
enum class Asks { Seats, Series, More, Fewer, Accessible, Package, Decline, Address, Other };
[[nodiscard]] QString asksName(Asks asks); // seats, series, …: as stored, and part of the JSON contract
[[nodiscard]] std::optional<Asks> asksNamed(QStringView name);

struct ReadWish {
    Asks asks = Asks::Other;
    QString code;   // as plans know it (requestwish.h); empty: for people
    QString detail; // of a section, a price level, seats or a series: what is named
    std::optional<int> number;
    TextSpan span;
    double confidence = 0;
    bool operator==(const ReadWish &) const = default;
};

enum class FactField {
    Contact,  // a patron's name, written as a signature or so: a candidate and no more
    Order,    // its number
    Series,   // its name, as written
    Seats,    // those that the patron has, as written
    Since,    // the first year of them
    Fallback, // keep, next_best, call_first
    Number,   // of seats wanted
};
[[nodiscard]] QString factFieldName(FactField field); // contact, order, …: as stored, and part of the JSON contract
[[nodiscard]] std::optional<FactField> factFieldNamed(QStringView name);

struct ReadFact {
    FactField field = FactField::Order;
    QString value;
    TextSpan span;
    double confidence = 0;
    bool operator==(const ReadFact &) const = default;
};

// What a message says, as far as it is sure enough to be said. Nothing is guessed: in doubt a thing is not here.
struct Reading {
    QString language; // en, es, fr, de, pt; empty: too few words to tell
    QString form;     // the pattern set that fitted; empty: free text
    bool suspect = false; // it looks like advertising or worse: nothing is read in it
    std::vector<ReadWish> wishes; // in the order of the text
    std::vector<ReadFact> facts;
    bool operator==(const Reading &) const = default;
};

[[nodiscard]] const ReadFact *firstFact(const Reading &reading, FactField field); // nullptr: none

} // namespace pd::understanding
