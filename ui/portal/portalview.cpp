// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/portalview.h"

#include "ui/page/linewords.h"
#include "ui/page/pagepainter.h"
#include "ui/page/pagewords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

PortalView::PortalView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(u"portalView"_s);
    setAccessibleName(tr("Portal preview, read only"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    QPalette bars = palette();
    bars.setColor(QPalette::Window, QColor::fromRgba(page::PageStyle::ground));
    bars.setColor(QPalette::Dark, QColor(0x9A, 0x92, 0x86));
    m_bar->setObjectName(u"portalScrollBar"_s);
    m_bar->setAccessibleName(tr("Scroll the patron’s page"));
    m_bar->setPalette(bars);
    m_bar->setCursor(Qt::ArrowCursor);
    connect(m_bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    verticalScrollBar()->setSingleStep(24);
}

void PortalView::setPage(std::shared_ptr<const portal::PortalPage> page, const page::PageStyle &style)
{
    const bool samePatron = m_page && page && m_page->contactId == page->contactId;
    m_page = std::move(page);
    m_style = style;
    if (!samePatron) {
        m_options.expanded.clear();
        m_options.tab = portal::TabId::Orders;
        m_inspected = -1;
        verticalScrollBar()->setValue(0);
    }
    relayout();
    if (m_layout && (m_inspected < 0 || m_inspected >= int(m_layout->lines().size())))
        m_inspected = firstLine();
    announce();
    Q_EMIT tabChanged(m_options.tab);
}

int PortalView::firstLine() const
{
    for (size_t i = 0; i < m_layout->lines().size(); ++i) {
        if (m_layout->lines()[i].inspectable() && !m_layout->inHeader(int(i)))
            return int(i);
    }
    return -1;
}

void PortalView::relayout()
{
    if (!m_page) {
        m_layout.reset();
        viewport()->update();
        return;
    }
    std::optional<page::Line> kept;
    if (m_layout && m_inspected >= 0 && m_inspected < int(m_layout->lines().size()))
        kept = m_layout->lines()[size_t(m_inspected)];
    m_options.width = viewport()->width();
    m_layout = std::make_unique<page::PageLayout>(m_page, m_style, m_options);
    if (kept) {
        const int found = m_layout->lineOf(kept->kind, kept->record);
        m_inspected = found >= 0 ? found : firstLine();
    }
    updateScrollBar();
    viewport()->update();
}

void PortalView::updateScrollBar()
{
    const int visible = viewport()->height() - bodyTop();
    verticalScrollBar()->setPageStep(std::max(visible, 1));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout->bodyHeight())) - visible));
    m_bar->setPageStep(verticalScrollBar()->pageStep());
    m_bar->setSingleStep(verticalScrollBar()->singleStep());
    m_bar->setRange(0, verticalScrollBar()->maximum());
    m_bar->setVisible(m_bar->maximum() > 0);
    constexpr int extent = 12;
    m_bar->setGeometry(isRightToLeft() ? 2 : width() - extent - 2, bodyTop(), extent, visible - 8);
}

int PortalView::bodyTop() const
{
    return m_layout ? int(std::ceil(m_layout->headerHeight())) : 0;
}

void PortalView::setTab(portal::TabId tab)
{
    if (!m_page || m_options.tab == tab)
        return;
    if (const portal::Tab *found = page::findTab(*m_page, tab); !found || (!found->visible && !m_options.revealHidden))
        setRevealHidden(true);
    m_options.tab = tab;
    m_inspected = -1;
    verticalScrollBar()->setValue(0);
    relayout();
    m_inspected = firstLine();
    announce();
    Q_EMIT tabChanged(tab);
}

void PortalView::setRevealHidden(bool reveal)
{
    if (m_options.revealHidden == reveal)
        return;
    m_options.revealHidden = reveal;
    const portal::Tab *current = m_page ? page::findTab(*m_page, m_options.tab) : nullptr;
    const bool leave = !reveal && current && !current->visible;
    relayout();
    Q_EMIT revealChanged(reveal);
    if (leave)
        setTab(portal::TabId::Orders);
    else if (m_layout)
        inspect(m_inspected);
}

void PortalView::toggleDetails()
{
    if (!m_layout || !m_layout->canExpand(m_inspected))
        return;
    const RowId order = m_page->orders[size_t(m_layout->lines()[size_t(m_inspected)].record)].id;
    if (!m_options.expanded.erase(order))
        m_options.expanded.insert(order);
    relayout();
    scrollTo(m_inspected);
    announce();
}

void PortalView::inspect(int line)
{
    if (!m_layout || line < 0 || line >= int(m_layout->lines().size()))
        return;
    m_inspected = line;
    scrollTo(line);
    viewport()->update();
    announce();
}

void PortalView::announce()
{
    setAccessibleDescription(m_layout && m_inspected >= 0
                                 ? page::subjectOf(*m_page, m_layout->lines()[size_t(m_inspected)], m_options.tab) + u": "_s
                                       + m_layout->content(m_inspected).text()
                                 : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT inspectedChanged();
}

void PortalView::scrollTo(int line)
{
    if (line < 0 || m_layout->inHeader(line))
        return;
    const QRectF rect = m_layout->lines()[size_t(line)].rect.adjusted(0, -12, 0, 12);
    const int visible = viewport()->height() - bodyTop();
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < bar->value() || rect.height() > visible)
        bar->setValue(line == firstLine() ? 0 : int(rect.top()));
    else if (rect.bottom() > bar->value() + visible)
        bar->setValue(int(std::ceil(rect.bottom())) - visible);
}

void PortalView::walk(int step)
{
    inspect(m_layout->nextInspectable(m_inspected, step));
}

void PortalView::page(int direction)
{
    const qreal step = std::max(40, viewport()->height() - bodyTop() - 40);
    const qreal wanted = m_layout->lines()[size_t(m_inspected)].rect.top() + direction * step;
    int line = m_inspected;
    for (int next = m_layout->nextInspectable(line, direction); next != line;
         next = m_layout->nextInspectable(line, direction)) {
        line = next;
        const qreal top = m_layout->lines()[size_t(line)].rect.top();
        if (direction > 0 ? top >= wanted : top <= wanted)
            break;
    }
    inspect(line);
}

void PortalView::stepTab(int step)
{
    const std::vector<page::TabPlace> &tabs = m_layout->tabs();
    for (size_t i = 0; i < tabs.size(); ++i) {
        if (tabs[i].id == m_options.tab) {
            const qsizetype next = qsizetype(i) + step;
            if (next >= 0 && next < qsizetype(tabs.size()))
                setTab(tabs[size_t(next)].id);
            return;
        }
    }
}

void PortalView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (!m_layout || m_inspected < 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Down:
        walk(1);
        return;
    case Qt::Key_Up:
        walk(-1);
        return;
    case Qt::Key_Home:
        inspect(m_layout->nextInspectable(-1, 1));
        return;
    case Qt::Key_End:
        inspect(m_layout->nextInspectable(int(m_layout->lines().size()), -1));
        return;
    case Qt::Key_PageDown:
        page(1);
        return;
    case Qt::Key_PageUp:
        page(-1);
        return;
    case Qt::Key_Right:
        stepTab(forward);
        return;
    case Qt::Key_Left:
        stepTab(-forward);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggleDetails();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

std::optional<portal::TabId> PortalView::tabAt(QPointF point) const
{
    for (const page::TabPlace &tab : m_layout->tabs()) {
        if (tab.rect.adjusted(-8, 0, 8, 0).contains(point))
            return tab.id;
    }
    return {};
}

int PortalView::lineAt(QPointF point) const
{
    if (point.y() < bodyTop())
        return m_layout->headerLineAt(point);
    return m_layout->bodyLineAt(point - QPointF(0, bodyTop() - verticalScrollBar()->value()));
}

void PortalView::mousePressEvent(QMouseEvent *event)
{
    if (!m_layout || event->button() != Qt::LeftButton)
        return;
    if (const std::optional<portal::TabId> tab = tabAt(event->position())) {
        setTab(*tab);
        return;
    }
    const int line = lineAt(event->position());
    if (line < 0 || !m_layout->lines()[size_t(line)].inspectable())
        return;
    const QPointF corner = m_layout->lines()[size_t(line)].rect.topLeft();
    const QPointF inside = event->position() - QPointF(0, bodyTop() - verticalScrollBar()->value()) - corner;
    const std::optional<QRectF> toggle = m_layout->content(line).toggle;
    inspect(line);
    if (toggle && toggle->contains(inside))
        toggleDetails();
}

void PortalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_layout && lineAt(event->position()) == m_inspected)
        toggleDetails();
}

void PortalView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_layout)
        return;
    const int line = lineAt(event->position());
    const bool hand = tabAt(event->position()) || (line >= 0 && m_layout->lines()[size_t(line)].inspectable());
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PortalView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_layout) {
        painter.fillRect(viewport()->rect(), QColor::fromRgba(page::PageStyle::ground));
        return;
    }
    const page::PagePainter pagePainter(*m_layout);
    const int top = verticalScrollBar()->value();
    painter.save();
    painter.setClipRect(0, bodyTop(), viewport()->width(), viewport()->height() - bodyTop());
    painter.translate(0, bodyTop() - top);
    pagePainter.paintBody(painter, top, top + viewport()->height() - bodyTop(), m_inspected);
    painter.restore();
    pagePainter.paintHeader(painter, m_inspected);
    paintCorners(painter);
}

// The frame around the view is round at its foot.
void PortalView::paintCorners(QPainter &painter) const
{
    constexpr qreal radius = 7.5;
    const QRectF all(viewport()->rect());
    QPainterPath inside;
    inside.addRoundedRect(all.adjusted(-0.5, -2 * radius, 0.5, 0.5), radius, radius);
    QPainterPath corners;
    corners.addRect(QRectF(all.left(), all.bottom() - radius, all.width(), radius));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawPath(corners.subtracted(inside));
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.setBrush(Qt::NoBrush);
    painter.setClipRect(QRectF(all.left(), all.bottom() - radius, all.width(), radius));
    painter.drawPath(inside);
}

void PortalView::resizeEvent(QResizeEvent *)
{
    relayout();
}

void PortalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announce(); // the Why panel may have explained something else meanwhile
}

void PortalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PortalView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace pd::ui
