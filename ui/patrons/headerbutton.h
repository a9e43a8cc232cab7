// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pd::ui {

// A fact of the header that does something: text from outside on one line, elided where there is no room, whole in the tip.
class HeaderButton : public QAbstractButton {
    Q_OBJECT

public:
    HeaderButton(const QString &name, const QString &does, QWidget *parent = nullptr);

    void setFact(const QString &text);
    void setWorking(bool works); // false: only a fact
    void setOpensMenu(bool opens) { m_menu = opens; }
    [[nodiscard]] QString fact() const { return m_fact; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_fact;
    QString m_does; // what happens on a click
    bool m_menu = false;
};

} // namespace pd::ui
