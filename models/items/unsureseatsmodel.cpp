// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/unsureseatsmodel.h"

namespace pd::items {

UnsureSeatsModel::UnsureSeatsModel(ReaderThread &thread, QObject *parent)
    : ReadModel(thread, [](DeskReaders &readers) { return readers.series->unsureSeats(); },
                {&UnsureSeat::seriesName,
                 &UnsureSeat::contactName,
                 &UnsureSeat::seatName,
                 [](const UnsureSeat &seat) { return int(seat.confidence); },
                 &UnsureSeat::performances},
                parent)
{
}

} // namespace pd::items
