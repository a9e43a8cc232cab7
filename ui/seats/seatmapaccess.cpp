// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatmapaccess.h"

#include "ui/seats/seataccess.h"
#include "ui/seats/seatmapview.h"

#include <QScrollBar>

namespace pd::ui {

namespace {

SeatMapAccess *accessOf(SeatMapView &view)
{
    return QAccessible::isActive() ? dynamic_cast<SeatMapAccess *>(QAccessible::queryAccessibleInterface(&view)) : nullptr;
}

// The seats first, then the scroll bars.
std::array<QScrollBar *, 2> bars(const SeatMapView &view)
{
    return {view.horizontalScrollBar(), view.verticalScrollBar()};
}

} // namespace

SeatMapAccess::SeatMapAccess(SeatMapView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

SeatMapAccess::~SeatMapAccess()
{
    forgetSeats();
}

QAccessibleInterface *SeatMapAccess::make(const QString &, QObject *object)
{
    auto *view = qobject_cast<SeatMapView *>(object);
    return view ? new SeatMapAccess(view) : nullptr;
}

SeatMapView &SeatMapAccess::view() const
{
    return *static_cast<SeatMapView *>(widget());
}

void SeatMapAccess::forgetSeats()
{
    for (const auto &[index, id] : m_seats)
        QAccessible::deleteAccessibleInterface(id);
    m_seats.clear();
}

void SeatMapAccess::forget(SeatMapView &view)
{
    SeatMapAccess *access = accessOf(view);
    if (!access)
        return;
    access->forgetSeats();
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void SeatMapAccess::tellFocus(SeatMapView &view)
{
    SeatMapAccess *access = view.hasFocus() ? accessOf(view) : nullptr;
    if (!access || view.current() < 0)
        return;
    QAccessibleEvent event(access->seat(view.current()), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void SeatMapAccess::tellSelection(SeatMapView &view)
{
    if (!accessOf(view))
        return;
    QAccessibleEvent event(&view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

QAccessibleInterface *SeatMapAccess::seat(int index) const
{
    if (const auto known = m_seats.find(index); known != m_seats.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new SeatAccess(view(), index);
    m_seats.emplace(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int SeatMapAccess::childCount() const
{
    return view().house().count() + 2;
}

QAccessibleInterface *SeatMapAccess::child(int index) const
{
    const int seats = view().house().count();
    if (index < 0 || index >= seats + 2)
        return nullptr;
    return index < seats ? seat(index) : QAccessible::queryAccessibleInterface(bars(view())[size_t(index - seats)]);
}

int SeatMapAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *one = dynamic_cast<const SeatAccess *>(child))
        return one->seat();
    for (int bar = 0; bar < 2; ++bar) {
        if (child && child->object() == bars(view())[size_t(bar)])
            return view().house().count() + bar;
    }
    return -1;
}

QAccessibleInterface *SeatMapAccess::childAt(int x, int y) const
{
    const int at = view().seatAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
    return at >= 0 ? seat(at) : nullptr;
}

QAccessibleInterface *SeatMapAccess::focusChild() const
{
    return view().hasFocus() && view().current() >= 0 ? seat(view().current()) : QAccessibleWidget::focusChild();
}

void *SeatMapAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *SeatMapAccess::cellAt(int row, int column) const
{
    const auto &rows = view().house().rows();
    if (row < 0 || row >= int(rows.size()) || column < 0 || column >= int(rows[size_t(row)].seats.size()))
        return nullptr;
    return seat(rows[size_t(row)].seats[size_t(column)]);
}

int SeatMapAccess::selectedCellCount() const
{
    return view().selection().count();
}

QList<QAccessibleInterface *> SeatMapAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int one : view().selection().seats())
        cells.append(seat(one));
    return cells;
}

QString SeatMapAccess::rowDescription(int row) const
{
    const auto &rows = view().house().rows();
    return row >= 0 && row < int(rows.size()) ? rows[size_t(row)].name : QString();
}

int SeatMapAccess::columnCount() const
{
    size_t most = 0;
    for (const SeatHouse::Row &row : view().house().rows())
        most = std::max(most, row.seats.size());
    return int(most);
}

int SeatMapAccess::rowCount() const
{
    return int(view().house().rows().size());
}

} // namespace pd::ui
