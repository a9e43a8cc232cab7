// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/portalaccess.h"

#include "ui/portal/portalpart.h"
#include "ui/portal/portalview.h"

#include <QScrollBar>

namespace pd::ui {

PortalAccess::PortalAccess(PortalView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

PortalAccess::~PortalAccess()
{
    forgetParts();
}

QAccessibleInterface *PortalAccess::make(const QString &, QObject *object)
{
    auto *view = qobject_cast<PortalView *>(object);
    return view ? new PortalAccess(view) : nullptr;
}

PortalView &PortalAccess::view() const
{
    return *static_cast<PortalView *>(widget());
}

void PortalAccess::forgetParts()
{
    for (const auto &[index, id] : m_parts)
        QAccessible::deleteAccessibleInterface(id);
    m_parts.clear();
}

int PortalAccess::partCount() const
{
    return view().layoutOfPage() ? PortalPart::firstLine(view()) + int(view().layoutOfPage()->lines().size()) : 0;
}

int PortalAccess::childCount() const
{
    return partCount() + 1;
}

QAccessibleInterface *PortalAccess::child(int index) const
{
    if (index < 0 || index > partCount())
        return nullptr;
    if (index == partCount())
        return QAccessible::queryAccessibleInterface(view().bar());
    if (const auto known = m_parts.find(index); known != m_parts.end())
        return QAccessible::accessibleInterface(known->second);
    auto *part = new PortalPart(view(), index);
    m_parts.emplace(index, QAccessible::registerAccessibleInterface(part));
    return part;
}

int PortalAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *part = dynamic_cast<const PortalPart *>(child))
        return part->index();
    return child && child->object() == view().bar() ? partCount() : -1;
}

QAccessibleInterface *PortalAccess::childAt(int x, int y) const
{
    if (!view().layoutOfPage())
        return nullptr;
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    const int line = view().lineAt(point);
    if (line >= 0)
        return lineInterface(line);
    for (int part = 0; part < PortalPart::firstLine(view()); ++part) {
        if (child(part)->rect().contains(x, y))
            return child(part);
    }
    return nullptr;
}

QAccessibleInterface *PortalAccess::focusChild() const
{
    if (!view().hasFocus() || view().inspectedLine() < 0)
        return QAccessibleWidget::focusChild();
    QAccessibleInterface *line = lineInterface(view().inspectedLine());
    return view().pressedLink() < 0 ? line : line->child(view().pressedLink());
}

QAccessibleInterface *PortalAccess::lineInterface(int line) const
{
    return child(PortalPart::firstLine(view()) + line);
}

} // namespace pd::ui
