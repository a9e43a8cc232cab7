// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

#include <functional>

class QCalendarWidget;
class QLabel;
class QLineEdit;
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
    void nameParts();
    void dress();

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

// A text to type, under its button. One that does not fit is said, and can be mended; Escape takes none.
class TextPopup : public QFrame {
    Q_OBJECT

public:
    using Check = std::function<QString(const QString &)>; // what is wrong with a text; empty: it fits
    using Done = std::function<void(const QString &)>;

    explicit TextPopup(QWidget *parent);
    // `known`: texts to choose from while typing.
    void open(const QWidget &below, const QString &title, const QString &text, Check check, Done done, const QStringList &known = {});

private:
    void accept();

    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_problem;
    Check m_check;
    Done m_done;
};

} // namespace pd::ui
