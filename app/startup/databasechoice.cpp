// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/databasechoice.h"

#include "models/store/connection.h"
#include "models/store/deskreaders.h"

#include <QFileInfo>

namespace pd::startup {

QString StartDatabase::name() const
{
    return url.engine() == store::Engine::Sqlite ? QFileInfo(url.path()).fileName() : url.toString();
}

bool StartDatabase::mustBeMade() const
{
    return isDemo && !QFileInfo::exists(url.path());
}

Result<StartDatabase> chooseDatabase(const std::optional<QString> &given, const QString &usedLast, const QString &demoPath)
{
    const Result<store::DatabaseUrl> demo = store::DatabaseUrl::parse(demoPath);
    if (!demo)
        return demo.error();
    if (given) {
        const Result<store::DatabaseUrl> url = store::DatabaseUrl::parse(*given);
        return url ? Result<StartDatabase>({*url, false}) : url.error();
    }
    const Result<store::DatabaseUrl> last = store::DatabaseUrl::parse(usedLast);
    if (!last || last->toString() == demo->toString())
        return StartDatabase{*demo, true};
    return StartDatabase{*last, false};
}

DatabaseChoice::DatabaseChoice(StartDatabase start, MakeDemo makeDemo)
    : m_database(std::move(start))
    , m_makeDemo(std::move(makeDemo))
{
}

Result<DeskReaders> DatabaseChoice::openReaders() const
{
    if (m_database.isDemo) {
        if (const Result<void> made = m_makeDemo(m_database.url.path()); !made)
            return made.error();
    }
    auto connection = store::Connection::open(m_database.url, store::OpenMode::ReadOnly);
    if (!connection && connection.error().code == ErrorCode::DatabaseOlder) { // of an older program: brought up to date, once
        if (const auto migrated = store::Connection::open(m_database.url, store::OpenMode::ReadWrite); !migrated)
            return migrated.error();
        connection = store::Connection::open(m_database.url, store::OpenMode::ReadOnly);
    }
    if (!connection)
        return connection.error();
    return store::makeDeskReaders(*std::move(connection));
}

Result<std::unique_ptr<actions::Desk>> DatabaseChoice::openDesk(std::function<Instant()> clock) const
{
    return actions::Desk::open(m_database.url, {}, std::move(clock));
}

} // namespace pd::startup
