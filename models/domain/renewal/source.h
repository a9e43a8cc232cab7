// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewalreader.h"

namespace pd::renewal {

// Whose subscribers a series most likely takes over: what somebody chose, else the series of an earlier season whose name is
// most like its own. `all` is as RenewalReader::series() has it, newest season first. None: nothing is like it.
[[nodiscard]] std::optional<RowId> likelySource(const std::vector<RenewalSeries> &all, RowId series);

} // namespace pd::renewal
