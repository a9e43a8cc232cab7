// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/planaction.h"

#include "models/domain/planner/plancheck.h"
#include "models/domain/planner/selection.h"
#include "models/store/plannerworld.h"
#include "models/store/requeststates.h"
#include "models/store/seatmoves.h"
#include "models/store/seatprices.h"
#include "models/store/waitlist.h"
#include "models/store/writetransaction.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

// Front to back, left to right, so that neighbours stay neighbours.
std::vector<RowId> inPlace(const SeatHouse &house, const std::vector<RowId> &seats)
{
    std::vector<RowId> sorted;
    for (const int seat : planner::factsOf(house, seats).seats)
        sorted.push_back(house.at(seat).seat.id);
    return sorted;
}

Result<void> sayWay(store::Connection &connection, store::SeatsOfOrder &seats, qint64 toCome)
{
    if (!seats.order.id)
        return {};
    const Result<SeatPrices> prices = store::readSeatPrices(connection, seats.order, seats.plan);
    if (!prices)
        return prices.error();
    WayFacts facts = wayFactsOf(seats.order, toCome);
    facts.prices = priceChangeOf(*prices, seats.plan);
    seats.way = suggestWay(facts).way;
    return {};
}

} // namespace

PlanAction::PlanAction(const planner::World &made, const std::vector<planner::Move> &moves)
    : m_series(made.series)
    , m_name(made.name)
    , m_digest(made.digest)
    , m_moves(moves)
{
}

QJsonObject PlanAction::parameters() const
{
    return {{u"series"_s, m_series}, {u"name"_s, m_name}, {u"requests"_s, qint64(m_moves.size())}};
}

Result<void> PlanAction::apply(store::WriteTransaction &transaction)
{
    const Result<planner::World> world = store::readPlannerWorld(transaction.connection(), m_series, transaction.entry().at);
    if (!world)
        return world.error();
    // The same digest is the same wishes in the same order.
    if (world->digest != m_digest || !planner::checkPlan(world->house, world->wishes, m_moves).empty())
        return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"planOutdated"_s}}, {}};
    std::vector<store::SeatsOfOrder> moves;
    for (const planner::Move &move : m_moves) {
        const planner::Wish &wish = world->wishes[size_t(move.wish)];
        if (const planner::Hindrance own = planner::orderHindrance(world->house, wish, move.seats); own != planner::Hindrance::None)
            return Error{ErrorCode::ActionRefused, {{u"reason"_s, own == planner::Hindrance::Number ? u"planNumber"_s : u"planLevel"_s}, {u"request"_s, wish.request}}, {}};
        const store::SeatMove asked{wish.contact, world->requests[size_t(move.wish)].order, inPlace(world->house, wish.current), inPlace(world->house, move.seats)};
        Result<store::SeatsOfOrder> seats = store::seatsOfMove(transaction.connection(), m_series, world->performances, asked);
        if (!seats)
            return seats.error();
        if (const Result<void> said = sayWay(transaction.connection(), *seats, qint64(world->performances.size())); !said)
            return said;
        moves.push_back(*std::move(seats));
    }
    if (const Result<void> moved = store::changeSeats(transaction, moves, store::AfterExchange::TakesNew); !moved)
        return moved;
    for (const planner::Move &move : m_moves) {
        const planner::Wish &wish = world->wishes[size_t(move.wish)];
        if (const Result<void> filled = store::finishRequest(transaction, wish.request, name(), transaction.actionId()); !filled)
            return filled;
        if (const auto served = store::serveWaits(transaction, m_series, wish.contact, move.seats); !served)
            return served.error();
    }
    return lookAtWaits(transaction, *world);
}

// Seats that nobody of the plan has taken over are free now.
Result<void> PlanAction::lookAtWaits(store::WriteTransaction &transaction, const planner::World &world)
{
    m_next.clear();
    QSet<RowId> taken;
    for (const planner::Move &move : m_moves)
        taken.unite(QSet<RowId>(move.seats.cbegin(), move.seats.cend()));
    std::vector<FreedSeats> freed;
    for (const planner::Move &move : m_moves) {
        const planner::Wish &wish = world.wishes[size_t(move.wish)];
        FreedSeats given{wish.contact, wish.current};
        std::erase_if(given.seats, [&](RowId seat) { return taken.contains(seat); });
        if (!given.seats.empty())
            freed.push_back(std::move(given));
    }
    if (freed.empty())
        return {};
    const auto offers = store::nextForFreed(transaction.connection(), m_series, freed, transaction.entry().at);
    if (!offers)
        return offers.error();
    for (const std::optional<WaitOffer> &offer : *offers) {
        if (offer)
            m_next.push_back(*offer);
    }
    return {};
}

} // namespace pd::actions
