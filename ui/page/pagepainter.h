// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagelayout.h"

class QPainter;

namespace pd::page {

// Paints a PageLayout: the header (site header, reminders, tabs) and the body, each in its own coordinates.
// Used on the screen; the same calls serve paper.
class PagePainter {
public:
    explicit PagePainter(const PageLayout &layout);

    // `inspected` is the index of the line that the Why panel explains (-1: none).
    void paintHeader(QPainter &painter, int inspected) const;
    void paintBody(QPainter &painter, qreal top, qreal bottom, int inspected) const;

private:
    void paintSite(QPainter &painter) const;
    void paintTabs(QPainter &painter) const;
    void paintCard(QPainter &painter, const Line &line, bool inspected) const;
    void paintContent(QPainter &painter, const Line &line, const Content &content) const;

    const PageLayout &m_layout;
};

// Diagonal lines over a rounded rectangle: "the patron does not see this", told without colour.
void paintHatch(QPainter &painter, const QRectF &rect, qreal radius);
void paintHiddenEye(QPainter &painter, QPointF corner, const QColor &colour);

} // namespace pd::page
