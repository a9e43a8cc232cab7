// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/backupdesk.h"

#include "app/patrondesk/session.h"

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
    m_pool.clear();
    m_pool.waitForDone();
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
        return QtConcurrent::run(&m_pool, [backups = m_backups, file] { return backups.backUp(file, now()); });
    };
    tools.restore = [this](const QString &file, const QString &newFile) {
        return QtConcurrent::run(&m_pool, [file, newFile] { return startup::Backups::restore(file, newFile, now()); });
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
    QtConcurrent::run(&m_pool, [backups = m_backups] { return backups.backUpDaily(now()); })
        .then(this, [this](const Result<std::optional<KeptBackup>> &answer) {
            if (answer && *answer)
                Q_EMIT made(**answer);
            else if (!answer && !m_failing) // said once, not every hour
                Q_EMIT failed(answer.error());
            m_failing = !answer;
            m_timer.start(everyMs);
        });
}

} // namespace pd::app
