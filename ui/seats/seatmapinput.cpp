// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatmapview.h"

#include "ui/common/plaintip.h"
#include "ui/words/seatmapwords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

constexpr qreal keyZoom = 1.25;

bool isText(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && !event.text().isEmpty() && event.text().front().isLetterOrNumber();
}

} // namespace

void SeatMapView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(SeatHouse::Way::Left, modifiers);
    case Qt::Key_Right:
        return walk(SeatHouse::Way::Right, modifiers);
    case Qt::Key_Up:
        return walk(SeatHouse::Way::Up, modifiers);
    case Qt::Key_Down:
        return walk(SeatHouse::Way::Down, modifiers);
    case Qt::Key_Home:
    case Qt::Key_End:
        return goTo(rowEnd(event->key() == Qt::Key_End), modifiers);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return goTo(sectionAway(event->key() == Qt::Key_PageDown ? 1 : -1), modifiers);
    case Qt::Key_Space:
        if (m_current >= 0)
            toggle(m_current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * keyZoom);
    case Qt::Key_Minus:
        return setZoom(m_zoom / keyZoom);
    case Qt::Key_Escape:
        if (m_selection.clear()) {
            tellSelection();
            Q_EMIT selectionChanged();
            return;
        }
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll) && house().count() > 0) {
        std::vector<int> all(size_t(house().count()));
        for (int seat = 0; seat < house().count(); ++seat)
            all[size_t(seat)] = seat;
        m_selection.set(all);
        tellSelection();
        Q_EMIT selectionChanged();
    } else if (isText(*event)) {
        Q_EMIT typed(event->text());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SeatMapView::walk(SeatHouse::Way way, Qt::KeyboardModifiers modifiers)
{
    if (m_current >= 0)
        goTo(house().next(m_current, way), modifiers);
}

// Without Shift the keys only walk; what is chosen stays.
void SeatMapView::goTo(int seat, Qt::KeyboardModifiers modifiers)
{
    if (seat < 0)
        return;
    const bool extends = modifiers.testFlag(Qt::ShiftModifier);
    if (extends && !m_selection.contains(m_current))
        m_selection.setAnchor(m_current);
    setCurrent(seat);
    if (extends && m_selection.extendTo(seat, true)) {
        tellSelection();
        Q_EMIT selectionChanged();
    } else if (!extends) {
        m_selection.setAnchor(seat);
    }
}

int SeatMapView::rowEnd(bool last) const
{
    if (m_current < 0)
        return -1;
    const auto &seats = house().rows()[size_t(house().rowOf(m_current))].seats;
    return last ? seats.back() : seats.front();
}

// The first seat of the next section; -1: there is none.
int SeatMapView::sectionAway(int step) const
{
    const auto &sections = house().sections();
    if (m_current < 0)
        return -1;
    const auto here = std::find(sections.cbegin(), sections.cend(), house().at(m_current).seat.section) - sections.cbegin();
    const auto there = here + step;
    if (there < 0 || there >= std::ptrdiff_t(sections.size()))
        return -1;
    for (const SeatHouse::Row &row : house().rows()) {
        if (row.section == sections[size_t(there)])
            return row.seats.front();
    }
    return -1;
}

void SeatMapView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAbout(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void SeatMapView::mousePressEvent(QMouseEvent *event)
{
    if (m_button != Qt::NoButton || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    m_button = event->button();
    m_from = m_last = event->pos();
    m_dragged = false;
    m_before = m_selection;
    const int seat = seatAt(event->pos());
    if (m_button != Qt::LeftButton || seat < 0)
        return;
    if (m_drag == Drag::Brush) {
        Q_EMIT brushed(seat);
        return;
    }
    if (m_drag == Drag::Move && m_selection.contains(seat))
        return setCurrent(seat);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        setCurrent(seat);
        m_selection.extendTo(seat, event->modifiers().testFlag(Qt::ControlModifier));
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setCurrent(seat);
        m_selection.toggle(seat);
    } else {
        setCurrent(seat);
        m_selection.set({seat});
        m_selection.setAnchor(seat);
    }
    tellSelection();
    Q_EMIT selectionChanged();
}

void SeatMapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_button == Qt::NoButton)
        return;
    m_dragged = m_dragged || (event->pos() - m_from).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragged)
        dragTo(event->pos());
    m_last = event->pos();
}

void SeatMapView::dragTo(QPoint point)
{
    if (m_button == Qt::MiddleButton) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (point - m_last).x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (point - m_last).y());
    } else if (m_drag == Drag::Brush) {
        if (const int seat = seatAt(point); seat >= 0)
            Q_EMIT brushed(seat);
    } else if (m_drag == Drag::Choose) {
        m_band = QRect(m_from, point).normalized();
        viewport()->update();
    } else {
        viewport()->update();
    }
}

void SeatMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != m_button)
        return;
    const bool left = m_button == Qt::LeftButton;
    const bool onGround = left && !m_dragged && m_drag != Drag::Brush && seatAt(event->pos()) < 0;
    if (left && m_drag == Drag::Brush)
        Q_EMIT brushLifted();
    if (left && m_drag == Drag::Move && m_dragged && seatAt(m_from) >= 0) {
        const QPointF way = QPointF(event->pos() - m_from) / m_zoom;
        m_button = Qt::NoButton;
        Q_EMIT moved(SeatPlan::placeAt(way));
    }
    if (left && m_drag == Drag::Choose && m_dragged)
        endBand(event->modifiers());
    m_button = Qt::NoButton;
    m_band = {};
    viewport()->update();
    if (onGround && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) && m_selection.clear()) {
        tellSelection();
        Q_EMIT selectionChanged();
    }
}

// The seats whose middle is in it.
void SeatMapView::endBand(Qt::KeyboardModifiers modifiers)
{
    const QRectF box(toPlan(m_band.topLeft()), QSizeF(m_band.size()) / m_zoom);
    std::vector<int> seats;
    m_plan.each(box, [&](int seat) {
        if (box.contains(m_plan.centre(seat)))
            seats.push_back(seat);
    });
    std::sort(seats.begin(), seats.end());
    const bool adds = modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    m_selection = m_before;
    if (adds)
        m_selection.add(seats);
    else
        m_selection.set(seats);
    if (!seats.empty())
        tell(seats.front());
    tellSelection();
    Q_EMIT selectionChanged();
}

void SeatMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag == Drag::Choose && seatAt(event->pos()) >= 0)
        Q_EMIT activated();
}

void SeatMapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current >= 0)
        tell(m_current);
}

void SeatMapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool SeatMapView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int seat = seatAt(help->pos());
    if (seat < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(words::seatSentence(house().at(seat), house().sections().size() > 1)), viewport(), seatRect(seat).toRect());
    return true;
}

} // namespace pd::ui
