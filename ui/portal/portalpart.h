// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portal/spokenline.h"

#include <QAccessible>
#include <QAccessibleInterface>

#include <vector>

namespace pd::ui {

class PortalView;

// One part of the patron's page to assistive technology: "All Events" (index 0), a tab, or a line, whose links are its own
// parts.
class PortalPart : public QAccessibleInterface, public QAccessibleActionInterface, public SpokenLine {
public:
    PortalPart(PortalView &view, int index)
        : m_view(view)
        , m_index(index)
    {
    }
    ~PortalPart() override;
    Q_DISABLE_COPY_MOVE(PortalPart)

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
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
    mutable std::vector<QAccessible::Id> m_links;
};

} // namespace pd::ui
