// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatassignment.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct Sitting {
    std::set<RowId> instances;
    std::optional<Instant> since;
};

struct Patron {
    std::map<RowId, Sitting> seats;
    std::map<RowId, std::set<RowId>> atInstance; // the seats at each performance
};

Confidence confidenceAt(int sits, int performances)
{
    if (performances >= 2 && sits >= performances)
        return Confidence::High;
    return performances >= 2 && 2 * sits > performances ? Confidence::Medium : Confidence::Low;
}

std::size_t seatsOf(const Patron &patron)
{
    std::size_t most = 0;
    for (const auto &[instance, seats] : patron.atInstance)
        most = std::max(most, seats.size());
    return most;
}

// The patron's own seats; those of equal claim to the last place are doubtful, those of less are left out.
void chooseSeats(RowId contact, const Patron &patron, int performances, ComputedSeats &found)
{
    std::vector<ComputedSeat> seats;
    for (const auto &[seat, sitting] : patron.seats) {
        const int sits = int(sitting.instances.size());
        seats.push_back({contact, seat, confidenceAt(sits, performances), sits, sitting.since});
    }
    std::stable_sort(seats.begin(), seats.end(), [](const ComputedSeat &a, const ComputedSeat &b) { return a.performances > b.performances; });
    const std::size_t own = seatsOf(patron);
    const bool tie = seats.size() > own && seats[own - 1].performances == seats[own].performances;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        if (tie && seats[i].performances == seats[own].performances)
            found.doubtful.push_back({seats[i], DoubtfulSeat::Doubt::SeveralSeats});
        else if (i < own)
            found.seats.push_back(seats[i]);
    }
}

} // namespace

QString confidenceName(Confidence confidence)
{
    return confidence == Confidence::High ? u"high"_s : confidence == Confidence::Medium ? u"medium"_s : u"low"_s;
}

Confidence confidenceOf(QStringView name)
{
    return name == u"high" ? Confidence::High : name == u"medium" ? Confidence::Medium : Confidence::Low;
}

ComputedSeats computeSeats(int performances, const std::vector<SeatEvidence> &evidence)
{
    std::map<RowId, Patron> patrons;
    for (const SeatEvidence &one : evidence) {
        Patron &patron = patrons[one.contact];
        Sitting &sitting = patron.seats[one.seat];
        sitting.instances.insert(one.instance);
        if (one.since && (!sitting.since || *one.since < *sitting.since))
            sitting.since = one.since;
        patron.atInstance[one.instance].insert(one.seat);
    }
    ComputedSeats found;
    for (const auto &[contact, patron] : patrons)
        chooseSeats(contact, patron, performances, found);

    std::map<RowId, std::set<RowId>> wanted;
    for (const ComputedSeat &seat : found.seats)
        wanted[seat.seat].insert(seat.contact);
    for (const DoubtfulSeat &seat : found.doubtful)
        wanted[seat.seat.seat].insert(seat.seat.contact);
    const auto contested = [&](RowId seat) { return wanted[seat].size() > 1; };
    for (DoubtfulSeat &seat : found.doubtful) {
        if (contested(seat.seat.seat))
            seat.doubt = DoubtfulSeat::Doubt::TwoPatrons;
    }
    const auto sure = std::stable_partition(found.seats.begin(), found.seats.end(), [&](const ComputedSeat &seat) { return !contested(seat.seat); });
    for (auto at = sure; at != found.seats.end(); ++at)
        found.doubtful.push_back({*at, DoubtfulSeat::Doubt::TwoPatrons});
    found.seats.erase(sure, found.seats.end());
    return found;
}

QString unsureReasonName(UnsureSeat::Reason reason)
{
    switch (reason) {
    case UnsureSeat::Reason::FewPerformances:
        return u"fewPerformances"_s;
    case UnsureSeat::Reason::SeveralSeats:
        return u"severalSeats"_s;
    case UnsureSeat::Reason::TwoPatrons:
        return u"twoPatrons"_s;
    }
    return {};
}

} // namespace pd
