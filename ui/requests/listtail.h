// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd::ui {

// Below a list of which the newest are here: that is said, and the others come when they are asked for. Not there where all are.
class ListTail : public QWidget {
    Q_OBJECT

public:
    // `name`: begins the names of its parts; `older`: what the button says.
    ListTail(const QString &name, const QString &older, QWidget *parent);

    void say(const QString &newest);
    [[nodiscard]] QString said() const;
    [[nodiscard]] QPushButton &button() { return *m_older; }

Q_SIGNALS:
    void olderWanted();

private:
    QLabel *m_newest;
    QPushButton *m_older;
};

} // namespace pd::ui
