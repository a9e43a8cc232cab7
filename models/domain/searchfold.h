// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

struct Contact;

// Compatibility decomposition, no marks, case folded, every run of white space one space, none at the ends: texts that
// people take for the same. Folding twice changes nothing.
[[nodiscard]] QString foldText(const QString &text);

// The form in which names and e-mails are indexed and asked for: foldText() without apostrophes, however they are
// written, since some type them and some do not.
[[nodiscard]] QString foldForSearch(const QString &text);

// The decimal digits of one number, as ASCII, however and in whatever script they are written.
[[nodiscard]] QString phoneDigits(const QString &phone);

// What the contact's computed columns hold. Whoever writes a contact writes these with it.
struct SearchColumns {
    QString foldedLast;
    QString foldedFirst;
    QString foldedName;  // first, middle, last name and suffix; then, of words joined by hyphens or apostrophes, the whole
                         // without them and every later part, so that each is the beginning of a word
    QString foldedEmail;
    QString phoneDigits; // of all four numbers, one space between two
    QString emailKey;    // L3: of the same address the same, and of no other; not for search
    bool operator==(const SearchColumns &) const = default;
};
[[nodiscard]] SearchColumns searchColumns(const Contact &contact);

} // namespace pd
