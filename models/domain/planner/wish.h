// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsearch.h"

namespace pd::planner {

// What is to be done where a wish cannot be had as it is.
enum class Fallback {
    Keep,      // the seats one has
    NextBest,  // what fulfils the conditions, if not the preferences
    CallFirst, // nothing without asking: a move is proposed only
};

// What decides who comes first. The facts are the organisation's; so is their order.
struct Standing {
    int priority = 5;  // 1 to 9; 1 comes first
    int sinceYear = 0; // the year since when they have their seats; 0: not known, comes last
    int donorLevel = 0; // the higher comes first
};
enum class Criterion { Priority, Seniority, DonorLevel };

// One patron's wish for the whole series.
struct Wish {
    RowId request = 0;               // also the last tie-breaker: who asked first
    RowId contact = 0;
    std::vector<RowId> current = {}; // the seats one has; empty: none yet
    SeatWish conditions = {};        // must be fulfilled
    QStringList sections = {};       // must be one of these; empty: any
    bool prefersAisle = false;
    bool prefersSameRow = false;     // the row one has, or one nearer to the stage
    bool acceptsWorse = false;       // said so: what was not asked for may become worse
    Fallback fallback = Fallback::Keep;
    Standing standing = {};
};

} // namespace pd::planner
