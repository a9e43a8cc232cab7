// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seataccess.h"

#include "ui/seats/seatmapview.h"
#include "ui/words/seatmapwords.h"

namespace pd::ui {

bool SeatAccess::isValid() const
{
    return m_seat < m_view.house().count();
}

QAccessibleInterface *SeatAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

QString SeatAccess::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? words::seatSentence(m_view.house().at(m_seat), m_view.house().sections().size() > 1) : QString();
}

QRect SeatAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect inside = m_view.seatRect(m_seat).toRect();
    return {m_view.viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State SeatAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = isSelected();
    state.focused = m_view.hasFocus() && m_view.current() == m_seat;
    state.invisible = !m_view.isVisible();
    state.offscreen = !QRectF(m_view.viewport()->rect()).intersects(m_view.seatRect(m_seat));
    return state;
}

void *SeatAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

bool SeatAccess::isSelected() const
{
    return m_view.selection().contains(m_seat);
}

int SeatAccess::columnIndex() const
{
    return isValid() ? m_view.house().placeOf(m_seat) : -1;
}

int SeatAccess::rowIndex() const
{
    return isValid() ? m_view.house().rowOf(m_seat) : -1;
}

void SeatAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    m_view.setFocus(Qt::OtherFocusReason);
    if (name == pressAction())
        m_view.toggle(m_seat);
    else if (name == setFocusAction())
        m_view.setCurrent(m_seat);
}

} // namespace pd::ui
