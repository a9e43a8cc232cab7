// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/items/changewatch.h"
#include "ui/common/fontsahead.h"
#include "ui/help/helpdesk.h"
#include "ui/history/historypanel.h"
#include "ui/import/importing.h"
#include "ui/outbox/templatespanel.h"
#include "ui/patrons/patronsheet.h"
#include "ui/patrons/patronspage.h"
#include "ui/patrons/searchfield.h"
#include "ui/portal/whypanel.h"
#include "ui/requests/newrequestdesk.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/patternspanel.h"
#include "ui/settings/requestwordspanel.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/laterparts.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pinnedcaller.h"
#include "ui/shell/questionbar.h"
#include "ui/shell/recentpatrons.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undodesk.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// What the window is made of when it has been painted once.
namespace pd::ui {

void MainWindow::addLaterParts(const WindowOptions &options)
{
    m_parts->add([this] {
        for (Page *page : pages())
            page->make();
        for (const QWidget *part : std::initializer_list<QWidget *>{m_question, m_notice, m_status})
            putLast(part);
    });
    m_parts->add([this, options] {
        makeMenus(options);
        m_palette = new CommandPalette(this);
        m_lock = new LockScreen(this);
        connectMenu();
    });
    m_parts->add([this] {
        const bool inSearch = focusWidget() == m_search;
        const QString left = m_services.preferences.value(placeKey(u"page"_s)).toString();
        showPage(m_patrons->entry().id);
        showPage(left);
        if (inSearch)
            m_search->setFocus(Qt::OtherFocusReason); // somebody may be typing
        (new FontsAhead(this))->start();
        Q_EMIT made();
    });
}

void MainWindow::makeRest()
{
    m_parts->finish();
}

// The Tab key comes to it after everything that there is.
void MainWindow::putLast(const QWidget *part)
{
    for (QWidget *inside : part->findChildren<QWidget *>()) {
        if (inside->focusPolicy() & Qt::TabFocus)
            setTabOrder(previousInFocusChain(), inside);
    }
}

void MainWindow::makeMenus(const WindowOptions &options)
{
    for (Page *page : pages()) {
        m_menu->addPage(*page);
        page->addActions(m_menu->menus());
    }
    m_importing->addTo(m_menu->menus(), *m_settings);
    connect(m_importing, &Importing::noticed, this, &MainWindow::notify);
    connect(m_patrons, &PatronsPage::importWanted, m_importing, [this] { m_importing->importFiles({}); });
    m_menu->addThemes(options.theme);
    m_menu->addLanguages(options.languages, options.language);
    addHistory();
    addNewRequests();
    m_caller = new PinnedCaller(m_menu->menus().patron, *m_sidebar, *m_patrons, this);
    connect(m_caller, &PinnedCaller::wanted, this, &MainWindow::openPatron);
    m_menu->finish();
    m_recent = new RecentPatrons(m_services, placeKey(u"recent"_s), *m_menu, this);
    m_help->addActions(m_menu->menus().help, m_menu->all());
}

void MainWindow::addHistory()
{
    m_settings->addSection(u"history"_s, tr("History"), [this] {
        auto *history = new HistoryPanel(m_services, [this](const Question &question, std::function<void()> then) { m_question->ask(question, std::move(then)); });
        connect(m_watch, &items::ChangeWatch::changedElsewhere, history, &HistoryPanel::reload);
        connect(history, &HistoryPanel::noticed, this, &MainWindow::notify);
        connect(history, &HistoryPanel::importMet, m_importing, &Importing::askBack);
        return history;
    });
    m_settings->addSection(u"templates"_s, tr("Reply templates"), [this] {
        auto *templates = new TemplatesPanel(m_services);
        connect(m_watch, &items::ChangeWatch::changedElsewhere, templates, &TemplatesPanel::reload);
        connect(templates, &TemplatesPanel::noticed, this, &MainWindow::notify);
        connect(templates, &TemplatesPanel::pendingChanged, m_settings, [this](int pending) { m_settings->setPending(u"templates"_s, pending); });
        return templates;
    });
    m_settings->addSection(u"patterns"_s, tr("Forms of messages"), [this] {
        auto *patterns = new PatternsPanel(m_services);
        connect(m_watch, &items::ChangeWatch::changedElsewhere, patterns, &PatternsPanel::reload);
        connect(patterns, &PatternsPanel::noticed, this, &MainWindow::notify);
        connect(patterns, &PatternsPanel::pendingChanged, m_settings, [this](int pending) { m_settings->setPending(u"patterns"_s, pending); });
        return patterns;
    });
    m_settings->addSection(u"requestWords"_s, tr("Reasons and wishes"), [this] {
        auto *words = new RequestWordsPanel(m_services);
        connect(m_watch, &items::ChangeWatch::changedElsewhere, words, &RequestWordsPanel::reload);
        connect(words, &RequestWordsPanel::noticed, this, &MainWindow::notify);
        connect(words, &RequestWordsPanel::pendingChanged, m_settings, [this](int pending) { m_settings->setPending(u"requestWords"_s, pending); });
        return words;
    });
    QAction *show = m_menu->menus().edit->addAction(tr("&History of all actions"), this, [this] { m_settings->showSection(u"history"_s); });
    show->setObjectName(u"showHistory"_s);
    connect(m_undo, &UndoDesk::noticed, this, &MainWindow::notify);
    connect(m_undo, &UndoDesk::importMet, m_importing, &Importing::askBack);
    connect(m_menu, &MainMenu::undoWanted, m_undo, &UndoDesk::undoLast);
}

// Of whoever is on screen, from wherever.
void MainWindow::addNewRequests()
{
    m_newRequests = new NewRequestDesk(m_services, this);
    connect(m_requests, &RequestsPage::newWanted, m_newRequests,
            [this] { m_newRequests->ask(currentPage() == m_patrons ? m_patrons->contact() : currentPage() == m_requests ? m_requests->contact() : 0); });
    connect(m_patrons, &PatronsPage::requestWanted, m_newRequests, [this] { m_newRequests->ask(m_patrons->contact()); });
    connect(m_newRequests, &NewRequestDesk::noticed, this, &MainWindow::notify);
    connect(m_newRequests, &NewRequestDesk::recorded, m_requests, [this](qint64 request) {
        if (currentPage() == m_requests)
            m_requests->open(request);
    });
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::openDatabaseWanted, this, &MainWindow::openDatabaseWanted);
    connect(m_menu, &MainMenu::backupWanted, this, &MainWindow::backupWanted);
    connect(m_menu, &MainMenu::restoreWanted, this, &MainWindow::restoreWanted);
    connect(m_menu, &MainMenu::mailboxesWanted, this, &MainWindow::mailboxesWanted);
    connect(m_menu, &MainMenu::aboutWanted, this, &MainWindow::aboutWanted);
    connect(m_menu, &MainMenu::backWanted, this, [this] { go(m_places.back()); });
    connect(m_menu, &MainMenu::forwardWanted, this, [this] { go(m_places.forward()); });
    connect(m_menu, &MainMenu::lockWanted, this, &MainWindow::lock);
    connect(m_menu, &MainMenu::commandsWanted, this, [this] { m_palette->open(currentPage() == m_patrons ? m_menu->all() + m_patrons->commands() : m_menu->all()); });
    connect(m_menu, &MainMenu::pageWanted, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::patronWanted, this, &MainWindow::openPatron);
    connect(m_menu, &MainMenu::themeWanted, this, &MainWindow::themeChosen);
    connect(m_menu, &MainMenu::languageWanted, this, &MainWindow::wantLanguage);
    connect(m_lock, &LockScreen::uncovered, this, [this] { setLocked(false); });
    connect(m_status, &StatusLine::unsavedWanted, m_settings, &SettingsPage::showUnsaved);
    connect(m_settings, &SettingsPage::unsavedChanged, this, [this] { m_status->setUnsaved(m_settings->unsaved()); });
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_patrons, &PatronsPage::patronChanged, this, &MainWindow::takePatron);
    connect(&m_patrons->sheet().why(), &WhyPanel::settingWanted, m_settings, &SettingsPage::showSetting);
    m_patrons->sheet().why().setCanOpenSettings(true);
}

} // namespace pd::ui
