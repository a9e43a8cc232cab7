// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/program.h"

#include "app/demo/demo.h"
#include "app/patrondesk/aboutfacts.h"
#include "app/patrondesk/mailwindow.h"
#include "ui/common/dialogdrafts.h"
#include "ui/data/backupspanel.h"
#include "ui/data/databasechooser.h"
#include "ui/data/passworddialog.h"
#include "ui/data/serverform.h"
#include "ui/help/helpdesk.h"
#include "ui/import/importing.h"
#include "ui/patrons/patronspage.h"
#include "ui/requests/newrequestdesk.h"
#include "ui/settings/settingspage.h"
#include "ui/words/errorsentence.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

const auto serverDraft = u"server"_s;

std::vector<ui::Language> spoken()
{
    std::vector<ui::Language> found;
    for (const QString &code : languages())
        found.push_back({code, languageName(code)});
    return found;
}

} // namespace

Program::Program(ui::Preferences &preferences, ui::Appearance &appearance, Speaker &speaker, ui::PasswordSafe &safe,
                 startup::Instance &instance, QString dataFolder)
    : m_preferences(preferences)
    , m_appearance(appearance)
    , m_speaker(speaker)
    , m_safe(safe)
    , m_instance(instance)
    , m_drafts(preferences)
    , m_dataFolder(std::move(dataFolder))
{
    connect(&m_instance, &startup::Instance::calledUp, this, &Program::comeToTheFront);
    connect(&m_notes, &DesktopNotes::chosen, this, [this] {
        comeToTheFront({});
        if (m_window)
            m_window->showPage(u"requests"_s);
    });
}

Program::~Program()
{
    m_drafts.finishAll();
}

QString Program::demoPath() const
{
    return m_dataFolder + u"/demo.db"_s;
}

void Program::leave()
{
    if (m_mail)
        m_mail->leave();
}

void Program::start(std::optional<startup::StartDatabase> database, const QStringList &files)
{
    if (database) {
        if (!files.isEmpty())
            m_toImport = files;
        open(*database);
    } else {
        showFirstStart(files);
    }
    if (m_drafts.unfinished().contains(serverDraft))
        showChooser(true);
}

void Program::showFirstStart(const QStringList &files)
{
    ui::FirstStartOptions options;
    options.theme = m_appearance.choice();
    options.language = m_speaker.language();
    options.languages = spoken();
    options.demoPatrons = int(demo::DemoOptions().contacts);
    m_firstStart = std::make_unique<ui::FirstStart>(options);
    // A window is not taken away while one of its own signals is under way.
    connect(m_firstStart.get(), &ui::FirstStart::demoWanted, this, &Program::openDemo, Qt::QueuedConnection);
    connect(m_firstStart.get(), &ui::FirstStart::importWanted, this, &Program::importIntoNew, Qt::QueuedConnection);
    connect(m_firstStart.get(), &ui::FirstStart::connectWanted, this, [this] { showChooser(true); });
    connect(m_firstStart.get(), &ui::FirstStart::languageChosen, this, &Program::speak, Qt::QueuedConnection);
    connect(m_firstStart.get(), &ui::FirstStart::themeChosen, this, &Program::setTheme);
    if (!files.isEmpty())
        m_firstStart->setFiles(files);
    auto *help = new ui::HelpDesk(std::nullopt, m_firstStart.get(), m_speaker.language(), [] { return u"start"_s; });
    connect(help, &ui::HelpDesk::noticed, m_firstStart.get(), [start = m_firstStart.get()](const ui::Notice &notice) { start->tell(notice.text); });
    ui::setHelpTopic(m_firstStart.get(), u"start"_s);
    m_firstStart->show();
}

// Another window may have it: that one comes to the front, with what is to be imported.
void Program::open(const startup::StartDatabase &database)
{
    const QString url = database.url.toString();
    if (m_instance.holds(url)) {
        openFree(database);
        return;
    }
    m_offThread.handOver(m_instance, url, m_toImport.value_or(QStringList())).then(this, [this, database](bool elsewhere) {
        if (!elsewhere)
            leaveFor(database);
        else if (m_window)
            m_window->notify({ui::ChipTone::Info, tr("%1 is open in another window, which has come to the front.").arg(database.name())});
        else if (m_firstStart)
            m_firstStart->close();
        if (elsewhere)
            m_toImport.reset();
    });
}

// What is under way in the window is asked about first.
void Program::leaveFor(const startup::StartDatabase &database)
{
    const auto then = [this, database] { QMetaObject::invokeMethod(this, [this, database] { openFree(database); }, Qt::QueuedConnection); };
    if (m_window)
        m_window->leave(then);
    else
        then();
}

// A server's password comes from the keychain, if it is there.
void Program::openFree(startup::StartDatabase database)
{
    m_instance.hold(database.url.toString());
    if (database.url.engine() == store::Engine::Sqlite || !database.password.isEmpty()) {
        openNow(std::move(database));
        return;
    }
    m_safe.password(database.url.toString()).then(this, [this, database = std::move(database)](const QString &password) mutable {
        database.password = password;
        openNow(std::move(database));
    });
}

void Program::openNow(startup::StartDatabase database)
{
    // The old ones go when the new window is there: a program without a window would end.
    const std::unique_ptr<Session> oldSession = std::move(m_session);
    const std::unique_ptr<BackupDesk> oldBackups = std::move(m_backups);
    const std::unique_ptr<MailDesk> oldMail = std::move(m_mail);
    const std::unique_ptr<ui::MainWindow> oldWindow = std::move(m_window);
    if (oldWindow) {
        oldWindow->keepPlace();
        m_drafts.finishAll(); // it was asked about what is not saved
    }
    m_session = std::make_unique<Session>(std::move(database));
    m_backups = std::make_unique<BackupDesk>(m_session->database(), m_dataFolder);
    connect(m_backups.get(), &BackupDesk::failed, this, &Program::tell);
    m_mail = std::make_unique<MailDesk>(*m_session, m_safe);
    makeWindow();
    m_firstStart.reset();
}

void Program::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_session->services(m_preferences, &m_safe),
                                                ui::WindowOptions{m_appearance.choice(), m_speaker.language(), spoken()});
    connect(m_window.get(), &ui::MainWindow::databaseOpened, this, &Program::databaseOpened);
    // A window is not made anew while one of its own signals is under way.
    connect(m_window.get(), &ui::MainWindow::demoWanted, this, &Program::openDemo, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::openDatabaseWanted, this, [this] { showChooser(false); });
    connect(m_window.get(), &ui::MainWindow::aboutWanted, this, &Program::showAbout);
    connect(m_window.get(), &ui::MainWindow::databaseFailed, this, [this](const Error &error) {
        if (error.code == ErrorCode::DatabaseRefused && m_session->database().url.engine() == store::Engine::Postgres)
            askForPassword(error);
    });
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Program::speak, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::themeChosen, this, &Program::setTheme);
    connect(m_window.get(), &ui::MainWindow::made, this, [this] {
        addBackups();
        joinMail(*m_window, *m_mail, *m_session, m_notes);
        m_window->findChild<ui::SettingsPage *>()->keepDrafts(m_drafts);
        m_window->findChild<ui::PatronsPage *>()->keepDrafts(m_drafts);
    });
    m_window->importing().keepDrafts(m_drafts);
    auto *dialogs = new ui::DialogDrafts(m_drafts, m_session->database().url.toString(), m_window.get());
    connect(dialogs, &ui::DialogDrafts::filledIn, m_window.get(), [this](const QString &sentence) { m_window->notify({ui::ChipTone::Info, sentence}); });
    m_window->show();
    m_window->openDatabase();
}

void Program::showChooser(bool atServer)
{
    const ui::DatabaseTools tools{m_safe,
                                  [this](const ServerAddress &address, const QString &password) { return m_offThread.probe(address, password); },
                                  [this](const QStringList &urls) { return m_offThread.gone(urls); }};
    QWidget *parent = m_window ? static_cast<QWidget *>(m_window.get()) : m_firstStart.get();
    auto *chooser = new ui::DatabaseChooser(m_preferences, tools, parent);
    ui::setHelpTopic(chooser, u"databases"_s);
    connect(chooser, &ui::DatabaseChooser::chosen, this, &Program::openChosen, Qt::QueuedConnection);
    connect(chooser, &QDialog::finished, this, [this] { m_drafts.finish(serverDraft); });
    m_drafts.keep(&chooser->form(), serverDraft);
    if (atServer)
        chooser->showServerForm();
    chooser->open();
}

void Program::openChosen(const ui::ChosenDatabase &chosen)
{
    auto database = startup::chooseDatabase(std::nullopt, chosen.url, demoPath());
    if (!database)
        return tell(database.error());
    if (!*database) // not remembered, but chosen: its text is no address
        return tell({ErrorCode::DatabaseUrlInvalid, {{u"url"_s, chosen.url}, {u"reason"_s, u"scheme"_s}}, {}});
    startup::StartDatabase start = **std::move(database);
    if (chosen.isNew && start.url.engine() == store::Engine::Sqlite && QFileInfo::exists(start.url.path()))
        return tell({ErrorCode::FileExists, {{u"path"_s, start.url.path()}}, {}});
    start.isNew = chosen.isNew;
    start.password = chosen.password;
    open(start);
}

void Program::askForPassword(const Error &refusal)
{
    m_safe.isThere().then(this, [this, refusal](bool canKeep) {
        if (!m_window)
            return;
        auto *dialog = new ui::PasswordDialog(words::errorSentence(refusal), canKeep, m_window.get());
        ui::setHelpTopic(dialog, u"databases"_s);
        connect(dialog, &ui::PasswordDialog::given, this, [this](const QString &password, bool keep) {
            startup::StartDatabase database = m_session->database();
            database.password = password;
            if (keep)
                m_safe.keep(database.url.toString(), password);
            openNow(std::move(database));
        }, Qt::QueuedConnection);
        dialog->open();
    });
}

// The backups are a section of the settings, which the window knows nothing of.
void Program::addBackups()
{
    auto *settings = m_window->findChild<ui::SettingsPage *>();
    settings->addSection(u"backups"_s, tr("Backups"), [this] {
        auto *panel = new ui::BackupsPanel(m_backups->tools(), m_preferences);
        connect(panel, &ui::BackupsPanel::openWanted, this, [this](const QString &file) { openChosen({file}); }, Qt::QueuedConnection);
        connect(m_backups.get(), &BackupDesk::made, panel, &ui::BackupsPanel::read);
        return panel;
    });
    const auto show = [this, settings] {
        m_window->showPage(settings->entry().id);
        settings->showSection(u"backups"_s);
    };
    connect(m_window.get(), &ui::MainWindow::restoreWanted, settings, show);
    connect(m_window.get(), &ui::MainWindow::backupWanted, settings, [settings, show] {
        show();
        settings->findChild<ui::BackupsPanel *>()->askWhereToBackUp();
    });
    for (const std::shared_ptr<items::Task> &task : m_backups->tasks()) // begun in the window before this
        m_window->showTask(task);
    connect(m_backups.get(), &BackupDesk::taskStarted, m_window.get(), &ui::MainWindow::showTask);
}

void Program::showAbout()
{
    ui::AboutFacts facts = aboutFacts();
    facts.database = m_session->database().url.toString();
    facts.preferences = m_preferences.file();
    facts.dataFolder = m_dataFolder;
    auto *about = new ui::AboutDialog(facts, m_window.get());
    ui::setHelpTopic(about, u"start"_s);
    about->show();
}

void Program::tell(const Error &error)
{
    m_toImport.reset(); // what was to come after this
    const QString sentence = words::errorSentence(error);
    if (m_window)
        m_window->notify({ui::ChipTone::Danger, sentence});
    else if (m_firstStart)
        m_firstStart->tell(sentence);
}

void Program::comeToTheFront(const QStringList &files)
{
    QWidget *window = m_window ? static_cast<QWidget *>(m_window.get()) : m_firstStart.get();
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    if (files.isEmpty())
        return;
    if (m_window)
        m_window->importing().importFiles(files);
    else
        m_firstStart->setFiles(files);
}

// The window is made anew; the old one goes when the new one is there.
void Program::speak(const QString &language)
{
    if (!m_speaker.speak(language))
        return;
    m_drafts.write(); // what was typed a moment ago is in the new window, too
    m_preferences.setValue(u"language"_s, language);
    QApplication::setLayoutDirection(QLocale().textDirection());
    if (const auto oldStart = std::move(m_firstStart)) {
        showFirstStart(oldStart->files());
        m_firstStart->choose(oldStart->chosen());
    }
    if (const auto oldWindow = std::move(m_window)) {
        oldWindow->keepPlace();
        makeWindow();
        m_window->continueFrom(*oldWindow);
    }
}

void Program::setTheme(ui::ThemeChoice choice)
{
    m_appearance.setChoice(choice);
    m_preferences.setValue(u"theme"_s, ui::themeName(choice));
}

void Program::openDemo()
{
    if (auto demo = startup::demoDatabase(demoPath()))
        open(*demo);
}

// Into theatre.db, and into a file that somebody names where there is one already.
void Program::importIntoNew(const QStringList &files)
{
    const QString usual = m_dataFolder + u"/theatre.db"_s;
    if (!QFileInfo::exists(usual)) {
        if (QDir().mkpath(m_dataFolder))
            makeDatabase(usual, files);
        else
            tell({ErrorCode::FileUnwritable, {{u"path"_s, usual}}, {}});
        return;
    }
    auto *dialog = new QFileDialog(m_firstStart.get(), tr("Where is the new database to be kept?"), m_dataFolder, tr("Patron Desk databases (*.db)"));
    dialog->setObjectName(u"newDatabaseDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    connect(dialog, &QFileDialog::fileSelected, this, [this, files](const QString &path) { makeDatabase(path, files); }, Qt::QueuedConnection);
    dialog->open();
}

void Program::makeDatabase(const QString &path, const QStringList &files)
{
    m_toImport = files;
    openChosen({path, {}, true});
}

void Program::databaseOpened()
{
    const ui::DatabasePlace place = m_session->services(m_preferences).database;
    m_preferences.setValue(u"database"_s, place.url);
    ui::RecentDatabases(m_preferences).note(place, now());
    m_backups->start();
    m_mail->start();
    m_window->findChild<ui::SettingsPage *>()->resume();
    m_window->importing().resume();
    m_window->findChild<ui::NewRequestDesk *>()->resume(*m_window->findChild<ui::DialogDrafts *>());
    if (const auto files = std::exchange(m_toImport, {}))
        m_window->importing().importFiles(*files);
}

} // namespace pd::app
