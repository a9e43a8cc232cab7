// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/venueactions.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

VenueAction::VenueAction(const QString &name)
    : m_name(name.simplified())
{
}

QJsonObject VenueAction::parameters() const
{
    return {{u"name"_s, m_name}};
}

Result<void> VenueAction::check(store::Connection &)
{
    return m_name.isEmpty() ? Result<void>(Error{ErrorCode::ValueInvalid, {{u"value"_s, m_name}, {u"expected"_s, u"text"_s}}, {}}) : Result<void>();
}

Result<void> VenueAction::apply(store::WriteTransaction &transaction)
{
    const Result<RowId> added = store::addVenue(transaction, m_name);
    if (!added)
        return added.error();
    m_venue = *added;
    return {};
}

SeatMapAction::SeatMapAction(RowId venue, std::vector<Seat> seats)
    : m_venue(venue)
    , m_seats(std::move(seats))
{
}

QJsonObject SeatMapAction::parameters() const
{
    return {{u"venue"_s, m_venue}, {u"name"_s, m_name}, {u"seats"_s, qint64(m_seats.size())}};
}

Result<void> SeatMapAction::check(store::Connection &connection)
{
    const Result<Venue> venue = store::readVenue(connection, m_venue);
    if (!venue)
        return venue.error();
    m_name = venue->name;
    return {};
}

Result<void> SeatMapAction::apply(store::WriteTransaction &transaction)
{
    const Result<store::SeatMapChange> change = store::writeSeats(transaction, m_venue, m_seats);
    if (!change)
        return change.error();
    m_change = *change;
    return {};
}

} // namespace pd::actions
