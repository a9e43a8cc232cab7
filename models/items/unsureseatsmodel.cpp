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

RowId UnsureSeatsModel::recordId(int row) const
{
    const UnsureSeat &seat = at(row);
    return m_numbers.try_emplace({seat.series, seat.contact, seat.seat}, RowId(m_numbers.size()) + 1).first->second;
}

} // namespace pd::items
