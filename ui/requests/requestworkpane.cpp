// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestworkpane.h"

#include "models/domain/serieshouse.h"
#include "ui/common/afterpicture.h"
#include "ui/common/deedbox.h"
#include "ui/common/chip.h"
#include "ui/common/emptylist.h"
#include "ui/common/leading.h"
#include "ui/common/segments.h"
#include "ui/import/importparts.h"
#include "ui/orders/orderdesk.h"
#include "ui/page/textfit.h"
#include "ui/requests/deedbutton.h"
#include "ui/requests/requestpreview.h"
#include "ui/requests/wraprow.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"
#include "ui/words/historysentence.h"
#include "ui/words/orderwords.h"
#include "ui/words/requestwords.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int leastHouse = 200, leastPage = 320; // of a page one line with its details should be seen
enum class Ground { House, PatronsPage };

}

RequestWorkPane::RequestWorkPane(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_orders(new OrderDesk(services, this))
    , m_title(plainLabel(u"requestOrder"_s, TypeRole::Heading, this))
    , m_status(new Chip(this))
    , m_state(new DeedBox(this))
    , m_patron(new LinkButton(this))
    , m_facts(new ElidedLabel(TypeRole::Body, this))
    , m_now(plainLabel(u"requestSeatsNow"_s, TypeRole::Body, this))
    , m_note(plainLabel(u"requestNoteText"_s, TypeRole::Body, this, true))
    , m_houseSoon(new AfterPicture(this, 0, [this] {
        showSeats();
        weigh();
    }))
    , m_map(new SeatMapPanel(this))
    , m_noMap(new EmptyList(this))
    , m_which(new Segments(tr("What is shown"), this))
    , m_preview(new RequestPreview(this))
    , m_stack(new QStackedLayout)
    , m_why(plainLabel(u"requestDeedsWhy"_s, TypeRole::Body, this, true))
{
    setObjectName(u"requestWork"_s);
    setAccessibleName(tr("The work"));
    m_map->setObjectName(u"requestHouse"_s);
    m_map->setAccessibleName(tr("The house"));
    m_noMap->setObjectName(u"requestNoHouse"_s);
    for (QWidget *part : m_map->findChildren<QWidget *>()) { // the page of venues has such parts, too
        if (part->objectName().startsWith("seat"_L1))
            part->setObjectName(u"request_"_s + part->objectName());
    }
    auto *house = m_map->findChild<SeatMapView *>(); // takes the height that is left
    house->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    house->setMinimumHeight(leastHouse);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeGround(), 1);
    m_foot = makeDeeds();
    column->addWidget(m_foot);
    m_reply = new QVBoxLayout;
    column->addLayout(m_reply);
    connect(m_orders, &OrderDesk::noticed, this, &RequestWorkPane::noticed);
    connect(m_map, &SeatMapPanel::chosen, this, &RequestWorkPane::weigh);
    show(nullptr);
}

// Buttons that wrap need the height of all their lines.
void RequestWorkPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_foot->setMinimumHeight(m_foot->layout()->totalHeightForWidth(width()));
}

QWidget *RequestWorkPane::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(u"requestWorkHead"_s);
    head->setAccessibleName(tr("The order"));
    m_status->setObjectName(u"requestOrderStatus"_s);
    m_state->setObjectName(u"requestState"_s);
    m_state->setAccessibleName(tr("State of the request"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_patron->setObjectName(u"requestPatron"_s);
    m_facts->setObjectName(u"requestFacts"_s);
    m_facts->setAccessibleName(tr("About the order and the request"));
    for (QLabel *label : {m_now, m_note, m_why}) {
        label->setWordWrap(true);
        keepLeading(*label);
    }
    auto *state = plainLabel(u"requestStateLabel"_s, TypeRole::Body, head, true);
    state->setText(tr("&State"));
    state->setBuddy(m_state);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title);
    first->addWidget(m_status);
    first->addStretch(1);
    first->addWidget(state);
    first->addWidget(m_state);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_patron);
    second->addWidget(m_facts, 1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 8, 16, 4);
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_now);
    column->addWidget(m_note);
    connect(m_state, &QComboBox::activated, this, [this] { Q_EMIT stateWanted(m_state->currentData().toString()); });
    connect(m_patron, &LinkButton::clicked, this, [this] {
        if (m_case.request.contact)
            Q_EMIT patronWanted(*m_case.request.contact);
    });
    return head;
}

// The house, and in its place the patron's page with what would change.
QWidget *RequestWorkPane::makeGround()
{
    auto *ground = new QWidget(this);
    ground->setObjectName(u"requestHouseGround"_s);
    ground->setAccessibleName(tr("The house and the patron’s page"));
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::AlternateBase);
    m_which->setObjectName(u"requestGround"_s);
    m_which->add(u"requestGroundHouse"_s, tr("The house"), int(Ground::House));
    m_which->add(u"requestGroundPage"_s, tr("The patron’s page"), int(Ground::PatronsPage));
    m_which->setValue(int(Ground::House));
    for (const auto &[deed, text] : {std::pair(Swap, tr("the seats that are chosen")), std::pair(Keep, tr("both kept")), std::pair(Add, tr("the chosen seats added")),
                                     std::pair(Drop, tr("the chosen seats dropped")), std::pair(Decline, tr("no renewal")), std::pair(Pay, tr("all paid that is due"))})
        m_preview->addWork(deed, text);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_noMap);
    m_stack->addWidget(m_preview);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(16, 4, 16, 4);
    column->setSpacing(4);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    column->addLayout(m_stack);
    connect(m_which, &Segments::chosen, this, &RequestWorkPane::showGround);
    connect(m_preview, &RequestPreview::workChosen, this, &RequestWorkPane::tryOut);
    return ground;
}

bool RequestWorkPane::showsPage() const
{
    return m_which->value() == int(Ground::PatronsPage);
}

void RequestWorkPane::showGround()
{
    const bool has = !m_seats.performances.empty();
    m_stack->setCurrentWidget(showsPage() ? m_preview : has ? static_cast<QWidget *>(m_map) : m_noMap);
    m_preview->setMinimumHeight(showsPage() ? leastPage : 0); // else the house needs no more than its own height
    tryOut();
}

QWidget *RequestWorkPane::makeDeeds()
{
    auto *part = new QWidget(this);
    part->setObjectName(u"requestDeeds"_s);
    part->setAccessibleName(tr("What can be done"));
    auto *row = new WrapRow;
    const auto add = [&](const QString &name, const QString &text) {
        auto *button = new DeedButton(text, part);
        button->setObjectName(name);
        button->setAccessibleName(QString(text).remove(u'&'));
        const Deed deed = Deed(m_deeds.size());
        connect(button, &QPushButton::clicked, this, [this, deed] { act(deed); });
        row->addWidget(button);
        m_deeds.push_back(button);
    };
    add(u"requestSwap"_s, tr("S&wap seats…"));
    add(u"requestKeep"_s, tr("Keep &both…"));
    add(u"requestAdd"_s, tr("Add seats…"));
    add(u"requestDrop"_s, tr("Drop seats…"));
    add(u"requestDecline"_s, tr("Does not renew…"));
    add(u"requestPay"_s, tr("Pa&y…"));
    add(u"requestOtherSeries"_s, tr("Other series…"));
    add(u"requestAddress"_s, tr("Address…"));
    add(u"requestFinish"_s, tr("Fi&lled with…"));
    add(u"requestNotPossible"_s, tr("N&ot possible…"));
    add(u"requestWithdrawn"_s, tr("With&drawn…"));
    add(u"requestSplit"_s, tr("Split this message off"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_why);
    return part;
}

void RequestWorkPane::show(const RequestCase *one)
{
    const bool same = one && m_has && one->request.id == m_case.request.id && one->request.contact == m_case.request.contact && one->request.order == m_case.request.order;
    m_has = one != nullptr;
    m_case = one ? *one : RequestCase();
    m_orders->setRequest(m_has ? std::optional(m_case.request.id) : std::nullopt);
    if (!same) { // what is read of the same order stays until it is read again
        m_preview->setPatron(nullptr);
        m_preview->setWork(likelyWork() <= Pay ? likelyWork() : Swap); // the others change nothing that a patron's page shows, or have a window that shows it
        m_view.reset();
        m_seats = {};
        m_house.reset();
        m_houseSoon->stop();
        m_orders->setPatron(nullptr);
    }
    showOrder();
    if (!same)
        showSeats();
    weigh();
    read();
}

void RequestWorkPane::setHindrance(const QString &reason)
{
    const bool another = reason != m_hindrance;
    m_hindrance = reason;
    weigh();
    if (another)
        tryOut(); // what was tried may not be done here any more, or now may
}

// The patron as everywhere, and the house of the order as it is now.
void RequestWorkPane::read()
{
    m_lane.overtake();
    if (!m_has || !m_case.request.contact)
        return;
    struct Answer {
        std::shared_ptr<const items::PatronView> view;
        OrderSeats seats;
        std::shared_ptr<const SeatHouse> house; // made where nobody waits for it
    };
    m_services.reader
        .run(m_lane,
             [contact = *m_case.request.contact, wanted = m_case.request.order, at = m_services.clock()](DeskReaders &readers) -> Result<Answer> {
                 Result<std::shared_ptr<items::PatronView>> view = items::readPatronView(readers, {contact, at, {}, {}});
                 if (!view)
                     return view.error();
                 Answer answer{*view, {}, {}};
                 for (const TicketOrder &order : answer.view->record.orders) {
                     if (order.id != wanted || !readers.seats)
                         continue;
                     Result<OrderSeats> seats = readOrderSeats(readers, order, at, answer.view->page.timeZone);
                     if (!seats)
                         return seats.error();
                     answer.seats = *std::move(seats);
                     answer.house = std::make_shared<const SeatHouse>(answer.seats.house({}));
                 }
                 return answer;
             })
        .then(&m_services.reader, [self = QPointer(this), request = m_case.request.id](const Result<Answer> &answer) {
            if (!self || !self->m_has || self->m_case.request.id != request)
                return;
            if (answer)
                self->take(answer->view, answer->seats, answer->house);
            else if (answer.error().code != ErrorCode::Cancelled)
                Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(answer.error())});
        });
}

void RequestWorkPane::take(const std::shared_ptr<const items::PatronView> &view, const OrderSeats &seats, const std::shared_ptr<const SeatHouse> &house)
{
    m_view = view;
    m_seats = seats;
    m_house = house;
    m_orders->setPatron(view);
    showOrder();
    if (m_showsHouse)
        m_houseSoon->start(); // the same order's, which has hardly changed; the rest is painted first
    else
        showSeats();
    weigh();
}

const TicketOrder *RequestWorkPane::order() const
{
    if (!m_view || !m_case.request.order)
        return nullptr;
    const std::vector<TicketOrder> &orders = m_view->record.orders;
    const auto found = std::find_if(orders.begin(), orders.end(), [this](const TicketOrder &one) { return one.id == *m_case.request.order; });
    return found == orders.end() ? nullptr : &*found;
}

void RequestWorkPane::showOrder()
{
    const QueuedRequest &request = m_case.request;
    const TicketOrder *found = order();
    m_title->setText(!m_has ? tr("No request is open") : request.orderNumber.isEmpty() ? tr("No order is known") : tr("Order %1").arg(page::plain(request.orderNumber)));
    m_status->setVisible(found);
    if (found) {
        m_status->setText(page::plain(found->status));
        m_status->setAccessibleName(tr("Status of the order: %1").arg(found->status));
        m_status->setTone(found->status.contains("Pending"_L1, Qt::CaseInsensitive) ? ChipTone::Info : ChipTone::Neutral);
    }
    m_patron->setVisible(request.contact.has_value());
    m_patron->setText(page::plain(request.patron));
    m_patron->setShortcut({}); // an & in a name is one
    m_patron->setAccessibleName(tr("Open the patron %1").arg(request.patron));
    m_patron->setToolTip(tr("Open the patron"));
    m_patron->updateGeometry();
    QStringList facts;
    if (found) {
        facts << page::isolated(page::plain(request.seriesName));
        if (const auto due = dueFor(*found, m_view->settings.currency, m_services.clock()))
            facts << tr("%1 due", "an amount of money").arg(words::moneyText(*due));
    } else if (m_has && !request.contact) {
        facts << tr("Nobody knows yet whose request this is.");
    }
    if (!request.facts.assignee.isEmpty())
        facts << tr("%1 works on it").arg(page::plain(request.facts.assignee));
    facts << tr("priority %1").arg(request.facts.priority);
    if (const QDate aside = QDate::fromString(request.facts.snoozedUntil, Qt::ISODate); aside.isValid())
        facts << tr("put aside until %1").arg(words::dateText(aside));
    if (!request.reasonName.isEmpty())
        facts << page::plain(request.reasonName);
    if (request.facts.state == "filled"_L1 && !request.filledWith.isEmpty())
        facts << tr("filled: %1", "what was done").arg(words::actionName(request.filledWith));
    facts.removeAll(QString());
    m_facts->setText(m_has ? directed(facts.join(u"  ·  "_s)) : QString());
    QStringList notes;
    if (request.duplicateOf)
        notes << tr("Possibly the same as request %1.").arg(*request.duplicateOf);
    if (request.splitFrom)
        notes << tr("Split off request %1.").arg(*request.splitFrom);
    if (!request.facts.note.isEmpty() && !m_case.thread.empty())
        notes << page::plain(request.facts.note);
    m_note->setText(directed(notes.join(u' ')));
    m_note->setVisible(!notes.isEmpty());
    m_state->clear();
    for (const QString &state : {u"new"_s, u"inProgress"_s, u"waiting"_s})
        m_state->addItem(words::requestStateText(state), state);
    if (m_has && m_state->findData(request.facts.state) < 0) // set by what closed it; another one opens it again
        m_state->addItem(words::requestStateText(request.facts.state), request.facts.state);
    m_state->setCurrentIndex(m_has ? m_state->findData(request.facts.state) : -1);
}

void RequestWorkPane::showSeats()
{
    const bool has = m_house && !m_seats.performances.empty();
    m_showsHouse = has;
    QString now = page::plain(m_case.request.currentSeats);
    if (has) {
        const std::vector<RowId> own = ownSeats(*m_house);
        m_map->setHouse(m_house);
        std::vector<Seat> seats;
        for (const RowId id : own)
            seats.push_back(m_house->at(m_house->indexOf(id)).seat);
        now = words::seatsText(seats);
    } else {
        m_map->setHouse(std::make_shared<const SeatHouse>());
        const QString sentence = !m_has                   ? tr("Choose a request in the list to work on it.")
            : !m_case.request.contact                     ? tr("Find out whose request this is first: open the patron, or look for the order.")
            : !m_case.request.order                       ? tr("The request names no order, so there are no seats to be shown.")
            : m_view                                      ? tr("The order has no seats on a seat map at a performance that is still to come.")
                                                          : tr("The order is being read…");
        m_noMap->say(u"seats"_s, sentence);
    }
    m_now->setText(now.isEmpty() ? QString() : directed(tr("Now: %1", "seats").arg(now)));
    m_now->setVisible(!now.isEmpty());
    showGround();
}

} // namespace pd::ui
