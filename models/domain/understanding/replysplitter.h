// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/reading.h"

#include <QString>

#include <vector>

namespace pd::understanding {

// What stretches of a message are. Nothing is taken away: the stretches follow each other and make up the whole text.
enum class Stretch {
    New,       // what the sender says now
    Signature, // from "-- " on, or what a telephone adds by itself
    Heading,   // "On Monday Ana wrote:", the lines above a quoted message
    Quoted,    // what was said before
    Forwarded, // a message that is handed on
};
struct TextStretch {
    Stretch kind = Stretch::New;
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const TextStretch &) const = default;
};

// Separates new words from quoted ones, as programs in English, Spanish, French, German, Portuguese and Italian quote. In doubt
// a line is new.
[[nodiscard]] std::vector<TextStretch> splitReply(const QString &text);

// The new words alone; where there are none, what is handed on; else nothing.
[[nodiscard]] QString newWords(const QString &text);

// Where new words stand in the whole text.
class NewStretches {
public:
    explicit NewStretches(const QString &text);

    // Of a span of newWords(text): the pieces of the whole text that it is made of.
    [[nodiscard]] std::vector<TextSpan> inWhole(TextSpan span) const;
    // What is not new.
    [[nodiscard]] std::vector<TextSpan> others() const;

private:
    [[nodiscard]] bool isNew(const TextStretch &stretch) const;

    std::vector<TextStretch> m_stretches;
    bool m_forwarded = false;
    qsizetype m_blanks = 0; // before the first new word
};

} // namespace pd::understanding
