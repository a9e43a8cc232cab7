// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/planner/standing.h"
#include "models/domain/planner/world.h"
#include "models/domain/result.h"

namespace pd::planner {

class ChoiceSolver;

// A series with performances to come, and how many wishes are open for its seats.
struct WishedSeries {
    RowId id = 0;
    QString name;
    QString season;
    qint64 requests = 0;
};

// Where plans are made: what they are made from, and the solver. Belongs to one thread.
class PlanDesk {
public:
    virtual ~PlanDesk() = default;
    PlanDesk() = default;
    Q_DISABLE_COPY_MOVE(PlanDesk)

    // Newest season first, by name.
    [[nodiscard]] virtual Result<std::vector<WishedSeries>> series(Instant at) = 0;
    // RecordUnknown {kind series, id}; SeriesLacks {series} where nothing is still to come.
    [[nodiscard]] virtual Result<World> world(RowId series, Instant at) = 0;
    // Who comes first in this organisation.
    [[nodiscard]] virtual Result<Order> order() = 0;
    [[nodiscard]] virtual ChoiceSolver &solver() = 0;
};

} // namespace pd::planner
