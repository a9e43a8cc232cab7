// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

#include <QAccessible>
#include <QAccessibleInterface>

namespace pd::ui {

class PortalView;

// One link of a line to assistive technology: named as the patron reads it, described by where it leads. Pressing it says
// that, as a click does. Belongs to its line's part.
class LinkPart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    LinkPart(PortalView &view, int line, int link)
        : m_view(view)
        , m_line(line)
        , m_link(link)
    {
    }

    [[nodiscard]] int index() const { return m_link; } // among the line's links

    [[nodiscard]] bool isValid() const override { return link().has_value(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override; // its line
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {} // read only
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Link; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] std::optional<page::Link> link() const;

    PortalView &m_view;
    int m_line;
    int m_link;
};

} // namespace pd::ui
