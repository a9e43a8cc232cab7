// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspage.h"

#include "models/domain/away.h"
#include "models/domain/instant.h"
#include "ui/common/pagescroll.h"
#include "ui/common/steadyscroll.h"
#include "ui/import/importparts.h"
#include "ui/requests/attachmentsaver.h"
#include "ui/requests/filedmaillist.h"
#include "ui/requests/requestband.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlistpane.h"
#include "ui/requests/requestmessagepane.h"
#include "ui/requests/requestreply.h"
#include "ui/requests/requestworkpane.h"
#include "ui/words/errorsentence.h"

#include <QAction>
#include <QHideEvent>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int narrowBelow = 1200; // of the page: then the message goes under the list
constexpr QSize leastList(330, 330), leastMessage(324, 460), leastWork(560, 400); // of a smaller window a part is shown

}

RequestsPage::RequestsPage(const Services &services, QWidget *parent)
    : Page({u"requests"_s, tr("Requests"), u"mail-message"_s}, parent)
    , m_services(services)
    , m_model(services.reader, services.clock)
    , m_keeper(new RequestKeeper(services, QSysInfo::machineHostName(), this))
    , m_saver(new AttachmentSaver(services, this))
{
}

void RequestsPage::make()
{
    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setObjectName(u"requestsPanes"_s);
    m_panes->setAccessibleName(tr("List and work"));
    m_panes->setChildrenCollapsible(false);
    m_reading = new QSplitter(Qt::Horizontal, m_panes);
    m_reading->setObjectName(u"requestsReading"_s);
    m_reading->setAccessibleName(tr("List and message"));
    m_reading->setChildrenCollapsible(false);
    m_reading->addWidget(makeList());
    m_message = new RequestMessagePane(this);
    m_reading->addWidget(m_message);
    m_panes->addWidget(m_reading);
    m_panes->addWidget(makeWork());
    for (QSplitter *splitter : {m_panes, m_reading})
        splitter->setHandleWidth(1);
    m_reading->setSizes({330, 332});
    m_panes->setSizes({662, 602});
    m_panes->setStretchFactor(1, 1);
    m_list->parentWidget()->setMinimumSize(leastList);
    m_message->setMinimumSize(leastMessage);
    m_workPane->setMinimumSize(leastWork);
    scrollInto(*this, m_panes, u"requestsScroll"_s, entry().title);
    connect(m_list, &RequestListPane::currentChanged, this, [this](qint64 request) {
        if (isVisible())
            open(request);
    });
    connect(m_list, &RequestListPane::selectionChanged, this, &RequestsPage::weigh);
    connect(m_list, &RequestListPane::opened, m_work, [this] { m_work->focusDeeds(); });
    connect(m_list, &RequestListPane::readWanted, this, &RequestsPage::reload);
    connect(m_list, &RequestListPane::newWanted, this, &RequestsPage::newWanted);
    connect(m_list, &RequestListPane::noticed, this, &RequestsPage::noticed);
    connect(m_message, &RequestMessagePane::messageChanged, this, &RequestsPage::weigh);
    connect(m_message, &RequestMessagePane::correctWanted, this, &RequestsPage::askCorrect);
    connect(m_message, &RequestMessagePane::searchWanted, this, &RequestsPage::searchWanted);
    connect(m_message, &RequestMessagePane::confirmWanted, this, &RequestsPage::confirmWishes);
    connect(m_message, &RequestMessagePane::splitWanted, this, &RequestsPage::splitWish);
    connect(m_work, &RequestWorkPane::noticed, this, &RequestsPage::noticed);
    connect(m_work, &RequestWorkPane::patronWanted, this, &RequestsPage::patronWanted);
    connect(m_work, &RequestWorkPane::stateWanted, this, &RequestsPage::setState);
    connect(m_work, &RequestWorkPane::closeWanted, this, &RequestsPage::askReason);
    connect(m_work, &RequestWorkPane::finishWanted, this, &RequestsPage::askFinish);
    connect(m_work, &RequestWorkPane::splitWanted, this, &RequestsPage::split);
    connect(m_keeper, &RequestKeeper::changed, this, &RequestsPage::weigh);
    connect(m_keeper, &RequestKeeper::failed, this, [this](const Error &error) { Q_EMIT noticed({ChipTone::Danger, words::errorSentence(error)}); });
    connect(&m_model, &items::ReadList::loadStateChanged, this, [this] { setCount(m_model.open(localDate(m_services.clock(), m_zone))); });
    connect(&m_services.writer, &items::WriterThread::changed, this, &RequestsPage::reload);
    joinAttachments();
    joinMails();
    new RequestReply(m_services, *this);
    showNone();
    weigh();
}

void RequestsPage::joinAttachments()
{
    connect(m_message, &RequestMessagePane::attachmentsShown, m_saver, &AttachmentSaver::weigh);
    connect(m_message, &RequestMessagePane::saveWanted, m_saver, &AttachmentSaver::ask);
    connect(m_saver, &AttachmentSaver::weighed, m_message, &RequestMessagePane::setAttachmentHindrance);
    connect(m_saver, &AttachmentSaver::noticed, this, &RequestsPage::noticed);
}

void RequestsPage::setMailHelper(const QString &program)
{
    m_saver->setHelper(program);
}

QWidget *RequestsPage::makeList()
{
    auto *pane = new QWidget(this);
    pane->setObjectName(u"requestsListPane"_s);
    pane->setAccessibleName(tr("Change requests"));
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_list = new RequestListPane(m_model, m_services, pane);
    m_set = plainButton(u"requestsSet"_s, tr("Se&t…"), pane);
    m_merge = plainButton(u"requestsMerge"_s, tr("&Make them one"), pane);
    m_makeRequest = plainButton(u"requestsMake"_s, tr("&Make it a request"), pane);
    m_makeRequest->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_set);
    foot->addWidget(m_merge);
    foot->addWidget(m_makeRequest);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, isRightToLeft() ? 2 : 0, 0); // there Qt sets a splitter's first part a pixel too far, and one in another twice
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_set, &QPushButton::clicked, this, &RequestsPage::askSet);
    connect(m_merge, &QPushButton::clicked, this, &RequestsPage::merge);
    connect(m_makeRequest, &QPushButton::clicked, this, &RequestsPage::makeRequests);
    return pane;
}

QWidget *RequestsPage::makeWork()
{
    auto *pane = m_workPane = new QWidget(this);
    pane->setObjectName(u"requestsWorkPane"_s);
    pane->setAccessibleName(tr("The work"));
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_work = new RequestWorkPane(m_services, pane);
    m_work->setFocusPolicy(Qt::NoFocus);
    auto *scroll = new SteadyScroll(pane); // house, deeds and answer need more height than a small window has
    scroll->setObjectName(u"requestsWorkScroll"_s);
    scroll->setAccessibleName(tr("The work"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_work);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new RequestBand(*m_keeper, pane));
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    return pane;
}

// What is always in sight, whatever is scrolled above it.
QWidget *RequestsPage::makeFoot()
{
    m_foot = new QWidget(this);
    m_foot->setObjectName(u"requestsFoot"_s);
    m_foot->setAccessibleName(tr("Send the answer"));
    m_foot->setAutoFillBackground(true);
    m_foot->setBackgroundRole(QPalette::Base);
    auto *rule = new QFrame(m_foot);
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(1);
    rule->setForegroundRole(QPalette::Mid);
    m_footRoom = new QVBoxLayout;
    m_footRoom->setContentsMargins(16, 8, 16, 8);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(rule);
    column->addLayout(m_footRoom);
    return m_foot;
}

// Where the window is too small for the panes, all of them are scrolled: then it stands below them.
void RequestsPage::placeFoot()
{
    const QSize least = m_panes->minimumSizeHint();
    QWidget *where = width() < least.width() || height() < least.height() ? static_cast<QWidget *>(this) : m_workPane;
    if (m_foot->parentWidget() != where)
        where->layout()->addWidget(m_foot);
}

void RequestsPage::addActions(Menus &menus)
{
    QMenu *menu = menus.edit->addMenu(tr("&Change requests"));
    menu->setObjectName(u"requestsMenu"_s);
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text, keys, this, slot);
        action->setObjectName(name);
        return action;
    };
    add(tr("Ne&w request…"), u"newRequest"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { Q_EMIT newWanted(); });
    m_next = add(tr("&Next request"), u"nextRequest"_s, QKeySequence(Qt::Key_F7), [this] { m_list->chooseBeside(1); });
    m_previous = add(tr("&Previous request"), u"previousRequest"_s, QKeySequence(Qt::SHIFT | Qt::Key_F7), [this] { m_list->chooseBeside(-1); });
    m_setAction = add(tr("&Set what is chosen…"), u"setRequests"_s, {}, [this] { askSet(); });
    m_makeAction = add(tr("Make the e-mail a &request"), u"makeRequest"_s, {}, [this] { makeRequests(); });
    weigh();
}

void RequestsPage::enter()
{
    if (m_stale) {
        m_stale = false;
        learn();
    }
    if (m_list->showsMails())
        return showMails(true);
    if (m_list->current())
        open(m_list->current());
    m_list->view().setFocus(Qt::OtherFocusReason);
}

void RequestsPage::reload()
{
    if (!m_list)
        return;
    m_model.load();
    if (isVisible() && m_list->showsMails())
        m_list->mails().load();
    if (isVisible() && m_keeper->request())
        read(m_keeper->request());
}

void RequestsPage::learn()
{
    m_services.writer.who().then(&m_services.writer, [self = QPointer(this)](const Result<QString> &who) {
        if (!self || !who)
            return;
        self->m_who = *who;
        self->m_keeper->setPerson(*who);
        self->m_list->setPerson(*who);
    });
    struct Facts {
        std::vector<RequestReason> reasons;
        QStringList people;
        QTimeZone zone;
    };
    m_services.reader
        .run([](DeskReaders &readers) -> Result<Facts> {
            Result<PortalSettings> settings = readers.patrons->portalSettings({});
            if (!settings)
                return settings.error();
            if (!readers.requests)
                return Facts{{}, {}, settings->timeZone};
            Result<std::vector<RequestReason>> reasons = readers.requests->reasons();
            Result<QStringList> people = readers.requests->assignees();
            if (!reasons || !people)
                return !reasons ? reasons.error() : people.error();
            return Facts{*std::move(reasons), *std::move(people), settings->timeZone};
        })
        .then(&m_services.reader, [self = QPointer(this)](const Result<Facts> &facts) {
            if (!self || !facts)
                return;
            self->m_reasons = facts->reasons;
            self->m_people = facts->people;
            self->m_zone = facts->zone;
            self->m_list->setZone(facts->zone);
            self->m_message->setZone(facts->zone);
        });
}

void RequestsPage::open(RowId request)
{
    m_list->choose(request);
    if (request && m_list->showsMails()) // made of one, or asked for from elsewhere
        m_list->showOpen();
    if (request == m_keeper->request() && (request == 0 || m_case))
        return;
    m_keeper->open(request);
    if (request)
        read(request);
    else
        showNone();
    weigh();
}

RowId RequestsPage::contact() const
{
    return m_case ? m_case->request.contact.value_or(0) : 0;
}

void RequestsPage::read(RowId request)
{
    m_services.reader
        .run(m_lane, [request, at = m_services.clock()](DeskReaders &readers) {
            return readers.requests ? readers.requests->open(request, at) : Result<RequestCase>(Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(request)}}, {}});
        })
        .then(&m_services.reader, [self = QPointer(this), request](const Result<RequestCase> &answer) {
            if (!self || self->m_keeper->request() != request)
                return;
            if (answer)
                return self->take(*answer);
            if (answer.error().code == ErrorCode::Cancelled)
                return;
            const bool wasOpen = self->m_case && self->m_case->request.id == request, isUndone = wasOpen && answer.error().code == ErrorCode::RequestUnknown;
            if (!(wasOpen && isAway(answer.error()))) // who writes goes on
                self->showNone();
            if (isUndone)
                return self->m_keeper->open(0);
            if (answer.error().code != ErrorCode::RequestMerged) // by this desk, a moment ago: the list knows
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(answer.error())});
        });
}

void RequestsPage::take(const RequestCase &one)
{
    if (!m_case || m_case->request.id != one.request.id) // begun at its head
        findChild<QScrollArea *>(u"requestsWorkScroll"_s)->verticalScrollBar()->setValue(0);
    m_case = one;
    m_message->show(&*m_case);
    m_work->show(&*m_case);
    weigh();
    Q_EMIT opened(*m_case);
}

void RequestsPage::showNone()
{
    m_case.reset();
    m_message->show(nullptr);
    m_work->show(nullptr);
    weigh();
    Q_EMIT closed();
}

// Under a width the message goes under the list.
void RequestsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_reading)
        m_reading->setOrientation(width() < narrowBelow ? Qt::Vertical : Qt::Horizontal);
    if (m_foot)
        placeFoot();
}

// Who goes elsewhere does not work on it any more.
void RequestsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && m_list) {
        m_keeper->open(0);
        showNone();
    }
}

void RequestsPage::weigh()
{
    if (!m_work)
        return;
    const QString holder = m_keeper->holder();
    const bool another = m_case && m_case->request.id != m_keeper->request(); // than what is still shown
    const QString hindrance = another ? tr("What is known of the request is being read.") : holder.isEmpty() ? QString() : tr("%1 works on this request. Ask to take it over.").arg(holder);
    m_work->setHindrance(hindrance);
    m_message->setHindrance(m_case ? hindrance : tr("Choose a request in the list first."));
    const bool mails = m_list->showsMails();
    m_set->setVisible(!mails);
    m_merge->setVisible(!mails);
    m_makeRequest->setVisible(mails);
    const QString noMail = !mails || !isVisible() ? tr("Choose “Automatic mail” above the list first.") : m_list->mails().selected().empty() ? tr("Choose an e-mail in the list first.") : QString();
    turn(m_makeRequest, noMail.isEmpty(), noMail);
    const auto chosen = mails ? std::vector<RowId>() : m_list->selected();
    const QString none = mails ? tr("The list shows e-mails that have no request.") : chosen.empty() ? tr("Choose a request in the list first.") : QString();
    turn(m_set, none.isEmpty(), none);
    turn(m_merge, chosen.size() == 2, tr("Choose the two requests that are one."));
    const QString noRow = m_list->rows() == 0 ? tr("The list has no request.") : QString();
    for (const auto &[action, reason] : {std::pair(m_next, noRow), std::pair(m_previous, noRow), std::pair(m_setAction, none), std::pair(m_makeAction, noMail)}) {
        if (!action)
            continue;
        action->setEnabled(reason.isEmpty());
        action->setStatusTip(reason);
        action->setToolTip(reason.isEmpty() ? QString(action->text()).remove(u'&') : reason);
    }
}

} // namespace pd::ui
