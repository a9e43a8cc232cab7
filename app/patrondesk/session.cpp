// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/session.h"

#include "app/startup/demofile.h"

#include <QDateTime>

namespace pd::app {

namespace {

Result<void> makeDemo(const QString &path)
{
    return startup::ensureDemo(path, {.today = QDate::currentDate()}, now());
}

} // namespace

Instant now()
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

Session::Session(startup::StartDatabase database)
    : m_choice(std::move(database), makeDemo)
    , m_reader([this] { return m_choice.openReaders(); })
    , m_patrons(m_reader)
    , m_writer([this] { return m_choice.openDesk(now); })
    , m_plans([this] { return m_choice.openPlans(); }, m_choice.database().url.engine() == store::Engine::Sqlite)
    , m_sender([this] { return m_choice.openDesk(now); }, [this](const SignedIn &asked, bool refused) { return m_tokens.token(asked, refused); }, [this] { m_tokens.askAgain(); })
{
}

Session::~Session()
{
    m_tokens.stop(); // nobody is waited for who waits for one
}

ui::Services Session::services(ui::Preferences &preferences, ui::PasswordSafe *safe)
{
    const startup::StartDatabase &place = database();
    return {m_reader,
            m_patrons,
            m_writer,
            preferences,
            {place.url.toString(), place.name(), place.url.engine() == store::Engine::Postgres, place.isDemo, place.mustBeMade()},
            now,
            m_plans,
            &m_sender,
            safe};
}

} // namespace pd::app
