// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderdesk.h"

#include "models/actions/benefitmessageaction.h"
#include "models/actions/declineaction.h"
#include "models/actions/mailactions.h"
#include "models/actions/paymentaction.h"
#include "models/actions/requestaction.h"
#include "models/domain/serieshouse.h"
#include "ui/common/dialogdrafts.h"
#include "ui/orders/benefitmessagedialog.h"
#include "ui/orders/declinedialog.h"
#include "ui/orders/deskpatron.h"
#include "ui/orders/orderseats.h"
#include "ui/orders/paymentdialog.h"
#include "ui/orders/receiptdialog.h"
#include "ui/orders/requestwork.h"
#include "ui/orders/seatsdesk.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"
#include "ui/words/mailwords.h"
#include "ui/words/orderwords.h"
#include "ui/words/requestmail.h"
#include "ui/words/waitwords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

std::vector<Receipt> receiptsOf(const PatronRecord &record, const PortalSettings &settings, const TicketOrder &order)
{
    std::vector<Receipt> receipts;
    for (const Payment &payment : order.payments) {
        if (const auto receipt = receiptOf(order, payment.id, record.contact.displayName(), settings))
            receipts.insert(receipts.begin(), *receipt);
    }
    return receipts;
}

const TicketOrder *orderIn(const PatronRecord &record, RowId order)
{
    const std::vector<TicketOrder> &orders = record.orders;
    const auto found = std::find_if(orders.begin(), orders.end(), [&](const TicketOrder &one) { return one.id == order; });
    return found == orders.end() ? nullptr : &*found;
}

} // namespace

OrderDesk::OrderDesk(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_seats(new SeatsDesk(services, window))
{
    connect(m_seats, &SeatsDesk::noticed, this, &OrderDesk::noticed);
}

void OrderDesk::setPatron(std::shared_ptr<const items::PatronView> view)
{
    m_view = std::move(view);
    m_held.clear();
    m_holdLane.overtake();
}

const TicketOrder *OrderDesk::find(RowId order) const
{
    return m_view ? orderIn(m_view->record, order) : nullptr;
}

QString OrderDesk::onBehalf(bool acting) const
{
    return acting ? u"contact:%1"_s.arg(m_view->record.contact.id) : QString();
}

QString OrderDesk::whoseName() const
{
    return m_view->record.contact.displayName();
}

Result<void> OrderDesk::may(OrderDeed deed, RowId order) const
{
    const TicketOrder *found = find(order);
    if (!found)
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"order"_s}, {u"id"_s, QString::number(order)}}, {}};
    return mayDo(deed, *found, m_view->settings.currency, m_services.clock());
}

std::vector<Receipt> OrderDesk::receipts(RowId order) const
{
    const TicketOrder *found = find(order);
    return found ? receiptsOf(m_view->record, m_view->settings, *found) : std::vector<Receipt>();
}

void OrderDesk::ask(OrderDeed deed, RowId order, bool acting)
{
    if (m_dialog && m_dialog->isVisible())
        return; // an answer can be there before somebody lets go of the key
    const TicketOrder *found = find(order);
    const Result<void> allowed = may(deed, order);
    if (found && !allowed && deed == OrderDeed::ChangeSeats && m_held.contains(order))
        return openSeats(*found, acting, words::orderRefusalText(allowed.error()));
    if (!allowed || !found) {
        Q_EMIT noticed({ChipTone::Warn, words::errorSentence(allowed.error())});
        return;
    }
    switch (deed) {
    case OrderDeed::Pay:
        return askPayment(*found, acting);
    case OrderDeed::Decline:
        return askDecline(*found, acting);
    case OrderDeed::ChangeSeats:
        return openSeats(*found, acting);
    case OrderDeed::RequestChanges:
    case OrderDeed::RecordRequest:
        return askRequest(*found, acting);
    case OrderDeed::MoveToSeries:
        return askOther(order, {});
    }
}

void OrderDesk::askSeats(RowId order, const std::vector<RowId> &offered)
{
    if (const TicketOrder *found = find(order); found && may(OrderDeed::ChangeSeats, order))
        return openSeats(*found, false, {}, offered);
    ask(OrderDeed::ChangeSeats, order, false);
}

void OrderDesk::askOther(RowId order, const WishedSeries &wished)
{
    const TicketOrder *found = find(order);
    if (!found)
        return;
    const SeatsDesk::Whose whose{{whoseName(), m_view->page.timeZone}, {}, m_view->page.patronManagerIsMaster, m_request, m_view->settings.currency};
    const QString hindrance = m_seats->moveHindrance(*found, whose);
    if (hindrance.isEmpty())
        m_seats->move(*found, wished, whose, m_window);
    else
        m_seats->advise(*found, {}, whose, m_window, hindrance);
}

void OrderDesk::tellWork(const Result<actions::Outcome> &done, const QString &success, const std::optional<RowId> &request)
{
    tell(done, request ? tr("%1 The change request is filled.", "what was done").arg(success) : success);
}

void OrderDesk::tell(const Result<actions::Outcome> &done, const QString &success)
{
    Q_EMIT noticed(done ? Notice{ChipTone::Success, success} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
}

void OrderDesk::askPayment(const TicketOrder &order, bool acting)
{
    const bool master = m_view->page.patronManagerIsMaster;
    const Money due = dueFor(order, m_view->settings.currency, m_services.clock()).value_or(Money());
    auto *dialog = new PaymentDialog({order, due, m_services.clock(), master}, whoseName(), acting, m_window);
    m_dialog = dialog;
    const QString behalf = onBehalf(acting);
    connect(dialog, &PaymentDialog::wanted, this,
            [this, dialog = QPointer(dialog), id = order.id, contact = m_view->record.contact.id, behalf, master, request = m_request](const Money &amount, PaymentMethod method, const QString &reference) {
                const auto action = std::make_shared<actions::PaymentAction>(id, amount, method, reference);
                m_services.writer.run(forRequest(request, action), {}, behalf).then(&m_services.writer, [self = QPointer(this), dialog, action, amount, contact, id, master, request](const Result<actions::Outcome> &done) {
                    if (!done && dialog) {
                        dialog->fail(words::errorSentence(done.error()));
                        return;
                    }
                    if (dialog)
                        dialog->accept();
                    if (!self)
                        return;
                    const QStringList said{tr("%1 taken for order %2, which is “%3” now.").arg(words::moneyText(amount), action->taken().number, action->taken().status),
                                           words::carryOverNote(master)};
                    self->tellWork(done, said.join(u' ').trimmed(), request);
                    if (done)
                        self->showReceipt(contact, id, action->taken().payment);
                });
            });
    dialog->open();
}

// The question says what a dry run has found.
void OrderDesk::askDecline(const TicketOrder &order, bool acting)
{
    const auto action = std::make_shared<actions::DeclineAction>(std::vector<RowId>{order.id});
    const bool master = m_view->page.patronManagerIsMaster;
    m_services.writer.dryRun(action).then(&m_services.writer, [self = QPointer(this), action, acting, master, name = whoseName(), behalf = onBehalf(acting),
                                                               zone = m_view->page.timeZone, asked = m_asked.take(), request = m_request](const Result<actions::DryRun> &tried) {
        if (!self || !asked.valid())
            return;
        if (!tried) {
            Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(tried.error())});
            return;
        }
        const SeatsGiven given = action->given().front();
        auto *dialog = new DeclineDialog(given, name, zone, master, acting, self->m_window);
        self->m_dialog = dialog;
        connect(dialog, &DeclineDialog::wanted, self.data(), [self, given, behalf, master, zone, request](const QString &why) {
            const auto really = std::make_shared<actions::DeclineAction>(std::vector<RowId>{given.order});
            self->m_services.writer.run(forRequest(request, really), why, behalf).then(&self->m_services.writer, [self, given, master, zone, really, request](const Result<actions::Outcome> &done) {
                if (!self)
                    return;
                const QString seats = done ? words::seatsGivenText(really->given().front(), zone) : QString();
                const std::optional<WaitOffer> next = done ? really->given().front().next : std::nullopt;
                const QStringList said{tr("Order %1 is not renewed.").arg(given.number), seats, words::nextInLineText(next), words::carryOverNote(master)};
                self->tellWork(done, said.join(u' ').simplified(), request);
                self->m_seats->offer(next, zone);
            });
        });
        dialog->open();
    });
}

void OrderDesk::lookForHold(RowId order)
{
    const TicketOrder *found = find(order);
    if (!found || knowsHold(order))
        return;
    using Answer = Result<OrderSeats>;
    m_services.reader
        .run(m_holdLane, [order = *found, at = m_services.clock(), zone = m_view->page.timeZone](DeskReaders &readers) { return readOrderSeats(readers, order, at, zone); })
        .then(&m_services.reader, [self = QPointer(this), order, view = m_view](const Answer &seats) {
            if (!self || self->m_view != view || !seats || heldSeats(seats->house({}), seats->number).empty())
                return;
            self->m_held.insert(order);
            Q_EMIT self->heldFound(order);
        });
}

void OrderDesk::openSeats(const TicketOrder &order, bool acting, const QString &locked, const std::vector<RowId> &offered)
{
    m_seats->open(order, {{whoseName(), m_view->page.timeZone, acting, offered, locked}, onBehalf(acting), m_view->page.patronManagerIsMaster, m_request, m_view->settings.currency});
}

// Where the series cannot be read, names are written.
void OrderDesk::askRequest(const TicketOrder &order, bool acting)
{
    RequestDialog::Start start{order.number, order.openRequestId.has_value(), {}};
    if (acting)
        return openRequest(order.id, start, acting);
    m_services.reader.run([series = order.series ? order.series->id : 0](DeskReaders &readers) { return readWishChoices(readers, series); })
        .then(&m_services.reader, [self = QPointer(this), patron = m_view->record.contact.id, id = order.id, start = std::move(start), asked = m_asked.take()](const Result<WishChoices> &choices) mutable {
            if (!self || !asked.valid() || !self->m_view || self->m_view->record.contact.id != patron)
                return;
            if (choices)
                start.choices = *choices;
            self->openRequest(id, start, false);
        });
}

// R2: what the patron asks for in the Portal goes by mail to whoever does it, too.
void OrderDesk::openRequest(RowId order, const RequestDialog::Start &start, bool acting)
{
    const TicketOrder *found = find(order);
    if (!found)
        return;
    const QString admin = acting ? words::requestAdmin(m_view->settings) : QString();
    auto *dialog = new RequestDialog(start, whoseName(), acting, m_window);
    m_dialog = dialog;
    keepDraft(*dialog, u"%1 %2"_s.arg(order).arg(acting));
    if (acting)
        dialog->setDetail(admin.isEmpty() ? tr("Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.")
                                          : tr("An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.").arg(admin));
    connect(dialog, &OrderDialog::leftWriting, this, [this](const QString &sentence) { Q_EMIT noticed({ChipTone::Info, sentence}); });
    connect(dialog, &RequestDialog::wanted, this, [this, shown = QPointer(dialog), asked = *found, patron = m_view->record.contact, admin, behalf = onBehalf(acting)](const NewRequest &request) {
        const auto action = std::make_shared<actions::RequestAction>(asked.id, request);
        if (!admin.isEmpty())
            action->setMail([=](RowId number) { return words::requestMail(asked, patron, request, number, admin); });
        m_services.writer.run(action, {}, behalf).then(&m_services.writer, [self = QPointer(this), shown, number = asked.number, admin](const Result<actions::Outcome> &done) {
            if (!done && shown)
                return shown->refuse(words::errorSentence(done.error()));
            if (shown)
                shown->accept();
            if (self)
                self->tell(done, admin.isEmpty() ? tr("A change request is recorded for order %1. The seats stay as they are.").arg(number)
                                                 : tr("A change request is recorded for order %1, and an e-mail to %2 waits in the outbox. The seats stay as they are.").arg(number, admin));
        });
    });
    dialog->open();
}

void OrderDesk::askBenefit(RowId benefit)
{
    if (!m_view)
        return;
    const auto &benefits = m_view->page.benefits;
    const auto found = std::find_if(benefits.begin(), benefits.end(), [&](const portal::BenefitLine &line) { return line.id == benefit; });
    if (found == benefits.end())
        return;
    const QString admin = words::benefitAdmin(m_view->settings);
    auto *dialog = new BenefitMessageDialog(found->level, admin, whoseName(), m_window);
    m_dialog = dialog;
    keepDraft(*dialog, QString::number(benefit));
    connect(dialog, &BenefitMessageDialog::wanted, this, [this, level = found->level, patron = m_view->record.contact, admin, behalf = onBehalf(true)](const QString &note) {
        const auto action = std::make_shared<actions::BenefitMessageAction>(patron.id, note);
        if (!admin.isEmpty())
            action->setMail([=](RowId number) { return words::benefitMail(level, patron, note, number, admin); });
        m_services.writer.run(action, {}, behalf).then(&m_services.writer, [self = QPointer(this), admin](const Result<actions::Outcome> &done) {
            if (self)
                self->tell(done, admin.isEmpty() ? tr("The message is recorded as a request.") : tr("The message is recorded as a request, and an e-mail to %1 waits in the outbox.").arg(admin));
        });
    });
    dialog->open();
}

void OrderDesk::showReceipts(RowId order)
{
    if (m_view)
        openReceipts(receipts(order), order, m_view->record.contact);
}

// Of a payment that the page does not know yet.
void OrderDesk::showReceipt(RowId contact, RowId order, RowId payment)
{
    m_services.reader.run([contact](DeskReaders &readers) { return readDeskPatron(readers, contact); }).then(&m_services.reader, [self = QPointer(this), order, payment](const Result<DeskPatron> &patron) {
        if (!self || !patron)
            return;
        const TicketOrder *found = orderIn(patron->record, order);
        std::vector<Receipt> receipts = found ? receiptsOf(patron->record, patron->settings, *found) : std::vector<Receipt>();
        std::erase_if(receipts, [payment](const Receipt &receipt) { return receipt.payment != payment; });
        self->openReceipts(std::move(receipts), order, patron->record.contact);
    });
}

void OrderDesk::openReceipts(std::vector<Receipt> receipts, RowId order, const Contact &contact)
{
    if (receipts.empty())
        return;
    auto *dialog = new ReceiptDialog(std::move(receipts), m_services.preferences, m_window);
    const QString recipient = contact.email.trimmed();
    const std::optional<MailRefusal> refusal = mailRefusal(contact, MailKind::Receipt);
    dialog->setMail(recipient, refusal ? words::mailRefusalText(*refusal) : QString());
    connect(dialog, &ReceiptDialog::mailWanted, this, [this, order, recipient](const Receipt &receipt) { mailReceipt(receipt, order, recipient); });
    connect(dialog, &ReceiptDialog::noticed, this, &OrderDesk::noticed);
    dialog->open();
}

// Nothing is sent yet: it waits in the outbox, and undo takes it out again.
void OrderDesk::mailReceipt(const Receipt &receipt, RowId order, const QString &recipient)
{
    const auto action = std::make_shared<actions::WriteMailsAction>(std::vector<NewMail>{words::receiptMail(receipt, order, recipient)});
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), recipient](const Result<actions::Outcome> &done) {
        if (self)
            self->tell(done, tr("The receipt for %1 waits in the outbox.").arg(recipient));
    });
}

} // namespace pd::ui
