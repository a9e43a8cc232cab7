// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QDate>

#include <vector>

namespace pd {

enum class PackageKind { Fixed, Choose, Flex, Unknown };
// "fixed", "choose", "flex", "unknown": as stored, and part of the JSON contract. Any other word is unknown.
[[nodiscard]] QString packageKindName(PackageKind kind);
[[nodiscard]] PackageKind packageKindOf(QStringView name);

struct Season {
    RowId id = 0;
    QString name;
    QDate starts;
    QDate ends;
};

// What a renewal belongs to; deadlines are instants.
struct Series {
    RowId id = 0;
    QString name;
    PackageKind packageKind = PackageKind::Unknown;
    std::optional<Instant> opensAt;
    std::optional<Instant> earlyPriceUntil;
    std::optional<Instant> closesAt;
};

struct SeriesPerformance {
    RowId instance = 0;
    QString event;
    QString name;
    std::optional<Instant> startsAt;
    std::optional<RowId> venue;
};

// A price level of the package, sold for this series.
struct SeriesPriceLevel {
    RowId level = 0;
    QString name;
    std::optional<RowId> package; // whose level it is
    std::optional<Minor> price;
    QString currency;
    std::optional<Minor> earlyPrice; // until the series' early price ends
    QString allocation;              // of the performances, where its seats lie; empty: in any
};

// A series with what it consists of.
struct SeriesRecord {
    Series series;
    std::optional<RowId> seasonId;
    QString season;
    std::optional<RowId> packageId;
    QString package;
    std::optional<RowId> venueId;
    QString venue;
    std::vector<SeriesPerformance> performances; // by their start
    std::vector<SeriesPriceLevel> priceLevels;   // as they were entered
    qint64 subscribers = 0;                      // contacts with a seat
    qint64 seats = 0;                            // that are assigned
    qint64 unsure = 0;                           // of them
};

// What a series lacks before it can be renewed; a package of unknown kind counts as fixed (R1, assumed).
enum class SeriesLack { Package, OnlyFixedRenew, Venue, Performances, PriceLevels, Closes };
[[nodiscard]] std::vector<SeriesLack> lacksOf(const SeriesRecord &series);
// "package", "onlyFixedRenew", "venue", "performances", "priceLevels", "closes": part of the JSON contract.
[[nodiscard]] QString seriesLackName(SeriesLack lack);

} // namespace pd
