// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatreader.h"

#include <memory>

namespace pd::testing {

// A house of two sections with every kind of seat, three performances, and a venue without a map.
[[nodiscard]] std::unique_ptr<SeatReader> sampleSeats();

} // namespace pd::testing
