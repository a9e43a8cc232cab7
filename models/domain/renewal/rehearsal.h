// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/outcome.h"
#include "models/domain/renewal/world.h"

#include <array>

namespace pd::renewal {

// A ticket of the new order at one performance; a place without a seat of its own is one with seat 0.
struct PlannedPlace {
    RowId seat = 0;
    std::vector<RowId> levels; // one for each performance, 0: none known
};

struct PlannedPackage {
    RowId level = 0;
    qint64 quantity = 1;
    std::optional<Minor> price; // of one
    QString currency;
};

// What becomes of one subscriber, why, and the order that is made for them.
struct Line {
    RowId contact = 0;
    QString name;
    Outcome outcome = Outcome::SameSeats;
    bool done = false;              // by the run that is under way
    bool needsAccess = false;       // the contact, or an accessible seat of theirs
    std::vector<Detail> details;
    std::vector<RowId> oldSeats;
    std::vector<PlannedPlace> places; // empty unless it renews
    std::vector<PlannedPackage> packages;
};

struct Rehearsal {
    std::vector<Line> lines; // by contact, each subscriber once
    std::array<qint64, std::size(allOutcomes)> counts{};

    [[nodiscard]] qint64 count(Outcome outcome) const { return counts[std::size_t(outcome)]; }
    [[nodiscard]] qint64 renewing() const { return count(Outcome::Moved) + count(Outcome::SameSeats); }
    [[nodiscard]] qint64 needPerson() const;
    // Of everything that a run would do, for whom and at what price; the same for two rehearsals that say the same.
    [[nodiscard]] QString digest() const;
};

// What a run would do now, and to whom it would do nothing, and why. Nothing else decides it: a run does what this says.
// Each subscriber has exactly one outcome; no seat is planned twice, nor one that somebody else has. What the run that is
// under way has done already counts as not done, so that a run that goes on says what it said when it began.
[[nodiscard]] Rehearsal rehearse(const World &world);

// How many subscribers have another outcome, or would get another order, in `now` than in `before`.
[[nodiscard]] qint64 differences(const Rehearsal &before, const Rehearsal &now);

} // namespace pd::renewal
