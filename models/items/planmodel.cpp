// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/planmodel.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pd::items {

namespace {

using planner::World;

// In the order of the ranking; those that no plan can weigh come last.
std::vector<PlanLine> linesOf(const World &world, const planner::Ranking &ranking)
{
    std::vector<PlanLine> lines;
    for (const int index : ranking.wishes) {
        const auto at = size_t(index);
        const int place = 1 + int(std::count_if(ranking.tier.begin(), ranking.tier.end(), [&](int tier) { return tier < ranking.tier[at]; }));
        lines.push_back({PlanLine::State::Asked, &world.requests[at], &world.wishes[at], nullptr, nullptr, nullptr, planner::Hindrance::None, place});
    }
    for (const planner::LeftOut &left : world.left)
        lines.push_back({PlanLine::State::Left, &left.request, nullptr, nullptr, nullptr, &left, planner::Hindrance::None, 0});
    return lines;
}

} // namespace

QString planStateName(PlanLine::State state)
{
    switch (state) {
    case PlanLine::State::Asked:
        return u"asked"_s;
    case PlanLine::State::Moves:
        return u"moves"_s;
    case PlanLine::State::Keeps:
        return u"keeps"_s;
    case PlanLine::State::Left:
        return u"left"_s;
    }
    return {};
}

void PlanModel::clear()
{
    setRows({});
    m_world.reset();
    m_plan.reset();
    m_checked.clear();
}

void PlanModel::show(const PlanBasis &basis)
{
    const auto before = m_world; // the rows point into it until they are others
    const auto planned = m_plan;
    m_plan.reset();
    m_checked.clear();
    m_world = basis.world;
    setRows(linesOf(*m_world, planner::rank(m_world->wishes, basis.order)));
}

void PlanModel::show(const SharedPlan &plan)
{
    const auto before = m_world;
    const auto planned = m_plan;
    m_world.reset();
    m_plan = plan;
    m_checked.clear();
    std::vector<PlanLine> lines = linesOf(plan->world, plan->plan.ranking);
    const std::vector<planner::Hindrance> hindrances = planner::hindrancesOf(plan->world, plan->plan);
    for (PlanLine &line : lines) {
        if (!line.wish)
            continue;
        const int wish = int(line.wish - plan->world.wishes.data());
        line.fairness = &plan->fairness[size_t(wish)];
        line.state = PlanLine::State::Keeps;
        for (size_t i = 0; i < plan->plan.moves.size(); ++i) {
            if (plan->plan.moves[i].wish != wish)
                continue;
            line.state = PlanLine::State::Moves;
            line.move = &plan->plan.moves[i];
            line.hindrance = hindrances[i];
        }
    }
    setRows(std::move(lines));
    checkAll(true);
}

const World *PlanModel::world() const
{
    return m_plan ? &m_plan->world : m_world.get();
}

Result<void> PlanModel::check(RowId request, bool on)
{
    if (!m_plan)
        return {};
    QSet<RowId> wanted = m_checked;
    if (on) {
        std::vector<RowId> requests(m_checked.cbegin(), m_checked.cend());
        requests.push_back(request);
        const auto moves = planner::movesOf(m_plan->world, m_plan->plan, requests);
        if (!moves)
            return moves.error();
        for (const planner::Move &move : *moves)
            wanted.insert(m_plan->world.wishes[size_t(move.wish)].request);
    } else {
        wanted.remove(request);
        for (const planner::Move &move : m_plan->plan.moves) {
            const bool needs = std::any_of(move.needs.begin(), move.needs.end(), [&](int wish) { return m_plan->world.wishes[size_t(wish)].request == request; });
            if (needs)
                wanted.remove(m_plan->world.wishes[size_t(move.wish)].request);
        }
    }
    setChecked(wanted);
    return {};
}

void PlanModel::checkAll(bool on)
{
    QSet<RowId> wanted;
    if (m_plan && on) {
        for (const planner::Move &move : planner::movesThatCan(m_plan->world, m_plan->plan))
            wanted.insert(m_plan->world.wishes[size_t(move.wish)].request);
    }
    setChecked(wanted);
}

void PlanModel::setChecked(const QSet<RowId> &requests)
{
    m_checked = requests;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn), {CheckedRole, ValueRole});
}

std::vector<planner::Move> PlanModel::checkedMoves() const
{
    std::vector<planner::Move> moves;
    for (const planner::Move &move : m_plan ? m_plan->plan.moves : std::vector<planner::Move>()) {
        if (m_checked.contains(m_plan->world.wishes[size_t(move.wish)].request))
            moves.push_back(move);
    }
    return moves;
}

size_t PlanModel::canBeChecked() const
{
    return m_plan ? planner::movesThatCan(m_plan->world, m_plan->plan).size() : 0;
}

std::optional<bool> PlanModel::checked(int row) const
{
    const PlanLine &line = at(row);
    if (!line.move)
        return std::nullopt;
    return m_checked.contains(line.request->id);
}

int PlanModel::seatIndex(const std::vector<RowId> &seats) const
{
    const planner::Facts facts = planner::factsOf(world()->house, seats);
    return facts.seats.empty() ? -1 : facts.seats.front();
}

QVariant PlanModel::sortValue(int row, int column) const
{
    if (column == PlaceColumn && at(row).place == 0)
        return std::numeric_limits<int>::max();
    return RecordModel::sortValue(row, column);
}

QVariant PlanModel::value(int row, int column) const
{
    const PlanLine &line = at(row);
    const auto standing = [&](auto known) { return line.wish ? known(line.wish->standing) : QVariant(); };
    switch (column) {
    case CheckColumn:
        return line.move ? QVariant(m_checked.contains(line.request->id)) : QVariant();
    case PlaceColumn:
        return line.place > 0 ? QVariant(line.place) : QVariant();
    case PatronColumn:
        return line.request->name;
    case NowColumn: // where the seats are: for sorting
        return line.wish ? QVariant(seatIndex(line.wish->current)) : QVariant();
    case ThenColumn:
        return line.move ? QVariant(seatIndex(line.move->seats)) : QVariant();
    case StateColumn:
        return int(line.state);
    case PriorityColumn:
        return standing([](const planner::Standing &one) { return QVariant(one.priority); });
    case SinceColumn:
        return standing([](const planner::Standing &one) { return one.sinceYear > 0 ? QVariant(one.sinceYear) : QVariant(); });
    case GivenColumn:
        return standing([](const planner::Standing &one) { return QVariant(one.donorLevel); });
    case NumberColumn:
        return line.request->number;
    default:
        return {};
    }
}

} // namespace pd::items
