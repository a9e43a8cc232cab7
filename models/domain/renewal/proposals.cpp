// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/proposals.h"

#include "models/domain/renewal/seatplan.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace pd::renewal {
namespace {

constexpr double besideEachOther = 1.5; // seat widths from middle to middle; more is an aisle
constexpr double rowsCount = 2;         // a row further is as far as so many seats to the side
constexpr double otherSection = 100;

struct Spot {
    QString section; // by key
    double x = 0;
    double y = 0;
};

class Proposing {
public:
    explicit Proposing(const World &world)
        : m_world(world)
        , m_renaming(world)
        , m_plan(world, m_renaming)
    {
        for (const Seat &seat : world.to.seats)
            m_ordered.push_back(&seat);
        std::stable_sort(m_ordered.begin(), m_ordered.end(), [](const Seat *a, const Seat *b) {
            return std::tie(a->section, a->y, a->row, a->x) < std::tie(b->section, b->y, b->row, b->x);
        });
    }

    std::vector<RowId> best(const Subscriber &subscriber)
    {
        const auto count = std::size_t(std::max<qint64>(1, SeatPlan::placesOf(subscriber)));
        const int accessible = m_plan.accessibleSeats(subscriber);
        const std::optional<Spot> was = spotOf(subscriber);
        double least = std::numeric_limits<double>::max();
        std::size_t found = m_ordered.size();
        for (std::size_t from = 0; from + count <= m_ordered.size(); ++from) {
            const double cost = was ? distance(*was, from, count) : double(from);
            if (cost < least && isBlock(from, count) && allFree(subscriber, from, count) && enoughAccess(subscriber, from, count, accessible)) {
                least = cost;
                found = from;
            }
        }
        std::vector<RowId> seats;
        for (std::size_t i = found; i < m_ordered.size() && i < found + count; ++i) {
            seats.push_back(m_ordered[i]->id);
            m_proposed.insert(m_ordered[i]->id);
        }
        return seats;
    }

private:
    [[nodiscard]] bool isBlock(std::size_t from, std::size_t count) const
    {
        for (std::size_t i = from + 1; i < from + count; ++i) {
            const Seat &left = *m_ordered[i - 1], &right = *m_ordered[i];
            if (left.section != right.section || left.row != right.row || std::abs(right.x - left.x) > besideEachOther)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool allFree(const Subscriber &subscriber, std::size_t from, std::size_t count) const
    {
        for (std::size_t i = from; i < from + count; ++i) {
            const RowId seat = m_ordered[i]->id;
            if (m_proposed.contains(seat) || !SeatPlan::mayHave(subscriber, seat) || !m_plan.isFreeFor(subscriber.contact, seat))
                return false;
        }
        return true;
    }

    // Accessible places are for those who need them.
    [[nodiscard]] bool enoughAccess(const Subscriber &subscriber, std::size_t from, std::size_t count, int wanted) const
    {
        const auto has = std::count_if(m_ordered.cbegin() + std::ptrdiff_t(from), m_ordered.cbegin() + std::ptrdiff_t(from + count),
                                       [](const Seat *seat) { return seat->accessible; });
        return m_plan.needsAccess(subscriber) ? has >= wanted : has == 0;
    }

    // The middle of their old seats, as the new house draws that place where it has it.
    [[nodiscard]] std::optional<Spot> spotOf(const Subscriber &subscriber) const
    {
        Spot spot;
        int known = 0;
        for (const Place &place : subscriber.places) {
            const auto old = m_world.from.seats.constFind(place.seat);
            if (old == m_world.from.seats.cend())
                continue;
            spot.section = nameKey(m_renaming.now(NameKind::Section, old->seat.section).value_or(old->seat.section));
            spot.x += old->seat.x;
            spot.y += old->seat.y;
            ++known;
        }
        if (known == 0)
            return {};
        spot.x /= known;
        spot.y /= known;
        return spot;
    }

    [[nodiscard]] double distance(const Spot &was, std::size_t from, std::size_t count) const
    {
        const Seat &first = *m_ordered[from], &last = *m_ordered[from + count - 1];
        const double aside = std::abs((first.x + last.x) / 2 - was.x), rows = std::abs(first.y - was.y);
        return aside + rows * rowsCount + (nameKey(first.section) == was.section ? 0 : otherSection);
    }

    const World &m_world;
    Renaming m_renaming;
    SeatPlan m_plan;
    std::vector<const Seat *> m_ordered;
    QSet<RowId> m_proposed;
};

} // namespace

bool isSeatTrouble(Outcome outcome)
{
    return outcome <= Outcome::SeatsUnknown;
}

QHash<RowId, std::vector<RowId>> seatProposals(const World &world, const Rehearsal &rehearsal)
{
    Proposing proposing(world);
    QHash<RowId, std::vector<RowId>> proposals;
    for (const bool needsAccess : {true, false}) {
        for (std::size_t i = 0; i < rehearsal.lines.size(); ++i) {
            const Line &line = rehearsal.lines[i];
            if (!isSeatTrouble(line.outcome) || line.needsAccess != needsAccess || line.done)
                continue;
            if (std::vector<RowId> seats = proposing.best(world.from.subscribers[i]); !seats.empty())
                proposals.insert(line.contact, std::move(seats));
        }
    }
    return proposals;
}

} // namespace pd::renewal
