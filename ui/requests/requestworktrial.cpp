// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestworkpane.h"

#include "models/actions/declineaction.h"
#include "models/actions/paymentaction.h"
#include "models/actions/portaltrial.h"
#include "models/actions/requestactions.h"
#include "models/actions/seatchangeactions.h"
#include "models/domain/renewalstate.h"
#include "models/domain/serieshouse.h"
#include "ui/orders/requestwork.h"
#include "ui/requests/requestpreview.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/words/errorsentence.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the patron would see with a piece of work: it is tried by its own action, and taken back.
namespace pd::ui {

// Of several wishes the one that changes most of the order; a stranger's only where the patron has none. What nothing here does is noted when it is done.
RequestWorkPane::Deed RequestWorkPane::likelyWork() const
{
    static const std::vector<std::pair<QString, Deed>> deeds{{u"decline"_s, Decline}, {u"series"_s, OtherSeries}, {u"more"_s, Add},     {u"fewer"_s, Drop},  {u"seats"_s, Swap},
                                                             {u"accessible"_s, Swap}, {u"address"_s, Address},    {u"package"_s, Finish}, {u"other"_s, Finish}};
    const std::vector<StoredWish> &wishes = m_case.request.wishes;
    const bool ofPatron = std::any_of(wishes.begin(), wishes.end(), [](const StoredWish &wish) { return wish.doubt == FactDoubt::None; });
    for (const auto &[asks, deed] : deeds) {
        if (std::any_of(wishes.begin(), wishes.end(), [&](const StoredWish &wish) { return wish.asks == asks && (!ofPatron || wish.doubt == FactDoubt::None); }))
            return deed;
    }
    return Swap;
}

// The seats that the order has then, where these are chosen in the house: instead of those of now, beside them, or without those.
std::vector<RowId> RequestWorkPane::seatsWith(Deed deed) const
{
    const std::vector<RowId> chosen = m_map->view().selected(), own = ownSeats(m_map->view().house());
    if (chosen.empty() || (deed != Add && deed != Drop))
        return chosen;
    std::vector<RowId> seats = deed == Add ? chosen : std::vector<RowId>();
    const std::vector<RowId> &without = deed == Add ? seats : chosen;
    std::vector<RowId> kept;
    std::copy_if(own.begin(), own.end(), std::back_inserter(kept), [&](RowId seat) { return std::find(without.begin(), without.end(), seat) == without.end(); });
    seats.insert(seats.end(), kept.begin(), kept.end());
    return seats;
}

Result<std::shared_ptr<actions::Action>> RequestWorkPane::seatWork(Deed deed) const
{
    const TicketOrder &of = *order();
    const Result<SeatChange> change = changeTo(m_seats.house({}), of.number, seatsWith(deed));
    if (!change)
        return change.error();
    if (deed == Keep)
        return std::shared_ptr<actions::Action>(std::make_shared<actions::HoldSeatsAction>(of.id, *change, std::nullopt, m_seats.version));
    return std::shared_ptr<actions::Action>(std::make_shared<actions::SwapSeatsAction>(of.id, *change, store::AfterExchange::TakesNew, m_seats.version));
}

// An error where it cannot be done as it is.
Result<std::shared_ptr<actions::Action>> RequestWorkPane::workOf(Deed deed) const
{
    const TicketOrder &of = *order();
    if (deed == Decline)
        return std::shared_ptr<actions::Action>(std::make_shared<actions::DeclineAction>(std::vector<RowId>{of.id}));
    if (deed == Pay) {
        const Money due = dueFor(of, m_view->settings.currency, m_services.clock()).value_or(Money());
        return std::shared_ptr<actions::Action>(std::make_shared<actions::PaymentAction>(of.id, due, PaymentMethod::Other, QString()));
    }
    return seatWork(deed);
}

void RequestWorkPane::tryOut()
{
    const int number = ++m_tried; // an answer to what was asked before says nothing now
    if (!showsPage())
        return;
    m_preview->setPatron(m_view);
    const Deed deed = Deed(m_preview->work());
    QString reason = !m_has           ? tr("Choose a request in the list to work on it.")
        : !m_case.request.contact     ? tr("Nobody knows yet whose request this is.")
        : !m_view                     ? tr("The patron is being read…")
                                      : reasonOf(deed);
    if (reason.isEmpty() && deed <= Drop && m_map->view().selected().empty())
        reason = deed == Drop ? tr("Choose the seats to be dropped in the house: then the page stands here as it would be.") : tr("Choose other seats in the house: then the page stands here as it would be.");
    if (!reason.isEmpty())
        return m_preview->showReason(reason);
    const auto work = workOf(deed);
    if (!work)
        return m_preview->showReason(words::errorSentence(work.error()));
    const auto trial = std::make_shared<actions::PortalTrial>(forRequest(m_case.request.id, *work, deed == Keep ? actions::RequestWorkAction::Then::Waiting : actions::RequestWorkAction::Then::Filled),
                                                              *m_case.request.contact);
    m_services.writer.dryRun(trial).then(&m_services.writer, [self = QPointer(this), trial, number](const Result<actions::DryRun> &tried) {
        if (!self || self->m_tried != number)
            return;
        if (tried)
            self->m_preview->showTrial({trial, &trial->before()}, {trial, &trial->after()});
        else
            self->m_preview->showReason(words::errorSentence(tried.error()));
    });
}

} // namespace pd::ui
