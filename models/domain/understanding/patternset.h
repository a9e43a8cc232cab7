// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/understanding/reading.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace pd::understanding {

// A form of messages, as data that an organisation can write itself. Its text, line by line:
//
//   after: -- Patron Desk request --       only what follows this line belongs to the form
//   needs: order kind                      fields without which it is not this form
//   label order: Order, Order number       a line "Order number: 100201" of the message gives the field
//   regex: seats? (?<seats>[A-Z] ?\d+)     named groups give fields; case does not matter
//
// Fields: order, contact (a name), email, series, seats, since, fallback, number; kind (what is wished: a code of a plan such as "aisle" or
// "section=Balcony", or seats, series, more, …), wish (the words of it) and words (free text, read like any other). Lines that begin with # are remarks.
class PatternSet {
public:
    // What keeps a text from being a pattern set, and where.
    struct Fault {
        enum class Kind {
            NothingAfter, // the colon
            WordUnknown,  // the line begins with none of after, needs, label, regex
            FieldUnknown, // `what`
            Regex,        // `what` is the engine's own sentence
            Empty,        // neither a label nor an expression in all of it
        };
        Kind kind = Kind::Empty;
        int line = 0; // from 1; 0: the text as a whole
        int at = -1;  // UTF-16 unit in the line; -1: the whole line
        QString what = {};
    };
    // All of them, from the top.
    [[nodiscard]] static std::vector<Fault> faults(const QString &text);
    // Names of the fields, as they stand in a text.
    [[nodiscard]] static const QStringList &fieldNames();

    // ValueInvalid {value: the line, expected: pattern, line: its number}.
    [[nodiscard]] static Result<PatternSet> parse(const QString &name, const QString &text);

    struct Value {
        QString field;
        QString text;
        TextSpan span;
    };
    struct Match {
        std::vector<Value> values; // in the order of the message
        bool rest = false;         // there are words outside of the form
        qsizetype restLength = 0;  // of them, from the message's start
    };
    // Nothing where it does not fit.
    [[nodiscard]] std::optional<Match> match(const QString &text) const;

    [[nodiscard]] const QString &name() const { return m_name; }

private:
    [[nodiscard]] std::optional<Fault> takeLine(const QString &line);
    [[nodiscard]] std::optional<Fault> takeRegex(const QString &value, int at);
    void matchLabels(const QString &text, qsizetype from, Match &match) const;

    QString m_name;
    QString m_after;
    QStringList m_needs;
    QHash<QString, QString> m_labels; // folded: field
    std::vector<QRegularExpression> m_regexes;
};

// The form of our own mails, and what web forms commonly look like in English, Spanish and French.
[[nodiscard]] const std::vector<PatternSet> &builtInPatterns();

} // namespace pd::understanding
