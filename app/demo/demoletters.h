// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pd::demo {

// Who a letter comes from.
enum class Sender {
    OnFile,    // the subscriber, from the address on file
    Elsewhere, // the subscriber, from another address
    Portal,    // the Portal's form, signed by its domain
    Forged,    // somebody who writes the Portal's name into it
    Stranger,  // nobody who is on file
    Program,   // an answer by itself
};

// A letter of the demo mailbox. {name}, {first}, {order} and {seats} are a subscriber's with a renewal under way.
struct DemoLetter {
    Sender sender = Sender::OnFile;
    int hoursAgo = 1;
    QString subject;
    QString text;
    int after = -1; // the place, in this list, of an earlier letter of the same subscriber
    bool answers = false; // it follows that one up
};

// Thirty, the oldest first: every kind of wish, several tones, English, Spanish and French, some that want nothing and some hostile.
[[nodiscard]] std::vector<DemoLetter> demoLetters();

} // namespace pd::demo
