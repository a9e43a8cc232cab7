// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/program.h"

#include "app/startup/demofile.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

Instant now()
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

Result<void> makeDemo(const QString &path)
{
    return startup::ensureDemo(path, {.today = QDate::currentDate()}, now());
}

} // namespace

struct Program::Session {
    explicit Session(startup::StartDatabase database)
        : choice(std::move(database), makeDemo)
        , reader([this] { return choice.openReaders(); })
        , patrons(reader)
        , writer([this] { return choice.openDesk(now); })
    {
    }

    startup::DatabaseChoice choice;
    items::ReaderThread reader;
    items::PatronService patrons;
    items::WriterThread writer;
};

Program::Program(ui::Preferences &preferences, ui::Appearance &appearance)
    : m_preferences(preferences)
    , m_appearance(appearance)
{
}

Program::~Program() = default;

void Program::open(startup::StartDatabase database)
{
    m_window.reset();
    m_session = std::make_unique<Session>(std::move(database));
    makeWindow();
}

void Program::makeWindow()
{
    const startup::StartDatabase &database = m_session->choice.database();
    const ui::Services services{m_session->reader,
                                m_session->patrons,
                                m_session->writer,
                                m_preferences,
                                {database.url.toString(), database.name(), database.url.engine() == store::Engine::Postgres,
                                 database.isDemo, database.mustBeMade()},
                                now};
    m_window = std::make_unique<ui::MainWindow>(services, ui::WindowOptions{m_appearance.choice(), u"en"_s, {}});
    connect(m_window.get(), &ui::MainWindow::databaseOpened, this,
            [this] { m_preferences.setValue(u"database"_s, m_session->choice.database().url.toString()); });
    // A window is not made anew while one of its own signals is under way.
    connect(m_window.get(), &ui::MainWindow::demoWanted, this, &Program::openDemo, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::themeChosen, this, [this](ui::ThemeChoice choice) {
        m_appearance.setChoice(choice);
        m_preferences.setValue(u"theme"_s, ui::themeName(choice));
    });
    m_window->show();
    m_window->openDatabase();
}

void Program::openDemo()
{
    if (auto demo = startup::chooseDatabase(std::nullopt, {}, startup::demoPath()))
        open(*std::move(demo));
}

} // namespace pd::app
