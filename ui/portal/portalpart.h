// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portal/spokenline.h"

#include <QAccessible>
#include <QAccessibleInterface>

namespace pd::ui {

class PortalView;

// One part of the patron's page to assistive technology: "All Events" (index 0), a tab, or a line.
class PortalPart : public QAccessibleInterface, public QAccessibleActionInterface, public SpokenLine {
public:
    PortalPart(PortalView &view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    using SpokenLine::text;
    void setText(QAccessible::Text, const QString &) override {} // read only
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    [[nodiscard]] QString spoken() const override { return text(QAccessible::Name); }
    [[nodiscard]] QRect place() const override { return rect(); }

public:
    // Where the lines begin among the parts of `view`.
    [[nodiscard]] static int firstLine(const PortalView &view);

private:
    [[nodiscard]] bool isLine() const { return m_index >= firstLine(m_view); }
    [[nodiscard]] int line() const { return m_index - firstLine(m_view); }
    [[nodiscard]] QRect rectInViewport() const;

    PortalView &m_view;
    int m_index;
};

} // namespace pd::ui
