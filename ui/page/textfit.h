// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagestyle.h"

#include <QPainter>
#include <QRectF>
#include <QTextLayout>

#include <vector>

namespace pd::page {

// Text of people's records, laid out safely: any script, no markup, line ends and control characters as spaces.
[[nodiscard]] QString plain(const QString &text);

// `text` as one word of a composed line: an Arabic name cannot turn the words around it.
[[nodiscard]] QString isolated(const QString &text);

// Whether a sentence runs from right to left: it has letters that do, outside of the values that are isolated in it. Its
// first word may be one of the Portal's, which stay English.
[[nodiscard]] bool readsRightToLeft(const QString &sentence);

[[nodiscard]] qreal widthOf(const QString &text, TextRole role);
[[nodiscard]] QString elided(const QString &text, TextRole role, qreal width);

// How many lines `text` needs when wrapped at `width`.
[[nodiscard]] int lineCount(const QString &text, TextRole role, qreal width, int strong = 0);

// Characters that stand on a ground of their own. Those that are elided away mark the sign that stands for them.
struct Highlight {
    int start = 0;
    int length = 0;
    QColor ground;
};

// Words laid out to be drawn, often: finding their glyphs is what costs. Elided at the trailing side where they do not fit in
// `width`; wrapped when `wrap`; the first `strong` characters in demibold. The alignment is of the page, not of the text's own
// direction.
class LaidText {
public:
    LaidText(const QString &text, const QFont &font, Qt::Alignment alignment, qreal width, bool wrap = false, int strong = 0);

    // In a rectangle of that width, in the middle of its height.
    void draw(QPainter &painter, const QRectF &rect, const std::vector<Highlight> &highlights = {}) const;

private:
    QTextLayout m_layout;
    int m_lines;
};

// The same, once.
void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment,
              bool wrap = false, int strong = 0, const std::vector<Highlight> &highlights = {});

} // namespace pd::page
