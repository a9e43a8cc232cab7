// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/assignmentactions.h"

#include "models/store/serieslink.h"
#include "models/store/seriesreader.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

Result<void> SeriesLinkAction::apply(store::WriteTransaction &transaction)
{
    Result<SeriesLinks> links = store::linkSeries(transaction);
    if (!links)
        return links.error();
    m_links = *std::move(links);
    return {};
}

AssignSeatsAction::AssignSeatsAction(std::optional<RowId> series)
    : m_series(series)
{
}

QJsonObject AssignSeatsAction::parameters() const
{
    return m_series ? QJsonObject{{u"series"_s, *m_series}, {u"name"_s, m_name}} : QJsonObject();
}

Result<void> AssignSeatsAction::check(store::Connection &connection)
{
    if (!m_series)
        return {};
    const Result<SeriesRecord> series = store::readSeries(connection, *m_series);
    if (!series)
        return series.error();
    m_name = series->series.name;
    return {};
}

Result<void> AssignSeatsAction::apply(store::WriteTransaction &transaction)
{
    const Result<store::AssignmentCount> count = store::computeAssignments(transaction, m_series);
    if (!count)
        return count.error();
    m_count = *count;
    return {};
}

SeatDecisionAction::SeatDecisionAction(std::vector<store::SeatOfPatron> seats, bool theirs)
    : m_seats(std::move(seats))
    , m_theirs(theirs)
{
}

QJsonObject SeatDecisionAction::parameters() const
{
    return {{u"seats"_s, qint64(m_seats.size())}};
}

Result<void> SeatDecisionAction::apply(store::WriteTransaction &transaction)
{
    m_leftOut.clear();
    for (const store::SeatOfPatron &seat : m_seats) {
        const Result<void> done = m_theirs ? store::acceptSeat(transaction, seat) : store::refuseSeat(transaction, seat);
        if (done)
            continue;
        if (m_seats.size() == 1 || done.error().code != ErrorCode::SeatAssigned)
            return done;
        m_leftOut.push_back(done.error());
    }
    return {};
}

SeatExchangeAction::SeatExchangeAction(const store::SeatOfPatron &seat, RowId newSeat, store::AfterExchange after)
    : m_seat(seat)
    , m_newSeat(newSeat)
    , m_after(after)
{
}

QJsonObject SeatExchangeAction::parameters() const
{
    return {{u"series"_s, m_seat.series},
            {u"contact"_s, m_seat.contact},
            {u"seat"_s, m_seat.seat},
            {u"newSeat"_s, m_newSeat},
            {u"keepsOriginal"_s, m_after == store::AfterExchange::KeepsOriginal}};
}

Result<void> SeatExchangeAction::apply(store::WriteTransaction &transaction)
{
    return store::exchangeSeats(transaction, {{m_seat, m_newSeat}}, m_after);
}

FulfilAction::FulfilAction(RowId order, std::vector<RowId> seats)
    : m_order(order)
    , m_seats(std::move(seats))
{
}

QJsonObject FulfilAction::parameters() const
{
    return {{u"order"_s, m_order}};
}

Result<void> FulfilAction::apply(store::WriteTransaction &transaction)
{
    const Result<store::Fulfilment> done = store::fulfilOrder(transaction, m_order, m_seats);
    if (!done)
        return done.error();
    m_fulfilment = *done;
    return {};
}

} // namespace pd::actions
