// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/plan.h"

#include "models/domain/planner/problem.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pd::planner {

namespace {

// Of two wishes with one seat the first in the ranking counts.
std::vector<Excluded> exclude(const SeatHouse &house, const std::vector<Wish> &wishes, const Ranking &ranking)
{
    std::vector<Excluded> excluded(wishes.size(), Excluded::No);
    QSet<RowId> owned;
    for (const int index : ranking.wishes) {
        const std::vector<RowId> &current = wishes[size_t(index)].current;
        if (std::any_of(current.cbegin(), current.cend(), [&](RowId seat) { return house.indexOf(seat) < 0; }))
            excluded[size_t(index)] = Excluded::SeatsUnknown;
        else if (std::any_of(current.cbegin(), current.cend(), [&](RowId seat) { return owned.contains(seat); }))
            excluded[size_t(index)] = Excluded::Duplicate;
        else
            owned.unite(QSet<RowId>(current.cbegin(), current.cend()));
    }
    return excluded;
}

// One plan in the making: what is weighed, and what is chosen so far.
class Planner {
public:
    Planner(const SeatHouse &house, const std::vector<Wish> &wishes, Plan &plan)
        : m_house(house)
        , m_wishes(wishes)
        , m_plan(plan)
        , m_maker(m_house, m_wishes)
    {
        // In the order of the ranking: the answer is not to hang on the order in which wishes were read.
        m_plan.chosen.resize(wishes.size());
        for (const int wish : m_plan.ranking.wishes)
            m_plan.chosen[size_t(wish)] = add(m_maker.keep(wish));
    }

    void addBest(const Breadth &breadth)
    {
        for (const int wish : m_plan.ranking.wishes) {
            if (m_plan.excluded[size_t(wish)] != Excluded::No)
                continue;
            for (Option &option : m_maker.best(wish, breadth.options, breadth.options > 0 ? breadth.perSeat : 0))
                add(std::move(option));
        }
    }

    // One after the other takes the best of what is free, and leaves what they had: possible, and what is there when time
    // is up at once.
    void begin()
    {
        std::vector<bool> open(size_t(m_house.count()));
        for (int seat = 0; seat < m_house.count(); ++seat)
            open[size_t(seat)] = m_house.at(seat).state == SeatState::Free;
        std::vector<std::vector<int>> options(m_wishes.size());
        for (size_t i = 0; i < m_plan.options.size(); ++i)
            options[size_t(m_plan.options[i].wish)].push_back(int(i));
        for (const int wish : m_plan.ranking.wishes) {
            int &chosen = m_plan.chosen[size_t(wish)];
            const std::vector<int> own = m_plan.options[size_t(chosen)].seats;
            const auto has = [&](int seat) { return open[size_t(seat)] || std::find(own.cbegin(), own.cend(), seat) != own.cend(); };
            for (const int option : options[size_t(wish)]) {
                const Option &one = m_plan.options[size_t(option)];
                if (one.worth > m_plan.options[size_t(chosen)].worth && std::all_of(one.seats.cbegin(), one.seats.cend(), has))
                    chosen = option;
            }
            for (const int seat : own)
                open[size_t(seat)] = true;
            close(m_plan.options[size_t(chosen)].seats, open);
        }
    }

    // What those who go without could have of the seats that are left. False: nothing.
    bool addLeft()
    {
        std::vector<bool> open(size_t(m_house.count()));
        for (int seat = 0; seat < m_house.count(); ++seat)
            open[size_t(seat)] = m_house.at(seat).state != SeatState::Taken;
        for (const int option : m_plan.chosen)
            close(m_plan.options[size_t(option)].seats, open);
        bool added = false;
        for (const int wish : m_plan.ranking.wishes) {
            const Option &now = m_plan.options[size_t(m_plan.chosen[size_t(wish)])];
            if (!now.keeps || m_plan.excluded[size_t(wish)] != Excluded::No)
                continue;
            std::vector<bool> own = open;
            for (const int seat : now.seats)
                own[size_t(seat)] = true;
            for (Option &option : m_maker.best(wish, 1, 0, own)) {
                close(option.seats, open);
                add(std::move(option));
                added = true;
            }
        }
        return added;
    }

    Result<bool> solve(ChoiceSolver &solver, const Limits &limits)
    {
        const ChoiceProblem problem = problemOf(m_house, m_plan.options, m_plan.chosen, m_plan.ranking);
        const Result<ChoiceAnswer> answer = solver.solve(problem, limits);
        if (!answer)
            return answer.error();
        m_plan.chosen = answer->chosen;
        m_plan.end = answer->end;
        m_plan.optimal = answer->end == ChoiceAnswer::End::Optimal && answer->proved == problem.objectives.size();
        m_plan.objectives = problem.objectives.size();
        m_plan.proved = answer->proved;
        m_plan.bound = answer->bound;
        return m_plan.end == ChoiceAnswer::End::Optimal;
    }

    void makeMoves()
    {
        QHash<int, int> sits; // by seat: who has it now
        for (int wish = 0; wish < int(m_wishes.size()); ++wish) {
            for (const int seat : m_maker.keep(wish).seats) {
                if (m_plan.excluded[size_t(wish)] == Excluded::No)
                    sits.insert(seat, wish);
            }
        }
        for (const int wish : m_plan.ranking.wishes) {
            const Option &option = m_plan.options[size_t(m_plan.chosen[size_t(wish)])];
            if (!option.keeps)
                m_plan.moves.push_back(moveOf(wish, option, sits));
        }
    }

private:
    int add(Option option)
    {
        m_plan.options.push_back(std::move(option));
        return int(m_plan.options.size()) - 1;
    }
    static void close(const std::vector<int> &seats, std::vector<bool> &open)
    {
        for (const int seat : seats)
            open[size_t(seat)] = false;
    }

    Move moveOf(int wish, const Option &option, const QHash<int, int> &sits) const
    {
        const Wish &asked = m_wishes[size_t(wish)];
        const Facts now = factsOf(m_house, asked.current);
        const Facts then = factsOf(m_house, option.seats);
        Move move{wish, {}, betterIn(now, then), worseIn(now, then), preferencesMet(asked, now, then), asked.fallback == Fallback::CallFirst, {}};
        for (const int seat : then.seats)
            move.seats.push_back(m_house.at(seat).seat.id);
        std::vector<int> open{wish};
        QSet<int> seen{wish};
        while (!open.empty()) {
            const int one = open.back();
            open.pop_back();
            for (const int seat : m_plan.options[size_t(m_plan.chosen[size_t(one)])].seats) {
                const int sitter = sits.value(seat, one);
                if (seen.contains(sitter))
                    continue;
                seen.insert(sitter);
                open.push_back(sitter);
                move.needs.push_back(sitter);
            }
        }
        std::sort(move.needs.begin(), move.needs.end());
        return move;
    }

    const SeatHouse &m_house;
    const std::vector<Wish> &m_wishes;
    Plan &m_plan;
    OptionMaker m_maker;
};

} // namespace

Result<Plan> makePlan(const SeatHouse &house, const std::vector<Wish> &wishes, const Order &order, ChoiceSolver &solver, const Limits &limits,
                      const Breadth &breadth)
{
    Plan plan;
    plan.ranking = rank(wishes, order);
    plan.excluded = exclude(house, wishes, plan.ranking);
    // Wishes that take no part keep what they have, and no one else is given it.
    std::vector<Wish> taking = wishes;
    std::vector<MapSeat> seats = house.seats();
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (plan.excluded[i] == Excluded::No)
            continue;
        for (const RowId seat : wishes[i].current) {
            if (const int index = house.indexOf(seat); index >= 0)
                seats[size_t(index)].state = SeatState::Taken;
        }
        taking[i].current.clear();
    }
    const SeatHouse open = openHouse(SeatHouse(std::move(seats)), taking);
    Planner planner(open, taking, plan);
    planner.addBest(breadth);
    planner.begin();
    for (int round = 1;; ++round) {
        const Result<bool> whole = planner.solve(solver, limits);
        if (!whole)
            return whole.error();
        if (!*whole || breadth.options == 0 || round >= breadth.rounds || !planner.addLeft())
            break;
    }
    planner.makeMoves();
    return plan;
}

std::vector<int> withNeeds(const Plan &plan, const std::vector<int> &wishes)
{
    std::vector<int> all = wishes;
    for (const Move &move : plan.moves) {
        if (std::find(wishes.cbegin(), wishes.cend(), move.wish) != wishes.cend())
            all.insert(all.end(), move.needs.cbegin(), move.needs.cend());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace pd::planner
