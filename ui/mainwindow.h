// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/deskstyle.h"
#include "ui/common/themechoice.h"
#include "ui/shell/leaving.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/places.h"
#include "ui/shell/services.h"

#include <QMainWindow>

class QStackedWidget;

namespace pd::items {
class ChangeWatch;
}

namespace pd::ui {

class CarryOverPage;
class OutboxPage;
class RenewalsPage;
class SeriesPage;
class CommandPalette;
class HelpDesk;
class Importing;
class LaterParts;
class LockScreen;
class NewRequestDesk;
class NoticeBar;
class PatronsPage;
class PinnedCaller;
class QuestionBar;
class RecentPatrons;
class RequestsPage;
class SearchField;
class SearchPopup;
class SettingsPage;
class Sidebar;
class StatusLine;
class TaskView;
class UndoDesk;
class VenuesPage;
class WishesPage;

struct WindowOptions {
    ThemeChoice theme = ThemeChoice::Light;
    QString language = QStringLiteral("en");
    std::vector<Language> languages; // that the program can speak
};

// The window of one database in one language: band with menus and search, sidebar, pages, status bar. Another database or
// another language is another window, which opens where this one was left (Preferences). It is painted with its search field
// before the rest of it is made, in idle moments; made() tells when all of it is there.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Services &services, const WindowOptions &options);

    void makeRest(); // now, before it is painted

    void openDatabase(); // waits for nothing; databaseOpened() comes after made()
    void openPatron(RowId contact);
    void showPage(const QString &id);
    void focusSearch();
    void search(const QString &words); // as if they were typed
    void keepPlace(); // its size, for the window that takes its place
    void notify(const Notice &notice);
    void showTask(const std::shared_ptr<items::Task> &task); // of somebody else's work
    // For another database; when nothing is lost by it, or somebody said so.
    void leave(std::function<void()> then);
    // Takes over where somebody was, and what is under way, from a window on the same database, which goes.
    void continueFrom(const MainWindow &before);
    [[nodiscard]] Importing &importing() const { return *m_importing; }

Q_SIGNALS:
    void made();
    void themeChosen(pd::ui::ThemeChoice choice);
    void languageChosen(const QString &code);
    void databaseOpened();
    void databaseFailed(const pd::Error &error); // it could not be opened
    void demoWanted(); // in place of a database that cannot be opened
    void openDatabaseWanted();
    void backupWanted();
    void restoreWanted();
    void mailboxesWanted();
    void aboutWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QList<Page *> pages() const;
    void addPage(Page *page);
    void addLaterParts(const WindowOptions &options);
    void putLast(const QWidget *part);
    void makeMenus(const WindowOptions &options);
    void takeDatabase();
    void addHistory();
    void addNewRequests();
    void connectMenu();
    void connectWork();
    void raisePage(const QString &id);
    void go(const Place &place);
    void takePatron();
    void lock();
    void setLocked(bool locked);
    void wantLanguage(const QString &code);
    void updateTitle();
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString placeKey(const QString &name) const; // of this database in the preferences

    Services m_services;
    QString m_language;
    LaterParts *m_parts;
    SearchField *m_search;
    MainMenu *m_menu;
    RecentPatrons *m_recent = nullptr;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    PatronsPage *m_patrons;
    RequestsPage *m_requests;
    RenewalsPage *m_renewals;
    WishesPage *m_wishes;
    VenuesPage *m_venues;
    CarryOverPage *m_carryOver;
    OutboxPage *m_outbox;
    SeriesPage *m_series;
    SettingsPage *m_settings;
    HelpDesk *m_help;
    SearchPopup *m_popup;
    QuestionBar *m_question;
    CommandPalette *m_palette = nullptr;
    LockScreen *m_lock = nullptr;
    TaskView *m_tasks;
    StatusLine *m_status;
    QWidget *m_noticeRoom;
    NoticeBar *m_notice;
    Leaving *m_leaving;
    items::ChangeWatch *m_watch;
    Importing *m_importing;
    PinnedCaller *m_caller = nullptr;
    UndoDesk *m_undo = nullptr;
    NewRequestDesk *m_newRequests = nullptr;
    Places m_places;
    bool m_locked = false;
    bool m_mayClose = false; // it was asked
};

} // namespace pd::ui
