// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serieswriter.h"

#include "models/domain/seriesrules.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/seriesreader.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Result<void> mustBe(Connection &connection, const QString &table, const QString &kind, RowId id)
{
    const Result<QVariant> found = connection.value(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table), {id});
    if (!found)
        return found.error();
    return found->isValid() ? Result<void>() : unknownRecord(kind, id);
}

Result<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> done = connection.query(sql, values);
    return done ? Result<void>() : done.error();
}

} // namespace

Result<void> checkStoredSeries(Connection &connection, RowId series)
{
    const Result<SeriesRecord> record = readSeries(connection, series);
    if (!record)
        return record.error();
    if (const Result<void> checked = checkSeries(*record); !checked)
        return checked;
    if (!record->venueId)
        return {};
    const Result<QVariant> elsewhere = connection.value(
        u"SELECT count(*) FROM seat_assignment a JOIN seat t ON t.id = a.seat_id WHERE a.series_id = ? AND t.venue_id <> ?"_s, {series, *record->venueId});
    if (!elsewhere)
        return elsewhere.error();
    if (elsewhere->toLongLong() > 0)
        return Error{ErrorCode::SeriesSeatsElsewhere, {{u"series"_s, record->series.name}, {u"count"_s, elsewhere->toLongLong()}}, {}};
    return {};
}

Result<void> changePerformances(WriteTransaction &transaction, RowId series, const PerformanceChange &change)
{
    Connection &connection = transaction.connection();
    if (const Result<void> there = mustBe(connection, u"series"_s, u"series"_s, series); !there)
        return there;
    for (const RowId instance : change.remove) {
        if (std::find(change.add.cbegin(), change.add.cend(), instance) != change.add.cend())
            continue;
        if (const Result<void> removed = run(connection, u"DELETE FROM series_instance WHERE series_id = ? AND instance_id = ?"_s, {series, instance}); !removed)
            return removed;
    }
    for (const RowId instance : change.add) {
        if (const Result<void> there = mustBe(connection, u"event_instance"_s, u"instance"_s, instance); !there)
            return there;
        if (const Result<void> added = run(connection,
                                           u"INSERT INTO series_instance (series_id, instance_id) VALUES (?, ?) ON CONFLICT (series_id, instance_id) DO NOTHING"_s,
                                           {series, instance});
            !added)
            return added;
    }
    return checkStoredSeries(connection, series);
}

Result<void> setPriceLevel(WriteTransaction &transaction, RowId series, const SoldLevel &level)
{
    Connection &connection = transaction.connection();
    if (const Result<void> there = mustBe(connection, u"series"_s, u"series"_s, series); !there)
        return there;
    if (const Result<void> there = mustBe(connection, u"price_level"_s, u"priceLevel"_s, level.level); !there)
        return there;
    Result<QSqlQuery> held = connection.query(
        u"SELECT l.series_id, l.early_price, l.allocation_name, s.name, p.name FROM series_price_level l JOIN series s ON s.id = l.series_id "
        "JOIN price_level p ON p.id = l.price_level_id WHERE l.price_level_id = ?"_s, {level.level});
    if (!held)
        return held.error();
    if (!held->next()) {
        held->finish();
        if (const Result<void> added = run(connection, u"INSERT INTO series_price_level (series_id, price_level_id, early_price, allocation_name) VALUES (?, ?, ?, ?)"_s,
                                           {series, level.level, orNull(level.earlyPrice), level.allocation});
            !added)
            return added;
        return checkStoredSeries(connection, series);
    }
    if (held->value(0).toLongLong() != series)
        return Error{ErrorCode::SeriesLevelTaken, {{u"level"_s, held->value(4).toString()}, {u"series"_s, held->value(3).toString()}}, {}};
    const bool same = optionalId(held->value(1)) == level.earlyPrice && held->value(2).toString() == level.allocation;
    held->finish();
    if (same)
        return {};
    return run(connection, u"UPDATE series_price_level SET early_price = ?, allocation_name = ?, version = version + 1 WHERE price_level_id = ?"_s,
               {orNull(level.earlyPrice), level.allocation, level.level});
}

Result<void> removePriceLevel(WriteTransaction &transaction, RowId series, RowId level)
{
    const Result<QSqlQuery> removed =
        transaction.connection().query(u"DELETE FROM series_price_level WHERE series_id = ? AND price_level_id = ?"_s, {series, level});
    if (!removed)
        return removed.error();
    return removed->numRowsAffected() > 0 ? Result<void>() : unknownRecord(u"priceLevel"_s, level);
}

} // namespace pd::store
