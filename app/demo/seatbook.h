// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/theatre.h"

#include <array>
#include <vector>

namespace pd::demo {

// Hands out the seats that fixed packages keep in all seasons, in the order in which it is asked: two passes over
// the patrons get the same answers.
class SubscriberSeats {
public:
    explicit SubscriberSeats(const Theatre &theatre)
        : m_theatre(theatre)
    {
    }
    // The first of `count` neighbours, or -1 where the family's rows are full.
    int take(int family, int count);

private:
    const Theatre &m_theatre;
    std::array<int, SeriesKinds> m_next{}; // by family
};

// Which seats of each instance are claimed: never one twice.
class SeatBook {
public:
    explicit SeatBook(const Theatre &theatre);
    // The first of `count` free seats side by side, or -1 where the house is full. Subscribers' rows are left.
    int takeGeneral(int instance, int count);
    // Only where all of them are free; else false, and nothing is taken.
    bool takeNamed(int instance, int first, int count);

private:
    struct House {
        std::vector<bool> taken; // by seat of the theatre, from `first`
        int first = 0;
        int next = 0;
    };
    const Theatre &m_theatre;
    std::vector<House> m_houses;
};

} // namespace pd::demo
