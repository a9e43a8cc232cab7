// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QLabel;
class QSpinBox;

namespace pd::ui {

// A calendar under its button. Return or a click chooses a day, Escape none.
class DatePopup : public QFrame {
    Q_OBJECT

public:
    explicit DatePopup(QWidget *parent);
    void open(const QWidget &below, QDate day);

Q_SIGNALS:
    void chosen(QDate day);

private:
    QCalendarWidget *m_calendar;
};

// A number of days to type, under its button.
class DaysPopup : public QFrame {
    Q_OBJECT

public:
    explicit DaysPopup(QWidget *parent);
    void open(const QWidget &below, const QString &key, int days);

Q_SIGNALS:
    void chosen(const QString &key, int days);

private:
    void accept();

    QLabel *m_label;
    QSpinBox *m_days;
    QString m_key;
};

} // namespace pd::ui
