// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/seatsdesk.h"

#include "ui/words/errorsentence.h"
#include "ui/words/orderwords.h"

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using words::SeatDeed;

SeatDeed deedOf(const SeatChange &change)
{
    return change.deed == SeatChange::Deed::Add ? SeatDeed::Add : change.deed == SeatChange::Deed::Drop ? SeatDeed::Drop : SeatDeed::Swap;
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
    m_services.reader.run([order, at = m_services.clock(), zone = whose.shown.zone](DeskReaders &readers) { return readOrderSeats(readers, order, at, zone); })
        .then(&m_services.reader, [self = QPointer(this), whose](const Result<OrderSeats> &seats) {
            if (!self)
                return;
            if (!seats)
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(seats.error())});
            else if (seats->performances.empty())
                Q_EMIT self->noticed({ChipTone::Warn, tr("Order %1 has no seats on a seat map at a performance that is still to come.").arg(seats->number)});
            else
                self->show_(*seats, whose);
        });
}

void SeatsDesk::show_(OrderSeats seats, const Whose &whose)
{
    const RowId order = seats.order;
    const qint64 seen = seats.version;
    auto *dialog = new SeatsDialog(std::move(seats), whose.shown, m_services, m_window);
    const QPointer<SeatsDialog> shown(dialog);
    connect(dialog, &SeatsDialog::noticed, this, &SeatsDesk::noticed);
    connect(dialog, &SeatsDialog::asked, this, [this, order, seen, whose, shown](int number, const SeatChange &change) {
        const auto action = std::make_shared<actions::SwapSeatsAction>(order, change, afterOf(*shown), seen);
        m_services.writer.dryRun(action).then(&m_services.writer, [action, shown, number, whose, deed = deedOf(change)](const Result<actions::DryRun> &tried) {
            if (!shown)
                return;
            if (!tried)
                return shown->showRefusal(number, words::errorSentence(tried.error()));
            const QStringList detail{words::priceDifferenceText(deed, action->changed()), words::carryOverNote(whose.patronManager)};
            shown->showOutcome(number, words::seatsChangedText(deed, action->changed(), whose.shown.zone), detail.join(u' ').trimmed());
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
    dialog->open();
}

// Refused, what was chosen stays on screen.
void SeatsDesk::run(std::shared_ptr<actions::SeatAction> action, words::SeatDeed deed, const Whose &whose, const QPointer<SeatsDialog> &dialog)
{
    m_services.writer.run(action, {}, whose.onBehalf).then(&m_services.writer, [self = QPointer(this), action, deed, whose, dialog](const Result<actions::Outcome> &done) {
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
                               words::priceDifferenceText(deed, changed), words::carryOverNote(whose.patronManager)};
        Q_EMIT self->noticed({ChipTone::Success, said.join(u' ').simplified()});
    });
}

} // namespace pd::ui
