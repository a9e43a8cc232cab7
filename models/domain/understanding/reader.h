// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/patternset.h"
#include "models/domain/understanding/seriesnames.h"

namespace pd::understanding {

// What an organisation says itself of the messages that come to it.
struct HouseWords {
    std::vector<PatternSet> patterns = {}; // its forms, in the order in which they are tried
    SeriesNames series = {};
};

// Reads what is asked in the new words of a message. Forms come first: the organisation's, in their order, then ours; then what is
// written freely. `subject` is read for an order's number alone. Pure: the same words always give the same reading, in bounded time.
[[nodiscard]] Reading readRequest(const QString &newWords, const QString &subject, const HouseWords &house = {});

// What one pattern set, in its text form, gives of a sample; an empty `form`: it does not fit. What PatternSet::parse() refuses.
[[nodiscard]] Result<Reading> tryPattern(const QString &patternText, const QString &sample);

} // namespace pd::understanding
