// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seathouse.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr double aisle = 1.25; // seats farther apart than this have a way between them
constexpr double step = 0.3;   // a row that is less than this behind stands beside, not behind
constexpr double sideCost = 0.25; // how much farther a place to the side counts than one straight ahead

QString keyOf(const Seat &seat)
{
    return seat.section + QChar(1) + seat.row;
}

} // namespace

QString seatStateName(SeatState state)
{
    switch (state) {
    case SeatState::Free:
        return u"free"_s;
    case SeatState::Taken:
        return u"taken"_s;
    case SeatState::Held:
        return u"held"_s;
    case SeatState::Renewal:
        return u"renewal"_s;
    case SeatState::Own:
        return u"own"_s;
    case SeatState::Proposal:
        return u"proposal"_s;
    }
    return {};
}

SeatHouse::SeatHouse(std::vector<MapSeat> seats)
    : m_seats(std::move(seats))
{
    for (int i = 0; i < count(); ++i)
        m_index.insert(at(i).seat.id, i);
    makeRows();
    makeLevels();
}

void SeatHouse::makeRows()
{
    QHash<QString, size_t> known;
    for (int i = 0; i < count(); ++i) {
        const Seat &seat = at(i).seat;
        const QString key = keyOf(seat);
        if (!known.contains(key)) {
            known.insert(key, m_rows.size());
            m_rows.push_back({seat.section, seat.row, {}, 0});
        }
        m_rows[known.value(key)].seats.push_back(i);
    }
    for (Row &row : m_rows) {
        std::stable_sort(row.seats.begin(), row.seats.end(), [this](int a, int b) { return at(a).seat.x < at(b).seat.x; });
        for (const int seat : row.seats)
            row.y += at(seat).seat.y / double(row.seats.size());
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        return std::pair(a.y, at(a.seats.front()).seat.x) < std::pair(b.y, at(b.seats.front()).seat.x);
    });
    m_rowOf.resize(m_seats.size());
    m_placeOf.resize(m_seats.size());
    for (size_t r = 0; r < m_rows.size(); ++r) {
        for (size_t place = 0; place < m_rows[r].seats.size(); ++place) {
            m_rowOf[size_t(m_rows[r].seats[place])] = int(r);
            m_placeOf[size_t(m_rows[r].seats[place])] = int(place);
        }
        if (std::find(m_sections.cbegin(), m_sections.cend(), m_rows[r].section) == m_sections.cend())
            m_sections.push_back(m_rows[r].section);
    }
    if (m_seats.empty())
        return;
    const auto [left, right] = std::minmax_element(m_seats.cbegin(), m_seats.cend(), [](const MapSeat &a, const MapSeat &b) { return a.seat.x < b.seat.x; });
    const auto [front, back] = std::minmax_element(m_seats.cbegin(), m_seats.cend(), [](const MapSeat &a, const MapSeat &b) { return a.seat.y < b.seat.y; });
    m_left = left->seat.x;
    m_right = right->seat.x;
    m_front = front->seat.y;
    m_back = back->seat.y;
}

void SeatHouse::makeLevels()
{
    QHash<QString, Minor> dearest;
    for (const MapSeat &seat : m_seats) {
        if (seat.level.isEmpty())
            continue;
        if (!dearest.contains(seat.level))
            m_levels.push_back(seat.level);
        Minor &price = dearest[seat.level];
        price = std::max(price, seat.price ? seat.price->minor : 0);
    }
    std::stable_sort(m_levels.begin(), m_levels.end(), [&](const QString &a, const QString &b) { return dearest.value(a) > dearest.value(b); });
}

bool SeatHouse::adjoin(int seat, int other) const
{
    return rowOf(seat) == rowOf(other) && std::abs(placeOf(seat) - placeOf(other)) == 1
        && std::hypot(at(seat).seat.x - at(other).seat.x, at(seat).seat.y - at(other).seat.y) <= aisle;
}

int SeatHouse::next(int seat, Way way) const
{
    return way == Way::Left || way == Way::Right ? beside(seat, way == Way::Right) : before(seat, way == Way::Down);
}

int SeatHouse::beside(int seat, bool right) const
{
    const Row &row = m_rows[size_t(rowOf(seat))];
    const int place = placeOf(seat) + (right ? 1 : -1);
    if (place >= 0 && place < int(row.seats.size()))
        return row.seats[size_t(place)];
    // Another row's end: the nearest, and rather one that stands level.
    int best = -1;
    double least = 0;
    for (const Row &other : m_rows) {
        if (&other == &row)
            continue;
        const int end = right ? other.seats.front() : other.seats.back();
        const double along = (at(end).seat.x - at(seat).seat.x) * (right ? 1 : -1);
        const double cost = along + 2 * std::abs(at(end).seat.y - at(seat).seat.y);
        if (along > 0 && (best < 0 || cost < least)) {
            best = end;
            least = cost;
        }
    }
    return best;
}

int SeatHouse::nearestIn(const Row &row, double x) const
{
    return *std::min_element(row.seats.cbegin(), row.seats.cend(), [&](int a, int b) { return std::abs(at(a).seat.x - x) < std::abs(at(b).seat.x - x); });
}

int SeatHouse::before(int seat, bool down) const
{
    int best = -1;
    double least = 0;
    for (const Row &row : m_rows) {
        const int there = nearestIn(row, at(seat).seat.x);
        const double ahead = (at(there).seat.y - at(seat).seat.y) * (down ? 1 : -1);
        const double cost = ahead + sideCost * std::abs(at(there).seat.x - at(seat).seat.x);
        if (ahead > step && rowOf(there) != rowOf(seat) && (best < 0 || cost < least)) {
            best = there;
            least = cost;
        }
    }
    return best;
}

} // namespace pd
