// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QString>

#include <span>

namespace pd::words {

// What a clerk tells the patron of a line: what is so and why; then what can be done. Plain words, to be read out or pasted:
// no rule, no internal status. Text from outside stays plain text.
struct Telling {
    QString what;
    QString next;
    [[nodiscard]] bool isEmpty() const { return what.isEmpty(); }
    [[nodiscard]] QString text() const { return isEmpty() ? QString() : what + u' ' + next; }
};

// Of the reasons of a line, a tab, a field, a reminder, a perk or the login. Empty: nothing in them decides.
[[nodiscard]] Telling telling(const portal::Why &why, bool shown);

// Templates in English, as reasontexts.h has them, in the context "Telling".
struct TellingText {
    portal::ReasonCode code;
    const char *what;
    const char *next;
    bool onlyHidden = false; // says nothing of what is shown
};
[[nodiscard]] std::span<const TellingText> tellingTexts();

} // namespace pd::words
