// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewalreader.h"

#include <memory>

namespace pd::store {

class Connection;

[[nodiscard]] std::unique_ptr<RenewalReader> makeRenewalReader(std::shared_ptr<Connection> connection);

// The same for whoever has a connection already; one series or all of them. RecordUnknown {kind series, id}.
[[nodiscard]] Result<std::vector<RenewalSeries>> readRenewalSeries(Connection &connection);
[[nodiscard]] Result<RenewalSeries> readRenewalSeries(Connection &connection, RowId series);

} // namespace pd::store
