// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/portalview.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

// Where the parts of the page stand in the viewport. The header stands still while it leaves the page enough of the
// height; where it does not, it moves off with the page: first all above the tabs, the tabs too where even they are too much.
namespace pd::ui {

namespace {

constexpr qreal headerShare = 0.4;

}

int PortalView::headerHeight() const
{
    return m_layout ? int(std::ceil(m_layout->headerHeight())) : 0;
}

int PortalView::headerThatMoves() const
{
    const qreal room = headerShare * viewport()->height();
    if (!m_layout || headerHeight() <= room)
        return 0;
    const int tabs = int(std::floor(m_layout->tabRows().top()));
    return m_layout->tabs().empty() || headerHeight() - tabs > room ? headerHeight() : tabs;
}

int PortalView::headerGone() const
{
    return std::min(verticalScrollBar()->value(), headerThatMoves());
}

int PortalView::bodyTop() const
{
    return headerHeight() - headerGone();
}

void PortalView::updateScrollBar()
{
    const int visible = viewport()->height() - headerHeight();
    verticalScrollBar()->setPageStep(std::max(visible + headerThatMoves(), 1));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout->bodyHeight())) - visible));
    m_bar->setPageStep(verticalScrollBar()->pageStep());
    m_bar->setSingleStep(verticalScrollBar()->singleStep());
    m_bar->setRange(0, verticalScrollBar()->maximum());
    m_bar->setVisible(m_bar->maximum() > 0);
    constexpr int extent = 12;
    const int beside = int(pageLeft() + m_options.width) + 2; // of a phone's page
    const int left = phoneWidth() ? std::min(beside, width() - extent) : isRightToLeft() ? 2 : width() - extent - 2;
    const int top = headerHeight() - headerThatMoves(); // beside all that moves
    m_bar->setGeometry(left, top, extent, viewport()->height() - top - 8);
}

qreal PortalView::pageLeft() const
{
    return std::floor((viewport()->width() - m_options.width) / 2);
}

QRect PortalView::toViewport(const QRectF &inHeader) const
{
    return inHeader.translated(pageLeft(), -headerGone()).toRect();
}

QRect PortalView::lineRect(int line) const
{
    const QRectF rect = m_layout->lines()[size_t(line)].rect;
    if (m_layout->inHeader(line))
        return toViewport(rect);
    return rect.translated(pageLeft(), headerHeight() - verticalScrollBar()->value()).toRect();
}

int PortalView::lineAt(QPointF point) const
{
    if (point.y() < bodyTop())
        return m_layout->headerLineAt(inHeader(point));
    return m_layout->bodyLineAt(point - QPointF(pageLeft(), headerHeight() - verticalScrollBar()->value()));
}

QPointF PortalView::inHeader(QPointF point) const
{
    return point - QPointF(pageLeft(), -headerGone());
}

void PortalView::scrollTo(int line)
{
    if (line < 0)
        return;
    if (!m_layout->inHeader(line))
        scrollToBody(m_layout->lines()[size_t(line)].rect.adjusted(0, -12, 0, 12), line == firstLine());
    else if (headerGone() > 0)
        verticalScrollBar()->setValue(0);
}

// The header is gone by as much as was scrolled, at most by all of it that moves.
void PortalView::scrollToBody(const QRectF &rect, bool first)
{
    QScrollBar *bar = verticalScrollBar();
    const int moves = headerThatMoves();
    const int top = std::max(0, bar->value() - moves); // of the body, below what is left of the header
    const int bottom = bar->value() + viewport()->height() - headerHeight();
    if (rect.top() < top || rect.height() > viewport()->height() - headerHeight() + moves)
        bar->setValue(first ? 0 : int(rect.top()) + moves);
    else if (rect.bottom() > bottom)
        bar->setValue(int(std::ceil(rect.bottom())) - viewport()->height() + headerHeight());
}

} // namespace pd::ui
