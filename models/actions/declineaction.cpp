// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/declineaction.h"

#include "models/domain/instant.h"
#include "models/domain/renewalstate.h"
#include "models/store/orderread.h"
#include "models/store/seatrelease.h"
#include "models/store/settingsreader.h"
#include "models/store/waitlist.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

DeclineAction::DeclineAction(std::vector<RowId> orders)
    : BulkEdit(std::move(orders))
{
}

QJsonObject DeclineAction::parameters() const
{
    return {{u"orders"_s, qint64(records().size())}};
}

Result<void> DeclineAction::check(store::Connection &connection)
{
    m_given.clear();
    m_freedOf.clear();
    const Result<PortalSettings> settings = store::readPortalSettings(connection);
    if (!settings)
        return settings.error();
    const auto stored = store::readSettings(connection);
    if (!stored)
        return stored.error();
    m_currency = settings->currency;
    m_zone = settings->timeZone;
    m_graceDays = stored->value(u"seats.declineGraceDays"_s).value.toInt();
    return {};
}

// The whole of the last day.
std::optional<Instant> DeclineAction::heldUntil(Instant now) const
{
    return m_graceDays > 0 ? std::optional(startOfDay(localDate(now, m_zone).addDays(m_graceDays + 1), m_zone)) : std::nullopt;
}

Result<void> DeclineAction::applyTo(store::WriteTransaction &transaction, RowId order)
{
    const Instant now = transaction.entry().at;
    const Result<TicketOrder> before = store::readOrder(transaction.connection(), order);
    if (!before)
        return before.error();
    if (const Result<void> may = mayDo(OrderDeed::Decline, *before, m_currency, now); !may)
        return may;
    Result<SeatsGiven> given = store::declineOrder(transaction, *before, heldUntil(now));
    if (!given)
        return given.error();
    if (!given->heldUntil && before->series && !given->seats.empty())
        m_freedOf[before->series->id].push_back({m_given.size(), before->contactId.value_or(0)});
    if (records().size() == 1)
        transaction.setParameter(u"number"_s, before->number);
    m_given.push_back(*given);
    return {};
}

// All that came free in a series is looked at together, so that each of those who wait is offered seats once.
Result<void> DeclineAction::finish(store::WriteTransaction &transaction)
{
    for (const auto &[series, orders] : m_freedOf) {
        std::vector<FreedSeats> freed;
        for (const Freed &one : orders) {
            FreedSeats &seats = freed.emplace_back(FreedSeats{one.contact, {}});
            for (const Seat &seat : m_given[one.given].seats)
                seats.seats.push_back(seat.id);
        }
        Result<std::vector<std::optional<WaitOffer>>> next = store::nextForFreed(transaction.connection(), series, freed, transaction.entry().at);
        if (!next)
            return next.error();
        for (std::size_t i = 0; i < orders.size(); ++i)
            m_given[orders[i].given].next = std::move((*next)[i]);
    }
    return {};
}

} // namespace pd::actions
