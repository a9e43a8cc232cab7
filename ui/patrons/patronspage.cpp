// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/patronspage.h"

#include "models/domain/away.h"
#include "models/domain/instant.h"
#include "ui/common/afterpicture.h"
#include "ui/help/helpdesk.h"
#include "ui/page/pagestyle.h"
#include "ui/patrons/contacteditor.h"
#include "ui/patrons/emptypage.h"
#include "ui/patrons/patronheader.h"
#include "ui/common/recordtable.h"
#include "ui/orders/endofdaydialog.h"
#include "ui/orders/orderactions.h"
#include "ui/patrons/patronsheet.h"
#include "ui/patrons/persondesk.h"
#include "ui/patrons/staffrecord.h"
#include "ui/portal/brandstyle.h"
#include "ui/portal/findbar.h"
#include "ui/portal/pagefind.h"
#include "ui/portal/pageexporter.h"
#include "ui/portal/previewpane.h"
#include "ui/portal/whypanel.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"
#include "ui/words/portalwords.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int freeBehindMs = 50;

} // namespace

PatronsPage::PatronsPage(const Services &services, QWidget *parent)
    : Page({u"patrons"_s, tr("Patrons"), u"user-identity"_s}, parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage)
{
    m_stack->setObjectName(u"patronStack"_s);
    m_stack->setAccessibleName(tr("Patrons"));
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_empty, &EmptyPage::searchWanted, this, &PatronsPage::searchWanted);
    connect(m_empty, &EmptyPage::importWanted, this, &PatronsPage::importWanted);
    connect(m_empty, &EmptyPage::againWanted, this, &PatronsPage::openDatabase);
    connect(m_empty, &EmptyPage::demoWanted, this, &PatronsPage::demoWanted);
    connect(m_empty, &EmptyPage::otherWanted, this, &PatronsPage::otherDatabaseWanted);
}

void PatronsPage::make()
{
    m_sheet = new PatronSheet(m_services);
    m_focusSoon = new AfterPicture(&m_sheet->preview().view(), 0, [this] {
        if (QApplication::focusWidget() == m_focusBefore)
            m_sheet->preview().view().setFocus(Qt::OtherFocusReason);
    });
    m_exporter = new PageExporter(m_services.preferences, this);
    m_area = new QScrollArea;
    m_area->setObjectName(u"patronArea"_s);
    m_area->setAccessibleName(tr("Patrons"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_sheet);
    m_stack->addWidget(m_area);
    connect(m_sheet, &PatronSheet::left, this, &PatronsPage::searchWanted);
    connect(m_sheet, &PatronSheet::noticed, this, &PatronsPage::noticed);
    connect(m_sheet, &PatronSheet::patronWanted, this, &PatronsPage::openPatron);
    connect(&m_sheet->record(), &StaffRecord::requestWanted, this, &PatronsPage::requestOpened);
    connect(&m_sheet->header(), &PatronHeader::requestWanted, this, &PatronsPage::requestWanted);
    m_sheet->preview().setExportMenu(m_exporter->menu());
    connect(m_exporter, &PageExporter::noticed, this, &PatronsPage::noticed);
    connect(&m_sheet->preview(), &PreviewPane::choiceWanted, this, [this](const PreviewChoice &choice) { read(m_contact, choice); });
    connect(&m_sheet->preview(), &PreviewPane::linkWanted, this, [this] { copyLink(); });
    PortalView &view = m_sheet->preview().view();
    connect(&view, &PortalView::tabChanged, this, &PatronsPage::updateActions);
    connect(&view, &PortalView::revealChanged, this, &PatronsPage::updateActions);
}

void PatronsPage::enter()
{
    if (m_view)
        m_sheet->preview().view().setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT searchWanted();
}

QString PatronsPage::helpTopic() const
{
    return m_view ? u"patron"_s : entry().id;
}

QString PatronsPage::patronName() const
{
    return m_view ? m_view->page.name : QString();
}

QString PatronsPage::asOf() const
{
    return m_view ? words::asOfText(m_view->page) : QString();
}

void PatronsPage::openDatabase()
{
    if (m_services.database.mustBeMade)
        m_empty->setBusy(tr("Making the demo theatre…"),
                         tr("Harbour Light is a made-up theatre with made-up patrons, to look round in. It is made once "
                            "and takes a few seconds."));
    else
        m_empty->setInvitation();
    m_stack->setCurrentWidget(m_empty);
    m_services.patrons.prepare().then(m_services.patrons.context(), [self = QPointer(this)](const Result<bool> &answer) {
        if (!self || (!answer && answer.error().code == ErrorCode::Cancelled))
            return;
        if (answer) {
            self->m_hasPatrons = *answer;
            self->invite();
            Q_EMIT self->databaseOpened();
        } else {
            self->showError(tr("The database cannot be opened"), answer.error());
            self->m_empty->offerOther();
            Q_EMIT self->databaseFailed(answer.error());
        }
    });
}

// The same patron stays at the instant and with the settings that are tried; another one is seen as now and as set.
void PatronsPage::openPatron(RowId contact)
{
    read(contact, contact == m_wanted ? m_wantedChoice : PreviewChoice());
}

void PatronsPage::read(RowId contact, const PreviewChoice &choice)
{
    m_wanted = contact;
    m_wantedChoice = choice;
    m_failed = 0;
    using Answer = Result<std::shared_ptr<const items::PatronView>>;
    const Instant now = m_services.clock();
    m_services.patrons.open({contact, choice.at.value_or(now), choice.instead, now})
        .then(m_services.patrons.context(), [self = QPointer(this), ticket = m_lane.take(), contact, choice](const Answer &answer) {
            if (!self || !ticket.valid() || (!answer && answer.error().code == ErrorCode::Cancelled))
                return;
            if (answer)
                self->showPatron(*answer, choice);
            else if (self->m_view && self->m_wanted == self->m_contact && isAway(answer.error())) // what is shown stays
                Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(answer.error())});
            else
                self->showFailure(contact, choice, answer.error());
        });
}

void PatronsPage::reload()
{
    if (m_wanted)
        return openPatron(m_wanted);
    if (m_hasPatrons)
        return;
    m_services.patrons.prepare().then(m_services.patrons.context(), [self = QPointer(this)](const Result<bool> &answer) {
        if (self && answer && *answer) { // somebody has imported them
            self->m_hasPatrons = true;
            self->invite();
        }
    });
}

void PatronsPage::invite()
{
    if (m_hasPatrons)
        m_empty->setInvitation();
    else
        m_empty->setNoPatrons();
}

void PatronsPage::showPatron(std::shared_ptr<const items::PatronView> view, const PreviewChoice &choice)
{
    const bool another = view->record.contact.id != m_contact;
    m_contact = view->record.contact.id;
    // Thousands of records are freed when the new ones are on the screen, and by a thread that nobody waits for.
    QTimer::singleShot(freeBehindMs, this, [before = std::exchange(m_view, std::move(view))]() mutable { QThreadPool::globalInstance()->start([freed = std::move(before)] {}); });
    m_sheet->setPatron(m_view, choice, m_services.clock(), brandStyle(m_view->settings));
    m_exporter->setPatron(m_view, m_sheet->preview().whatIf(), choice.instead);
    m_stack->setCurrentWidget(m_area);
    updateActions();
    if (another) {
        m_focusBefore = QApplication::focusWidget();
        m_focusSoon->start();
    }
    Q_EMIT patronChanged();
    paintWithoutWaiting(*window());
}

// What is shown stays, unless it is the patron who is gone.
void PatronsPage::showFailure(RowId contact, const PreviewChoice &choice, const Error &error)
{
    if (!m_view || (contact == m_contact && error.code == ErrorCode::RecordUnknown)) {
        showError(tr("The patron cannot be shown"), error);
        return;
    }
    m_failed = contact;
    m_failedChoice = choice;
    m_wanted = m_contact;
    m_wantedChoice = m_sheet->preview().choice();
    Q_EMIT noticed({ChipTone::Danger, tr("The patron cannot be shown: %1 F5 tries again.").arg(words::errorSentence(error))});
}

void PatronsPage::showError(const QString &title, const Error &error)
{
    m_contact = 0;
    m_view.reset();
    if (m_sheet) {
        m_sheet->preview().setNoPatron();
        m_exporter->setPatron({}, {}, {});
    }
    m_empty->setError(title, words::errorSentence(error));
    m_stack->setCurrentWidget(m_empty);
    updateActions();
    Q_EMIT patronChanged();
}

void PatronsPage::addActions(Menus &menus)
{
    const auto add = [this](QMenu *menu, const QString &text, const QString &name, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text, keys, this, slot);
        action->setObjectName(name);
        m_patronActions.push_back(action);
        return action;
    };
    menus.patron->addAction(tr("&Find a patron"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &PatronsPage::searchWanted)->setObjectName(u"findPatron"_s);
    menus.file->addMenu(m_exporter->menu());
    add(menus.patron, tr("Read a&gain"), u"reload"_s, QKeySequence(Qt::Key_F5), [this] { m_failed ? read(m_failed, m_failedChoice) : reload(); });
    add(menus.patron, tr("E&dit the contact…"), u"editContact"_s, QKeySequence(Qt::Key_F2), [this] { editContact(); });
    menus.patron->addSeparator();
    menus.patron->addActions(m_sheet->orderActions().all());
    menus.patron->addSeparator();
    menus.file->addAction(tr("End of da&y…"), this, &PatronsPage::endTheDay)->setObjectName(u"endOfDay"_s);
    m_copyLink = add(menus.edit, tr("Copy page &link"), u"copyLink"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { copyLink(); });
    add(menus.edit, tr("Copy &reasons"), u"copyReasonsAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { m_sheet->why().copy(); });
    add(menus.edit, tr("Copy &what I tell them"), u"copyTellingAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        [this] { m_sheet->why().copyTelling(); });
    addFindActions(menus);
    m_sheet->header().addActions(menus);
    for (QAction *action : (new PersonDesk(m_services, *this))->addActions(*menus.patron))
        m_patronActions.push_back(action);
    addViewActions(menus);
    addStaffActions(menus);
    updateActions();
}

// The tabs of the staff record.
void PatronsPage::addStaffActions(Menus &menus)
{
    QMenu *menu = menus.view->addMenu(tr("Staff &record"));
    menu->setObjectName(u"staffMenu"_s);
    for (const StaffRecord::Tab tab : {StaffRecord::ContactTab, StaffRecord::OrdersTab, StaffRecord::DonationsTab, StaffRecord::BenefitsTab, StaffRecord::RequestsTab, StaffRecord::HistoryTab}) {
        QAction *action = menu->addAction(m_sheet->record().table(tab).words().name, this, [this, tab] {
            Q_EMIT wanted();
            m_sheet->record().open(tab);
        });
        action->setObjectName(u"staffTab%1"_s.arg(int(tab)));
        m_patronActions.push_back(action);
    }
}

QList<QMenu *> PatronsPage::commands()
{
    StaffRecord &staff = m_sheet->record();
    return m_view ? QList<QMenu *>{staff.table(staff.tab()).menu()} : QList<QMenu *>();
}

void PatronsPage::addFindActions(Menus &menus)
{
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &keys, auto slot) {
        QAction *action = menus.edit->addAction(text, keys, this, slot);
        action->setObjectName(name);
        m_patronActions.push_back(action);
    };
    PreviewPane &preview = m_sheet->preview();
    add(tr("&Find in the page"), u"findInPage"_s, QKeySequence(Qt::CTRL | Qt::Key_F), [this, &preview] {
        Q_EMIT wanted();
        preview.findBar().open();
    });
    add(tr("Find &next"), u"findNext"_s, QKeySequence(Qt::Key_F3), [&preview] { preview.view().finder().step(1); });
    add(tr("Find pre&vious"), u"findPrevious"_s, QKeySequence(Qt::SHIFT | Qt::Key_F3), [&preview] { preview.view().finder().step(-1); });
    add(tr("Copy the page’s lin&es"), u"copyPageLines"_s, {}, [&preview] { preview.view().copy(); });
}

void PatronsPage::copyLink()
{
    QGuiApplication::clipboard()->setText(m_sheet->preview().address());
    Q_EMIT noticed({ChipTone::Success, tr("The page’s link was copied.")});
}

void PatronsPage::editContact()
{
    auto *editor = new ContactEditor(m_services, m_view->record.contact, m_view->page.patronManagerIsMaster, m_drafts, this);
    setHelpTopic(editor, u"contact"_s);
    connect(editor, &ContactEditor::saved, this, [this](const QString &sentence) { Q_EMIT noticed({ChipTone::Success, sentence}); });
    editor->open();
}

void PatronsPage::endTheDay()
{
    const QTimeZone zone = m_view ? m_view->page.timeZone : QTimeZone::systemTimeZone();
    auto *list = new EndOfDayDialog(m_services, localDate(m_services.clock(), zone), this);
    connect(list, &EndOfDayDialog::noticed, this, &PatronsPage::noticed);
    list->open();
}

void PatronsPage::addViewActions(Menus &menus)
{
    m_tabs = new QActionGroup(this);
    m_allEvents = menus.view->addAction(tr("All &Events"), QKeySequence(Qt::CTRL | Qt::Key_0), this, [this] {
        Q_EMIT wanted();
        m_sheet->preview().view().showAllEvents();
        m_sheet->preview().view().setFocus(Qt::ShortcutFocusReason);
    });
    m_allEvents->setObjectName(u"allEvents"_s);
    m_allEvents->setCheckable(true);
    m_tabs->addAction(m_allEvents);
    m_patronActions.push_back(m_allEvents);
    int key = Qt::Key_1;
    for (const portal::TabId id : {portal::TabId::Profile, portal::TabId::Orders, portal::TabId::Donations,
                                   portal::TabId::PendingRenewals, portal::TabId::RenewableBenefits}) {
        QAction *action = menus.view->addAction(words::tabLabel(id), QKeySequence(Qt::CTRL | Qt::Key(key++)), this, [this, id] {
            Q_EMIT wanted();
            m_sheet->preview().view().setTab(id);
            m_sheet->preview().view().setFocus(Qt::ShortcutFocusReason);
        });
        action->setObjectName(u"tab%1"_s.arg(int(id)));
        action->setCheckable(true);
        action->setData(int(id));
        m_tabs->addAction(action);
        m_patronActions.push_back(action);
    }
    menus.view->addSeparator();
    m_revealHidden = menus.view->addAction(tr("Lines the patron does &not see"), QKeySequence(Qt::CTRL | Qt::Key_H), this,
                                           [this](bool on) { m_sheet->preview().view().setRevealHidden(on); });
    m_revealHidden->setObjectName(u"showHidden"_s);
    m_revealHidden->setCheckable(true);
    m_patronActions.push_back(m_revealHidden);
    QAction *details = menus.view->addAction(tr("Order &details"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                                             [this] { m_sheet->preview().view().toggleDetails(); });
    details->setObjectName(u"orderDetails"_s);
    m_patronActions.push_back(details);
    m_sheet->preview().addActions(*menus.view);
    menus.view->addMenu(m_sheet->record().viewsMenu());
    connect(&m_sheet->record(), &StaffRecord::viewChosen, this, &PatronsPage::wanted);
    menus.view->addSeparator();
}

void PatronsPage::updateActions()
{
    if (!m_tabs)
        return;
    const bool open = m_view != nullptr;
    for (QAction *action : m_patronActions) {
        action->setEnabled(open);
        action->setStatusTip(open ? QString() : tr("Choose a patron first."));
    }
    const PortalView &view = m_sheet->preview().view();
    m_revealHidden->setChecked(view.revealsHidden());
    for (QAction *action : m_tabs->actions())
        action->setChecked(open && (view.showsAllEvents() ? action == m_allEvents : action->data() == int(view.tab())));
    if (open && m_sheet->preview().address().isEmpty()) {
        m_copyLink->setEnabled(false);
        m_copyLink->setStatusTip(tr("No site address is set."));
    }
}

} // namespace pd::ui
