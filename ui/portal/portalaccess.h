// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace pd::ui {

class PortalView;

// The patron's page to assistive technology: its parts are the header's "All Events", the tabs, the lines, then the
// scroll bar; those of a line are its links. Parts are made when they are asked for, their texts when they are read; all go
// with the page's layout.
class PortalAccess : public QAccessibleWidget {
public:
    explicit PortalAccess(PortalView *view);
    ~PortalAccess() override;
    Q_DISABLE_COPY_MOVE(PortalAccess)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    void forgetParts(); // the layout is another one
    [[nodiscard]] QAccessibleInterface *lineInterface(int line) const;

    // For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

private:
    [[nodiscard]] PortalView &view() const;
    [[nodiscard]] int partCount() const; // without the scroll bar

    mutable std::map<int, QAccessible::Id> m_parts; // by index
};

} // namespace pd::ui
