// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagelayout.h"
#include "ui/page/pagesearch.h"
#include "ui/page/laidtexts.h"

#include <span>

class QPainter;

namespace pd::page {

// What is marked on the page, by staff and not by the patron.
struct Marks {
    int inspected = -1;                // the line that the Why panel explains
    int link = -1;                     // of that line, the one that is explained
    int firstSelected = 0;             // the lines that would be copied
    int lastSelected = -1;
    std::span<const Found> found = {}; // by line
    int currentFound = -1;             // index in `found`

    [[nodiscard]] std::vector<Highlight> highlights(int line, int part) const;
};

// Paints a PageLayout: the header (site header, reminders, tabs) and the body, each in its own coordinates.
// Used on the screen; the same calls serve paper.
class PagePainter {
public:
    // `texts`: of whoever paints it again.
    PagePainter(const PageLayout &layout, LaidTexts &texts, const Marks &marks = {});

    void paintHeader(QPainter &painter) const;
    void paintBody(QPainter &painter, qreal top, qreal bottom) const;

private:
    void paintSite(QPainter &painter) const;
    void paintTabs(QPainter &painter) const;
    void paintCard(QPainter &painter, int line) const;
    void paintContent(QPainter &painter, int line) const;
    void paintChanged(QPainter &painter, const QRectF &chip) const;

    const PageLayout &m_layout;
    LaidTexts &m_texts;
    Marks m_marks;
};

// Diagonal lines over a rounded rectangle: "the patron does not see this", told without colour.
void paintHatch(QPainter &painter, const QRectF &rect, qreal radius);
void paintHiddenEye(QPainter &painter, QPointF corner, const QColor &colour);

} // namespace pd::page
