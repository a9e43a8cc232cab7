// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/sentences.h"

namespace pd::understanding {

struct AskedSeries {
    Hit hit;  // all of the wish
    Hit name; // in it
};

// The series to which somebody asks to be moved, by the name that it has: "could you move us to the Studio Four series?". Only where a word of change and
// the name stand together; nothing where it may be one evening of it, another name that begins alike, what their tickets are for, or somebody else's wish.
[[nodiscard]] std::optional<AskedSeries> seriesAsked(const WordList &words, QStringView text, const Sentences &sentences, const std::vector<SeriesNames::Named> &named);

} // namespace pd::understanding
