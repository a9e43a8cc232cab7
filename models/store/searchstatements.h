// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pd::store {

// The statements of the search, one set for each engine. All give the same columns (see PatronSearch::read);
// parameters are written `?` and bound in order.
struct SearchStatements {
    const char *byEmail;       // email
    const char *byExternalId;  // external id, of the contact or one of its orders
    const char *byOrderNumber; // from, below, limit: order numbers in [from, below)
    const char *lastBegins;    // from, below, limit; by last name, first name, id
    const char *firstBegins;   // from, below, limit; by first name, last name, id
    const char *named;         // last name, first name, limit; by id
    const char *lastBeginsOf;  // from, below, begunPattern(...), limit; by last name, first name, id
    const char *firstBeginsOf; // from, below, begunPattern(...), limit; by first name, last name, id
    const char *words;         // wordsPattern(...), limit; by id
    const char *wordKeys;      // the same, but id, folded last, first and whole name only
    const char *byIds;         // a JSON array of ids; in no order
    const char *parts;         // partsPattern(...), the longest word, the same again, limit; by id
    const char *phone;         // phonePattern(...), the digits, limit; by id
    const char *digits;        // digitsPattern(...), the digits three times, limit; by id: phone, name and e-mail at once.
                               // nullptr: the engine has separate indexes for them, and nothing to gain
    // A pattern for words each of which begins some word of the name.
    QString (*wordsPattern)(const QStringList &words);
    // The same for the statements that go through names in order.
    QString (*begunPattern)(const QStringList &words);
    // A pattern for words of three letters and more, each of which occurs somewhere in name or e-mail. It may find too
    // much where the longest word (longestOf) is long, and where the digits are many: the statement asks the row itself.
    QString (*partsPattern)(const QStringList &words);
    QString (*phonePattern)(const QString &digits);
    QString (*digitsPattern)(const QString &digits);
};

// Of several, the first; `words` is not empty.
[[nodiscard]] QString longestOf(const QStringList &words);

[[nodiscard]] const SearchStatements &sqliteSearch();
[[nodiscard]] const SearchStatements &postgresSearch();

} // namespace pd::store
