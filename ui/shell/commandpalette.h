// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace pd::ui {

// Every command of the window, found by typing. Return does it; what cannot be done now says why.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(const QList<QMenu *> &menus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int row);
    void close_();
    void place();

    CommandModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace pd::ui
