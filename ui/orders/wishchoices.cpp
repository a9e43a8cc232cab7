// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/wishchoices.h"

namespace pd::ui {

Result<WishChoices> readWishChoices(DeskReaders &readers, RowId series)
{
    WishChoices choices;
    if (series == 0 || !readers.series)
        return choices;
    const Result<SeriesRecord> record = readers.series->series(series);
    if (!record)
        return record.error();
    for (const SeriesPriceLevel &level : record->priceLevels) {
        if (!choices.levels.contains(level.name))
            choices.levels.append(level.name);
    }
    if (!record->venueId || !readers.seats)
        return choices;
    const Result<std::vector<Seat>> seats = readers.seats->seats(*record->venueId);
    if (!seats)
        return seats.error();
    for (const Seat &seat : *seats) {
        if (!choices.sections.contains(seat.section))
            choices.sections.append(seat.section);
    }
    return choices;
}

} // namespace pd::ui
