// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatassignment.h"
#include "models/domain/series.h"

namespace pd {

// What a series does not have and could: performances at its venue in its season, levels of its package that are sold for no
// series; and the packages that there are, those of its season and of none first.
struct SeriesChoices {
    struct Package {
        RowId id = 0;
        QString name;
        QString season; // empty: of none
    };
    std::vector<SeriesPerformance> performances;
    std::vector<SeriesPriceLevel> priceLevels;
    std::vector<Package> packages = {};
};

// Reads seasons and series. One reader belongs to one thread.
class SeriesReader {
public:
    virtual ~SeriesReader() = default;
    SeriesReader() = default;
    Q_DISABLE_COPY_MOVE(SeriesReader)

    // By their first day; those without one first.
    virtual Result<std::vector<Season>> seasons() = 0;
    // By season, then as they were entered.
    virtual Result<std::vector<SeriesRecord>> series() = 0;
    // RecordUnknown {kind, id}.
    virtual Result<SeriesRecord> series(RowId id) = 0;
    virtual Result<SeriesChoices> choices(RowId series) = 0;
    // Seats that wait for somebody to say whose they are: those assigned at less than high confidence, and those that computing
    // gave to nobody. By series, seat and patron.
    virtual Result<std::vector<UnsureSeat>> unsureSeats() = 0;
};

} // namespace pd
