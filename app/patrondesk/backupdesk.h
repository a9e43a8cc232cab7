// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startup/backups.h"
#include "app/startup/databasechoice.h"
#include "models/items/task.h"
#include "ui/data/backuptools.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace pd::app {

// The backups of the database that is open: what the window asks for, and the daily one by itself. Works on a thread of
// its own, one copy after the other; destroying it cancels the one that is under way and waits for that.
class BackupDesk : public QObject {
    Q_OBJECT

public:
    BackupDesk(const startup::StartDatabase &database, const QString &dataFolder, QObject *parent = nullptr);
    ~BackupDesk() override;

    [[nodiscard]] ui::BackupTools tools();
    // From now on a backup is made whenever a day has passed since the last; not of the demo theatre, not of a server.
    void start(int firstMs = 60'000);
    [[nodiscard]] const std::vector<std::shared_ptr<items::Task>> &tasks() const { return m_tasks; } // not over yet

Q_SIGNALS:
    void taskStarted(const std::shared_ptr<pd::items::Task> &task);
    void made(const pd::KeptBackup &backup);
    void failed(const pd::Error &error); // the daily one

private:
    void makeDaily();
    template <class Job>
    auto run(const QString &title, Job job);

    startup::StartDatabase m_database;
    startup::Backups m_backups;
    QThreadPool m_pool;
    QTimer m_timer;
    std::vector<std::shared_ptr<items::Task>> m_tasks;
    bool m_failing = false;
};

} // namespace pd::app
