// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd::ui {

// In place of a list that has no rows: why, in one sentence, and the one thing to do about it, if there is one.
class EmptyList : public QWidget {
    Q_OBJECT

public:
    explicit EmptyList(QWidget *parent = nullptr);

    void say(const QString &icon, const QString &sentence, const QString &button = {});

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace pd::ui
