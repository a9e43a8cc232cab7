// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/waitactions.h"

#include "models/domain/folding.h"
#include "models/domain/renewalstate.h"
#include "models/exchange/secrets.h"
#include "models/store/orderread.h"
#include "models/store/recordnames.h"
#include "models/store/settingsreader.h"
#include "models/store/waitlist.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

bool isGivenUp(const TicketOrder &order)
{
    return sameFolded(order.status, didNotRenew) || sameFolded(order.status, u"Deleted") || sameFolded(order.status, u"Fully Refunded");
}

} // namespace

WaitAction::WaitAction(RowId order, SeatWait wait)
    : m_order(order)
    , m_wait(std::move(wait))
{
}

Result<void> WaitAction::check(store::Connection &)
{
    m_wait.section = m_wait.section.trimmed();
    exchange::blankCardNumbers(m_wait.note);
    if (const std::optional<QString> flaw = flawOf(m_wait))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, *flaw}, {u"expected"_s, u"integer"_s}}, {}};
    return {};
}

Result<void> WaitAction::apply(store::WriteTransaction &transaction)
{
    const Result<TicketOrder> order = store::readOrder(transaction.connection(), m_order);
    if (!order)
        return order.error();
    if (!order->series || !order->contactId)
        return Error{ErrorCode::OrderNotOfSeries, {{u"order"_s, order->number}}, {}};
    if (const Result<void> may = mayWait(transaction, *order); !may)
        return may;
    m_wait.series = order->series->id;
    m_wait.seriesName = order->series->name;
    m_wait.contact = *order->contactId;
    m_wait.order = m_order;
    m_wait.number = order->number;
    m_wait.since = transaction.entry().at;
    transaction.setParameter(u"number"_s, order->number);
    const Result<RowId> added = store::addWait(transaction, m_wait);
    if (!added)
        return added.error();
    m_wait.id = *added;
    const Result<QString> name = store::contactName(transaction.connection(), m_wait.contact);
    if (!name)
        return name.error();
    m_wait.patron = *name;
    return {};
}

// Where nobody can have other seats any more, or in no such place, nobody waits for them. A part payment is no hindrance: it
// locks the seats until the rest is paid.
Result<void> WaitAction::mayWait(store::WriteTransaction &transaction, const TicketOrder &order)
{
    if (isGivenUp(order))
        return Error{ErrorCode::OrderGivenUp, {{u"order"_s, order.number}, {u"status"_s, order.status.trimmed()}}, {}};
    const Result<PortalSettings> settings = store::readPortalSettings(transaction.connection());
    if (!settings)
        return settings.error();
    const Instant at = transaction.entry().at;
    if (const Result<void> may = mayDo(OrderDeed::ChangeSeats, order, settings->currency, at);
        !may && orderRefusalNamed(may.error().values.value(u"reason"_s).toString()) != OrderRefusal::Locked)
        return may;
    const Result<store::WaitedSeries> series = store::readWaitedSeries(transaction.connection(), order.series->id, at);
    if (!series)
        return series.error();
    if (series->performances.empty())
        return Error{ErrorCode::SeriesLacks, {{u"series"_s, series->series.name}}, {}};
    if (m_wait.section.isEmpty())
        return {};
    const auto known = std::find_if(series->sections.begin(), series->sections.end(), [this](const QString &section) { return sameFolded(section, m_wait.section); });
    if (known == series->sections.end())
        return Error{ErrorCode::SectionUnknown, {{u"section"_s, m_wait.section}, {u"series"_s, series->series.name}}, {}};
    m_wait.section = *known; // as the house writes it
    return {};
}

UnwaitAction::UnwaitAction(RowId wait)
    : m_wait(wait)
{
}

Result<void> UnwaitAction::apply(store::WriteTransaction &transaction)
{
    const Result<SeatWait> removed = store::removeWait(transaction, m_wait);
    if (!removed)
        return removed.error();
    m_removed = *removed;
    transaction.setParameter(u"number"_s, m_removed.number);
    return {};
}

} // namespace pd::actions
