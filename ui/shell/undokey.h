// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace pd::ui {

// Ctrl+Z in a field takes back what was typed there. Qt keeps the key in every field; in one that has nothing to take back,
// nor to bring again, it is the window's, as it is everywhere else.
class UndoKey : public QObject {
    Q_OBJECT

public:
    explicit UndoKey(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);

    QWidget *m_window; // and parent
    QPointer<QWidget> m_field;
};

} // namespace pd::ui
