// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/rowsink.h"
#include "app/demo/theatre.h"

namespace pd::demo {

// The rows that do not depend on patrons: houses, seasons, events, prices, series, levels and codes.
[[nodiscard]] Result<void> writeTheatre(const Theatre &theatre, RowSink &sink);
// The organisation's settings and its own donation stages.
[[nodiscard]] Result<void> writeSettings(RowSink &sink);

} // namespace pd::demo
