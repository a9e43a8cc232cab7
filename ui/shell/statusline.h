// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QPushButton;

namespace pd::ui {

class TaskView;
struct DatabasePlace;
struct Services;

// The line at the foot of the window: the database, the work under way, edits that are not saved, and of when the records
// are.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(const DatabasePlace &database, TaskView *tasks, QWidget *parent);

    void setAsOf(const QString &text); // A1; empty: no page is shown, the age of the records stands in its place
    void readAge(const Services &services);
    void setUnsaved(int edits);

Q_SIGNALS:
    void unsavedWanted(); // show them

private:
    QLabel *addLabel(const QString &name, const QString &accessibleName);
    void lookAtTip();

    QPushButton *m_unsaved;
    QLabel *m_asOf;
    QTimer m_tip; // while a reason is shown
    QString m_page; // A1
    QString m_age;  // A2
};

} // namespace pd::ui
