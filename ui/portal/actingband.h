// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace pd::ui {

// Above the patron's page while staff act for the patron: that each press is real, what the page has no link for,
// and the way out.
class ActingBand : public QFrame {
    Q_OBJECT

public:
    explicit ActingBand(QWidget *parent);
    void setPatron(const QString &name);

Q_SIGNALS:
    void stopWanted();
    void seatsWanted(); // of the order that the chosen line is of

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QLabel *m_words;
    QPushButton *m_seats;
    QPushButton *m_stop;
};

} // namespace pd::ui
