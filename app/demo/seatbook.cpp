// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/seatbook.h"

namespace pd::demo {

int SubscriberSeats::take(int family, int count)
{
    int &next = m_next[size_t(family)];
    const auto [begin, seats] = m_theatre.keptFor(family);
    while (next + count <= seats) {
        const int first = begin + next;
        if (m_theatre.sameRow(first, first + count - 1)) {
            next += count;
            return first;
        }
        ++next;
    }
    return -1;
}

SeatBook::SeatBook(const Theatre &theatre)
    : m_theatre(theatre)
{
    std::vector<bool> kept(theatre.instances.size());
    for (const SeriesFact &series : theatre.series) {
        for (const int instance : series.instances)
            kept[size_t(instance)] = true;
    }
    for (size_t i = 0; i < theatre.instances.size(); ++i) {
        const InstanceFact &instance = theatre.instances[i];
        House house;
        if (instance.claimsSeats) {
            const bool main = instance.venue == 0;
            house.first = main ? 0 : theatre.mainHouseSeats;
            house.taken.resize(size_t(main ? theatre.mainHouseSeats : int(theatre.seats.size()) - theatre.mainHouseSeats));
            house.next = !kept[i] ? 0 : main ? theatre.subscriberSeats : theatre.studioSubscriberSeats;
        }
        m_houses.push_back(std::move(house));
    }
}

int SeatBook::takeGeneral(int instance, int count)
{
    House &house = m_houses[size_t(instance)];
    while (house.next + count <= int(house.taken.size())) {
        const int first = house.first + house.next++;
        if (m_theatre.sameRow(first, first + count - 1) && takeNamed(instance, first, count)) {
            house.next += count - 1;
            return first;
        }
    }
    return -1;
}

bool SeatBook::takeNamed(int instance, int first, int count)
{
    House &house = m_houses[size_t(instance)];
    const int begin = first - house.first;
    if (begin < 0 || begin + count > int(house.taken.size()))
        return false;
    for (int s = begin; s < begin + count; ++s) {
        if (house.taken[size_t(s)])
            return false;
    }
    for (int s = begin; s < begin + count; ++s)
        house.taken[size_t(s)] = true;
    return true;
}

} // namespace pd::demo
