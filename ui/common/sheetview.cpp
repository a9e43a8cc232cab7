// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sheetview.h"

#include "ui/common/roleaccess.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

constexpr int gap = 16;
constexpr qreal smallest = 0.1;
constexpr qreal largest = 4;

}

SheetView::SheetView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessRole(*this, QAccessible::Document);
    setMinimumSize(320, 240);
    viewport()->setAutoFillBackground(false);
}

void SheetView::setSheets(std::shared_ptr<const page::Sheets> sheets, const QPageLayout &paper)
{
    m_sheets = std::move(sheets);
    m_paper = paper;
    layOut();
    viewport()->update();
}

QSize SheetView::sheetPixels() const
{
    return (m_paper.fullRect(QPageLayout::Inch).size() * page::sheetDotsPerInch * m_zoom).toSize();
}

int SheetView::step() const
{
    return sheetPixels().height() + gap;
}

QRect SheetView::sheetRect(int sheet) const
{
    const QSize size = sheetPixels();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, gap + sheet * step() - verticalScrollBar()->value()), size};
}

int SheetView::current() const
{
    return std::clamp((verticalScrollBar()->value() + viewport()->height() / 2) / std::max(1, step()), 0, std::max(0, count() - 1));
}

void SheetView::showSheet(int sheet)
{
    verticalScrollBar()->setValue(std::clamp(sheet, 0, std::max(0, count() - 1)) * step());
}

void SheetView::setFit(Fit fit)
{
    m_fit = fit;
    layOut();
    viewport()->update();
}

void SheetView::setZoom(qreal zoom)
{
    m_fit = Fit::No;
    m_zoom = std::clamp(zoom, smallest, largest);
    layOut();
    viewport()->update();
}

// The sheet in sight stays in sight.
void SheetView::layOut()
{
    if (!m_sheets)
        return;
    const int seen = std::max(0, m_told);
    const QSizeF whole = m_paper.fullRect(QPageLayout::Inch).size() * page::sheetDotsPerInch;
    const qreal wide = (viewport()->width() - 2 * gap) / whole.width();
    const qreal high = (viewport()->height() - 2 * gap) / whole.height();
    if (m_fit != Fit::No)
        m_zoom = std::clamp(m_fit == Fit::Width ? wide : std::min(wide, high), smallest, largest);
    const QSize size = sheetPixels();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, gap + count() * step() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    showSheet(seen);
    Q_EMIT zoomChanged();
    tell();
}

void SheetView::tell()
{
    const int seen = current();
    setAccessibleDescription(tr("Page %1 of %2").arg(locale().toString(seen + 1), locale().toString(count())));
    if (seen == m_told)
        return;
    m_told = seen;
    Q_EMIT currentChanged(seen);
}

void SheetView::paintSheet(QPainter &painter, int sheet) const
{
    const QRect place = sheetRect(sheet);
    painter.setPen(tokens(palette()).border);
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5));
    const QRectF inner = m_paper.paintRect(QPageLayout::Inch);
    const qreal scale = page::sheetDotsPerInch * m_zoom;
    painter.save();
    painter.translate(QPointF(place.topLeft()) + inner.topLeft() * scale);
    painter.scale(m_zoom, m_zoom);
    painter.setClipRect(QRectF(QPointF(), inner.size() * page::sheetDotsPerInch));
    m_sheets->paint(painter, sheet);
    painter.restore();
}

void SheetView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &t = tokens(palette());
    painter.fillRect(event->rect(), t.window);
    const int first = std::max(0, (verticalScrollBar()->value() + event->rect().top() - gap) / std::max(1, step()));
    for (int sheet = first; sheet < count() && sheetRect(sheet).top() <= event->rect().bottom(); ++sheet)
        paintSheet(painter, sheet);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        showSheet(current() + 1);
        break;
    case Qt::Key_PageUp:
        showSheet(current() - 1);
        break;
    case Qt::Key_Home:
        showSheet(0);
        break;
    case Qt::Key_End:
        showSheet(count() - 1);
        break;
    case Qt::Key_Down:
        bar->setValue(bar->value() + bar->singleStep());
        break;
    case Qt::Key_Up:
        bar->setValue(bar->value() - bar->singleStep());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
    event->accept();
}

void SheetView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SheetView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace pd::ui
