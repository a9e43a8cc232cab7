// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace pd::page {

class PageLayout;

// Words found: `length` characters from `start` in the part (linetext.h) of a line.
struct Found {
    int line = 0;
    int part = 0;
    int start = 0;
    int length = 0;
    bool operator==(const Found &) const = default;
};

// Where `folded` (foldText()) stands in `text`, whatever the accents and the letter case: start and length, none overlapping.
[[nodiscard]] std::vector<std::pair<int, int>> findFolded(const QString &text, const QString &folded);

// Finds in one line, in reading order.
[[nodiscard]] std::vector<Found> findInLine(const PageLayout &layout, int line, const QString &folded);

} // namespace pd::page
