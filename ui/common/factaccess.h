// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace pd::ui {

// A fact that is painted as a button may do something, or not: to assistive technology it is a push button while it takes
// the focus, else plain text.
class FactAccess : public QAccessibleWidget {
public:
    explicit FactAccess(QAbstractButton *fact);

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

    // For QAccessible::installFactory().
    template <class Fact>
    static QAccessibleInterface *make(const QString &, QObject *object)
    {
        auto *fact = qobject_cast<Fact *>(object);
        return fact ? new FactAccess(fact) : nullptr;
    }

private:
    [[nodiscard]] bool works() const;
};

} // namespace pd::ui
