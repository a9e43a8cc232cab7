// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"
#include "ui/page/sheets.h"

#include <QString>

namespace pd::ui {

// What stands over a seat map on paper.
struct SeatPaper {
    QString title; // the performance, or the house
    QString when;  // its day and time; empty: the house alone
    QString age;   // how old what stands in it is, in a sentence
};

// A house on one sheet, as large as that takes, with its rows' names, what is chosen and the legend.
[[nodiscard]] page::LaySheets seatSheets(std::shared_ptr<const SeatHouse> house, std::vector<RowId> chosen, bool showsLevels, const SeatPaper &paper);

} // namespace pd::ui
