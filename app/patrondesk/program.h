// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/language.h"
#include "app/patrondesk/backupdesk.h"
#include "app/patrondesk/desktopnotes.h"
#include "app/patrondesk/maildesk.h"
#include "app/patrondesk/offthread.h"
#include "app/patrondesk/session.h"
#include "app/startup/instance.h"
#include "ui/common/drafts.h"
#include "ui/common/themechoice.h"
#include "ui/mainwindow.h"
#include "ui/start/firststart.h"

namespace pd::app {

// The running program: one database, one window on it; before there is one, the first choices. Another database or
// language makes the window anew; it opens where the one before was left.
class Program : public QObject {
    Q_OBJECT

public:
    // `dataFolder` is where this person's databases are made; it need not be there yet.
    Program(ui::Preferences &preferences, ui::Appearance &appearance, Speaker &speaker, ui::PasswordSafe &safe,
            startup::Instance &instance, QString dataFolder);
    ~Program() override;

    // Without a database: the first choices. `files` are to be imported.
    void start(std::optional<startup::StartDatabase> database, const QStringList &files);
    // When the event loop has ended: all that the keychain is to have, it is given.
    void leave();

private:
    void open(const startup::StartDatabase &database);
    void leaveFor(const startup::StartDatabase &database);
    void openFree(startup::StartDatabase database); // nothing is lost by it
    void openNow(startup::StartDatabase database);
    void openChosen(const ui::ChosenDatabase &chosen);
    void makeWindow();
    void showChooser(bool atServer);
    void askForPassword(const Error &refusal);
    void addBackups();
    void showAbout();
    void tell(const Error &error);
    void showFirstStart(const QStringList &files);
    void openDemo();
    void importIntoNew(const QStringList &files);
    void makeDatabase(const QString &path, const QStringList &files);
    void databaseOpened();
    void comeToTheFront(const QStringList &files);
    void speak(const QString &language);
    void setTheme(ui::ThemeChoice choice);
    [[nodiscard]] QString demoPath() const;

    ui::Preferences &m_preferences;
    ui::Appearance &m_appearance;
    Speaker &m_speaker;
    ui::PasswordSafe &m_safe;
    startup::Instance &m_instance;
    OffThread m_offThread;
    ui::Drafts m_drafts;
    QString m_dataFolder;
    std::optional<QStringList> m_toImport; // when the database is open
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BackupDesk> m_backups; // of the session's database
    std::unique_ptr<MailDesk> m_mail;      // likewise; goes before the session
    DesktopNotes m_notes;
    std::unique_ptr<ui::FirstStart> m_firstStart;
    std::unique_ptr<ui::MainWindow> m_window; // goes before the session
};

} // namespace pd::app
