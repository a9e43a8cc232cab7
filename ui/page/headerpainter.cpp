// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagepainter.h"

#include "ui/page/linewords.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"

#include <QPainter>
#include <QPainterPath>

// The part of the page that stands still.
namespace pd::page {

namespace {

// A mark of no organisation in particular: two raised curtains.
void paintMark(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    path.moveTo(rect.left() + 2, rect.bottom());
    path.quadTo(rect.left() + 2, rect.top() + 2, rect.center().x(), rect.top());
    path.quadTo(rect.right() - 2, rect.top() + 2, rect.right() - 2, rect.bottom());
    path.moveTo(rect.left(), rect.bottom());
    path.lineTo(rect.right(), rect.bottom());
    path.moveTo(rect.center().x() - 3, rect.bottom());
    path.quadTo(rect.center().x() - 3, rect.center().y() - 1, rect.center().x(), rect.center().y() - 3);
    path.quadTo(rect.center().x() + 3, rect.center().y() - 1, rect.center().x() + 3, rect.bottom());
    painter.drawPath(path);
}

} // namespace

void PagePainter::paintSite(QPainter &painter) const
{
    const PageStyle &style = m_layout.style();
    const SiteHeader &site = m_layout.site();
    painter.fillRect(site.all, style.brand);
    paintMark(painter, site.mark, style.onBrand());
    painter.setPen(style.onBrand());
    m_texts.draw(painter, site.organisation, siteName(m_layout.page()), font(TextRole::SiteName), Qt::AlignLeft);
    m_texts.draw(painter, site.patron, plain(m_layout.page().name), font(TextRole::Strong), Qt::AlignRight);
    const bool here = m_layout.options().allEvents;
    m_texts.draw(painter, site.allEvents, words::allEventsLabel(), font(here ? TextRole::Strong : TextRole::Medium), Qt::AlignLeft);
    if (here)
        painter.fillRect(QRectF(site.allEvents.left(), site.allEvents.bottom() + 2, site.allEvents.width(), 2), style.onBrand());
    painter.setPen(QPen(style.onBrand(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF chevron = site.chevron;
    painter.drawPolyline(QPolygonF{chevron + QPointF(-4, -2.5), chevron + QPointF(0, 2), chevron + QPointF(4, -2.5)});
}

void PagePainter::paintTabs(QPainter &painter) const
{
    const PageStyle &style = m_layout.style();
    const QRectF rows = m_layout.tabRows();
    painter.fillRect(rows, QColor::fromRgba(PageStyle::card));
    painter.fillRect(QRectF(rows.left(), rows.bottom() - 1, rows.width(), 1), QColor::fromRgba(PageStyle::line));
    for (const TabPlace &tab : m_layout.tabs()) {
        const bool current = tab.id == m_layout.options().tab;
        QRectF text = tab.rect;
        if (tab.changed) {
            const qreal width = widthOf(changedLabel(), TextRole::Medium) + 16;
            paintChanged(painter, {text.right() - width, text.center().y() - 11, width, 22});
            text.setRight(text.right() - width - 8);
        }
        if (!tab.shown) {
            paintHatch(painter, text.adjusted(-6, 8, 6, -8), 4);
            text.adjust(8, 0, -8, 0);
        }
        painter.setPen(current ? style.ink(Ink::Text) : style.ink(tab.shown ? Ink::Muted : Ink::NotShown));
        m_texts.draw(painter, text, words::tabLabel(tab.id), font(current ? TextRole::Strong : TextRole::Body), Qt::AlignLeft);
        if (current)
            painter.fillRect(QRectF(tab.rect.left(), tab.rect.bottom() - 3, tab.rect.width(), 3), style.brand);
    }
}

void PagePainter::paintHeader(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintSite(painter);
    for (int i = 0; i < int(m_layout.lines().size()) && m_layout.inHeader(i); ++i) {
        const Line &line = m_layout.lines()[size_t(i)];
        QColor ground = m_layout.style().brand;
        ground.setAlpha(26);
        painter.fillRect(line.rect, QColor::fromRgba(PageStyle::card));
        painter.fillRect(line.rect, ground);
        if (i >= m_marks.firstSelected && i <= m_marks.lastSelected)
            painter.fillRect(line.rect, QColor::fromRgba(PageStyle::selection));
        paintContent(painter, i);
        if (line.changed)
            paintChanged(painter, m_layout.changedChip(line));
        if (i == m_marks.inspected) {
            painter.setPen(QPen(m_layout.style().inspected, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(line.rect.adjusted(3, 3, -3, -3), 4, 4);
        }
    }
    if (!m_layout.tabs().empty())
        paintTabs(painter);
}

} // namespace pd::page
