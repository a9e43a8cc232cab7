// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/reasonaccess.h"

#include "ui/portal/reasonlist.h"
#include "ui/portal/reasonrow.h"

#include <algorithm>

namespace pd::ui {

namespace {

ReasonList *listOf(const QWidget *row)
{
    for (QWidget *at = row->parentWidget(); at; at = at->parentWidget()) {
        if (auto *list = qobject_cast<ReasonList *>(at))
            return list;
    }
    return nullptr;
}

} // namespace

QAccessibleInterface *ReasonListAccess::make(const QString &, QObject *object)
{
    if (auto *list = qobject_cast<ReasonList *>(object))
        return new ReasonListAccess(list);
    auto *row = qobject_cast<ReasonRow *>(object);
    return row ? new ReasonRowAccess(row) : nullptr;
}

ReasonListAccess::ReasonListAccess(ReasonList *list)
    : QAccessibleWidget(list, QAccessible::List)
{
}

ReasonList &ReasonListAccess::list() const
{
    return *static_cast<ReasonList *>(widget());
}

int ReasonListAccess::childCount() const
{
    return int(list().rows().size());
}

QAccessibleInterface *ReasonListAccess::child(int index) const
{
    return index >= 0 && index < childCount() ? QAccessible::queryAccessibleInterface(list().rows()[size_t(index)]) : nullptr;
}

int ReasonListAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const std::vector<ReasonRow *> &rows = list().rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ReasonRow *row) { return child && child->object() == row; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

QAccessibleInterface *ReasonListAccess::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *ReasonListAccess::focusChild() const
{
    return list().hasFocus() ? child(list().currentRow()) : nullptr;
}

ReasonRowAccess::ReasonRowAccess(ReasonRow *row)
    : QAccessibleWidget(row, QAccessible::ListItem)
{
}

QAccessibleInterface *ReasonRowAccess::parent() const
{
    ReasonList *list = listOf(widget());
    return list ? QAccessible::queryAccessibleInterface(list) : QAccessibleWidget::parent();
}

QAccessible::State ReasonRowAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    state.selectable = true;
    state.readOnly = true;
    const ReasonList *list = listOf(widget());
    state.selected = list && list->currentRow() >= 0 && list->rows()[size_t(list->currentRow())] == widget();
    state.focused = state.selected && list->hasFocus();
    return state;
}

} // namespace pd::ui
