// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatgroups.h"

#include <algorithm>
#include <cmath>

namespace pd {

namespace {

constexpr double partCost = 4;       // rows that people would move back to sit together
constexpr double obstructedCost = 6; // likewise, to see everything
constexpr double needCost = 3;       // likewise, to leave a companion's or an accessible seat to those who need it
constexpr size_t anchors = 60;       // seats round which a group in parts is tried

double placeOf(const SeatHouse &house, int seat)
{
    const Seat &place = house.at(seat).seat;
    return place.y - house.front() + std::abs(place.x - (house.left() + house.right()) / 2) / 2 + (place.obstructed ? obstructedCost : 0);
}

bool isFree(const MapSeat &seat)
{
    return seat.state == SeatState::Free || seat.state == SeatState::Own || seat.state == SeatState::Proposal;
}

bool fulfils(const SeatHouse &house, const SeatWish &wish, const std::vector<int> &seats)
{
    const auto any = [&](bool Seat::*fact) { return std::count_if(seats.cbegin(), seats.cend(), [&](int seat) { return house.at(seat).seat.*fact; }); };
    return (!wish.aisle || any(&Seat::aisle) > 0) && any(&Seat::accessible) >= wish.accessible;
}

void order(const SeatHouse &house, std::vector<int> &seats)
{
    std::sort(seats.begin(), seats.end(), [&](int a, int b) {
        return std::pair(house.rowOf(a), house.placeOf(a)) < std::pair(house.rowOf(b), house.placeOf(b));
    });
}

// Windows of `count` over each run of seats that adjoin. `seats` in order.
void addTogether(const SeatHouse &house, const SeatWish &wish, const std::vector<int> &seats, std::vector<SeatGroup> &groups)
{
    const size_t count = size_t(wish.count);
    size_t run = 0; // how many adjoin up to here
    for (size_t i = 0; i < seats.size(); ++i) {
        run = i > 0 && house.adjoin(seats[i - 1], seats[i]) ? run + 1 : 1;
        if (run < count)
            continue;
        std::vector<int> group(seats.begin() + std::ptrdiff_t(i + 1 - count), seats.begin() + std::ptrdiff_t(i + 1));
        if (fulfils(house, wish, group))
            groups.push_back({group, distanceOf(house, wish, group)});
    }
}

// The nearest to each of the best seats; those that the wish must have come first.
void addParts(const SeatHouse &house, const SeatWish &wish, const std::vector<int> &seats, std::vector<SeatGroup> &groups)
{
    if (int(seats.size()) < wish.count)
        return;
    std::vector<int> best = seats;
    const size_t tried = std::min(anchors, best.size());
    const auto nearerToStage = [&](int a, int b) { return placeOf(house, a) < placeOf(house, b); };
    std::partial_sort(best.begin(), best.begin() + std::ptrdiff_t(tried), best.end(), nearerToStage);
    for (size_t i = 0; i < tried; ++i) {
        const Seat &anchor = house.at(best[i]).seat;
        const auto away = [&](int seat) {
            const Seat &other = house.at(seat).seat;
            return std::abs(other.x - anchor.x) + 2 * std::abs(other.y - anchor.y);
        };
        std::vector<int> near = seats;
        std::stable_sort(near.begin(), near.end(), [&](int a, int b) { return away(a) < away(b); });
        std::vector<int> group;
        const auto take = [&](auto right, int wanted) {
            for (const int seat : near) {
                const auto have = std::count_if(group.cbegin(), group.cend(), [&](int one) { return right(house.at(one).seat); });
                if (int(have) >= wanted || int(group.size()) >= wish.count)
                    return;
                if (right(house.at(seat).seat) && std::find(group.cbegin(), group.cend(), seat) == group.cend())
                    group.push_back(seat);
            }
        };
        const bool allAccessible = wish.accessible >= wish.count;
        take([&](const Seat &seat) { return seat.aisle && (seat.accessible || !allAccessible); }, wish.aisle ? 1 : 0);
        take([](const Seat &seat) { return seat.accessible; }, wish.accessible);
        take([](const Seat &) { return true; }, wish.count);
        order(house, group);
        if (int(group.size()) == wish.count && fulfils(house, wish, group))
            groups.push_back({group, distanceOf(house, wish, group)});
    }
}

} // namespace

double distanceOf(const SeatHouse &house, const SeatWish &wish, const std::vector<int> &seats)
{
    double sum = 0;
    int companions = 0;
    int accessible = 0;
    for (const int seat : seats) {
        sum += placeOf(house, seat);
        companions += house.at(seat).seat.companion ? 1 : 0;
        accessible += house.at(seat).seat.accessible ? 1 : 0;
    }
    const int unneeded = accessible > 0 ? std::max(0, accessible - wish.accessible) : companions;
    return (sum + needCost * unneeded) / double(seats.size()) + partCost * (partsOf(house, seats) - 1);
}

int partsOf(const SeatHouse &house, const std::vector<int> &seats)
{
    int parts = 1;
    for (size_t i = 1; i < seats.size(); ++i)
        parts += house.adjoin(seats[i - 1], seats[i]) ? 0 : 1;
    return parts;
}

std::vector<int> eligibleSeats(const SeatHouse &house, const SeatWish &wish, bool freeOnly)
{
    double hindmost = -1e9;
    for (const RowId id : wish.notBehind) {
        if (const int seat = house.indexOf(id); seat >= 0)
            hindmost = std::max(hindmost, house.rows()[size_t(house.rowOf(seat))].y);
    }
    std::vector<int> seats;
    for (const SeatHouse::Row &row : house.rows()) {
        if (hindmost > -1e9 && row.y > hindmost + 0.5)
            continue;
        for (const int seat : row.seats) {
            const MapSeat &place = house.at(seat);
            const bool right = (wish.level.isEmpty() || place.level == wish.level) && (wish.accessible > 0 || !place.seat.accessible);
            if (right && (!freeOnly || isFree(place)))
                seats.push_back(seat);
        }
    }
    return seats;
}

int longestRun(const SeatHouse &house, const std::vector<int> &seats)
{
    int longest = 0;
    int run = 0;
    for (size_t i = 0; i < seats.size(); ++i) {
        run = i > 0 && house.adjoin(seats[i - 1], seats[i]) ? run + 1 : 1;
        longest = std::max(longest, run);
    }
    return longest;
}

std::vector<SeatGroup> seatGroups(const SeatHouse &house, const SeatWish &wish, bool freeOnly)
{
    std::vector<SeatGroup> groups;
    const std::vector<int> seats = eligibleSeats(house, wish, freeOnly);
    addTogether(house, wish, seats, groups);
    if (!wish.together && wish.count > 1)
        addParts(house, wish, seats, groups);
    std::stable_sort(groups.begin(), groups.end(), [](const SeatGroup &a, const SeatGroup &b) { return a.distance < b.distance; });
    return groups;
}

} // namespace pd
