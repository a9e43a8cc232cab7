// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "ui/page/pagestyle.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace pd::page {

enum class LineKind { Reminder, Title, Section, Tab, Order, Donation, Renewal, Benefit, Field, Empty };

// One line of the page: a rectangle, and the record that it stands for. Reminders lie in the page's header
// (their rectangle is in header coordinates), all others in its body.
struct Line {
    LineKind kind = LineKind::Title;
    int record = -1; // index in the page's list of that kind
    QRectF rect;
    bool shown = true; // the patron sees it
    [[nodiscard]] bool inspectable() const { return kind != LineKind::Title && kind != LineKind::Section; }
};

// One run of text, one chip, one button within a line; rectangles are relative to the line's corner.
struct Run {
    QRectF rect;
    QString text;
    TextRole role = TextRole::Body;
    Ink ink = Ink::Text;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool underline = false;
    bool wrap = false;
    int strong = 0; // characters at the start that stand out
};
struct Chip {
    QRectF rect;
    QString text;
    Tone tone = Tone::Neutral;
};
struct Button {
    QRectF rect;
    QString text;
    bool primary = false;
};

// What a line shows, made when the line is painted or read.
struct Content {
    std::vector<Run> runs;
    std::vector<Chip> chips;
    std::vector<Button> buttons;
    std::vector<qreal> separators;    // full-width rules, by their y
    std::optional<QRectF> toggle;     // "See details"
    std::optional<QPointF> hiddenEye; // where the crossed-out eye stands
    qreal height = 0;

    [[nodiscard]] QString text() const; // everything in reading order, for assistive technology and copying
};

} // namespace pd::page
