// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unsureseats.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/seatevidence.h"

#include <tuple>

namespace pd::store {

namespace {

using SeatKey = std::pair<RowId, RowId>; // seat, contact

// The worklist of one series after the other.
class Worklist {
public:
    explicit Worklist(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<void> add(const SeriesEvidence &series)
    {
        const Result<ComputedSeats> found = computedSeats(m_connection, series);
        const Result<std::map<RowId, HeldSeat>> held = found ? readHeldSeats(m_connection, series.series) : Result<std::map<RowId, HeldSeat>>(found.error());
        if (!held)
            return held.error();
        std::map<SeatKey, UnsureSeat> unsure;
        for (const auto &[seat, one] : *held) {
            if (one.confidence == Confidence::High)
                continue;
            UnsureSeat &entry = unsure[{seat, one.contact}];
            entry.confidence = one.confidence;
            entry.assigned = true;
        }
        for (const ComputedSeat &seat : found->seats)
            take(unsure, seat, UnsureSeat::Reason::FewPerformances, *held, seat.confidence != Confidence::High);
        for (const DoubtfulSeat &seat : found->doubtful) {
            take(unsure, seat.seat, seat.doubt == DoubtfulSeat::Doubt::TwoPatrons ? UnsureSeat::Reason::TwoPatrons : UnsureSeat::Reason::SeveralSeats,
                 *held, true);
        }
        return finish(series, unsure);
    }
    std::vector<UnsureSeat> seats;

private:
    static void take(std::map<SeatKey, UnsureSeat> &unsure, const ComputedSeat &seat, UnsureSeat::Reason reason, const std::map<RowId, HeldSeat> &held, bool asks)
    {
        const auto has = held.find(seat.seat);
        const bool other = has != held.end() && has->second.contact != seat.contact;
        // Somebody has it for sure: there is nothing left to ask. A patron's own sure seat neither.
        if (has != held.end() && has->second.confidence == Confidence::High)
            return;
        if (!asks && !other && has == held.end())
            return; // it would be assigned as it is
        UnsureSeat &entry = unsure[{seat.seat, seat.contact}];
        entry.reason = other ? UnsureSeat::Reason::TwoPatrons : reason;
        entry.performances = seat.performances;
        if (!entry.assigned)
            entry.confidence = seat.confidence;
    }

    Result<void> finish(const SeriesEvidence &series, std::map<SeatKey, UnsureSeat> &unsure)
    {
        const Result<QString> name = seriesName(m_connection, series.series);
        if (!name)
            return name.error();
        for (auto &[key, entry] : unsure) {
            entry.series = series.series;
            entry.seriesName = *name;
            entry.all = series.performances;
            std::tie(entry.seat, entry.contact) = key;
            const Result<QString> who = contactName(m_connection, entry.contact);
            const Result<QString> seat = who ? seatName(m_connection, entry.seat) : who;
            if (!seat)
                return seat.error();
            entry.contactName = *who;
            entry.seatName = *seat;
        }
        // Those of one seat stand side by side.
        for (auto at = unsure.begin(); at != unsure.end(); ++at) {
            const auto next = std::next(at);
            if (next != unsure.end() && next->first.first == at->first.first) {
                at->second.other = next->second.contactName;
                if (next->second.other.isEmpty())
                    next->second.other = at->second.contactName;
                at->second.reason = next->second.reason = UnsureSeat::Reason::TwoPatrons;
            }
            seats.push_back(at->second);
        }
        return {};
    }

    Connection &m_connection;
};

} // namespace

Result<std::vector<UnsureSeat>> readUnsureSeats(Connection &connection, std::optional<RowId> series)
{
    const Result<std::vector<SeriesEvidence>> all = readSeatEvidence(connection, series);
    if (!all)
        return all.error();
    Worklist list(connection);
    for (const SeriesEvidence &each : *all) {
        if (const Result<void> added = list.add(each); !added)
            return added.error();
    }
    return std::move(list.seats);
}

} // namespace pd::store
