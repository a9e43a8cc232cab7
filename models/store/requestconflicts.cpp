// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestreading.h"

#include "models/domain/folding.h"
#include "models/domain/renewalstate.h"
#include "models/domain/understanding/namedseats.h"
#include "models/store/seatstates.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

using Kind = RequestConflict::Kind;
using understanding::Asks;
using understanding::ReadWish;

// A row or a section that is wished.
struct Place {
    QString section;
    QString row;
    [[nodiscard]] const QString &name() const { return row.isEmpty() ? section : row; }
    [[nodiscard]] bool has(const Seat &seat) const { return row.isEmpty() ? sameFolded(seat.section, section) : sameFolded(seat.row, row); }
};

std::vector<Place> placesOf(const std::vector<ReadWish> &wishes)
{
    std::vector<Place> places;
    for (const ReadWish &wish : wishes) {
        if (wish.code == "section"_L1) {
            places.push_back({wish.detail, {}});
        } else if (wish.asks == Asks::Seats && wish.code.isEmpty() && !wish.detail.isEmpty()) {
            const understanding::WordList words(wish.detail);
            for (const understanding::NamedSeats &named : understanding::namedSeats(words, wish.detail))
                places.push_back({{}, named.row});
        }
    }
    return places;
}

// How many seats the order has at each performance that is still to come.
std::map<RowId, int> seatsByPerformance(const TicketOrder &order, Instant at)
{
    std::map<RowId, int> seats;
    for (const TicketOrderItem &item : order.items) {
        if (item.instanceId && item.instanceAt && *item.instanceAt > at && !item.sourceDeleted && !sameFolded(item.status, u"Deleted") && !item.seat.isEmpty())
            ++seats[*item.instanceId];
    }
    return seats;
}

std::optional<Kind> hindranceOf(const TicketOrder &order, const QString &currency, Instant at)
{
    const Result<void> may = mayDo(OrderDeed::ChangeSeats, order, currency, at);
    if (may)
        return std::nullopt;
    const std::optional<OrderRefusal> reason = orderRefusalNamed(may.error().values.value(u"reason"_s).toString());
    return reason == OrderRefusal::Locked ? Kind::Locked : reason == OrderRefusal::SeriesClosed ? Kind::Closed : Kind::NotPending;
}

} // namespace

Result<std::vector<RequestConflict>> conflictsOf(Connection &connection, const TicketOrder &order, const std::vector<ReadWish> &wishes, const QString &currency, Instant at)
{
    std::vector<RequestConflict> conflicts;
    const bool aboutSeats = std::any_of(wishes.begin(), wishes.end(), [](const ReadWish &wish) {
        return wish.asks != Asks::Address && wish.asks != Asks::Decline && wish.asks != Asks::Other;
    });
    if (!aboutSeats)
        return conflicts;
    if (const std::optional<Kind> hindrance = hindranceOf(order, currency, at))
        conflicts.push_back({*hindrance});
    const std::map<RowId, int> performances = seatsByPerformance(order, at);
    for (const Place &place : placesOf(wishes)) {
        int soldOut = 0;
        bool known = false;
        for (const auto &[performance, needed] : performances) {
            const Result<std::vector<MapSeat>> states = readSeatStates(connection, performance, at);
            if (!states)
                return states.error();
            known = known || std::any_of(states->begin(), states->end(), [&](const MapSeat &seat) { return place.has(seat.seat); });
            const auto free = std::count_if(states->begin(), states->end(), [&](const MapSeat &seat) { return seat.state == SeatState::Free && place.has(seat.seat); });
            soldOut += free < needed;
        }
        if (known && soldOut > 0)
            conflicts.push_back({Kind::SoldOut, place.name(), soldOut, int(performances.size())});
    }
    return conflicts;
}

Result<void> writeConflicts(Connection &connection, RowId request, const std::vector<RequestConflict> &conflicts)
{
    for (const RequestConflict &conflict : conflicts) {
        const Result<QSqlQuery> added = connection.query(u"INSERT INTO request_conflict (request_id, kind, what, dates, all_dates) VALUES (?, ?, ?, ?, ?)"_s,
                                                         {request, conflictName(conflict.kind), conflict.what, conflict.dates, conflict.allDates});
        if (!added)
            return added.error();
    }
    return {};
}

} // namespace pd::store
