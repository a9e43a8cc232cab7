// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/backupdesk.h"

#include "app/patrondesk/session.h"
#include "models/items/asked.h"

#include <QDate>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

constexpr int everyMs = 3'600'000;

}

BackupDesk::BackupDesk(const startup::StartDatabase &database, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_backups(database.url, dataFolder + u"/backups"_s)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupDesk::makeDaily);
}

BackupDesk::~BackupDesk()
{
    for (const std::shared_ptr<items::Task> &task : m_tasks)
        task->cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

// The answer comes on this thread, when its task is over.
template <class Job>
auto BackupDesk::run(const QString &title, Job job)
{
    using Answer = std::invoke_result_t<Job, store::BackupProgress>;
    const auto task = std::make_shared<items::Task>(title);
    m_tasks.push_back(task);
    Q_EMIT taskStarted(task);
    const auto work = [task, job]() -> Answer {
        task->begin();
        if (task->cancelled()) // while it waited
            return Error{ErrorCode::Cancelled, {}, {}};
        return job([task](qint64 done, qint64 all) { return task->report(done, all); });
    };
    return items::ask(m_pool, work).then(this, [this, task](const Answer &answer) {
        std::erase(m_tasks, task);
        task->end(answer ? nullptr : &answer.error());
        return answer;
    });
}

ui::BackupTools BackupDesk::tools()
{
    ui::BackupTools tools;
    tools.folder = m_backups.folder();
    if (m_database.url.engine() == store::Engine::Postgres)
        tools.serverCommand = u"pg_dump --format=custom --file=theatre.dump '%1'"_s.arg(m_database.url.toString());
    else
        tools.suggestion = u"%1-%2.db"_s.arg(QFileInfo(m_database.url.path()).completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    tools.kept = [this] { return QtConcurrent::run(&m_pool, [backups = m_backups] { return backups.kept(); }); };
    tools.backUp = [this](const QString &file) {
        return run(tr("Backup"), [backups = m_backups, file](const store::BackupProgress &progress) { return backups.backUp(file, now(), progress); });
    };
    tools.restore = [this](const QString &file, const QString &newFile) {
        return run(tr("Restoring"), [file, newFile](const store::BackupProgress &progress) { return startup::Backups::restore(file, newFile, now(), progress); });
    };
    return tools;
}

void BackupDesk::start(int firstMs)
{
    if (m_database.url.engine() == store::Engine::Sqlite && !m_database.isDemo)
        m_timer.start(firstMs);
}

void BackupDesk::makeDaily()
{
    run(tr("Daily backup"), [backups = m_backups](const store::BackupProgress &progress) { return backups.backUpDaily(now(), progress); })
        .then(this, [this](const Result<std::optional<KeptBackup>> &answer) {
            if (answer && *answer)
                Q_EMIT made(**answer);
            const bool fails = !answer && answer.error().code != ErrorCode::Cancelled;
            if (fails && !m_failing) // said once, not every hour
                Q_EMIT failed(answer.error());
            m_failing = fails;
            m_timer.start(everyMs);
        });
}

} // namespace pd::app
