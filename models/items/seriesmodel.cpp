// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seriesmodel.h"

#include <QPointer>

namespace pd::items {

SeriesModel::SeriesModel(ReaderThread &thread, QObject *parent)
    : RowsModel(parent)
    , m_thread(thread)
{
}

void SeriesModel::load()
{
    setState(LoadState::Loading);
    m_thread.run(m_lane, [](DeskReaders &readers) { return readers.series->series(); })
        .then(&m_thread, [self = QPointer(this)](const Result<std::vector<SeriesRecord>> &answer) {
            if (!self || (!answer && answer.error().code == ErrorCode::Cancelled))
                return;
            if (answer)
                self->setRows(*answer);
            else
                self->m_error = answer.error();
            self->setState(answer ? LoadState::Ready : LoadState::Failed);
        });
}

void SeriesModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT loadStateChanged();
}

QVariant SeriesModel::value(int row, int column) const
{
    const SeriesRecord &record = at(row);
    const auto instant = [](const std::optional<Instant> &at) { return at ? QVariant::fromValue(*at) : QVariant(); };
    switch (column) {
    case NameColumn:
        return record.series.name;
    case SeasonColumn:
        return record.season;
    case KindColumn:
        return int(record.series.packageKind);
    case VenueColumn:
        return record.venue;
    case PerformancesColumn:
        return qint64(record.performances.size());
    case LevelsColumn:
        return qint64(record.priceLevels.size());
    case SubscribersColumn:
        return record.subscribers;
    case SeatsColumn:
        return record.seats;
    case UnsureColumn:
        return record.unsure;
    case OpensColumn:
        return instant(record.series.opensAt);
    case EarlyColumn:
        return instant(record.series.earlyPriceUntil);
    case ClosesColumn:
        return instant(record.series.closesAt);
    case LacksColumn:
        return int(lacksOf(record).size());
    default:
        return {};
    }
}

} // namespace pd::items
