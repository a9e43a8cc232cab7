// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatselection.h"

#include <algorithm>

namespace pd::ui {

void SeatSelection::setHouse(std::shared_ptr<const SeatHouse> house)
{
    const std::vector<RowId> ids_ = ids();
    const RowId anchor = m_anchor >= 0 ? m_house->at(m_anchor).seat.id : 0;
    m_house = std::move(house);
    m_chosen.assign(size_t(m_house->count()), false);
    for (const RowId id : ids_) {
        if (const int seat = m_house->indexOf(id); seat >= 0)
            m_chosen[size_t(seat)] = true;
    }
    m_anchor = m_house->indexOf(anchor);
    m_kept.assign(m_chosen.size(), false);
    group();
}

int SeatSelection::count() const
{
    return int(std::count(m_chosen.cbegin(), m_chosen.cend(), true));
}

std::vector<int> SeatSelection::seats() const
{
    std::vector<int> all;
    for (const auto &group : m_groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

std::vector<RowId> SeatSelection::ids() const
{
    std::vector<RowId> ids;
    for (const int seat : seats())
        ids.push_back(m_house->at(seat).seat.id);
    return ids;
}

bool SeatSelection::alike(int seat, int other) const
{
    if (contains(seat) || contains(other))
        return contains(seat) && contains(other);
    const SeatState state = m_house->at(seat).state;
    return state == m_house->at(other).state && (state == SeatState::Own || state == SeatState::Proposal);
}

std::vector<int> SeatSelection::groupOf(int seat) const
{
    std::vector<int> group;
    const std::vector<int> &row = m_house->rows()[size_t(m_house->rowOf(seat))].seats;
    const int place = m_house->placeOf(seat);
    int first = place;
    while (first > 0 && m_house->adjoin(row[size_t(first - 1)], row[size_t(first)]) && alike(row[size_t(first - 1)], seat))
        --first;
    int last = place;
    while (last + 1 < int(row.size()) && m_house->adjoin(row[size_t(last)], row[size_t(last + 1)]) && alike(row[size_t(last + 1)], seat))
        ++last;
    return {row.begin() + first, row.begin() + last + 1};
}

bool SeatSelection::take(std::vector<bool> chosen)
{
    if (chosen == m_chosen)
        return false;
    m_chosen = std::move(chosen);
    group();
    return true;
}

void SeatSelection::group()
{
    m_groups.clear();
    for (const SeatHouse::Row &row : m_house->rows()) {
        int before = -1;
        for (const int seat : row.seats) {
            if (!contains(seat)) {
                before = -1;
                continue;
            }
            if (before < 0 || !m_house->adjoin(before, seat))
                m_groups.emplace_back();
            m_groups.back().push_back(seat);
            before = seat;
        }
    }
}

bool SeatSelection::clear()
{
    m_kept.assign(m_chosen.size(), false);
    return take(std::vector<bool>(m_chosen.size()));
}

bool SeatSelection::set(const std::vector<int> &seats)
{
    std::vector<bool> chosen(m_chosen.size());
    for (const int seat : seats)
        chosen[size_t(seat)] = true;
    m_kept.assign(m_chosen.size(), false);
    return take(std::move(chosen));
}

bool SeatSelection::add(const std::vector<int> &seats)
{
    std::vector<bool> chosen = m_chosen;
    for (const int seat : seats)
        chosen[size_t(seat)] = true;
    return take(std::move(chosen));
}

bool SeatSelection::toggle(int seat)
{
    std::vector<bool> chosen = m_chosen;
    chosen[size_t(seat)] = !chosen[size_t(seat)];
    const bool changed = take(std::move(chosen));
    setAnchor(seat);
    return changed;
}

void SeatSelection::setAnchor(int seat)
{
    m_anchor = seat;
    m_kept = m_chosen;
}

bool SeatSelection::extendTo(int seat, bool keep)
{
    if (m_anchor < 0)
        m_anchor = seat;
    std::vector<bool> chosen = keep ? m_kept : std::vector<bool>(m_chosen.size());
    if (m_house->rowOf(seat) == m_house->rowOf(m_anchor)) {
        const auto [first, last] = std::minmax({m_house->placeOf(seat), m_house->placeOf(m_anchor)});
        for (int place = first; place <= last; ++place)
            chosen[size_t(m_house->rows()[size_t(m_house->rowOf(seat))].seats[size_t(place)])] = true;
        return take(std::move(chosen));
    }
    const Seat &a = m_house->at(seat).seat;
    const Seat &b = m_house->at(m_anchor).seat;
    const auto [left, right] = std::minmax({a.x, b.x});
    const auto [front, back] = std::minmax({a.y, b.y});
    for (int one = 0; one < m_house->count(); ++one) {
        const Seat &s = m_house->at(one).seat;
        if (s.x >= left && s.x <= right && s.y >= front && s.y <= back)
            chosen[size_t(one)] = true;
    }
    return take(std::move(chosen));
}

} // namespace pd::ui
