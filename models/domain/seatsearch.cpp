// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatsearch.h"

#include "models/domain/seatgroups.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

using Code = SeatReason::Code;

QVariantList idsOf(const SeatHouse &house, const std::vector<int> &seats)
{
    QVariantList ids;
    for (const int seat : seats)
        ids.append(house.at(seat).seat.id);
    return ids;
}

template <class Fact>
int countOf(const SeatHouse &house, const std::vector<int> &seats, Fact fact)
{
    return int(std::count_if(seats.cbegin(), seats.cend(), [&](int seat) { return house.at(seat).seat.*fact; }));
}

// The rows' places from the stage: rows that stand level are one.
int placeFromStage(const SeatHouse &house, double y)
{
    int place = 0;
    double last = -1e9;
    for (const SeatHouse::Row &row : house.rows()) {
        if (row.y - last > 0.5) {
            ++place;
            last = row.y;
        }
        if (row.y >= y - 1e-6)
            break;
    }
    return place;
}

std::vector<SeatReason> reasonsOf(const SeatHouse &house, const SeatWish &wish, const std::vector<int> &seats)
{
    std::vector<SeatReason> reasons;
    const int place = placeFromStage(house, house.rows()[size_t(house.rowOf(seats.front()))].y);
    int compared = 0;
    for (const RowId id : wish.notBehind) {
        if (const int seat = house.indexOf(id); seat >= 0)
            compared = std::max(compared, placeFromStage(house, house.rows()[size_t(house.rowOf(seat))].y));
    }
    if (compared > place)
        reasons.push_back({Code::RowsCloser, {{u"rows"_s, compared - place}}});
    else if (compared == place)
        reasons.push_back({Code::SameRow});
    else
        reasons.push_back({Code::Row, {{u"place"_s, place}}});
    double x = 0;
    for (const int seat : seats)
        x += house.at(seat).seat.x / double(seats.size());
    const int away = int(std::lround(std::abs(x - (house.left() + house.right()) / 2)));
    reasons.push_back(away <= 1 ? SeatReason{Code::Middle} : SeatReason{Code::FromMiddle, {{u"seats"_s, away}}});
    const int parts = partsOf(house, seats);
    if (parts > 1)
        reasons.push_back({Code::InParts, {{u"parts"_s, parts}}});
    else if (seats.size() > 1)
        reasons.push_back({Code::Together});
    if (countOf(house, seats, &Seat::aisle))
        reasons.push_back({Code::Aisle});
    if (const int accessible = countOf(house, seats, &Seat::accessible))
        reasons.push_back({Code::Accessible, {{u"seats"_s, accessible}}});
    if (const int companion = countOf(house, seats, &Seat::companion))
        reasons.push_back({Code::Companion, {{u"seats"_s, companion}}});
    if (const int obstructed = countOf(house, seats, &Seat::obstructed))
        reasons.push_back({Code::Obstructed, {{u"seats"_s, obstructed}}});
    if (!wish.level.isEmpty())
        reasons.push_back({Code::Level, {{u"level"_s, wish.level}}});
    return reasons;
}

// The best that a wish finds when it may have these seats; empty: none.
std::vector<int> bestOf(const SeatHouse &house, const SeatWish &wish, bool freeOnly)
{
    const auto groups = seatGroups(house, wish, freeOnly);
    return groups.empty() ? std::vector<int>() : groups.front().seats;
}

// What would be nearer if one thing were otherwise. Of a wish that found something.
std::vector<SeatReason> betterOnes(const SeatHouse &house, const SeatWish &wish, const std::vector<int> &found)
{
    std::vector<SeatReason> better;
    const double least = distanceOf(house, wish, found);
    const auto nearer = [&](const std::vector<int> &seats) { return !seats.empty() && distanceOf(house, wish, seats) < least - 1e-9; };
    if (const auto seats = bestOf(house, wish, false); nearer(seats))
        better.push_back({Code::BetterTaken, {{u"seats"_s, idsOf(house, seats)}}});
    SeatWish other = wish;
    other.aisle = false;
    if (const auto seats = bestOf(house, other, true); wish.aisle && nearer(seats))
        better.push_back({Code::WithoutAisle, {{u"seats"_s, idsOf(house, seats)}}});
    other = wish;
    other.level.clear();
    if (const auto seats = bestOf(house, other, true); !wish.level.isEmpty() && nearer(seats))
        better.push_back({Code::WithoutLevel, {{u"seats"_s, idsOf(house, seats)}}});
    return better;
}

// Which conditions stand in the way: each that leaves too few by itself, else what letting one go would find.
std::vector<SeatReason> whyNone(const SeatHouse &house, const SeatWish &wish)
{
    const SeatWish anything{.count = wish.count, .together = false, .aisle = false, .accessible = wish.accessible, .level = {}, .notBehind = {}};
    const int free = int(eligibleSeats(house, anything, true).size());
    if (free < wish.count)
        return {{Code::FewFree, {{u"free"_s, free}, {u"wanted"_s, wish.count}}}};
    std::vector<SeatReason> why;
    int accessible = 0;
    for (const int seat : eligibleSeats(house, anything, true))
        accessible += house.at(seat).seat.accessible ? 1 : 0;
    if (accessible < wish.accessible)
        why.push_back({Code::FewAccessible, {{u"free"_s, accessible}, {u"wanted"_s, wish.accessible}}});
    SeatWish only = anything;
    only.level = wish.level;
    if (!wish.level.isEmpty() && int(eligibleSeats(house, only, true).size()) < wish.count)
        why.push_back({Code::NoneOfLevel, {{u"level"_s, wish.level}}});
    only = anything;
    only.notBehind = wish.notBehind;
    if (!wish.notBehind.empty() && int(eligibleSeats(house, only, true).size()) < wish.count)
        why.push_back({Code::NoneAhead});
    if (!why.empty())
        return why;
    SeatWish other = wish;
    other.aisle = false;
    if (wish.aisle && !bestOf(house, other, true).empty())
        return {{Code::NoAisle}};
    other = wish;
    other.together = false;
    if (const auto apart = bestOf(house, other, true); !apart.empty())
        why.push_back({Code::ApartOnly, {{u"seats"_s, idsOf(house, apart)}}});
    const int most = longestRun(house, eligibleSeats(house, wish, true));
    if (wish.together && most < wish.count)
        why.push_back({Code::FewTogether, {{u"most"_s, most}, {u"wanted"_s, wish.count}}});
    if (why.empty() && !wish.notBehind.empty())
        why.push_back({Code::NoneAhead});
    else if (why.empty())
        why.push_back({Code::FewAccessible, {{u"free"_s, accessible}, {u"wanted"_s, wish.accessible}}});
    return why;
}

} // namespace

SeatFinding findSeats(const SeatHouse &house, const SeatWish &wish, int most)
{
    SeatFinding finding;
    if (wish.count < 1)
        return finding;
    std::vector<bool> used(size_t(house.count()));
    for (const SeatGroup &group : seatGroups(house, wish, true)) {
        if (int(finding.proposals.size()) >= most)
            break;
        if (std::any_of(group.seats.cbegin(), group.seats.cend(), [&](int seat) { return used[size_t(seat)]; }))
            continue;
        SeatProposal proposal{{}, group.distance, reasonsOf(house, wish, group.seats)};
        for (const int seat : group.seats) {
            used[size_t(seat)] = true;
            proposal.seats.push_back(house.at(seat).seat.id);
        }
        finding.proposals.push_back(std::move(proposal));
    }
    if (finding.proposals.empty()) {
        finding.obstacles = whyNone(house, wish);
        return finding;
    }
    std::vector<int> found;
    for (const RowId id : finding.proposals.front().seats)
        found.push_back(house.indexOf(id));
    finding.obstacles = betterOnes(house, wish, found);
    return finding;
}

std::vector<SeatProposal> bestSeats(const SeatHouse &house, SeatWish wish, int most, const std::vector<RowId> &own)
{
    const auto others = [&] {
        std::vector<SeatProposal> found = findSeats(house, wish, most + 1).proposals;
        std::erase_if(found, [&](const SeatProposal &proposal) {
            return std::all_of(proposal.seats.begin(), proposal.seats.end(), [&](RowId seat) { return std::find(own.begin(), own.end(), seat) != own.end(); });
        });
        found.resize(std::min(found.size(), std::size_t(most)));
        return found;
    };
    std::vector<SeatProposal> found = others();
    if (found.empty()) {
        wish.notBehind.clear();
        found = others();
    }
    if (found.empty()) {
        wish.together = false;
        found = others();
    }
    return found;
}

} // namespace pd
