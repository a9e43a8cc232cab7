// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/databasechoice.h"

#include "app/startup/sqlplandesk.h"
#include "models/store/connection.h"
#include "models/store/deskreaders.h"

#include <QFileInfo>

namespace pd::startup {

namespace {

// Far more than any statement of a person's needs, and as long as people can wait.
constexpr int answerMs = 20000;

}

QString StartDatabase::name() const
{
    return url.engine() == store::Engine::Sqlite ? QFileInfo(url.path()).fileName() : url.toString();
}

bool StartDatabase::mustBeMade() const
{
    return isDemo && !QFileInfo::exists(url.path());
}

Result<StartDatabase> demoDatabase(const QString &path)
{
    const Result<store::DatabaseUrl> url = store::DatabaseUrl::parse(path);
    return url ? Result<StartDatabase>({*url, true}) : url.error();
}

Result<std::optional<StartDatabase>> chooseDatabase(const std::optional<QString> &given, const QString &usedLast, const QString &demoPath)
{
    using Choice = std::optional<StartDatabase>;
    if (given) {
        const Result<store::DatabaseUrl> url = store::DatabaseUrl::parse(*given);
        return url ? Result<Choice>(StartDatabase{*url}) : url.error();
    }
    const Result<store::DatabaseUrl> last = store::DatabaseUrl::parse(usedLast);
    if (!last)
        return Choice();
    const Result<StartDatabase> demo = demoDatabase(demoPath);
    if (!demo)
        return demo.error();
    return Choice(last->toString() == demo->url.toString() ? *demo : StartDatabase{*last});
}

DatabaseChoice::DatabaseChoice(StartDatabase start, MakeDemo makeDemo)
    : m_database(std::move(start))
    , m_makeDemo(std::move(makeDemo))
{
}

Result<void> DatabaseChoice::make()
{
    if (m_database.isDemo)
        return m_makeDemo(m_database.url.path());
    if (!m_database.isNew)
        return {};
    const auto made = store::Connection::open(m_database.url, store::OpenMode::Create, {.password = m_database.password});
    return made ? Result<void>() : made.error();
}

Result<DeskReaders> DatabaseChoice::openReaders()
{
    if (!m_made) {
        if (const Result<void> made = make(); !made)
            return made.error();
    }
    m_made = true;
    const store::OpenOptions options{.password = m_database.password, .answerMs = answerMs};
    auto connection = store::Connection::open(m_database.url, store::OpenMode::ReadOnly, options);
    if (!connection && connection.error().code == ErrorCode::DatabaseOlder) { // of an older program: brought up to date, once
        if (const auto migrated = store::Connection::open(m_database.url, store::OpenMode::ReadWrite, {.password = m_database.password}); !migrated)
            return migrated.error();
        connection = store::Connection::open(m_database.url, store::OpenMode::ReadOnly, options);
    }
    if (!connection)
        return connection.error();
    return store::makeDeskReaders(*std::move(connection));
}

Result<std::unique_ptr<planner::PlanDesk>> DatabaseChoice::openPlans() const
{
    return openPlanDesk(m_database.url, {.password = m_database.password, .answerMs = answerMs});
}

Result<std::unique_ptr<actions::Desk>> DatabaseChoice::openDesk(std::function<Instant()> clock) const
{
    return actions::Desk::open(m_database.url, {.password = m_database.password, .answerMs = answerMs}, std::move(clock));
}

} // namespace pd::startup
