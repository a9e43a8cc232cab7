// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/carryoverreader.h"
#include "models/domain/seriesreader.h"

namespace pd::testing {

// Readers of lists that are empty.
class NoCarryOvers final : public CarryOverReader {
public:
    Result<std::vector<CarryOverItem>> items(bool, int) override { return std::vector<CarryOverItem>(); }
};

class NoSeries final : public SeriesReader {
public:
    Result<std::vector<Season>> seasons() override { return std::vector<Season>(); }
    Result<std::vector<SeriesRecord>> series() override { return std::vector<SeriesRecord>(); }
    Result<SeriesRecord> series(RowId) override { return Error{ErrorCode::RecordUnknown, {}, {}}; }
    Result<SeriesChoices> choices(RowId) override { return SeriesChoices(); }
    Result<std::vector<UnsureSeat>> unsureSeats() override { return std::vector<UnsureSeat>(); }
};

} // namespace pd::testing
