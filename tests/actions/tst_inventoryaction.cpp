// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/actions/inventoryaction.h"
#include "models/actions/seriesactions.h"
#include "models/store/inventory.h"
#include "models/store/seriesreader.h"

using namespace pd;
using namespace pd::actions;

namespace {

// A season, a package with two levels, a venue with two performances, one elsewhere.
const QStringList ground{
    u"INSERT INTO venue (id, name) VALUES (1, 'Main House'), (2, 'Studio')"_s,
    u"INSERT INTO season (id, name, starts_on) VALUES (1, '2026', '2026-09-01')"_s,
    u"INSERT INTO ticketable_event (id, name, kind, season_id) VALUES (1, 'Fridays', 'Subscription', 1), (2, 'Flex', 'Subscription', 1), (3, 'Tartuffe', 'Tickets', 1)"_s,
    u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) VALUES (11, 3, 1, 'Second', 2000), (12, 3, 1, 'First', 1000), (13, 3, 2, 'Studio', 3000)"_s,
    u"INSERT INTO price_level (id, event_id, name, price) VALUES (21, 1, 'Orchestra', 30000), (22, 1, 'Balcony', 20000), (23, 2, 'Ten', 40000)"_s,
    u"INSERT INTO series (id, season_id, event_id, venue_id, name, package_kind, opens_at) VALUES (7, 1, 1, 1, 'Fridays', 'fixed', 100), (8, 1, 1, 1, 'Saturdays', 'fixed', 100)"_s,
};

void lay(Desk &desk)
{
    desk.run(ground);
    if (desk.db->engine() != Engine::Postgres)
        return;
    for (const QString &table : {u"season"_s, u"series"_s, u"event_instance"_s, u"price_level"_s}) // ids given by hand do not move the sequences
        QVERIFY(worked(desk.db->query(u"SELECT setval(pg_get_serial_sequence(?, 'id'), 1000)"_s, {table})));
}

ErrorCode codeOf(const Result<Outcome> &outcome)
{
    return outcome ? ErrorCode::Internal : outcome.error().code;
}

} // namespace

class InventoryActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void aSeasonAndASeriesAreAdded();
    void aFieldIsEditedAndTakenBack();
    void whatSomebodyElseChangedIsNotOverwritten();
    void refusesWithoutAChange();
    void aSeriesHasItsPerformances();
    void aSeriesHasItsPriceLevels();
    void aTriedChangeIsNone();
    void performancesAreMovedAway();

private:
    static Result<Outcome> edit(Desk &desk, InventoryKind kind, RowId id, const FieldEdit &change)
    {
        EditInventoryAction action(kind, id, {change});
        return desk.runner.run(action);
    }
    static Result<Outcome> add(Desk &desk, InventoryKind kind, const QHash<QString, QVariant> &values, RowId *id = nullptr)
    {
        AddInventoryAction action(kind, values);
        Result<Outcome> outcome = desk.runner.run(action);
        if (id)
            *id = action.id();
        return outcome;
    }
    static QString performances(Desk &desk, RowId series)
    {
        QStringList names;
        const auto record = store::readSeries(*desk.db, series);
        for (const SeriesPerformance &one : record->performances)
            names.append(one.name);
        return names.join(u", "_s);
    }
    static QString levels(Desk &desk, RowId series)
    {
        QStringList names;
        const auto record = store::readSeries(*desk.db, series);
        for (const SeriesPriceLevel &one : record->priceLevels)
            names.append(u"%1 %2 %3"_s.arg(one.name).arg(one.earlyPrice.value_or(-1)).arg(one.allocation).trimmed());
        return names.join(u", "_s);
    }
};

void InventoryActionTest::aSeasonAndASeriesAreAdded()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    lay(desk);
    RowId season = 0;
    QVERIFY(worked(add(desk, InventoryKind::Season, {{u"name"_s, u"2027"_s}, {u"starts_on"_s, u"2027-09-01"_s}, {u"ends_on"_s, u"2028-06-30"_s}}, &season)));
    const auto seasons = store::readSeasons(*desk.db);
    QCOMPARE(seasons->size(), size_t(2));
    QCOMPARE(seasons->back().id, season);
    QCOMPARE(seasons->back().ends, QDate(2028, 6, 30));
    RowId series = 0;
    QVERIFY(worked(add(desk, InventoryKind::Series, {{u"name"_s, u"Fridays"_s}, {u"season_id"_s, season}, {u"event_id"_s, 1LL}, {u"closes_at"_s, 900LL}}, &series)));
    const auto record = store::readSeries(*desk.db, series);
    QCOMPARE(record->series.name, u"Fridays"_s);
    QCOMPARE(record->season, u"2027"_s);
    QCOMPARE(record->package, u"Fridays"_s);
    QCOMPARE(record->series.packageKind, PackageKind::Unknown);
    QCOMPARE(record->series.closesAt, Instant{900});
    QVERIFY(!record->series.opensAt && !record->venueId);
    const auto all = store::readSeries(*desk.db);
    QCOMPARE(all->size(), size_t(3));
    QCOMPARE(all->back().series.id, series); // by season
    RowId instance = 0;
    QVERIFY(worked(add(desk, InventoryKind::Instance, {{u"event_id"_s, 3LL}, {u"venue_id"_s, 1LL}, {u"name"_s, u"Third"_s}}, &instance)));
    QVERIFY(worked(add(desk, InventoryKind::Allocation, {{u"instance_id"_s, instance}, {u"name"_s, u"House"_s}})));
    QVERIFY(worked(add(desk, InventoryKind::PriceLevel, {{u"event_id"_s, 1LL}, {u"name"_s, u"Box"_s}, {u"price"_s, 50000LL}, {u"currency"_s, u"USD"_s}})));
    QCOMPARE(store::readInventory(*desk.db, InventoryKind::Allocation, store::InventoryOwner{u"instance_id"_s, instance})->size(), size_t(1));
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(store::readSeasons(*desk.db)->size(), size_t(1));
}

void InventoryActionTest::aFieldIsEditedAndTakenBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    lay(desk);
    QVERIFY(worked(edit(desk, InventoryKind::Series, 7, {u"closes_at"_s, {}, 900LL})));
    QVERIFY(worked(edit(desk, InventoryKind::Series, 7, {u"opens_at"_s, 100LL, {}})));
    QVERIFY(worked(edit(desk, InventoryKind::Season, 1, {u"ends_on"_s, {}, u"2027-06-30"_s})));
    QVERIFY(worked(edit(desk, InventoryKind::Event, 1, {u"package_kind"_s, u"unknown"_s, u"fixed"_s})));
    QCOMPARE(store::readSeries(*desk.db, 7)->series.closesAt, Instant{900});
    QVERIFY(!store::readSeries(*desk.db, 7)->series.opensAt);
    QCOMPARE(desk.text(u"SELECT package_kind FROM ticketable_event WHERE id = 1"_s), u"fixed"_s);
    const auto same = edit(desk, InventoryKind::Series, 7, {u"closes_at"_s, 900LL, 900LL});
    QVERIFY(worked(same));
    QVERIFY(!same->action);
    for (int i = 0; i < 4; ++i)
        QVERIFY(worked(desk.undo()));
    QCOMPARE(store::readSeries(*desk.db, 7)->series.opensAt, Instant{100});
    QVERIFY(!store::readSeries(*desk.db, 7)->series.closesAt);
    QCOMPARE(desk.text(u"SELECT COALESCE(ends_on, 'none') FROM season WHERE id = 1"_s), u"none"_s);
}

void InventoryActionTest::whatSomebodyElseChangedIsNotOverwritten()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    lay(desk);
    desk.run({u"UPDATE series SET closes_at = 500, version = version + 1 WHERE id = 7"_s});
    const auto outcome = edit(desk, InventoryKind::Series, 7, {u"closes_at"_s, {}, 900LL});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::RecordChanged);
    QCOMPARE(fieldsOf(outcome.error()).front().theirs, QVariant(500LL));
    QCOMPARE(store::readSeries(*desk.db, 7)->series.closesAt, Instant{500});
}

void InventoryActionTest::refusesWithoutAChange()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    lay(desk);
    desk.run({u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (31, 1, 'O', 'A', '1')"_s, u"INSERT INTO contact (id) VALUES (41)"_s,
              u"INSERT INTO seat_assignment (contact_id, seat_id, series_id) VALUES (41, 31, 8)"_s});
    const QString actions = desk.text(u"SELECT count(*) FROM journal_action"_s);
    const FieldEdit early{u"closes_at"_s, {}, 100LL};
    QCOMPARE(codeOf(edit(desk, InventoryKind::Series, 7, early)), ErrorCode::SeriesClosesEarly);
    QCOMPARE(codeOf(edit(desk, InventoryKind::Series, 7, {u"early_price_until"_s, {}, 100LL})), ErrorCode::SeriesEarlyOutside);
    QCOMPARE(codeOf(edit(desk, InventoryKind::Series, 9, early)), ErrorCode::RecordUnknown);
    QCOMPARE(codeOf(edit(desk, InventoryKind::Series, 7, {u"venue_id"_s, 1LL, 9LL})), ErrorCode::RecordUnknown);
    QCOMPARE(codeOf(edit(desk, InventoryKind::Series, 8, {u"venue_id"_s, 1LL, 2LL})), ErrorCode::SeriesSeatsElsewhere);
    QCOMPARE(codeOf(edit(desk, InventoryKind::Series, 8, {u"name"_s, u"Saturdays"_s, u"fridays"_s})), ErrorCode::NameTaken);
    QCOMPARE(codeOf(edit(desk, InventoryKind::Season, 1, {u"ends_on"_s, {}, u"2026-08-01"_s})), ErrorCode::SeasonEndsEarly);
    QCOMPARE(codeOf(edit(desk, InventoryKind::Season, 1, {u"colour"_s, {}, u"red"_s})), ErrorCode::ValueInvalid);
    QCOMPARE(codeOf(edit(desk, InventoryKind::PriceLevel, 21, {u"event_id"_s, 1LL, 2LL})), ErrorCode::ValueInvalid);
    QCOMPARE(codeOf(add(desk, InventoryKind::Season, {{u"name"_s, u"2026"_s}})), ErrorCode::NameTaken);
    QCOMPARE(codeOf(add(desk, InventoryKind::Instance, {{u"event_id"_s, 9LL}})), ErrorCode::RecordUnknown);
    SeriesPerformancesAction elsewhere(7, {{11, 13}, {}});
    QCOMPARE(codeOf(desk.runner.run(elsewhere)), ErrorCode::SeriesVenueElsewhere);
    SeriesPerformancesAction nowhere(7, {{99}, {}});
    QCOMPARE(codeOf(desk.runner.run(nowhere)), ErrorCode::RecordUnknown);
    SeriesLevelsAction other(7, {{23, {}, {}}});
    QCOMPARE(codeOf(desk.runner.run(other)), ErrorCode::SeriesLevelElsewhere);
    SeriesLevelsAction less(7, {{21, -1, {}}});
    QCOMPARE(codeOf(desk.runner.run(less)), ErrorCode::ValueInvalid);
    SeriesLevelsAction none(7, {}, {21});
    QCOMPARE(codeOf(desk.runner.run(none)), ErrorCode::RecordUnknown);
    QCOMPARE(desk.text(u"SELECT count(*) FROM journal_action"_s), actions);
    QCOMPARE(performances(desk, 7), QString());
}

void InventoryActionTest::aSeriesHasItsPerformances()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    lay(desk);
    SeriesPerformancesAction both(7, {{11, 12, 11}, {}});
    QVERIFY(worked(desk.runner.run(both)));
    QCOMPARE(performances(desk, 7), u"First, Second"_s);
    const auto choices = store::readSeriesChoices(*desk.db, 8);
    QCOMPARE(choices->performances.size(), size_t(2)); // at its venue
    QCOMPARE(choices->priceLevels.size(), size_t(2));
    QCOMPARE(store::readSeriesChoices(*desk.db, 7)->performances.size(), size_t(0));
    SeriesPerformancesAction again(7, {{12}, {}});
    QVERIFY(!desk.runner.run(again)->action);
    SeriesPerformancesAction one(7, {{}, {12}});
    QVERIFY(worked(desk.runner.run(one)));
    QCOMPARE(performances(desk, 7), u"Second"_s);
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(performances(desk, 7), QString());
    QVERIFY(desk.genuine());
}

void InventoryActionTest::aSeriesHasItsPriceLevels()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    lay(desk);
    SeriesLevelsAction first(7, {{21, 28000, u"House"_s}, {22, {}, {}}});
    QVERIFY(worked(desk.runner.run(first)));
    QCOMPARE(levels(desk, 7), u"Orchestra 28000 House, Balcony -1"_s);
    SeriesLevelsAction taken(8, {{22, {}, {}}});
    const auto refused = desk.runner.run(taken);
    QCOMPARE(codeOf(refused), ErrorCode::SeriesLevelTaken);
    QCOMPARE(refused.error().values.value(u"series"_s).toString(), u"Fridays"_s);
    SeriesLevelsAction later(7, {{21, {}, u"House"_s}}, {22});
    QVERIFY(worked(desk.runner.run(later)));
    QCOMPARE(levels(desk, 7), u"Orchestra -1 House"_s);
    QVERIFY(worked(desk.runner.run(taken)));
    QCOMPARE(codeOf(edit(desk, InventoryKind::Series, 7, {u"event_id"_s, 1LL, 2LL})), ErrorCode::SeriesLevelElsewhere);
    for (int i = 0; i < 3; ++i)
        QVERIFY(worked(desk.undo()));
    QCOMPARE(levels(desk, 7), QString());
}

void InventoryActionTest::aTriedChangeIsNone()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    lay(desk);
    SeriesPerformancesAction both(7, {{11, 12}, {}});
    const auto tried = desk.runner.dryRun(both);
    QVERIFY(worked(tried));
    QCOMPARE(tried->rows.size(), size_t(2));
    QCOMPARE(performances(desk, 7), QString());
}

// The performance of a series cannot be moved to another venue behind its back.
void InventoryActionTest::performancesAreMovedAway()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    lay(desk);
    SeriesPerformancesAction both(7, {{11}, {}});
    QVERIFY(worked(desk.runner.run(both)));
    QCOMPARE(codeOf(edit(desk, InventoryKind::Instance, 11, {u"venue_id"_s, 1LL, 2LL})), ErrorCode::SeriesVenueElsewhere);
    QVERIFY(worked(edit(desk, InventoryKind::Instance, 12, {u"venue_id"_s, 1LL, 2LL})));
}

QTEST_GUILESS_MAIN(InventoryActionTest)
#include "tst_inventoryaction.moc"
