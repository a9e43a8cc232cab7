// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/linkpart.h"

#include "ui/page/linkwords.h"
#include "ui/portal/portalaccess.h"
#include "ui/portal/portalview.h"

namespace pd::ui {

std::optional<page::Link> LinkPart::link() const
{
    const page::PageLayout *layout = m_view.layoutOfPage();
    if (!layout || m_line >= int(layout->lines().size()))
        return std::nullopt;
    const page::Content content = layout->content(m_line);
    return size_t(m_link) < content.links.size() ? std::optional(content.links[size_t(m_link)]) : std::nullopt;
}

QAccessibleInterface *LinkPart::parent() const
{
    const auto *page = dynamic_cast<PortalAccess *>(QAccessible::queryAccessibleInterface(&m_view));
    return page ? page->lineInterface(m_line) : nullptr;
}

QString LinkPart::text(QAccessible::Text kind) const
{
    const auto shown = link();
    if (!shown)
        return {};
    return kind == QAccessible::Name ? shown->text : kind == QAccessible::Description ? page::linkSentence(*shown, m_view.isActing()) : QString();
}

QRect LinkPart::rect() const
{
    const auto shown = link();
    if (!shown)
        return {};
    const QRect inside = shown->rect.translated(m_view.lineRect(m_line).topLeft()).toRect();
    return {m_view.viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State LinkPart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.linked = true;
    state.focusable = true;
    state.focused = m_view.hasFocus() && m_view.inspectedLine() == m_line && m_view.pressedLink() == m_link;
    state.invisible = !m_view.isVisible();
    state.offscreen = !m_view.viewport()->rect().intersects(QRect(m_view.viewport()->mapFromGlobal(rect().topLeft()), rect().size()));
    return state;
}

void *LinkPart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList LinkPart::actionNames() const
{
    return isValid() ? QStringList{pressAction(), setFocusAction()} : QStringList();
}

void LinkPart::doAction(const QString &name)
{
    if (!actionNames().contains(name))
        return;
    m_view.setFocus(Qt::OtherFocusReason);
    m_view.pressLink(m_line, m_link);
    if (name == pressAction())
        m_view.actOnLink();
}

} // namespace pd::ui
