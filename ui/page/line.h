// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "ui/page/pagestyle.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace pd::page {

enum class LineKind {
    Reminder, Title, Section, Tab, Order, Donation, Renewal, Benefit, Field, // of the tabs
    Presale, Allocation, Discount,                                           // of All Events
    Empty,                                                                   // a sentence of staff's in place of lines
};

// Headings within a page. The first two are the patron's own.
enum class SectionId { Upcoming, Completed, Presales, Allocations, Discounts };

// A line by what it stands for: the record's id; of a field or tab its FieldId or TabId; of a perk its place in its list.
using LineId = std::pair<LineKind, RowId>;

// One line of the page: a rectangle, and the record that it stands for. Reminders lie in the page's header
// (their rectangle is in header coordinates), all others in its body.
struct Line {
    LineKind kind = LineKind::Title;
    int record = -1; // index in the page's list of that kind
    QRectF rect;
    bool shown = true;   // the patron sees it
    bool changed = false; // by a what-if; a chip above it says so
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
    int strong = 0;       // characters at the start that stand out
    bool control = false; // something to press: not copied
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

// Something on a line that leads the patron elsewhere. It is never followed from here: staff are told where it leads.
enum class LinkKind { Stream, MobileTickets, EditField, ChangePassword, RequestChanges, Pay, Decline, RenewNow, ContactUs };
struct Link {
    QRectF rect;
    LinkKind kind = LinkKind::Stream;
    QString text; // as the patron reads it
    QString address = {}; // of a Stream
};

// What a line shows, made when the line is painted or read.
struct Content {
    std::vector<Run> runs;
    std::vector<Chip> chips;
    std::vector<Button> buttons;
    std::vector<QRectF> boxes;        // a form's fields
    std::vector<qreal> separators;    // full-width rules, by their y
    std::optional<QRectF> toggle;     // "See details"
    std::optional<QPointF> hiddenEye; // where the crossed-out eye stands
    std::vector<Link> links;          // in reading order; "See details" is none
    qreal height = 0;
};

} // namespace pd::page
