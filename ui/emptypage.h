// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd::ui {

// Shown while no patron is: what to do, or what went wrong in one sentence.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setError(const QString &title, const QString &sentence);

Q_SIGNALS:
    void searchWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tintIcon();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    bool m_failed = false;
};

} // namespace pd::ui
