// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleseats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

class SampleSeats final : public SeatReader {
public:
    Result<std::vector<Venue>> venues() override { return std::vector<Venue>{{1, u"Main House"_s, 284}, {2, u"<b>Studio</b>"_s, 0}}; }
    Result<std::vector<Seat>> seats(RowId venue) override
    {
        std::vector<Seat> seats;
        if (venue != 1)
            return seats;
        for (int row = 0; row < 16; ++row) {
            const bool balcony = row >= 13;
            const int count = balcony ? 16 : 14 + std::min(row, 6);
            const QString name = balcony ? QString(QChar('A' + row - 13)).repeated(2) : QString(u"ABCDEFGHJKLMN"[row]);
            for (int n = 1; n <= count; ++n) {
                Seat seat{1000 * (row + 1) + n, balcony ? u"Balcony"_s : u"Orchestra"_s, name, QString::number(n)};
                const int left = count / 4;
                seat.x = n - (count + 1) / 2.0 + (n <= left ? -1.3 : n > count - left ? 1.3 : 0);
                seat.y = row + (balcony ? 2 : 0);
                seat.aisle = n == 1 || n == count || n == left || n == left + 1 || n == count - left || n == count - left + 1;
                seat.accessible = row == 12 && (n <= 2 || n > count - 2);
                seat.companion = row == 12 && (n == 3 || n == count - 2);
                seat.obstructed = balcony && (n == 1 || n == count);
                seats.push_back(seat);
            }
        }
        return seats;
    }
    Result<SeatOwners> owners(RowId, RowId) override { return SeatOwners(); }
    Result<std::vector<SeatWait>> waits() override
    {
        const auto wait = [](RowId id, const QString &series, const QString &patron, int seats, const QString &section) {
            SeatWait one;
            one.id = id;
            one.series = series.size();
            one.contact = id;
            one.order = 7 * id;
            one.seriesName = series;
            one.patron = patron;
            one.number = u"2064%1"_s.arg(id);
            one.section = section;
            one.seats = seats;
            one.since = Instant{1'790'000'000'000 + id * 86'400'000};
            return one;
        };
        std::vector<SeatWait> waits{wait(1, u"Thursday Six 2027"_s, u"Ángela Núñez-O’Brien"_s, 2, u"Orchestra"_s), wait(2, u"Thursday Six 2027"_s, u"محمد علي"_s, 4, {}),
                                    wait(3, u"<b>Matinées</b> & Sundays 2027"_s, u"Maximiliane-Charlotte von Hohenstein-Waldburg"_s, 1, u"Balcony"_s)};
        waits[1].together = false;
        waits[2].note = u"Calls in June; nothing behind a pillar, please"_s;
        waits[2].accessible = 1;
        return waits;
    }
    Result<std::optional<WaitOffer>> nextOffer(RowId, Instant) override { return std::optional<WaitOffer>(); }
    Result<std::vector<Performance>> performances(RowId venue, Instant) override
    {
        if (venue != 1)
            return std::vector<Performance>();
        return std::vector<Performance>{{1, u"The Winter's Tale"_s, u"Matinée"_s, Instant{1'796'479'200'000}, 180}, {2, u"<i>Medea</i>"_s, {}, Instant{1'796'583'600'000}, 3}, {3, u"Gala"_s, {}, {}, 0}};
    }
    Result<std::vector<MapSeat>> states(RowId performance, Instant) override
    {
        const Result<std::vector<Seat>> places = this->seats(1);
        std::vector<MapSeat> seats;
        for (const Seat &place : *places) {
            const auto dice = (place.id * 7919 + place.id % 13 * 31) % 10;
            MapSeat seat{place, SeatState::Free, place.y < 6 ? u"Premium"_s : u"Standard"_s, Money{place.y < 6 ? 9000 : 5900, u"USD"_s}};
            if (performance == 1 && dice < 6) {
                seat.state = dice == 0 ? SeatState::Held : dice == 1 ? SeatState::Renewal : SeatState::Taken;
                seat.holder = {dice == 1 ? u"Ángela Núñez-O’Brien"_s : QString(), dice == 2 ? u"20644"_s : QString(), dice == 0 ? u"17"_s : QString(), {}};
            }
            if (performance == 1 && place.row == "G"_L1 && (place.number == "3"_L1 || place.number == "4"_L1)) {
                seat.state = SeatState::Own;
                seat.holder = {{}, u"20644"_s, {}, {}};
            }
            if (performance == 1 && place.row == "C"_L1 && (place.number == "4"_L1 || place.number == "5"_L1))
                seat.state = SeatState::Proposal;
            seats.push_back(seat);
        }
        return seats;
    }
};

} // namespace

std::unique_ptr<SeatReader> sampleSeats()
{
    return std::make_unique<SampleSeats>();
}

} // namespace pd::testing
