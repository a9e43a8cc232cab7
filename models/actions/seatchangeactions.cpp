// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seatchangeactions.h"

#include "models/domain/businessdays.h"
#include "models/domain/fieldedit.h"
#include "models/domain/folding.h"
#include "models/domain/portal/ordermoney.h"
#include "models/domain/renewalstate.h"
#include "models/domain/settings.h"
#include "models/store/orderread.h"
#include "models/store/seatalternatives.h"
#include "models/store/seatchange.h"
#include "models/store/seathold.h"
#include "models/store/seatprices.h"
#include "models/store/seatstock.h"
#include "models/store/settingsreader.h"
#include "models/store/waitlist.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

constexpr int longestHold = 366;

std::vector<Seat> seatsOf(const SeatStock &stock, const std::vector<RowId> &ids)
{
    std::vector<Seat> seats;
    for (const RowId id : ids)
        seats.push_back(stock.places.value(id).seat);
    return seats;
}

// What the order costs now against before; none where either is not known.
std::optional<Money> differenceOf(const TicketOrder &before, const TicketOrder &after, const QString &currency, Instant at)
{
    const std::optional<Minor> was = portal::orderMoney(before, currency, at).total;
    const std::optional<Minor> is = portal::orderMoney(after, currency, at).total;
    return was && is ? std::optional(Money{*is - *was, currency}) : std::nullopt;
}

// Who asks for a seat that cannot be had wants another one.
Result<SeatPlan> planned(store::Connection &connection, const TicketOrder &order, const SeatStock &stock, const SeatChange &change, Instant at)
{
    Result<SeatPlan> plan = planSeats(stock, change, at);
    if (plan || plan.error().code != ErrorCode::SeatsNotFree)
        return plan;
    const Result<QStringList> instead = store::seatAlternatives(connection, order, stock, change, at);
    if (!instead)
        return instead.error();
    Error error = plan.error();
    error.values[u"alternatives"_s] = *instead;
    return error;
}

} // namespace

SeatAction::SeatAction(RowId order, std::optional<qint64> seen)
    : m_order(order)
    , m_seen(seen)
{
}

Result<void> SeatAction::apply(store::WriteTransaction &transaction)
{
    m_changed = {};
    m_way.reset();
    store::Connection &connection = transaction.connection();
    const Result<TicketOrder> order = store::readOrder(connection, m_order);
    if (!order)
        return order.error();
    const Result<PortalSettings> settings = store::readPortalSettings(connection);
    if (!settings)
        return settings.error();
    const Instant at = transaction.entry().at;
    if (m_seen && *m_seen != order->version)
        return fieldConflict(u"order"_s, order->number, {});
    if (const Result<void> may = changesSeats() ? mayDo(OrderDeed::ChangeSeats, *order, settings->currency, at) : Result<void>(); !may)
        return may;
    Result<SeatStock> stock = store::readSeatStock(connection, *order, asked(), at, settings->timeZone);
    if (!stock)
        return stock.error();
    const Scene scene{*order, settings->timeZone, settings->recordsMaster == RecordsMaster::PatronManager, *std::move(stock), at};
    const Result<SeatPlan> what = plan(transaction, scene);
    if (!what)
        return what.error();
    m_changed.order = m_order;
    m_changed.number = order->number;
    m_changed.gave = seatsOf(scene.stock, what->give);
    m_changed.took = seatsOf(scene.stock, what->take);
    m_changed.performances = what->performances;
    if (what->steps.empty())
        return {};
    const Result<SeatPrices> prices = store::readSeatPrices(connection, *order, *what);
    if (!prices)
        return prices.error();
    m_changed.prices = priceChangeOf(*prices, *what);
    if (freesSeats() && !what->give.empty() && !what->take.empty()) {
        const auto toCome = std::count_if(scene.stock.performances.begin(), scene.stock.performances.end(), [at](const auto &one) { return !one.startsAt || *one.startsAt > at; });
        WayFacts facts = wayFactsOf(*order, qint64(toCome));
        facts.prices = m_changed.prices;
        m_way = suggestWay(facts);
    }
    if (const Result<void> written = write(transaction, scene, *what); !written)
        return written;
    const Result<TicketOrder> now = store::readOrder(connection, m_order);
    if (!now)
        return now.error();
    m_changed.difference = differenceOf(*order, *now, order->currency.isEmpty() ? settings->currency : order->currency, at);
    transaction.setParameter(u"number"_s, order->number);
    return what->wholeSeries ? lookAtWaits(transaction, scene, what->give, what->take) : Result<void>();
}

// A wish that is filled is over; what is free now goes to whoever waits longest.
Result<void> SeatAction::lookAtWaits(store::WriteTransaction &transaction, const Scene &scene, const std::vector<RowId> &gave, const std::vector<RowId> &took)
{
    if (!scene.order.series)
        return {};
    const Result<std::vector<SeatWait>> waits = store::readWaits(transaction.connection(), scene.order.series->id);
    if (!waits)
        return waits.error();
    if (waits->empty())
        return {};
    const RowId contact = scene.order.contactId.value_or(0);
    m_changed.waiting = waitingFor(m_changed.took, *waits, contact);
    if (!freesSeats())
        return {};
    Result<std::vector<SeatWait>> served = store::serveWaits(transaction, scene.order.series->id, contact, took);
    if (!served)
        return served.error();
    m_changed.served = *std::move(served);
    if (gave.empty())
        return {};
    Result<std::vector<std::optional<WaitOffer>>> next = store::nextForFreed(transaction.connection(), scene.order.series->id, {{contact, gave}}, scene.at);
    if (!next)
        return next.error();
    m_changed.next = std::move(next->front());
    return {};
}

SwapSeatsAction::SwapSeatsAction(RowId order, SeatChange change, store::AfterExchange after, std::optional<qint64> seen)
    : SeatAction(order, seen)
    , m_change(std::move(change))
    , m_after(after)
{
    Q_ASSERT(m_change.deed != SeatChange::Deed::Hold);
}

QString SwapSeatsAction::name() const
{
    return m_change.deed == SeatChange::Deed::Add ? u"seats.add"_s : m_change.deed == SeatChange::Deed::Drop ? u"seats.drop"_s : u"seats.swap"_s;
}

Result<SeatPlan> SwapSeatsAction::plan(store::WriteTransaction &transaction, const Scene &scene)
{
    // Tickets are made and given back where the record is.
    if (m_change.deed != SeatChange::Deed::Swap && scene.patronManager)
        return Error{ErrorCode::RecordsElsewhere, {}, {}};
    return planned(transaction.connection(), scene.order, scene.stock, m_change, scene.at);
}

Result<void> SwapSeatsAction::write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &plan)
{
    return store::changeSeats(transaction, {{scene.order, plan, way() ? std::optional(way()->way) : std::nullopt}}, m_after);
}

HoldSeatsAction::HoldSeatsAction(RowId order, SeatChange change, std::optional<int> days, std::optional<qint64> seen)
    : SeatAction(order, seen)
    , m_change(std::move(change))
    , m_days(days)
{
    m_change.deed = SeatChange::Deed::Hold;
}

Result<void> HoldSeatsAction::check(store::Connection &)
{
    if (m_days && (*m_days < 0 || *m_days > longestHold))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, QString::number(*m_days)}, {u"expected"_s, u"days"_s}}, {}};
    return {};
}

Result<SeatPlan> HoldSeatsAction::plan(store::WriteTransaction &transaction, const Scene &scene)
{
    return planned(transaction.connection(), scene.order, scene.stock, m_change, scene.at);
}

Result<void> HoldSeatsAction::write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &plan)
{
    const auto settings = store::readSettings(transaction.connection());
    if (!settings)
        return settings.error();
    const QJsonValue set = settings->value(u"seats.holdBusinessDays"_s).value;
    const int usual = set.isDouble() ? set.toInt() : findSetting(u"seats.holdBusinessDays"_s)->defaultValue.toInt();
    const auto holidays = holidaysOf(settings->value(u"organisation.holidays"_s).value.toString()).value_or(std::vector<QDate>());
    Instant until = afterBusinessDays(scene.at, m_days.value_or(usual), holidays, scene.zone);
    if (sameFolded(scene.order.status, u"Pending Renewal") && scene.order.series && scene.order.series->closesAt)
        until = std::min(until, *scene.order.series->closesAt);
    m_changed.heldUntil = until;
    return store::holdSeats(transaction, scene.order, plan, until, scene.zone);
}

ConfirmHoldAction::ConfirmHoldAction(RowId order, store::AfterExchange after)
    : SeatAction(order, {})
    , m_after(after)
{
}

Result<SeatPlan> ConfirmHoldAction::plan(store::WriteTransaction &, const Scene &scene)
{
    return planConfirmed(scene.stock, scene.at);
}

Result<void> ConfirmHoldAction::write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &plan)
{
    return store::confirmHold(transaction, {scene.order, plan, way() ? std::optional(way()->way) : std::nullopt}, m_after);
}

ReleaseHoldAction::ReleaseHoldAction(RowId order)
    : SeatAction(order, {})
{
}

// The seats of an order that is not renewed have another reason to wait.
Result<SeatPlan> ReleaseHoldAction::plan(store::WriteTransaction &, const Scene &scene)
{
    if (sameFolded(scene.order.status, didNotRenew) || scene.stock.held.empty())
        return Error{ErrorCode::HoldNone, {{u"order"_s, scene.stock.order}}, {}};
    SeatPlan plan;
    for (const OwnSeat &held : scene.stock.held) {
        plan.steps.push_back({held.performance, held.item, held.claim, held.seat, 0});
        if (std::find(plan.give.begin(), plan.give.end(), held.seat) == plan.give.end())
            plan.give.push_back(held.seat);
        plan.performances += plan.steps.size() < 2 || plan.steps[plan.steps.size() - 2].performance != held.performance;
    }
    return plan;
}

Result<void> ReleaseHoldAction::write(store::WriteTransaction &transaction, const Scene &scene, const SeatPlan &)
{
    return store::releaseHold(transaction, scene.order);
}

} // namespace pd::actions
