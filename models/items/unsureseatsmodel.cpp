// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/unsureseatsmodel.h"

#include <QPointer>

namespace pd::items {

UnsureSeatsModel::UnsureSeatsModel(ReaderThread &thread, QObject *parent)
    : RowsModel(parent)
    , m_thread(thread)
{
}

void UnsureSeatsModel::load()
{
    setState(LoadState::Loading);
    m_thread.run(m_lane, [](DeskReaders &readers) { return readers.series->unsureSeats(); })
        .then(&m_thread, [self = QPointer(this)](const Result<std::vector<UnsureSeat>> &answer) {
            if (!self || (!answer && answer.error().code == ErrorCode::Cancelled))
                return;
            if (answer)
                self->setRows(*answer);
            else
                self->m_error = answer.error();
            self->setState(answer ? LoadState::Ready : LoadState::Failed);
        });
}

void UnsureSeatsModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT loadStateChanged();
}

QVariant UnsureSeatsModel::value(int row, int column) const
{
    const UnsureSeat &seat = at(row);
    switch (column) {
    case SeriesColumn:
        return seat.seriesName;
    case PatronColumn:
        return seat.contactName;
    case SeatColumn:
        return seat.seatName;
    case SureColumn:
        return int(seat.confidence);
    case WhyColumn:
        return seat.performances;
    default:
        return {};
    }
}

} // namespace pd::items
