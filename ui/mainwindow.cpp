// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/domain/away.h"
#include "models/items/changewatch.h"
#include "ui/carryover/carryoverpage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/common/chip.h"
#include "ui/help/helpdesk.h"
#include "ui/import/importing.h"
#include "ui/page/textfit.h"
#include "ui/patrons/patronsheet.h"
#include "ui/patrons/patronspage.h"
#include "ui/patrons/searchfield.h"
#include "ui/patrons/searchpopup.h"
#include "ui/portal/previewpane.h"
#include "ui/renewals/renewalspage.h"
#include "ui/requests/requestspage.h"
#include "ui/series/seriespage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/laterparts.h"
#include "ui/shell/lockaccess.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pinnedcaller.h"
#include "ui/shell/questionbar.h"
#include "ui/shell/recentpatrons.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/taskview.h"
#include "ui/shell/topband.h"
#include "ui/shell/undodesk.h"
#include "ui/shell/undokey.h"
#include "ui/venues/venuespage.h"
#include "ui/wishes/wishespage.h"
#include "ui/words/errorsentence.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int narrowBelow = 1360;

}

MainWindow::MainWindow(const Services &services, const WindowOptions &options)
    : m_services(services)
    , m_language(options.language)
    , m_parts(new LaterParts(this))
    , m_search(new SearchField)
    , m_sidebar(new Sidebar)
    , m_pages(new QStackedWidget)
    , m_patrons(new PatronsPage(services))
    , m_requests(new RequestsPage(services))
    , m_renewals(new RenewalsPage(services))
    , m_wishes(new WishesPage(services))
    , m_venues(new VenuesPage(services))
    , m_carryOver(new CarryOverPage(services))
    , m_outbox(new OutboxPage(services))
    , m_series(new SeriesPage(services))
    , m_settings(new SettingsPage(services))
    , m_help(new HelpDesk(services, this, options.language, [this] { return currentPage()->helpTopic(); }))
    , m_question(new QuestionBar)
    , m_tasks(new TaskView)
    , m_status(new StatusLine(services.database, m_tasks, this))
    , m_noticeRoom(new QWidget)
    , m_notice(new NoticeBar(this, m_noticeRoom, m_status))
    , m_leaving(new Leaving(*m_tasks, [this] { return m_settings->unsaved(); }, *m_question, *m_notice, this))
    , m_watch(new items::ChangeWatch(services.reader, this))
    , m_importing(new Importing(services, this))
{
    QAccessible::installFactory(&LockAccess::make); // once, however often it is said
    setObjectName(u"mainWindow"_s);
    setAccessibleName(tr("Patron Desk"));
    setMinimumSize(640, 480);
    auto *band = new TopBand(m_search, this);
    setMenuWidget(band);
    m_menu = new MainMenu(band->menu(), this);

    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Page"));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_question);
    right->addWidget(m_noticeRoom);
    auto *centre = new QWidget(this);
    centre->setObjectName(u"centre"_s);
    centre->setAccessibleName(tr("Patron Desk"));
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    setCentralWidget(centre);

    for (Page *page : pages())
        addPage(page);
    connect(m_patrons, &PatronsPage::requestOpened, this, [this](qint64 request) {
        showPage(m_requests->entry().id);
        m_requests->open(request);
    });
    connect(m_requests, &RequestsPage::patronWanted, this, &MainWindow::openPatron);
    connect(m_requests, &RequestsPage::searchWanted, this, &MainWindow::search);
    connect(m_renewals, &RenewalsPage::patronWanted, this, &MainWindow::openPatron);
    connect(m_wishes, &WishesPage::patronWanted, this, &MainWindow::openPatron);
    connect(m_wishes, &WishesPage::taskStarted, this, &MainWindow::showTask);
    connect(m_carryOver, &CarryOverPage::patronWanted, this, &MainWindow::openPatron);
    connect(m_outbox, &OutboxPage::patronWanted, this, &MainWindow::openPatron);
    connect(m_series, &SeriesPage::patronWanted, this, &MainWindow::openPatron);
    band->addTool(*m_menu->undoAction(), u"edit-undo"_s);
    band->addTool(*m_menu->aboutAction(), u"help-about"_s);
    setStatusBar(m_status);
    m_notice->raise();
    m_popup = new SearchPopup(*m_search, m_services.patrons, m_services.clock, this);
    m_undo = new UndoDesk(m_services, m_menu->undoAction(), this);
    new UndoKey(this);
    connect(m_undo, &UndoDesk::personKnown, band, &TopBand::setPerson);
    connectWork();
    setTabOrder(band->lastTool(), m_sidebar);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(m_services.preferences.value(u"geometry"_s).toByteArray());
    m_sidebar->setCurrent(m_patrons->entry().id);
    updateTitle();
    focusSearch();
    addLaterParts(options);
}

QList<Page *> MainWindow::pages() const
{
    return {m_patrons, m_requests, m_renewals, m_wishes, m_series, m_venues, m_outbox, m_carryOver, m_settings};
}

void MainWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
    m_sidebar->addPage(*page);
    const QString id = page->entry().id;
    connect(page, &Page::countChanged, this, [this, page, id] { m_sidebar->setCount(id, page->count()); });
    connect(page, &Page::noticed, this, &MainWindow::notify);
    connect(page, &Page::wanted, this, [this, id] { showPage(id); });
}

void MainWindow::connectWork()
{
    connect(m_popup, &SearchPopup::patronChosen, this, &MainWindow::openPatron);
    connect(m_patrons, &PatronsPage::searchWanted, this, &MainWindow::focusSearch);
    connect(m_settings, &SettingsPage::helpWanted, m_help, [this](const QString &topic) { m_help->open(topic); });
    connect(m_help, &HelpDesk::patronWanted, this, &MainWindow::openPatron);
    connect(m_help, &HelpDesk::noticed, this, &MainWindow::notify);
    connect(m_patrons, &PatronsPage::demoWanted, this, &MainWindow::demoWanted);
    connect(m_patrons, &PatronsPage::databaseFailed, this, &MainWindow::databaseFailed);
    connect(m_patrons, &PatronsPage::otherDatabaseWanted, this, &MainWindow::openDatabaseWanted);
    connect(m_patrons, &PatronsPage::databaseOpened, this, [this] { m_parts->add([this] { takeDatabase(); }); });
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_patrons, &PatronsPage::reload);
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_requests, &RequestsPage::reload);
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_renewals, &RenewalsPage::reload);
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_wishes, &WishesPage::reload);
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_carryOver, &CarryOverPage::reload);
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_outbox, &OutboxPage::reload);
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_series, &SeriesPage::reload);
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_venues, &VenuesPage::reload);
    m_venues->setAsk([this](const Question &question, std::function<void()> then) { m_question->ask(question, std::move(then)); });
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_settings, &SettingsPage::reload);
    connect(m_watch, &items::ChangeWatch::changedElsewhere, m_undo, &UndoDesk::refresh);
    connect(m_watch, &items::ChangeWatch::failed, this, [this](const Error &error) {
        notify({ChipTone::Danger, isAway(error) ? tr("%1 Patron Desk goes on asking for it.").arg(words::errorSentence(error))
                                                : words::errorSentence(error)});
    });
    connect(m_watch, &items::ChangeWatch::recovered, this, [this] { notify({ChipTone::Success, tr("The database is there again.")}); });
    for (const std::shared_ptr<items::Task> &task : m_services.writer.tasks()) // begun in the window before this
        m_tasks->add(task);
    connect(&m_services.writer, &items::WriterThread::taskStarted, m_tasks, &TaskView::add);
    connect(&m_services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        m_watch->settle();
        if (notice.everything) // an import has come, or gone
            m_status->readAge(m_services);
        if (notice.everything || notice.contacts.isEmpty() || notice.contacts.contains(m_patrons->contact()))
            m_patrons->reload();
    });
}

void MainWindow::openDatabase()
{
    m_patrons->openDatabase();
}

void MainWindow::takeDatabase()
{
    m_watch->start();
    m_recent->read();
    m_requests->reload();
    m_renewals->reload();
    m_wishes->reload();
    m_carryOver->reload();
    m_outbox->databaseOpened();
    m_series->reload();
    m_undo->learnWho();
    m_status->readAge(m_services);
    if (const RowId last = m_services.preferences.value(placeKey(u"contact"_s)).toLongLong(); last && !m_patrons->wantedContact())
        m_patrons->openPatron(last);
    Q_EMIT databaseOpened();
}

void MainWindow::openPatron(RowId contact)
{
    if (contact == 0)
        return;
    makeRest();
    if (currentPage() != m_patrons || contact == m_patrons->contact())
        raisePage(m_patrons->entry().id); // else whoever comes takes the focus, not whoever goes
    m_patrons->openPatron(contact); // becomes a visit when it is shown
}

void MainWindow::showPage(const QString &id)
{
    if (!findChild<Page *>(id + u"Page"_s))
        return;
    raisePage(id);
    m_places.visit({id, id == m_patrons->entry().id ? m_patrons->contact() : 0});
    m_menu->setCanGo(m_places.canGoBack(), m_places.canGoForward());
}

void MainWindow::raisePage(const QString &id)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *page = static_cast<Page *>(m_pages->widget(i));
        if (page->entry().id != id)
            continue;
        m_pages->setCurrentIndex(i);
        m_sidebar->setCurrent(id);
        m_services.preferences.setValue(placeKey(u"page"_s), id);
        page->enter();
        updateTitle();
    }
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::go(const Place &place)
{
    raisePage(place.page);
    if (place.contact && place.contact != m_patrons->contact())
        m_patrons->openPatron(place.contact);
    m_menu->setCanGo(m_places.canGoBack(), m_places.canGoForward());
}

void MainWindow::takePatron()
{
    m_popup->hide();
    const RowId contact = m_patrons->contact();
    m_settings->setPatron(contact, m_patrons->patronName());
    m_status->setAsOf(m_patrons->asOf());
    updateTitle();
    m_caller->refresh();
    if (!contact)
        return;
    m_places.visit({m_patrons->entry().id, contact});
    m_menu->setCanGo(m_places.canGoBack(), m_places.canGoForward());
    m_services.preferences.setValue(placeKey(u"contact"_s), contact);
    QTimer::singleShot(0, m_recent, [this, contact] { m_recent->note(contact); }); // when the patron is on the screen
}

void MainWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::search(const QString &words)
{
    focusSearch();
    m_search->insert(words.simplified());
}

void MainWindow::notify(const Notice &notice)
{
    m_notice->show(notice);
}

void MainWindow::showTask(const std::shared_ptr<items::Task> &task)
{
    m_tasks->add(task);
}

void MainWindow::leave(std::function<void()> then)
{
    m_leaving->ask(Leave::OtherDatabase, std::move(then));
}

// Names leave the window's title, too. Files that come meanwhile wait.
void MainWindow::lock()
{
    setLocked(true);
    m_lock->cover();
}

void MainWindow::setLocked(bool locked)
{
    m_locked = locked;
    for (QWidget *part : std::initializer_list<QWidget *>{menuWidget(), centralWidget(), m_status}) {
        part->setEnabled(!locked);
        part->setVisible(!locked);
    }
    m_notice->setHeld(locked);
    m_importing->setHeld(locked);
    updateTitle();
    if (!locked)
        currentPage()->enter();
}

// The one before was made in another language, for the same database.
void MainWindow::continueFrom(const MainWindow &before)
{
    makeRest();
    m_places = before.m_places;
    m_menu->setCanGo(m_places.canGoBack(), m_places.canGoForward());
    m_caller->continueFrom(*before.m_caller);
    if (const RowId contact = before.m_patrons->wantedContact())
        m_patrons->read(contact, before.m_patrons->sheet().preview().choice());
    m_importing->continueFrom(*before.m_importing);
}

// The window is made anew for it: what is not saved would be lost.
void MainWindow::wantLanguage(const QString &code)
{
    if (m_settings->unsaved() == 0) {
        Q_EMIT languageChosen(code);
        return;
    }
    if (auto *chosen = findChild<QAction *>(u"language_"_s + m_language))
        chosen->setChecked(true);
    notify({ChipTone::Warn, tr("%n edits of the settings are not saved. Save or discard them first; then choose the language again.", nullptr, m_settings->unsaved())});
}

void MainWindow::updateTitle()
{
    const QString name = m_pages->currentWidget() == m_patrons ? m_patrons->patronName() : currentPage()->entry().title;
    setWindowTitle(m_locked || name.isEmpty() ? tr("Patron Desk") : tr("%1 – Patron Desk").arg(page::plain(name)));
}

QString MainWindow::placeKey(const QString &name) const
{
    const QByteArray url = m_services.database.url.toUtf8().toPercentEncoding();
    return u"places/"_s + QString::fromLatin1(url) + u'/' + name;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setNarrow(width() < narrowBelow);
}

void MainWindow::keepPlace()
{
    m_services.preferences.setValue(u"geometry"_s, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving->isFree() || m_mayClose) {
        keepPlace();
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    if (m_locked)
        m_lock->uncover(); // the question is under it
    m_leaving->ask(Leave::Close, [this] {
        m_mayClose = true;
        close();
    });
}

} // namespace pd::ui
