// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inventory.h"
#include "models/domain/seriesrules.h"

#include <QtTest>

using namespace pd;
using namespace Qt::StringLiterals;

class SeriesRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void aSeriesAsItShouldBe();
    void aSeasonThatEndsBeforeItStarts();
    void lacks_data();
    void lacks();
    void kindsOfPackages();
    void values_data();
    void values();
};

namespace {

constexpr Instant day(int n) { return {n * 86'400'000LL}; }

SeriesRecord fridays()
{
    SeriesRecord record;
    record.series = {7, u"Fridays"_s, PackageKind::Fixed, day(1), day(5), day(9)};
    record.packageId = 3;
    record.venueId = 2;
    record.performances = {{11, u"Tartuffe"_s, {}, day(20), 2}};
    record.priceLevels = {{21, u"Orchestra"_s, 3, 30000, u"USD"_s, 28000, u"House"_s}};
    return record;
}

using Change = void (*)(SeriesRecord &);

} // namespace

Q_DECLARE_METATYPE(Change)

void SeriesRulesTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, Change change, ErrorCode code) { QTest::newRow(name) << change << code; };
    row("closes before it opens", [](SeriesRecord &r) { r.series.closesAt = day(0); }, ErrorCode::SeriesClosesEarly);
    row("closes when it opens", [](SeriesRecord &r) { r.series.closesAt = day(1); }, ErrorCode::SeriesClosesEarly);
    row("an early price before it opens", [](SeriesRecord &r) { r.series.earlyPriceUntil = day(1); }, ErrorCode::SeriesEarlyOutside);
    row("an early price after it closes", [](SeriesRecord &r) { r.series.earlyPriceUntil = day(10); }, ErrorCode::SeriesEarlyOutside);
    row("an early price after it closes, whenever it opens", [](SeriesRecord &r) { r.series.opensAt = {}, r.series.earlyPriceUntil = day(10); },
        ErrorCode::SeriesEarlyOutside);
    row("a level of another package", [](SeriesRecord &r) { r.priceLevels[0].package = 4; }, ErrorCode::SeriesLevelElsewhere);
    row("a level of a performance", [](SeriesRecord &r) { r.priceLevels[0].package = {}; }, ErrorCode::SeriesLevelElsewhere);
    row("a level without a package", [](SeriesRecord &r) { r.packageId = {}; }, ErrorCode::SeriesLevelElsewhere);
    row("a performance elsewhere", [](SeriesRecord &r) { r.performances[0].venue = 1; }, ErrorCode::SeriesVenueElsewhere);
    row("a performance nowhere", [](SeriesRecord &r) { r.performances[0].venue = {}; }, ErrorCode::SeriesVenueElsewhere);
}

void SeriesRulesTest::refuses()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    SeriesRecord record = fridays();
    change(record);
    const Result<void> checked = checkSeries(record);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
    QCOMPARE(checked.error().values.value(u"series"_s).toString(), u"Fridays"_s);
}

void SeriesRulesTest::aSeriesAsItShouldBe()
{
    QVERIFY(checkSeries(fridays()));
    QVERIFY(checkSeries({}));
    SeriesRecord open = fridays();
    open.series.closesAt = open.series.earlyPriceUntil = open.series.opensAt = {};
    QVERIFY(checkSeries(open));
    open.series.earlyPriceUntil = open.series.closesAt = day(3); // until the very end
    QVERIFY(checkSeries(open));
    open.venueId = {}; // an export does not say it
    QVERIFY(checkSeries(open));
}

void SeriesRulesTest::aSeasonThatEndsBeforeItStarts()
{
    const Result<void> checked = checkSeason({1, u"2026"_s, QDate(2026, 9, 1), QDate(2026, 8, 31)});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::SeasonEndsEarly);
    QVERIFY(checkSeason({1, u"2026"_s, QDate(2026, 9, 1), QDate(2026, 9, 1)}));
    QVERIFY(checkSeason({1, u"2026"_s, {}, QDate(2026, 9, 1)}));
}

void SeriesRulesTest::lacks_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("lacks");
    const auto row = [](const char *name, Change change, const QStringList &lacks) { QTest::newRow(name) << change << lacks; };
    row("nothing", [](SeriesRecord &) {}, {});
    row("a kind that is not known counts as fixed", [](SeriesRecord &r) { r.series.packageKind = PackageKind::Unknown; }, {});
    row("choose your own", [](SeriesRecord &r) { r.series.packageKind = PackageKind::Choose, r.performances = {}; }, {u"onlyFixedRenew"_s});
    row("flex", [](SeriesRecord &r) { r.series.packageKind = PackageKind::Flex; }, {u"onlyFixedRenew"_s});
    row("performances", [](SeriesRecord &r) { r.performances = {}; }, {u"performances"_s});
    row("all of it", [](SeriesRecord &r) { r = {}; }, {u"package"_s, u"venue"_s, u"performances"_s, u"priceLevels"_s, u"closes"_s});
}

void SeriesRulesTest::lacks()
{
    QFETCH(Change, change);
    QFETCH(QStringList, lacks);
    SeriesRecord record = fridays();
    change(record);
    QStringList names;
    for (const SeriesLack lack : lacksOf(record))
        names.append(seriesLackName(lack));
    QCOMPARE(names, lacks);
}

void SeriesRulesTest::kindsOfPackages()
{
    for (const PackageKind kind : {PackageKind::Fixed, PackageKind::Choose, PackageKind::Flex, PackageKind::Unknown})
        QCOMPARE(packageKindOf(packageKindName(kind)), kind);
    QCOMPARE(packageKindOf(u"Fixed"), PackageKind::Unknown);
}

void SeriesRulesTest::values_data()
{
    QTest::addColumn<InventoryKind>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("stored"); // invalid where it is refused
    const auto row = [](const char *name, InventoryKind kind, const QString &column, const QVariant &value, const QVariant &stored) {
        QTest::newRow(name) << kind << column << value << stored;
    };
    using enum InventoryKind;
    row("a name", Season, u"name"_s, u"  The   2027 season "_s, u"The 2027 season"_s);
    row("no name", Season, u"name"_s, u" "_s, {});
    row("a day", Season, u"starts_on"_s, u"2026-09-01"_s, u"2026-09-01"_s);
    row("no day", Season, u"starts_on"_s, u"2026-02-30"_s, {});
    row("a kind", Series, u"package_kind"_s, u"flex"_s, u"flex"_s);
    row("a kind by itself", Series, u"package_kind"_s, {}, u"unknown"_s);
    row("another kind", Series, u"package_kind"_s, u"Fixed"_s, {});
    row("an amount", PriceLevel, u"price"_s, 0LL, 0LL);
    row("less than nothing", PriceLevel, u"price"_s, -1LL, {});
    row("a currency", PriceLevel, u"currency"_s, u"EUR"_s, u"EUR"_s);
    row("no currency", PriceLevel, u"currency"_s, u"euro"_s, {});
    row("a record", Instance, u"event_id"_s, 3LL, 3LL);
    row("no record", Instance, u"event_id"_s, {}, {});
    row("a flag by itself", Allocation, u"private"_s, {}, false);
    row("a text by itself", Instance, u"access_link"_s, {}, u""_s);
}

void SeriesRulesTest::values()
{
    QFETCH(InventoryKind, kind);
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    QFETCH(QVariant, stored);
    const InventoryField *field = inventoryField(kind, column);
    QVERIFY(field);
    const Result<QVariant> valid = validInventoryValue(*field, value);
    QCOMPARE(bool(valid), stored.isValid());
    if (valid)
        QCOMPARE(*valid, stored);
    else
        QCOMPARE(valid.error().code, ErrorCode::ValueInvalid);
}

QTEST_GUILESS_MAIN(SeriesRulesTest)
#include "tst_seriesrules.moc"
