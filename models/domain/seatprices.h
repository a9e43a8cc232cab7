// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QStringList>

#include <map>
#include <vector>

namespace pd {

struct SeatPlan;

// Which allocation seats lie in at each performance, and what these cost, as far as anybody has said so.
struct SeatPrices {
    struct Level {
        QString allocation;
        QString name;
        std::optional<Money> price;
    };
    struct Place {
        QString allocation;
        bool assumed = false; // as the seats beside it, or by the section's name
    };
    // Of a performance.
    struct House {
        std::vector<Level> levels;     // on sale
        std::map<RowId, Place> places; // of seats; one that is not here lies nobody knows where
        std::map<RowId, QString> bought; // the price level that is paid for a seat of the order
    };
    std::map<RowId, House> performances;
    std::vector<Level> package; // of the series; an allocation that is empty is any
    QString packageLevel;       // the order's; empty: not known
};

// What other seats cost against those that are given up. The order's amount does not change with it: a difference is taken or
// given back by an exchange.
struct SeatPriceChange {
    struct At {
        RowId performance = 0;
        std::optional<Money> difference; // none: not known
        bool elsewhere = false;          // a seat lies in another allocation
    };
    std::vector<At> performances;
    std::optional<Money> total; // of all of them, or of the package; none: not known
    QStringList from;           // allocations, where they are other ones
    QStringList to;
    bool assumed = false;       // where a seat lies
    bool known = true;          // where all seats lie

    [[nodiscard]] bool elsewhere() const { return !to.isEmpty(); }
};

// Of a swap. Within an allocation a seat costs what another does; in another one the level of the same name counts. A package
// that is sold at other prices there costs those; else its performances are added up.
[[nodiscard]] SeatPriceChange priceChangeOf(const SeatPrices &prices, const SeatPlan &plan);

// "" where the seat lies nobody knows where.
[[nodiscard]] SeatPrices::Place placeOf(const SeatPrices &prices, RowId performance, RowId seat);

} // namespace pd
