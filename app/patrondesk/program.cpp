// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/program.h"

#include "app/startup/demofile.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>

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

Program::Program(ui::Preferences &preferences, ui::Appearance &appearance, Speaker &speaker)
    : m_preferences(preferences)
    , m_appearance(appearance)
    , m_speaker(speaker)
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
    std::vector<ui::Language> spoken;
    for (const QString &code : languages())
        spoken.push_back({code, languageName(code)});
    m_window = std::make_unique<ui::MainWindow>(services, ui::WindowOptions{m_appearance.choice(), m_speaker.language(), spoken});
    connect(m_window.get(), &ui::MainWindow::databaseOpened, this,
            [this] { m_preferences.setValue(u"database"_s, m_session->choice.database().url.toString()); });
    // A window is not made anew while one of its own signals is under way.
    connect(m_window.get(), &ui::MainWindow::demoWanted, this, &Program::openDemo, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Program::speak, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::themeChosen, this, [this](ui::ThemeChoice choice) {
        m_appearance.setChoice(choice);
        m_preferences.setValue(u"theme"_s, ui::themeName(choice));
    });
    m_window->show();
    m_window->openDatabase();
}

void Program::speak(const QString &language)
{
    if (!m_speaker.speak(language))
        return;
    m_preferences.setValue(u"language"_s, language);
    QApplication::setLayoutDirection(QLocale().textDirection());
    m_window->close(); // keeps where it stands
    makeWindow();
}

void Program::openDemo()
{
    if (auto demo = startup::chooseDatabase(std::nullopt, {}, startup::demoPath()))
        open(*std::move(demo));
}

} // namespace pd::app
