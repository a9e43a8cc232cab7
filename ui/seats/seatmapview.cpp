// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatmapview.h"

#include "ui/seats/seatmapaccess.h"
#include "ui/words/seatmapwords.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr qreal smallest = 0.2;
constexpr qreal largest = 4;
constexpr qreal largestFit = 1.6; // a small house does not fill a large window

// Where somebody begins to look: the patron's own, where there is one. -1: the house is empty.
int firstSeat(const SeatHouse &house)
{
    for (const SeatHouse::Row &row : house.rows()) {
        for (const int seat : row.seats) {
            if (house.at(seat).state == SeatState::Own)
                return seat;
        }
    }
    return house.count() > 0 ? house.rows().front().seats.front() : -1;
}

} // namespace

SeatMapView::SeatMapView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    QAccessible::installFactory(&SeatMapAccess::make); // once is enough, and more do no harm
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Seat map"));
    setMinimumSize(240, 160);
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight); // the house stays as it is built
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
}

void SeatMapView::setHouse(std::shared_ptr<const SeatHouse> house)
{
    const RowId current = m_current >= 0 ? this->house().at(m_current).seat.id : 0;
    const bool wasOwn = m_current >= 0 && this->house().at(m_current).state == SeatState::Own;
    m_plan = SeatPlan(house);
    m_selection.setHouse(house);
    m_before = m_selection;
    m_current = house->indexOf(current);
    if (m_current < 0 || (wasOwn && house->at(m_current).state != SeatState::Own)) // the patron has others now
        m_current = firstSeat(*house);
    setShowsLevels(m_showsLevels);
    layOut();
    SeatMapAccess::forget(*this);
    Q_EMIT currentChanged(m_current);
}

void SeatMapView::setShowsLevels(bool shows)
{
    m_showsLevels = shows;
    m_looks.clear();
    for (int seat = 0; seat < house().count(); ++seat)
        m_looks.push_back(lookOf(house().at(seat), m_showsLevels ? levelOf(seat) : 0));
    viewport()->update();
}

int SeatMapView::levelOf(int seat) const
{
    const auto &levels = house().levels();
    const auto found = std::find(levels.cbegin(), levels.cend(), house().at(seat).level);
    return found == levels.cend() ? 0 : int(found - levels.cbegin()) + 1;
}

void SeatMapView::setDrag(Drag drag)
{
    m_drag = drag;
    viewport()->setCursor(drag == Drag::Brush ? Qt::CrossCursor : drag == Drag::Move ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

qreal SeatMapView::aboveStage() const
{
    return m_plan.stage().top() - m_plan.bounds().top();
}

// A name does not become smaller with the seats.
qreal SeatMapView::lead() const
{
    return m_plan.bounds().isEmpty() ? 0 : std::max<qreal>(0, stageRoom - aboveStage() * m_zoom);
}

QPointF SeatMapView::origin() const
{
    const QRectF box = m_plan.bounds();
    const QSizeF room = viewport()->size();
    const auto place = [](qreal wide, qreal whole, int value) { return wide < whole ? (whole - wide) / 2 : -qreal(value); };
    return QPointF(std::round(place(box.width() * m_zoom, room.width(), horizontalScrollBar()->value())),
                   std::round(place(box.height() * m_zoom + lead(), room.height(), verticalScrollBar()->value()) + lead()))
        - box.topLeft() * m_zoom;
}

QPointF SeatMapView::toPlan(QPointF point) const
{
    return (point - origin()) / m_zoom;
}

QRectF SeatMapView::seatRect(int seat) const
{
    const QRectF cell = m_plan.cell(seat);
    return {toViewport(cell.topLeft()), cell.size() * m_zoom};
}

int SeatMapView::seatAt(QPoint point) const
{
    return m_plan.seatAt(toPlan(point));
}

qreal SeatMapView::fittingZoom() const
{
    const QSizeF box = m_plan.bounds().size();
    if (box.isEmpty())
        return 1;
    const QSizeF room = maximumViewportSize();
    // The names of rows and of the stage do not become smaller with the seats.
    const qreal beside = (room.width() - 2 * namesRoom) / (box.width() - 2 * SeatPlan::namesWidth);
    const qreal below = (room.height() - stageRoom) / (box.height() - aboveStage());
    return std::clamp(std::min({room.width() / box.width(), beside, room.height() / box.height(), below}), smallest, largestFit);
}

void SeatMapView::layOut()
{
    if (m_fits)
        m_zoom = fittingZoom();
    const QSize box = (m_plan.bounds().size() * m_zoom + QSizeF(0, lead())).toSize();
    const auto set = [](QScrollBar *bar, int all, int room) {
        bar->setRange(0, std::max(0, all - room));
        bar->setPageStep(room);
        bar->setSingleStep(40);
    };
    set(horizontalScrollBar(), box.width(), viewport()->width());
    set(verticalScrollBar(), box.height(), viewport()->height());
    viewport()->update();
    Q_EMIT zoomChanged();
}

void SeatMapView::setZoom(qreal zoom)
{
    zoomAbout(zoom, QRectF(viewport()->rect()).center());
}

void SeatMapView::zoomAbout(qreal zoom, QPointF fixed)
{
    const QPointF place = toPlan(fixed);
    m_fits = false;
    m_zoom = std::clamp(zoom, smallest, largest);
    layOut();
    const QPointF off = toViewport(place) - fixed;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(off.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(off.y())));
}

void SeatMapView::fit()
{
    m_fits = true;
    layOut();
}

void SeatMapView::reveal(const QRectF &box)
{
    const QRectF there(toViewport(box.topLeft()), box.size() * m_zoom);
    const auto bring = [](QScrollBar *bar, qreal first, qreal last, int room) {
        constexpr int air = 24;
        if (first < air)
            bar->setValue(bar->value() + int(first) - air);
        else if (last > room - air)
            bar->setValue(bar->value() + int(last) - room + air);
    };
    bring(horizontalScrollBar(), there.left(), there.right(), viewport()->width());
    bring(verticalScrollBar(), there.top(), there.bottom(), viewport()->height());
}

void SeatMapView::select(const std::vector<RowId> &seats)
{
    std::vector<int> there;
    QRectF box;
    for (const RowId id : seats) {
        if (const int seat = house().indexOf(id); seat >= 0) {
            there.push_back(seat);
            box = box.united(m_plan.cell(seat));
        }
    }
    m_selection.set(there);
    if (!there.empty()) {
        reveal(box);
        m_selection.setAnchor(there.front());
        tell(there.front());
    }
    tellSelection();
}

void SeatMapView::setCurrent(int seat)
{
    if (seat < 0 || seat >= house().count())
        return;
    reveal(m_plan.cell(seat));
    tell(seat);
}

void SeatMapView::toggle(int seat)
{
    setCurrent(seat);
    m_selection.toggle(seat);
    tellSelection();
    Q_EMIT selectionChanged();
}

// Where the keys are now, to those who see it and to those who have it read out.
void SeatMapView::tell(int seat)
{
    m_current = seat;
    setAccessibleDescription(seat < 0 ? QString() : words::seatSentence(house().at(seat), house().sections().size() > 1));
    viewport()->update();
    if (seat >= 0)
        SeatMapAccess::tellFocus(*this);
    Q_EMIT currentChanged(seat);
}

void SeatMapView::tellSelection()
{
    viewport()->update();
    SeatMapAccess::tellSelection(*this);
}

void SeatMapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void SeatMapView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace pd::ui
