// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seriesmodel.h"

namespace pd::items {

namespace {

QVariant known(const std::optional<Instant> &at)
{
    return at ? QVariant::fromValue(*at) : QVariant();
}

} // namespace

SeriesModel::SeriesModel(ReaderThread &thread, QObject *parent)
    : ReadModel(thread, [](DeskReaders &readers) { return readers.series->series(); },
                {[](const SeriesRecord &record) { return record.series.name; },
                 &SeriesRecord::season,
                 [](const SeriesRecord &record) { return int(record.series.packageKind); },
                 &SeriesRecord::venue,
                 [](const SeriesRecord &record) { return qint64(record.performances.size()); },
                 [](const SeriesRecord &record) { return qint64(record.priceLevels.size()); },
                 &SeriesRecord::subscribers,
                 &SeriesRecord::seats,
                 &SeriesRecord::unsure,
                 [](const SeriesRecord &record) { return known(record.series.opensAt); },
                 [](const SeriesRecord &record) { return known(record.series.earlyPriceUntil); },
                 [](const SeriesRecord &record) { return known(record.series.closesAt); },
                 [](const SeriesRecord &record) { return int(lacksOf(record).size()); }},
                parent)
{
}

} // namespace pd::items
