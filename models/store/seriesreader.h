// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesreader.h"

#include <memory>

namespace pd::store {

class Connection;

[[nodiscard]] std::unique_ptr<SeriesReader> makeSeriesReader(std::shared_ptr<Connection> connection);

// The same for whoever has a connection already: one series, or all of them.
[[nodiscard]] Result<std::vector<Season>> readSeasons(Connection &connection);
[[nodiscard]] Result<std::vector<SeriesRecord>> readSeries(Connection &connection);
[[nodiscard]] Result<SeriesRecord> readSeries(Connection &connection, RowId series);
[[nodiscard]] Result<SeriesChoices> readSeriesChoices(Connection &connection, RowId series);

} // namespace pd::store
