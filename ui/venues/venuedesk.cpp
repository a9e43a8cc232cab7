// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/venuedesk.h"

#include "ui/shell/organisationzone.h"

#include <QPointer>

#include <algorithm>

namespace pd::ui {

namespace {

template <class Record>
const Record *find(const std::vector<Record> &records, RowId id)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), [id](const Record &record) { return record.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

} // namespace

VenueDesk::VenueDesk(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

const Venue *VenueDesk::venue() const
{
    return find(m_venues, m_venue);
}

const Performance *VenueDesk::performance() const
{
    return find(m_performances, m_performance);
}

// Continues an answer here while this is there; an overtaken one says nothing.
template <class Answer, class Take>
auto VenueDesk::taking(Take take)
{
    return [self = QPointer(this), take](const Result<Answer> &answer) {
        if (!self || (!answer && answer.error().code == ErrorCode::Cancelled))
            return;
        if (answer)
            take(*self, *answer);
        else
            Q_EMIT self->failed(answer.error());
    };
}

void VenueDesk::reload()
{
    readVenues();
}

void VenueDesk::readVenues()
{
    using Venues = std::pair<std::vector<Venue>, QTimeZone>;
    m_services.reader
        .run(m_venuesLane,
             [](DeskReaders &readers) -> Result<Venues> {
                 const auto stored = readers.settings->stored();
                 if (!stored)
                     return stored.error();
                 const auto venues = readers.seats->venues();
                 return venues ? Result<Venues>({*venues, organisationZone(*stored)}) : venues.error();
             })
        .then(&m_services.reader, taking<Venues>([](VenueDesk &desk, const Venues &read) {
                  const std::vector<Venue> &venues = read.first;
                  desk.m_venues = venues;
                  desk.m_zone = read.second;
                  desk.m_read = true;
                  if (!desk.venue())
                      desk.m_venue = venues.empty() ? 0 : venues.front().id;
                  Q_EMIT desk.venuesChanged();
                  desk.readPerformances();
                  desk.readHouse();
              }));
}

void VenueDesk::chooseVenue(RowId venue)
{
    if (venue == m_venue)
        return;
    m_venue = venue;
    m_performance = 0;
    m_performances.clear();
    m_house = std::make_shared<const SeatHouse>(); // nobody takes another venue's seats for its own
    Q_EMIT venuesChanged(); // one that was made has come into the list before it was chosen
    Q_EMIT performancesChanged();
    Q_EMIT houseChanged();
    readPerformances();
    readHouse();
}

void VenueDesk::choosePerformance(RowId performance)
{
    if (performance == m_performance)
        return;
    m_performance = performance;
    readHouse();
}

void VenueDesk::readPerformances()
{
    using Performances = std::vector<Performance>;
    m_services.reader.run(m_performancesLane, [venue = m_venue, now = m_services.clock()](DeskReaders &readers) { return readers.seats->performances(venue, now); })
        .then(&m_services.reader, taking<Performances>([](VenueDesk &desk, const Performances &performances) {
                  desk.m_performances = performances;
                  if (desk.m_performance && !desk.performance()) {
                      desk.m_performance = 0;
                      desk.readHouse();
                  }
                  Q_EMIT desk.performancesChanged();
              }));
}

void VenueDesk::readHouse()
{
    using House = std::shared_ptr<const SeatHouse>;
    m_services.reader
        .run(m_houseLane,
             [venue = m_venue, performance = m_performance, now = m_services.clock()](DeskReaders &readers) -> Result<House> {
                 std::vector<MapSeat> seats;
                 if (performance) {
                     Result<std::vector<MapSeat>> states = readers.seats->states(performance, now);
                     if (!states)
                         return states.error();
                     seats = *std::move(states);
                 } else {
                     const Result<std::vector<Seat>> places = readers.seats->seats(venue);
                     if (!places)
                         return places.error();
                     for (const Seat &place : *places)
                         seats.push_back({place, SeatState::Free, {}, {}});
                 }
                 return std::make_shared<const SeatHouse>(std::move(seats));
             })
        .then(&m_services.reader, taking<House>([](VenueDesk &desk, const House &house) {
                  desk.m_house = house;
                  Q_EMIT desk.houseChanged();
              }));
}

} // namespace pd::ui
