// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatassignment.h"
#include "models/domain/series.h"
#include "models/domain/serieslinks.h"

#include <QTimeZone>

namespace pd::words {

[[nodiscard]] QString packageKindText(PackageKind kind);
// What to do so that it can be renewed.
[[nodiscard]] QString seriesLackText(SeriesLack lack);
// Matinee Six 2026: fixed package, 6 performances, 1 price level, 12 subscribers with 20 seats.
[[nodiscard]] QString seriesSummary(const SeriesRecord &record, const QTimeZone &zone);
[[nodiscard]] QString performanceText(const SeriesPerformance &performance, const QTimeZone &zone);
[[nodiscard]] QString priceLevelText(const SeriesPriceLevel &level);

// Why nobody is sure of a seat.
[[nodiscard]] QString unsureText(const UnsureSeat &seat);
// The same as a word to choose rows by: the stable name of the reason.
[[nodiscard]] QString unsureReasonText(const QString &reason);
[[nodiscard]] QString confidenceText(Confidence confidence);

// What completing the series came to, and why one is left.
[[nodiscard]] QString linksSummary(const SeriesLinks &links);
[[nodiscard]] QString unlinkedReasonText(UnlinkedSeries::Reason reason);

} // namespace pd::words
