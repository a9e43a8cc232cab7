// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderseats.h"

#include "models/domain/businessdays.h"
#include "models/domain/folding.h"
#include "models/domain/instant.h"
#include "models/domain/portal/ordermoney.h"
#include "models/domain/serieshouse.h"
#include "models/domain/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

Result<QDate> lastDayOfHold(DeskReaders &readers, const TicketOrder &order, Instant at, const QTimeZone &zone)
{
    const auto stored = readers.settings->stored();
    if (!stored)
        return stored.error();
    const QJsonValue set = stored->value(u"seats.holdBusinessDays"_s).value;
    const int days = set.isDouble() ? set.toInt() : findSetting(u"seats.holdBusinessDays"_s)->defaultValue.toInt();
    const auto holidays = holidaysOf(stored->value(u"organisation.holidays"_s).value.toString()).value_or(std::vector<QDate>());
    Instant until = afterBusinessDays(at, days, holidays, zone);
    if (sameFolded(order.status, u"Pending Renewal") && order.series && order.series->closesAt)
        until = std::min(until, *order.series->closesAt);
    return localDate(Instant{until.ms - 1}, zone);
}

bool hasOwn(const std::vector<MapSeat> &seats, const QString &number)
{
    return std::any_of(seats.begin(), seats.end(), [&](const MapSeat &seat) { return !number.isEmpty() && seat.holder.order == number && seat.state != SeatState::Held; });
}

} // namespace

SeatHouse OrderSeats::house(std::optional<RowId> performance) const
{
    std::vector<std::vector<MapSeat>> wanted;
    for (std::size_t i = 0; i < performances.size(); ++i) {
        if (!performance || performances[i].id == *performance)
            wanted.push_back(states[i]);
    }
    const SeatHouse house = houseOfAll(wanted, number);
    return performance ? house : withOwners(house, owners); // for once, a seat of the series that is free will do
}

Result<OrderSeats> readOrderSeats(DeskReaders &readers, const TicketOrder &order, Instant at, const QTimeZone &zone)
{
    OrderSeats seats{order.id, order.number, order.version, {}, {}, {}, {}};
    for (const TicketOrderItem &item : order.items) {
        const bool toCome = item.instanceId && portal::isActiveItem(item, at) && (!item.instanceAt || *item.instanceAt > at);
        if (!toCome || std::any_of(seats.performances.begin(), seats.performances.end(), [&](const Performance &one) { return one.id == *item.instanceId; }))
            continue;
        Result<std::vector<MapSeat>> states = readers.seats->states(*item.instanceId, at);
        if (!states)
            return states.error();
        if (!hasOwn(*states, order.number))
            continue;
        seats.performances.push_back({*item.instanceId, item.eventName, item.instanceName, item.instanceAt});
        seats.states.push_back(*std::move(states));
    }
    const Result<QDate> through = lastDayOfHold(readers, order, at, zone);
    if (!through)
        return through.error();
    seats.holdThrough = *through;
    if (order.series) {
        Result<SeatOwners> owners = readers.seats->owners(order.series->id, order.contactId.value_or(0));
        if (!owners)
            return owners.error();
        seats.owners = *std::move(owners);
    }
    return seats;
}

Result<SeatChange> changeTo(const SeatHouse &house, const QString &number, const std::vector<RowId> &wanted)
{
    const std::vector<RowId> own = ownSeats(house);
    const auto without = [](const std::vector<RowId> &seats, const std::vector<RowId> &others) {
        std::vector<RowId> left;
        std::copy_if(seats.begin(), seats.end(), std::back_inserter(left), [&](RowId seat) { return std::find(others.begin(), others.end(), seat) == others.end(); });
        return left;
    };
    SeatChange change;
    change.give = without(own, wanted);
    change.take = without(wanted, own);
    if (change.give.size() != change.take.size() && !change.give.empty() && !change.take.empty())
        return Error{ErrorCode::SeatsCount, {{u"order"_s, number}, {u"bought"_s, qint64(own.size())}, {u"given"_s, qint64(wanted.size())}}, {}};
    change.deed = change.give.size() == change.take.size() ? SeatChange::Deed::Swap : change.give.empty() ? SeatChange::Deed::Add : SeatChange::Deed::Drop;
    return change;
}

} // namespace pd::ui
