// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/portalpart.h"

#include "models/domain/portal/page.h"
#include "ui/page/linetext.h"
#include "ui/page/linewords.h"
#include "ui/page/pagewords.h"
#include "ui/portal/linkpart.h"
#include "ui/portal/portalview.h"
#include "ui/words/portalwords.h"

namespace pd::ui {

PortalPart::~PortalPart()
{
    for (const QAccessible::Id id : m_links)
        QAccessible::deleteAccessibleInterface(id);
}

int PortalPart::firstLine(const PortalView &view)
{
    return view.layoutOfPage() ? 1 + int(view.layoutOfPage()->tabs().size()) : 0;
}

bool PortalPart::isValid() const
{
    return m_view.layoutOfPage() && (!isLine() || line() < int(m_view.layoutOfPage()->lines().size()));
}

QAccessibleInterface *PortalPart::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

int PortalPart::childCount() const
{
    return isValid() && isLine() ? int(m_view.layoutOfPage()->content(line()).links.size()) : 0;
}

// All are made at once: how many there are does not change.
QAccessibleInterface *PortalPart::child(int index) const
{
    if (m_links.empty()) {
        const int count = childCount();
        for (int i = 0; i < count; ++i)
            m_links.push_back(QAccessible::registerAccessibleInterface(new LinkPart(m_view, line(), i)));
    }
    return index >= 0 && index < int(m_links.size()) ? QAccessible::accessibleInterface(m_links[size_t(index)]) : nullptr;
}

QAccessibleInterface *PortalPart::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

int PortalPart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *link = dynamic_cast<const LinkPart *>(child);
    return link && link->parent() == this ? link->index() : -1;
}

QString PortalPart::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const page::PageLayout &layout = *m_view.layoutOfPage();
    if (isLine()) {
        const page::Line &line_ = layout.lines()[size_t(line())];
        if (kind == QAccessible::Name)
            return page::spokenText(layout.content(line()));
        if (kind != QAccessible::Description || !line_.inspectable())
            return {};
        if (line() == m_view.inspectedLine() && !m_view.explainedLink().isEmpty())
            return m_view.explainedLink();
        const QString subject = page::subjectOf(layout.page(), line_, m_view.currentTab());
        return line_.changed ? subject + QStringLiteral(", ") + page::changedLabel() : subject;
    }
    if (m_index == 0)
        return kind == QAccessible::Name ? words::allEventsLabel() : QString();
    const page::TabPlace &tab = layout.tabs()[size_t(m_index - 1)];
    if (kind == QAccessible::Name)
        return words::tabLabel(tab.id);
    if (kind != QAccessible::Description || tab.shown)
        return {};
    const portal::Tab *record = page::findTab(layout.page(), tab.id);
    return record ? page::hiddenSentence(record->why) : QString();
}

QRect PortalPart::rectInViewport() const
{
    const page::PageLayout &layout = *m_view.layoutOfPage();
    if (isLine())
        return m_view.lineRect(line());
    return m_view.toViewport(m_index == 0 ? layout.site().allEvents : layout.tabs()[size_t(m_index - 1)].rect);
}

QRect PortalPart::rect() const
{
    if (!isValid())
        return {};
    const QRect inside = rectInViewport();
    return {m_view.viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::Role PortalPart::role() const
{
    if (!isLine())
        return m_index == 0 ? QAccessible::Link : QAccessible::PageTab;
    switch (m_view.layoutOfPage()->lines()[size_t(line())].kind) {
    case page::LineKind::Title:
    case page::LineKind::Section:
        return QAccessible::Heading;
    case page::LineKind::Reminder:
    case page::LineKind::Empty:
        return QAccessible::StaticText;
    default:
        return QAccessible::ListItem;
    }
}

QAccessible::State PortalPart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    const page::PageLayout &layout = *m_view.layoutOfPage();
    state.invisible = !m_view.isVisible();
    state.offscreen = !m_view.viewport()->rect().intersects(rectInViewport());
    if (!isLine()) {
        state.selectable = true;
        state.selected = m_index == 0 ? m_view.showsAllEvents() : layout.tabs()[size_t(m_index - 1)].id == m_view.tab();
        return state;
    }
    if (!layout.lines()[size_t(line())].inspectable())
        return state;
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.focused = line() == m_view.inspectedLine() && m_view.hasFocus();
    state.selected = m_view.selection().contains(line()) || line() == m_view.inspectedLine();
    state.expandable = layout.canExpand(line());
    state.expanded = layout.isExpanded(line());
    state.collapsed = state.expandable && !state.expanded;
    return state;
}

void *PortalPart::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return type == QAccessible::TextInterface && isLine() ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

QStringList PortalPart::actionNames() const
{
    if (!isValid())
        return {};
    const page::PageLayout &layout = *m_view.layoutOfPage();
    if (!isLine())
        return {pressAction()};
    if (!layout.lines()[size_t(line())].inspectable())
        return {};
    QStringList names{setFocusAction()};
    if (layout.canExpand(line()))
        names.append(toggleAction());
    if (!layout.content(line()).links.empty())
        names.append(pressAction()); // the next link
    return names;
}

void PortalPart::doAction(const QString &name)
{
    if (!isValid())
        return;
    const page::PageLayout &layout = *m_view.layoutOfPage();
    if (name == pressAction() && m_index == 0) {
        m_view.showAllEvents();
    } else if (name == pressAction() && !isLine()) {
        m_view.setTab(layout.tabs()[size_t(m_index - 1)].id);
    } else if (isLine() && layout.lines()[size_t(line())].inspectable()) {
        m_view.setFocus(Qt::OtherFocusReason);
        if (m_view.inspectedLine() != line() || name == setFocusAction())
            m_view.inspect(line());
        if (name == toggleAction())
            m_view.toggleDetails(); // makes another layout: nothing of this one is touched after it
        else if (name == pressAction())
            m_view.press(); // likewise
    }
}

} // namespace pd::ui
