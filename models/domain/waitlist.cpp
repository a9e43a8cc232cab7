// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/waitlist.h"

#include "models/domain/folding.h"
#include "models/domain/seatgroups.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace pd {

namespace {

bool inSection(const Seat &seat, const SeatWait &wait)
{
    return wait.section.isEmpty() || sameFolded(seat.section, wait.section);
}

// As somebody sees it who waits: what is not for them is taken.
SeatHouse forWait(const SeatHouse &house, const SeatWait &wait, const std::set<RowId> *only)
{
    std::vector<MapSeat> seats(house.seats().begin(), house.seats().end());
    for (MapSeat &seat : seats) {
        if (seat.state != SeatState::Free || !inSection(seat.seat, wait) || (only && !only->contains(seat.seat.id)))
            seat.state = SeatState::Taken;
    }
    return SeatHouse(std::move(seats));
}

std::vector<Seat> seatsOf(const SeatHouse &house, const std::vector<RowId> &ids)
{
    std::vector<Seat> seats;
    for (const RowId id : ids)
        seats.push_back(house.at(house.indexOf(id)).seat);
    return seats;
}

SeatHouse without(const SeatHouse &house, const std::vector<Seat> &seats)
{
    std::vector<MapSeat> left(house.seats().begin(), house.seats().end());
    for (const Seat &seat : seats)
        left[std::size_t(house.indexOf(seat.id))].state = SeatState::Taken;
    return SeatHouse(std::move(left));
}

int sideBySide(const std::vector<Seat> &seats, const SeatWait &wait)
{
    std::vector<MapSeat> places;
    for (const Seat &seat : seats) {
        if (inSection(seat, wait))
            places.emplace_back().seat = seat;
    }
    const SeatHouse house(std::move(places));
    std::vector<int> all(size_t(house.count()));
    std::iota(all.begin(), all.end(), 0);
    return longestRun(house, all);
}

// What has come free, and the best of the others.
std::vector<Seat> offeredApart(const SeatHouse &house, const SeatWait &wait, const std::set<RowId> &freed)
{
    std::vector<RowId> chosen;
    int accessible = 0;
    std::set<RowId> others;
    const SeatHouse seen = forWait(house, wait, nullptr);
    for (const MapSeat &seat : seen.seats()) {
        if (seat.state != SeatState::Free)
            continue;
        const bool wanted = freed.contains(seat.seat.id) && int(chosen.size()) < wait.seats && (!seat.seat.accessible || accessible < wait.accessible);
        if (!wanted) {
            others.insert(seat.seat.id);
            continue;
        }
        chosen.push_back(seat.seat.id);
        accessible += seat.seat.accessible;
    }
    if (chosen.empty() || int(chosen.size()) - accessible > wait.seats - wait.accessible)
        return {};
    const int more = wait.seats - int(chosen.size());
    if (more > 0) {
        const std::vector<SeatProposal> rest = findSeats(forWait(house, wait, &others), {more, false, false, wait.accessible - accessible, {}, {}}, 1).proposals;
        if (rest.empty())
            return {};
        chosen.insert(chosen.end(), rest.front().seats.begin(), rest.front().seats.end());
    }
    return seatsOf(house, chosen);
}

std::vector<Seat> offered(const SeatHouse &house, const SeatWait &wait, const std::set<RowId> &freed)
{
    const SeatWish wish{wait.seats, wait.together, false, wait.accessible, {}, {}};
    if (const SeatFinding found = findSeats(forWait(house, wait, &freed), wish, 1); !found.proposals.empty())
        return seatsOf(house, found.proposals.front().seats);
    if (!wait.together)
        return offeredApart(house, wait, freed);
    const SeatHouse seen = forWait(house, wait, nullptr);
    for (const SeatGroup &group : seatGroups(seen, wish, true)) {
        std::vector<RowId> seats;
        std::transform(group.seats.begin(), group.seats.end(), std::back_inserter(seats), [&](int seat) { return seen.at(seat).seat.id; });
        if (std::any_of(seats.begin(), seats.end(), [&](RowId seat) { return freed.contains(seat); }))
            return seatsOf(house, seats);
    }
    return {};
}

} // namespace

std::optional<QString> flawOf(const SeatWait &wait)
{
    if (wait.seats < 1 || wait.seats > 99)
        return QString::number(wait.seats);
    if (wait.accessible < 0 || wait.accessible > wait.seats)
        return QString::number(wait.accessible);
    return std::nullopt;
}

std::vector<std::optional<WaitOffer>> nextInLine(const SeatHouse &house, const std::vector<FreedSeats> &freed, const std::vector<SeatWait> &waits)
{
    std::vector<std::optional<WaitOffer>> offers(freed.size());
    std::map<RowId, std::size_t> left; // to be offered: who gave it up
    for (std::size_t i = 0; i < freed.size(); ++i) {
        for (const RowId seat : freed[i].seats) {
            if (const int at = house.indexOf(seat); at >= 0 && house.at(at).state == SeatState::Free)
                left.emplace(seat, i);
        }
    }
    SeatHouse now = house;
    for (const SeatWait &wait : waits) {
        if (left.empty())
            break;
        std::set<RowId> free;
        for (const auto &[seat, from] : left) {
            if (freed[from].contact != wait.contact)
                free.insert(seat);
        }
        std::vector<Seat> seats = free.empty() ? std::vector<Seat>() : offered(now, wait, free);
        if (seats.empty())
            continue;
        std::set<std::size_t> from;
        for (const Seat &seat : seats) {
            if (const auto known = left.find(seat.id); known != left.end())
                from.insert(known->second);
        }
        std::erase_if(left, [&](const auto &one) { return from.contains(one.second); });
        now = without(now, seats);
        offers[*from.begin()] = WaitOffer{wait, std::move(seats)};
    }
    return offers;
}

bool fillsWait(const SeatWait &wait, const std::vector<Seat> &seats)
{
    const auto fit = std::count_if(seats.begin(), seats.end(), [&](const Seat &seat) { return inSection(seat, wait); });
    const auto accessible = std::count_if(seats.begin(), seats.end(), [&](const Seat &seat) { return inSection(seat, wait) && seat.accessible; });
    return fit >= wait.seats && accessible >= wait.accessible && (!wait.together || sideBySide(seats, wait) >= wait.seats);
}

std::vector<SeatWait> waitingFor(const std::vector<Seat> &seats, const std::vector<SeatWait> &waits, RowId contact)
{
    std::vector<SeatWait> waiting;
    for (const SeatWait &wait : waits) {
        if (wait.contact != contact && fillsWait(wait, seats))
            waiting.push_back(wait);
    }
    return waiting;
}

} // namespace pd
