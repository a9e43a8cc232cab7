// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace pd::ui {

// A field with the value that is chosen and an arrow; opens a menu to choose another one.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceButton(const QString &name, QMenu *menu, QWidget *parent);

    void setValue(const QString &value, bool marked); // marked: not the usual one
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    QMenu *m_menu;
    QString m_name;
    bool m_marked = false;
};

} // namespace pd::ui
