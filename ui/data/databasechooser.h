// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/databasetools.h"
#include "ui/data/recentdatabases.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QTabWidget;
class QTableView;
class QPushButton;

namespace pd::ui {

class PrimaryButton;
class ProbeList;
class RecentModel;
class ServerForm;

// Another database: one that was opened before, a file, a new one, or a shared one whose way there can be tested.
// Opens none itself.
class DatabaseChooser : public QDialog {
    Q_OBJECT

public:
    DatabaseChooser(Preferences &preferences, const DatabaseTools &tools, QWidget *parent = nullptr);

    void showServerForm();
    [[nodiscard]] ServerForm &form() { return *m_form; }

Q_SIGNALS:
    void chosen(const pd::ui::ChosenDatabase &database); // the dialog has closed

private:
    QWidget *makeRecentPage();
    QWidget *makeServerPage();
    QPushButton *makeButton(const QString &name, const QString &text);
    void readRecent();
    void updateRecent();
    void openRecent();
    void forgetRecent();
    void askForFile(bool isNew);
    void test(bool open);
    void updateServer();
    void openServer();
    void choose(const ChosenDatabase &database);

    RecentDatabases m_databases;
    DatabaseTools m_tools;
    QTabWidget *m_tabs;
    RecentModel *m_model;
    QTableView *m_table;
    PrimaryButton *m_open;
    QPushButton *m_forget;
    QLabel *m_reason;
    ServerForm *m_form;
    ProbeList *m_probe;
    QPushButton *m_test;
    PrimaryButton *m_connect;
    QFutureWatcher<QStringList> m_gone;
    QFutureWatcher<bool> m_canKeep;
    bool m_openWhenPassed = false;
    bool m_isEmpty = false; // the server's database, as the last test found it
};

} // namespace pd::ui
