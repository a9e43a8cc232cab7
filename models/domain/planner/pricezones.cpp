// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/pricezones.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::planner {

namespace {

using Row = std::pair<QString, QString>; // section and name

Row rowOf(const MapSeat &seat)
{
    return {seat.seat.section, seat.seat.row};
}

// What the tickets of one allocation say.
struct Said {
    std::map<Row, std::set<QString>> levels;
    std::map<QString, std::set<RowId>> orders;                   // by level
    std::map<RowId, std::map<QString, std::optional<Minor>>> prices; // by performance and level

    // By their levels' names: one, or those that cost the same wherever both prices are known.
    [[nodiscard]] std::map<QString, QString> zoneNames() const
    {
        std::vector<QStringList> zones;
        for (const auto &[level, sold] : orders) {
            const auto zone = std::find_if(zones.begin(), zones.end(), [&](const QStringList &names) {
                return std::all_of(names.begin(), names.end(), [&](const QString &name) { return costTheSame(name, level); });
            });
            (zone == zones.end() ? zones.emplace_back() : *zone).append(level);
        }
        std::map<QString, QString> names;
        for (const QStringList &zone : zones) {
            for (const QString &level : zone)
                names[level] = zone.join(u", "_s);
        }
        return names;
    }
    [[nodiscard]] Said byZones(const std::map<QString, QString> &names) const
    {
        Said said;
        for (const auto &[row, found] : levels) {
            for (const QString &level : found)
                said.levels[row].insert(names.at(level));
        }
        for (const auto &[level, sold] : orders)
            said.orders[names.at(level)].insert(sold.begin(), sold.end());
        for (const auto &[performance, known] : prices) {
            for (const auto &[level, price] : known) {
                std::optional<Minor> &of = said.prices[performance][names.at(level)];
                of = of ? of : price;
            }
        }
        return said;
    }
    [[nodiscard]] bool costTheSame(const QString &one, const QString &other) const
    {
        bool known = false;
        for (const auto &[performance, of] : prices) {
            const auto a = of.find(one), b = of.find(other);
            if (a == of.end() || b == of.end() || !a->second || !b->second)
                continue;
            if (a->second != b->second)
                return false;
            known = true;
        }
        return known;
    }
    [[nodiscard]] bool pricesDiffer() const
    {
        return std::any_of(prices.begin(), prices.end(), [](const auto &performance) {
            std::set<Minor> known;
            for (const auto &[level, price] : performance.second) {
                if (price)
                    known.insert(*price);
            }
            return known.size() > 1;
        });
    }
    [[nodiscard]] bool hasZones() const
    {
        return orders.size() > 1 && pricesDiffer() && std::all_of(levels.begin(), levels.end(), [](const auto &row) { return row.second.size() == 1; })
            && std::all_of(orders.begin(), orders.end(), [](const auto &level) { return level.second.size() > 1; });
    }
};

QString zoneName(const QString &allocation, const QString &level)
{
    return allocation + u" · "_s + level;
}

// Its rows, section by section, from the stage.
std::vector<Row> rowsOf(const std::vector<MapSeat> &seats, const QString &allocation)
{
    std::map<Row, double> places; // the foremost seat's
    for (const MapSeat &seat : seats) {
        if (seat.level != allocation)
            continue;
        const auto known = places.emplace(rowOf(seat), seat.seat.y).first;
        known->second = std::min(known->second, seat.seat.y);
    }
    std::vector<Row> rows;
    for (const auto &[row, place] : places)
        rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return std::pair(a.first, places[a]) < std::pair(b.first, places[b]); });
    return rows;
}

// What is said of each row; the silent ones are as those around them.
std::map<Row, QString> zonesOf(const std::vector<Row> &rows, const QString &allocation, const Said &said)
{
    std::map<Row, QString> zones;
    std::vector<Row> silent;
    QString before;
    const auto settle = [&](const QString &behind) {
        const QString zone = before.isEmpty() ? behind : behind.isEmpty() || before == behind ? before : QString();
        for (const Row &row : silent)
            zones[row] = zone;
        silent.clear();
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && rows[i].first != rows[i - 1].first) { // another section
            settle({});
            before.clear();
        }
        const auto level = said.levels.find(rows[i]);
        if (level == said.levels.end()) {
            silent.push_back(rows[i]);
            continue;
        }
        zones[rows[i]] = zoneName(allocation, *level->second.begin());
        settle(zones[rows[i]]);
        before = zones[rows[i]];
    }
    settle({});
    return zones;
}

} // namespace

void tellZonesApart(std::vector<MapSeat> &seats, const std::vector<SoldSeat> &sold, LevelPlaces &levels)
{
    QHash<RowId, const MapSeat *> places;
    for (const MapSeat &seat : seats)
        places.insert(seat.seat.id, &seat);
    std::map<QString, Said> all; // by allocation
    for (const SoldSeat &one : sold) {
        const MapSeat *place = places.value(one.seat);
        if (!place || one.allocation.isEmpty() || one.level.isEmpty())
            continue;
        Said &said = all[one.allocation];
        said.levels[rowOf(*place)].insert(one.level);
        said.orders[one.level].insert(one.order);
        said.prices[one.instance].emplace(one.level, one.price);
    }
    for (const auto &[allocation, sales] : all) {
        const std::map<QString, QString> names = sales.zoneNames();
        const Said said = sales.byZones(names);
        if (!said.hasZones())
            continue;
        const std::map<Row, QString> zones = zonesOf(rowsOf(seats, allocation), allocation, said);
        for (MapSeat &seat : seats) {
            if (seat.level == allocation)
                seat.level = zones.find(rowOf(seat))->second;
        }
        for (const auto &[level, zone] : names) {
            const auto known = levels.find(level.trimmed().toLower());
            if (known != levels.end() && known->second.erase(allocation) > 0)
                known->second.insert(zoneName(allocation, zone));
        }
        if (std::set<QString> &named = levels[allocation.trimmed().toLower()]; named.empty()) {
            for (const auto &[zone, orders] : said.orders)
                named.insert(zoneName(allocation, zone));
        }
    }
}

} // namespace pd::planner
