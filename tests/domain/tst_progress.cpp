// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/progress.h"
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::renewal;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

const Instant at = instant("2026-11-20T12:00:00Z");

SeasonOrder order(RowId id, RowId contact, const QString &status, std::vector<RowId> seats = {})
{
    SeasonOrder one;
    one.contact.id = contact;
    one.contact.lastName = u"Patron %1"_s.arg(contact);
    one.order.id = id;
    one.order.number = u"ON-%1"_s.arg(id);
    one.order.contactId = contact;
    one.order.status = status;
    one.order.type = u"Subscription"_s;
    one.order.currency = u"USD"_s;
    one.order.subtotal = 60000;
    one.order.createdAt = instant("2026-11-02T09:00:00Z");
    one.seats = std::move(seats);
    return one;
}

SeasonOrder paid(RowId id, RowId contact, const char *when, Minor amount = 60000)
{
    SeasonOrder one = order(id, contact, amount < 60000 ? u"Partially Paid"_s : u"Complete"_s);
    Payment payment;
    payment.at = instant(when);
    payment.amount = amount;
    payment.currency = u"USD"_s;
    one.order.payments.push_back(payment);
    return one;
}

RenewalSeries seriesOf(RowId id, const QString &name, const QString &season, const char *opens, const char *closes)
{
    RenewalSeries one;
    one.id = id;
    one.name = name;
    one.season = season;
    one.kind = PackageKind::Fixed;
    one.opensAt = instant(opens);
    one.closesAt = instant(closes);
    return one;
}

// Series 2 continues series 1; gives them as the database would.
class Shelf final : public RenewalReader {
public:
    Shelf()
    {
        all = {seriesOf(2, u"Evening Six 2027"_s, u"2027"_s, "2026-11-01T08:00:00Z", "2026-12-12T08:00:00Z"),
               seriesOf(1, u"Evening Six 2026"_s, u"2026"_s, "2025-11-01T08:00:00Z", "2025-12-12T08:00:00Z")};
        all[0].from = 1;
    }
    Result<std::vector<RenewalSeries>> series() override { return all; }
    Result<World> world(RowId, RowId, Instant) override { return Error{}; }
    Result<std::vector<RenewalLogEntry>> log(RowId) override { return Error{}; }
    Result<std::vector<SeasonOrder>> orders(RowId id) override { return of[id]; }

    std::vector<RenewalSeries> all;
    std::map<RowId, std::vector<SeasonOrder>> of;
};

// Of each series its early price's end is asked.
class Records final : public SeriesReader {
public:
    Result<std::vector<Season>> seasons() override { return Error{}; }
    Result<std::vector<SeriesRecord>> series() override { return Error{}; }
    Result<SeriesRecord> series(RowId id) override
    {
        SeriesRecord record;
        record.series.id = id;
        if (const auto until = early.find(id); until != early.end())
            record.series.earlyPriceUntil = until->second;
        return record;
    }
    std::map<RowId, Instant> early{{2, instant("2026-11-20T23:59:00Z")}};
    Result<SeriesChoices> choices(RowId) override { return Error{}; }
    Result<std::vector<UnsureSeat>> unsureSeats() override { return Error{}; }
};

SeriesProgress progress(Shelf &shelf)
{
    Records records;
    const auto read = readProgress(shelf, records, *portalSettings({}), {2}, at);
    return read ? read->series.front() : SeriesProgress{};
}

} // namespace

class ProgressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsAsItsStatusSays_data();
    void standsAsItsStatusSays();
    void onlyRenewalsCount();
    void isChangedByARequestOrOtherSeats_data();
    void isChangedByARequestOrOtherSeats();
    void goesDayByDay();
    void lastSeasonGoesOnToItsEnd();
    void whatEndsAtMidnightEndedTheDayBefore();
    void sumsUpToTheSeason();
    void takesTheSeasonsOtherSeries();
    void everyStandingHasItsName();
};

void ProgressTest::standsAsItsStatusSays_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("standing"); // empty: no renewal
    const auto row = [](const char *status, const char *standing) { QTest::addRow("%s", status) << QString::fromLatin1(status) << QString::fromLatin1(standing); };
    row("Pending Renewal", "pending");
    row(" pending renewal ", "pending");
    row("Partially Paid", "partPaid");
    row("Complete", "paid");
    row("Completed", "paid");
    row("To Be Qualified", "paid");
    row("Did Not Renew", "declined");
    row("Payment Exception", "other");
    row("Fully Refunded", "other");
    row("Draft", "");
    row("Deleted", "");
}

void ProgressTest::standsAsItsStatusSays()
{
    QFETCH(QString, status);
    QFETCH(QString, standing);
    Shelf shelf;
    shelf.of[1] = {order(1, 1, u"Complete"_s)};
    shelf.of[2] = {order(2, 1, status)};
    const SeriesProgress found = progress(shelf);
    QCOMPARE(found.renewals.empty() ? QString() : standingName(found.renewals[0].standing), standing);
    QCOMPARE(found.tally.orders, standing.isEmpty() ? 0 : 1);
    if (!standing.isEmpty())
        QCOMPARE(found.tally.of(*standingNamed(standing)), 1);
}

void ProgressTest::onlyRenewalsCount()
{
    Shelf shelf;
    shelf.of[1] = {order(1, 1, u"Complete"_s), order(2, 2, u"Did Not Renew"_s)};
    SeasonOrder flex = order(12, 1, u"Pending Renewal"_s); // R1
    flex.order.series = Series{2, u"Flex"_s, PackageKind::Flex, {}, {}, {}};
    SeasonOrder single = order(13, 1, u"Complete"_s);
    single.order.type = u"Tickets"_s;
    shelf.of[2] = {order(10, 1, u"Complete"_s), order(11, 3, u"Complete"_s), flex, single, order(14, 4, u"Pending Renewal"_s), order(15, 2, u"Complete"_s), order(16, 5, u"Partially Paid"_s)};
    shelf.of[2].back().order.origin = u"Renewal Tool"_s;
    const SeriesProgress found = progress(shelf);
    QCOMPARE(found.tally.orders, 3); // 11 and 15 had nothing to renew
    QCOMPARE(found.renewals[0].order, 10);
    QCOMPARE(found.renewals[1].order, 14);
    QCOMPARE(found.renewals[2].order, 16);
    shelf.all[0].from.reset();
    shelf.all[0].name = u"Something else"_s; // continues nothing: any subscription counts
    QCOMPARE(progress(shelf).tally.orders, 5);
}

void ProgressTest::isChangedByARequestOrOtherSeats_data()
{
    QTest::addColumn<std::vector<RowId>>("before");
    QTest::addColumn<std::vector<RowId>>("now");
    QTest::addColumn<bool>("request");
    QTest::addColumn<bool>("changed");
    using Seats = std::vector<RowId>;
    QTest::newRow("the same") << Seats{1, 2} << Seats{1, 2} << false << false;
    QTest::newRow("others") << Seats{1, 2} << Seats{1, 3} << false << true;
    QTest::newRow("one more") << Seats{1, 2} << Seats{1, 2, 3} << false << true;
    QTest::newRow("unknown last season") << Seats{} << Seats{1} << false << false;
    QTest::newRow("unknown now") << Seats{1} << Seats{} << false << false;
    QTest::newRow("a request") << Seats{1} << Seats{1} << true << true;
}

void ProgressTest::isChangedByARequestOrOtherSeats()
{
    QFETCH(std::vector<RowId>, before);
    QFETCH(std::vector<RowId>, now);
    QFETCH(bool, request);
    Shelf shelf;
    shelf.of[1] = {order(1, 1, u"Complete"_s, before)};
    shelf.of[2] = {order(2, 1, u"Pending Renewal"_s, now)};
    if (request) {
        shelf.of[2][0].order.openRequestId = 5;
        shelf.of[2][0].order.openRequestAt = at;
    }
    QTEST(progress(shelf).renewals[0].changed(), "changed");
    QCOMPARE(progress(shelf).tally.changed, progress(shelf).renewals[0].changed() ? 1 : 0);
    QCOMPARE(progress(shelf).tally.of(Standing::Pending), 1); // whatever else it is
}

void ProgressTest::goesDayByDay()
{
    Shelf shelf;
    SeasonOrder declined = order(14, 4, u"Did Not Renew"_s);
    declined.declinedAt = instant("2026-11-05T23:00:00Z");
    shelf.of[1] = {order(1, 1, u"Complete"_s), order(2, 2, u"Complete"_s), order(3, 3, u"Complete"_s), order(4, 6, u"Complete"_s)};
    shelf.of[2] = {paid(11, 1, "2026-10-20T10:00:00Z"), paid(12, 2, "2026-11-03T10:00:00Z"), paid(13, 3, "2026-11-04T10:00:00Z", 100), declined,
                   order(15, 5, u"Did Not Renew"_s), order(16, 6, u"Complete"_s)};
    const SeriesProgress found = progress(shelf);
    const Course &course = found.course;
    QCOMPARE(course.first, day("2026-11-01"));
    QCOMPARE(course.closes, day("2026-12-12"));
    QCOMPARE(course.days.size(), size_t(20)); // up to today
    QCOMPARE(course.on(0).paid, 1); // what came before it opened
    QCOMPARE(course.on(1).paid, 1);
    QCOMPARE(course.on(2).paid, 2);
    QCOMPARE(course.on(3).declined, 0);
    QCOMPARE(course.on(4).declined, 1);
    QCOMPARE(course.on(19).paid, 2); // in part is not in full
    QCOMPARE(course.on(900).declined, 1);
    QCOMPARE(course.on(-1).paid, 0);
    QCOMPARE(course.orders, 6);
    QCOMPARE(course.undated, 2);
    QCOMPARE(found.tally.of(Standing::Paid), 3);
    QCOMPARE(found.tally.taken.value(u"USD"_s), 120100);
    QCOMPARE(found.renewals[2].due->minor, 59900);
    QVERIFY(!found.renewals[3].due); // declined: nothing
}

void ProgressTest::lastSeasonGoesOnToItsEnd()
{
    Shelf shelf;
    shelf.of[1] = {paid(1, 1, "2025-11-03T10:00:00Z"), paid(2, 2, "2025-12-20T10:00:00Z"), order(3, 3, u"Did Not Renew"_s)};
    shelf.of[2] = {order(11, 1, u"Pending Renewal"_s)};
    const SeriesProgress found = progress(shelf);
    QCOMPARE(found.last->id, 1);
    QCOMPARE(found.lastTally.orders, 3);
    QCOMPARE(found.lastCourse.first, day("2025-11-01"));
    QCOMPARE(found.lastCourse.days.size(), size_t(50)); // beyond its closing
    QCOMPARE(found.lastCourse.on(int(found.course.days.size()) - 1).paid, 1); // on the same day
    QCOMPARE(found.lastCourse.on(49).paid, 2);
    QCOMPARE(percentOf(found.lastCourse.on(49).paid, found.lastCourse.orders), 67);
    QCOMPARE(percentOf(1, 0), 0);
}

void ProgressTest::whatEndsAtMidnightEndedTheDayBefore()
{
    Shelf shelf;
    shelf.all[0].closesAt = instant("2026-12-13T00:00:00Z");
    shelf.of[1] = {order(1, 1, u"Complete"_s)};
    shelf.of[2] = {order(11, 1, u"Pending Renewal"_s)};
    Records records;
    records.early[2] = instant("2026-11-21T00:00:00Z");
    const auto read = readProgress(shelf, records, *portalSettings({}), {2}, at);
    QVERIFY(read);
    QCOMPARE(read->series[0].course.closes, day("2026-12-12"));
    QCOMPARE(read->series[0].course.earlyUntil, day("2026-11-20"));
}

void ProgressTest::sumsUpToTheSeason()
{
    Shelf shelf;
    RenewalSeries other = shelf.all[0];
    other.id = 3;
    other.from.reset();
    other.name = u"Matinee"_s;
    other.opensAt = instant("2026-11-10T08:00:00Z");
    shelf.all.push_back(other);
    shelf.of[1] = {order(1, 1, u"Complete"_s)};
    shelf.of[2] = {paid(11, 1, "2026-11-05T10:00:00Z")};
    shelf.of[3] = {paid(21, 1, "2026-11-10T10:00:00Z"), order(22, 2, u"Pending Renewal"_s)};
    Records records;
    const auto season = readProgress(shelf, records, *portalSettings({}), {2, 3}, at);
    QVERIFY(season);
    QCOMPARE(season->tally().orders, 3);
    QCOMPARE(season->tally().of(Standing::Paid), 2);
    const Course sum = season->course();
    QCOMPARE(sum.orders, 3);
    QCOMPARE(sum.first, day("2026-11-01"));
    QCOMPARE(season->series[0].course.earlyUntil, day("2026-11-20"));
    QVERIFY(!season->series[1].course.earlyUntil.isValid());
    QCOMPARE(sum.earlyUntil, day("2026-11-20"));
    QCOMPARE(sum.on(0).paid, 1); // each counts from its own opening
    QCOMPARE(sum.on(19).paid, 2);
    records.early[3] = instant("2026-11-25T12:00:00Z"); // not for all of them on one day
    const auto differs = readProgress(shelf, records, *portalSettings({}), {2, 3, 2}, at);
    QVERIFY(differs);
    QVERIFY(!differs->course().earlyUntil.isValid());
    QCOMPARE(readProgress(shelf, records, *portalSettings({}), {9}, at).error().code, ErrorCode::RecordUnknown);
}

void ProgressTest::takesTheSeasonsOtherSeries()
{
    const auto series = [](RowId id, const QString &season, PackageKind kind) {
        RenewalSeries one;
        one.id = id;
        one.season = season;
        one.kind = kind;
        return one;
    };
    const std::vector<RenewalSeries> all{series(1, u"2027"_s, PackageKind::Fixed), series(2, u"2027"_s, PackageKind::Flex), series(3, u"2027"_s, PackageKind::Unknown),
                                         series(4, u"2026"_s, PackageKind::Fixed)};
    QCOMPARE(seasonOf(all, 3), (std::vector<RowId>{1, 3}));
    QCOMPARE(seasonOf(all, 4), (std::vector<RowId>{4}));
    QVERIFY(seasonOf(all, 9).empty());
}

void ProgressTest::everyStandingHasItsName()
{
    for (const Standing standing : standings)
        QCOMPARE(standingNamed(standingName(standing)), standing);
    QVERIFY(!standingNamed(u"lost"));
}

QTEST_APPLESS_MAIN(ProgressTest)
#include "tst_progress.moc"
