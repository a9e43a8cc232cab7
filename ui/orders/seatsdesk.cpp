// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/seatsdesk.h"

#include "models/actions/seatadvice.h"
#include "models/actions/seriesmoveaction.h"
#include "models/actions/waitactions.h"
#include "models/domain/renewalstate.h"
#include "ui/common/dialogdrafts.h"
#include "ui/orders/advicedialog.h"
#include "ui/orders/deskpatron.h"
#include "ui/orders/offerdialog.h"
#include "ui/orders/requestwork.h"
#include "ui/words/errorsentence.h"
#include "ui/words/orderwords.h"
#include "ui/words/seatadvicewords.h"
#include "ui/words/seriesmovewords.h"
#include "ui/words/waitwords.h"

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using words::SeatDeed;

SeatDeed deedOf(const SeatChange &change)
{
    return change.deed == SeatChange::Deed::Add ? SeatDeed::Add : change.deed == SeatChange::Deed::Drop ? SeatDeed::Drop : SeatDeed::Swap;
}

// Where both seats are kept the request waits for the patron, and what is only let go decides nothing.
std::shared_ptr<actions::Action> doneFor(const std::optional<RowId> &request, std::shared_ptr<actions::Action> work, SeatDeed deed)
{
    using Then = actions::RequestWorkAction::Then;
    return forRequest(deed == SeatDeed::Release ? std::nullopt : request, std::move(work), deed == SeatDeed::Hold ? Then::Waiting : Then::Filled);
}

QString requestNote(const std::optional<RowId> &request, SeatDeed deed)
{
    if (!request || deed == SeatDeed::Release)
        return {};
    return deed == SeatDeed::Hold ? SeatsDesk::tr("The change request waits for the patron.") : SeatsDesk::tr("The change request is filled.");
}

store::AfterExchange afterOf(const SeatsDialog &dialog)
{
    return dialog.keepsOriginal() ? store::AfterExchange::KeepsOriginal : store::AfterExchange::TakesNew;
}

} // namespace

SeatsDesk::SeatsDesk(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void SeatsDesk::open(const TicketOrder &order, const Whose &whose)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    m_services.reader.run([order, at = m_services.clock(), zone = whose.shown.zone](DeskReaders &readers) { return readOrderSeats(readers, order, at, zone); })
        .then(&m_services.reader, [self = QPointer(this), order, whose, asked = m_asked.take()](const Result<OrderSeats> &seats) {
            if (!self || !asked.valid())
                return;
            if (!seats)
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(seats.error())});
            else if (seats->performances.empty())
                Q_EMIT self->noticed({ChipTone::Warn, tr("Order %1 has no seats on a seat map at a performance that is still to come.").arg(seats->number)});
            else
                self->show_(order, *seats, whose);
        });
}

void SeatsDesk::show_(const TicketOrder &of, OrderSeats seats, const Whose &whose)
{
    const RowId order = seats.order;
    const qint64 seen = seats.version;
    auto *dialog = new SeatsDialog(std::move(seats), whose.shown, m_services, m_window);
    m_dialog = dialog;
    const QPointer<SeatsDialog> shown(dialog);
    connect(dialog, &SeatsDialog::noticed, this, &SeatsDesk::noticed);
    connect(dialog, &SeatsDialog::asked, this, [this, order, seen, whose, shown](int number, const SeatChange &change) {
        const auto action = std::make_shared<actions::SwapSeatsAction>(order, change, afterOf(*shown), seen);
        m_services.writer.dryRun(action).then(&m_services.writer, [action, shown, number, whose, deed = deedOf(change)](const Result<actions::DryRun> &tried) {
            if (!shown)
                return;
            if (!tried)
                return shown->showRefusal(number, words::errorSentence(tried.error()));
            const QStringList detail{words::priceDifferenceText(deed, action->changed()), words::seatPricesText(action->changed().prices),
                                     words::waitingText(action->changed().waiting), words::carryOverNote(whose.patronManager)};
            shown->showOutcome(number, words::seatsChangedText(deed, action->changed(), whose.shown.zone), detail.join(u' ').simplified());
        });
    });
    connect(dialog, &SeatsDialog::wanted, this, [this, order, seen, whose, shown](const SeatChange &change) {
        run(std::make_shared<actions::SwapSeatsAction>(order, change, afterOf(*shown), seen), deedOf(change), whose, shown);
    });
    connect(dialog, &SeatsDialog::holdWanted, this, [this, order, seen, whose, shown](const SeatChange &change) {
        run(std::make_shared<actions::HoldSeatsAction>(order, change, std::nullopt, seen), SeatDeed::Hold, whose, shown);
    });
    connect(dialog, &SeatsDialog::confirmWanted, this, [this, order, whose, shown] {
        run(std::make_shared<actions::ConfirmHoldAction>(order, afterOf(*shown)), SeatDeed::Confirm, whose, shown);
    });
    connect(dialog, &SeatsDialog::releaseWanted, this, [this, order, whose, shown] {
        run(std::make_shared<actions::ReleaseHoldAction>(order), SeatDeed::Release, whose, shown);
    });
    connect(dialog, &SeatsDialog::waitWanted, this, [this, of, whose, shown](int count, int accessible, const QStringList &sections) {
        askWait({of.number, sections, count, accessible}, of.id, whose, shown);
    });
    if (!whose.shown.acting)
        dialog->offerMove(moveHindrance(of, whose));
    connect(dialog, &SeatsDialog::moveWanted, this, [this, of, whose, shown] { move(of, {}, whose, shown); });
    connect(dialog, &SeatsDialog::adviceWanted, this, [this, of, whose, shown](const std::optional<SeatChange> &change) { advise(of, change, whose, shown); });
    dialog->open();
}

void SeatsDesk::advise(const TicketOrder &order, const std::optional<SeatChange> &change, const Whose &whose, QWidget *over, const QString &first)
{
    m_services.writer
        .work(tr("Other ways to seats"), [order, change, zone = whose.shown.zone](actions::Desk &desk, items::Task &) { return actions::seatAdvice(desk, order, change, zone); })
        .then(&m_services.writer, [self = QPointer(this), whose, window = QPointer(over), first](const Result<SeatAdvice> &advice) {
            if (!self || !window)
                return;
            if (!advice) {
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(advice.error())});
                return;
            }
            const QString text = words::seatAdviceText(*advice, whose.patronManager);
            auto *shown = new AdviceDialog(first.isEmpty() ? text : first + u"\n\n"_s + text, self->m_services.preferences, window);
            connect(shown, &AdviceDialog::noticed, self.data(), &SeatsDesk::noticed);
            shown->open();
        });
}

QString SeatsDesk::moveHindrance(const TicketOrder &order, const Whose &whose) const
{
    if (whose.patronManager)
        return words::errorSentence({ErrorCode::RecordsElsewhere, {}, {}});
    if (!order.series)
        return words::errorSentence({ErrorCode::ActionRefused, {{u"reason"_s, u"moveNoSeries"_s}}, {}});
    const Result<void> may = mayDo(OrderDeed::MoveToSeries, order, whose.currency, m_services.clock());
    return may ? QString() : words::errorSentence(may.error());
}

void SeatsDesk::move(const TicketOrder &order, const WishedSeries &wished, const Whose &whose, QWidget *over)
{
    m_services.reader
        .run([order, wished, at = m_services.clock(), zone = whose.shown.zone](DeskReaders &readers) { return readMoveChoices(readers, order, wished, at, zone); })
        .then(&m_services.reader, [self = QPointer(this), order, whose, window = QPointer(over), asked = m_asked.take()](const Result<MoveChoices> &choices) {
            if (!self || !window || !asked.valid())
                return;
            if (choices)
                self->showMove(order, *choices, whose, window);
            else
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(choices.error())});
        });
}

void SeatsDesk::showMove(const TicketOrder &order, const MoveChoices &choices, const Whose &whose, QWidget *over)
{
    auto *dialog = new MoveDialog(choices, whose.shown.patron, whose.shown.zone, m_services, over);
    const QPointer<MoveDialog> shown(dialog);
    connect(dialog, &MoveDialog::noticed, this, &SeatsDesk::noticed);
    connect(dialog, &MoveDialog::houseWanted, this, [this, order, choices, shown](const SeriesRecord &series) {
        m_services.reader
            .run(m_house, [order, choices, series, at = m_services.clock()](DeskReaders &readers) { return readMoveHouse(readers, order, choices, series, at); })
            .then(&m_services.reader, [shown](const Result<MoveHouse> &house) {
                if (shown && house)
                    shown->showHouse(*house);
                else if (shown && house.error().code != ErrorCode::Cancelled)
                    shown->showRefusal(0, words::errorSentence(house.error()));
            });
    });
    connect(dialog, &MoveDialog::asked, this, [this, order, shown](int number, const SeriesMove &move) {
        const auto action = std::make_shared<actions::SeriesMoveAction>(order.id, move, order.version);
        m_services.writer.dryRun(action).then(&m_services.writer, [action, shown, number](const Result<actions::DryRun> &tried) {
            if (shown && tried)
                shown->showOutcome(number, words::seriesMovedText(action->moved()), words::seriesMoveDetails(action->moved()).join(u' '));
            else if (shown)
                shown->showRefusal(number, words::errorSentence(tried.error()));
        });
    });
    connect(dialog, &MoveDialog::adviceWanted, this, [this, order, whose, shown] { advise(order, std::nullopt, whose, shown); });
    connect(dialog, &MoveDialog::wanted, this, [this, order, whose, shown, over = QPointer(over)](const SeriesMove &move) { runMove(order, move, whose, shown, over); });
    dialog->open();
    dialog->begin();
}

// A dialog that it stood over was about the seats of before.
void SeatsDesk::runMove(const TicketOrder &order, const SeriesMove &move, const Whose &whose, const QPointer<MoveDialog> &dialog, const QPointer<QWidget> &over)
{
    const auto action = std::make_shared<actions::SeriesMoveAction>(order.id, move, order.version);
    m_services.writer.run(forRequest(whose.request, action)).then(&m_services.writer, [self = QPointer(this), action, whose, dialog, over](const Result<actions::Outcome> &done) {
        if (!done && dialog)
            return dialog->showRefusal(0, words::errorSentence(done.error()));
        if (dialog)
            dialog->accept();
        if (auto *below = qobject_cast<SeatsDialog *>(over.data()); done && below)
            below->reject();
        if (!self)
            return;
        if (!done) {
            Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(done.error())});
            return;
        }
        const SeriesMoved &moved = action->moved();
        const QStringList said{tr("Order %1: %2", "a number, and what became of its seats").arg(moved.seats.number, words::seriesMovedText(moved)),
                               words::priceDifferenceText(SeatDeed::Swap, moved.seats), words::servedText(moved.seats.served), words::nextInLineText(moved.seats.next),
                               requestNote(whose.request, SeatDeed::Swap)};
        Q_EMIT self->noticed({ChipTone::Success, said.join(u' ').simplified()});
        self->offer(moved.seats.next, whose.shown.zone);
    });
}

// Refused, what was chosen stays on screen.
void SeatsDesk::run(std::shared_ptr<actions::SeatAction> action, words::SeatDeed deed, const Whose &whose, const QPointer<SeatsDialog> &dialog)
{
    m_services.writer.run(doneFor(whose.request, action, deed), {}, whose.onBehalf).then(&m_services.writer, [self = QPointer(this), action, deed, whose, dialog](const Result<actions::Outcome> &done) {
        if (!done && dialog)
            return dialog->showRefusal(0, words::errorSentence(done.error()));
        if (dialog)
            dialog->accept();
        if (!self)
            return;
        if (!done) {
            Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(done.error())});
            return;
        }
        const SeatsChanged &changed = action->changed();
        const QStringList said{tr("Order %1: %2", "a number, and what became of its seats").arg(changed.number, words::seatsChangedText(deed, changed, whose.shown.zone)),
                               words::priceDifferenceText(deed, changed), words::seatPricesText(changed.prices), words::servedText(changed.served),
                               words::nextInLineText(changed.next), words::carryOverNote(whose.patronManager),
                               whose.patronManager && action->way() ? words::seatWayText(action->way()->way, true) : QString(), requestNote(whose.request, deed)};
        Q_EMIT self->noticed({ChipTone::Success, said.join(u' ').simplified()});
        self->offer(changed.next, whose.shown.zone);
    });
}

void SeatsDesk::offer(const std::optional<WaitOffer> &next, const QTimeZone &zone)
{
    if (!next)
        return;
    auto *dialog = new OfferDialog(*next, zone, m_window);
    connect(dialog, &OfferDialog::wanted, this, [this, offer = *next] {
        std::vector<RowId> seats;
        for (const Seat &seat : offer.seats)
            seats.push_back(seat.id);
        openFor(offer.wait, seats);
    });
    dialog->open();
}

void SeatsDesk::openFor(const SeatWait &wait, const std::vector<RowId> &seats)
{
    m_services.reader.run([contact = wait.contact](DeskReaders &readers) { return readDeskPatron(readers, contact); })
        .then(&m_services.reader, [self = QPointer(this), wait, seats](const Result<DeskPatron> &patron) {
            if (!self)
                return;
            if (!patron) {
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(patron.error())});
                return;
            }
            const PortalSettings &settings = patron->settings;
            for (const TicketOrder &order : patron->record.orders) {
                if (order.id != wait.order)
                    continue;
                if (const Result<void> may = mayDo(OrderDeed::ChangeSeats, order, settings.currency, self->m_services.clock()); !may)
                    Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(may.error())});
                else
                    self->open(order, {{patron->record.contact.displayName(), settings.timeZone, false, seats, {}}, {}, settings.recordsMaster == RecordsMaster::PatronManager, {}, settings.currency});
                return;
            }
            Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence({ErrorCode::RecordUnknown, {{u"kind"_s, u"order"_s}, {u"id"_s, QString::number(wait.order)}}, {}})});
        });
}

void SeatsDesk::askWait(const WaitDialog::Start &start, RowId order, const Whose &whose, QWidget *parent)
{
    auto *dialog = new WaitDialog(start, whose.shown.patron, whose.shown.acting, parent);
    keepDraft(*dialog, QString::number(order));
    connect(dialog, &WaitDialog::wanted, this, [this, order, whose](const SeatWait &wait) {
        const auto action = std::make_shared<actions::WaitAction>(order, wait);
        m_services.writer.run(action, {}, whose.onBehalf).then(&m_services.writer, [self = QPointer(this), action, zone = whose.shown.zone](const Result<actions::Outcome> &done) {
            if (!self)
                return;
            Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("On the wait list now: %1").arg(words::waitText(action->added(), zone))}
                                      : Notice{ChipTone::Warn, words::errorSentence(done.error())});
        });
    });
    dialog->open();
}

} // namespace pd::ui
