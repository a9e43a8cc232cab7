// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"
#include "models/domain/seatsearch.h"
#include "models/domain/series.h"
#include "models/domain/ticketorder.h"

#include <QTimeZone>

#include <memory>

namespace pd::ui {

// What somebody wrote of the series that they would like: a day, matinee, a name; empty: nothing.
struct WishedSeries {
    QString said = {};
    bool verified = true; // else it is chosen only when somebody asks for it
};

// To which series an order could be moved.
struct MoveChoices {
    struct Choice {
        SeriesRecord series;
        std::optional<Error> refusal; // why not
    };
    RowId order = 0;
    qint64 version = 0;
    std::vector<RowId> own; // its seats now
    int accessible = 0;     // of them
    int places = 0;         // that it is for
    std::vector<Choice> series; // the others of its season, those that it may go to first
    std::size_t first = 0;      // that is chosen: the one that is wished for, where one fits and it is verified
    std::optional<std::size_t> offered = {}; // the one that is wished for, where it is not verified who wishes it
};
// ActionRefused {moveNoSeries}.
[[nodiscard]] Result<MoveChoices> readMoveChoices(DeskReaders &readers, const TicketOrder &order, const WishedSeries &wished, Instant at, const QTimeZone &zone);

// The house of a series, as somebody sees it who wants the same seats at all its performances, and the seats to begin with there:
// those of now where all are free, else the best ones.
struct MoveHouse {
    RowId series = 0;
    std::shared_ptr<const SeatHouse> house;
    SeatProposal first; // no seats: there are not as many
    bool same = false;  // they are those of now
};
[[nodiscard]] Result<MoveHouse> readMoveHouse(DeskReaders &readers, const TicketOrder &order, const MoveChoices &choices, const SeriesRecord &series, Instant at);

} // namespace pd::ui
