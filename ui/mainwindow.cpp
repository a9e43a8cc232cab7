// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/common/deskstyle.h"
#include "ui/common/icons.h"
#include "ui/emptypage.h"
#include "ui/patrons/patronpage.h"
#include "ui/patrons/searchfield.h"
#include "ui/patrons/searchpopup.h"
#include "ui/portal/previewpane.h"
#include "ui/portal/whypanel.h"
#include "ui/topband.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"
#include "ui/words/portalwords.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace pd::ui {

MainWindow::MainWindow(items::PatronService &service, WindowOptions options)
    : m_service(service)
    , m_options(std::move(options))
    , m_search(new SearchField)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyPage)
    , m_patron(new PatronPage)
{
    setObjectName(u"mainWindow"_s);
    setAccessibleName(tr("Patron Desk"));
    setWindowTitle(tr("Patron Desk"));
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    setMinimumSize(800, 560);
    auto *bar = new QMenuBar;
    bar->setObjectName(u"menuBar"_s);
    bar->setAccessibleName(tr("Menu"));
    bar->setNativeMenuBar(false);
    auto *band = new TopBand(bar, m_search, this);
    setMenuWidget(band);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Page"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_patron);
    setCentralWidget(m_pages);
    makeMenus(*bar);
    makeStatusBar();

    auto *popup = new SearchPopup(*m_search, m_service, this);
    connect(popup, &SearchPopup::patronChosen, this, &MainWindow::openPatron);
    connect(m_empty, &EmptyPage::searchWanted, this, &MainWindow::focusSearch);
    connect(m_empty, &EmptyPage::demoWanted, this, &MainWindow::demoWanted);
    connect(m_patron, &PatronPage::left, this, &MainWindow::focusSearch);
    PortalView &view = m_patron->preview().view();
    connect(&view, &PortalView::tabChanged, this, &MainWindow::updateActions);
    connect(&view, &PortalView::revealChanged, this, &MainWindow::updateActions);
    setTabOrder(m_search, &view);
    updateActions();
    focusSearch();
}

void MainWindow::openDatabase(const QString &name, Making making)
{
    m_status->setText(name);
    if (making == Making::DemoTheatre)
        m_empty->setBusy(tr("Making the demo theatre…"),
                         tr("Harbour Light is a made-up theatre with made-up patrons, to look round in. It is made once "
                            "and takes a few seconds."));
    else
        m_empty->setInvitation();
    m_pages->setCurrentWidget(m_empty);
    m_service.prepare().then(&m_service, [self = QPointer(this)](const Result<bool> &answer) {
        if (!self || (!answer && answer.error().code == ErrorCode::Cancelled))
            return;
        if (answer) {
            self->m_empty->setInvitation();
            Q_EMIT self->databaseOpened();
        } else {
            self->showError(tr("The database cannot be opened"), answer.error());
            self->m_empty->offerDemo();
        }
    });
}

void MainWindow::makeMenus(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close)->setObjectName(u"quit"_s);

    QMenu *patron = bar.addMenu(tr("&Patron"));
    patron->addAction(tr("&Find a patron"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::focusSearch)
        ->setObjectName(u"findPatron"_s);
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &keys, auto slot) {
        QAction *action = patron->addAction(text, keys, this, slot);
        action->setObjectName(name);
        m_patronActions.push_back(action);
    };
    add(tr("&Read again"), u"reload"_s, QKeySequence(Qt::Key_F5), [this] { openPatron(m_contact); });
    patron->addSeparator();
    add(tr("Copy &page link"), u"copyLink"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] { QGuiApplication::clipboard()->setText(m_patron->preview().address()); });
    add(tr("&Copy reasons"), u"copyReasonsAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { m_patron->why().copy(); });
    makeViewMenu(bar);
}

void MainWindow::makeViewMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&View"));
    m_tabs = new QActionGroup(this);
    int key = Qt::Key_1;
    for (const portal::TabId id : {portal::TabId::Profile, portal::TabId::Orders, portal::TabId::Donations,
                                   portal::TabId::PendingRenewals, portal::TabId::RenewableBenefits}) {
        QAction *action = menu->addAction(words::tabLabel(id), QKeySequence(Qt::CTRL | Qt::Key(key++)), this, [this, id] {
            m_patron->preview().view().setTab(id);
            m_patron->preview().view().setFocus(Qt::ShortcutFocusReason);
        });
        action->setObjectName(u"tab%1"_s.arg(int(id)));
        action->setCheckable(true);
        action->setData(int(id));
        m_tabs->addAction(action);
        m_patronActions.push_back(action);
    }
    menu->addSeparator();
    m_revealHidden = menu->addAction(tr("Lines the patron does &not see"), QKeySequence(Qt::CTRL | Qt::Key_H), this,
                                     [this](bool on) { m_patron->preview().view().setRevealHidden(on); });
    m_revealHidden->setObjectName(u"showHidden"_s);
    m_revealHidden->setCheckable(true);
    m_patronActions.push_back(m_revealHidden);
    QAction *details = menu->addAction(tr("Order &details"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                                       [this] { m_patron->preview().view().toggleDetails(); });
    details->setObjectName(u"orderDetails"_s);
    m_patronActions.push_back(details);
    menu->addSeparator();
    auto *themes = new QActionGroup(this);
    for (const auto &[theme, text, name] : {std::tuple{Theme::Light, tr("&Light"), u"lightTheme"_s},
                                            std::tuple{Theme::Dark, tr("Dar&k"), u"darkTheme"_s}}) {
        QAction *action = menu->addAction(text, this, [this, theme = theme] { setTheme(theme); });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(theme == m_options.theme);
        themes->addAction(action);
    }
}

void MainWindow::makeStatusBar()
{
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(28);
    m_status = new QLabel(this);
    m_status->setObjectName(u"databaseLabel"_s);
    m_status->setAccessibleName(tr("Database"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setContentsMargins(10, 0, 0, 0);
    statusBar()->addWidget(m_status);
    m_asOf = new QLabel(this);
    m_asOf->setObjectName(u"asOfLabel"_s);
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setTextFormat(Qt::PlainText);
    m_asOf->setForegroundRole(QPalette::PlaceholderText);
    m_asOf->setContentsMargins(0, 0, 10, 0);
    statusBar()->addPermanentWidget(m_asOf);
}

void MainWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::openPatron(RowId contact)
{
    const quint64 generation = ++m_generation;
    using Answer = Result<std::shared_ptr<const items::PatronView>>;
    m_service.open(contact, m_options.clock())
        .then(&m_service, [self = QPointer(this), generation](const Answer &answer) {
            if (!self || generation != self->m_generation)
                return;
            if (answer)
                self->showPatron(*answer);
            else
                self->showError(tr("The patron cannot be shown"), answer.error());
        });
}

void MainWindow::showPatron(std::shared_ptr<const items::PatronView> view)
{
    m_contact = view->record.contact.id;
    page::PageStyle style;
    if (const QColor brand(view->settings.organisationColour); brand.isValid())
        style.brand = brand;
    m_asOf->setText(words::asOfText(view->page));
    setWindowTitle(tr("%1 – Patron Desk").arg(view->page.name));
    m_patron->setPatron(std::move(view), m_options.clock(), style);
    m_pages->setCurrentWidget(m_patron);
    updateActions();
    m_patron->preview().view().setFocus(Qt::OtherFocusReason);
}

void MainWindow::showError(const QString &title, const Error &error)
{
    m_contact = 0;
    m_asOf->clear();
    m_empty->setError(title, words::errorSentence(error));
    m_pages->setCurrentWidget(m_empty);
    setWindowTitle(tr("Patron Desk"));
    updateActions();
}

void MainWindow::updateActions()
{
    const bool open = m_pages->currentWidget() == m_patron;
    for (QAction *action : m_patronActions) {
        action->setEnabled(open);
        action->setStatusTip(open ? QString() : tr("Choose a patron first."));
    }
    const PortalView &view = m_patron->preview().view();
    m_revealHidden->setChecked(view.revealsHidden());
    for (QAction *action : m_tabs->actions())
        action->setChecked(open && action->data().toInt() == int(view.tab()));
    const bool linked = open && !m_patron->preview().address().isEmpty();
    QAction *link = findChild<QAction *>(u"copyLink"_s);
    link->setEnabled(linked);
    if (open && !linked)
        link->setStatusTip(tr("No site address is set."));
}

void MainWindow::setTheme(Theme theme)
{
    m_options.theme = theme;
    QApplication::setPalette(themePalette(theme));
    Q_EMIT themeChosen(theme);
}

void applyLook(Theme theme)
{
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(typeface(TypeRole::Body));
    QApplication::setPalette(themePalette(theme));
    QApplication::setWindowIcon(QIcon(u":/patrondesk/icons/org.patrondesk.PatronDesk.svg"_s));
}

} // namespace pd::ui
