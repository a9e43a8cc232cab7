// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/waitlistmodel.h"

#include <QPointer>

namespace pd::items {

WaitListModel::WaitListModel(ReaderThread &thread, QObject *parent)
    : RowsModel(parent)
    , m_thread(thread)
{
}

void WaitListModel::load()
{
    setState(LoadState::Loading);
    m_thread
        .run(m_lane, [](DeskReaders &readers) { return readers.seats ? readers.seats->waits() : Result<std::vector<SeatWait>>(std::vector<SeatWait>()); })
        .then(&m_thread, [self = QPointer(this)](const Result<std::vector<SeatWait>> &answer) {
            if (self && (answer || answer.error().code != ErrorCode::Cancelled))
                self->take(answer);
        });
}

void WaitListModel::take(const Result<std::vector<SeatWait>> &answer)
{
    if (!answer) {
        m_error = answer.error();
        setState(LoadState::Failed);
        return;
    }
    setRows(*answer);
    setState(LoadState::Ready);
}

void WaitListModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT loadStateChanged();
}

int WaitListModel::placeOf(int row) const
{
    int place = 1;
    while (place <= row && at(row - place).series == at(row).series)
        ++place;
    return place;
}

QVariant WaitListModel::value(int row, int column) const
{
    const SeatWait &wait = at(row);
    switch (column) {
    case SeriesColumn:
        return wait.seriesName;
    case PlaceColumn:
        return placeOf(row);
    case PatronColumn:
        return wait.patron;
    case SeatsColumn:
        return wait.seats;
    case SectionColumn:
        return wait.section;
    case AccessibleColumn:
        return wait.accessible ? QVariant(wait.accessible) : QVariant();
    case SinceColumn:
        return QVariant::fromValue(wait.since);
    case NoteColumn:
        return wait.note;
    case OrderColumn:
        return wait.number;
    default:
        return {};
    }
}

} // namespace pd::items
