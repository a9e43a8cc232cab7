// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

#include <QStringList>

namespace pd::page {

// One piece of a line's text, where it stands: runs first, then chips, then buttons, as `part` counts them.
struct TextPart {
    int part = 0;
    QRectF rect;
    QString text;
    bool control = false; // to press
    bool link = false;    // leads the patron somewhere
};

// The texts of a line in reading order: rows from the top, each from the left.
[[nodiscard]] std::vector<TextPart> textParts(const Content &content);

// Everything in one sentence, for assistive technology.
[[nodiscard]] QString spokenText(const Content &content);

// What is read in the line, to paste elsewhere: its rows as lines of text, columns parted by tabs, nothing that is only
// to be pressed. A line that the patron does not see begins with a mark that says so.
[[nodiscard]] QString copiedText(const Line &line, const Content &content);

} // namespace pd::page
