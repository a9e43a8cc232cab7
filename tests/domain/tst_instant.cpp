// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class InstantTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isoBothWays_data();
    void isoBothWays();
    void refusesWhatIsNoInstant_data();
    void refusesWhatIsNoInstant();
    void atTakesInstantsAndDates_data();
    void atTakesInstantsAndDates();
    void dayBeginsWhereTheZoneSays_data();
    void dayBeginsWhereTheZoneSays();
};

void InstantTest::isoBothWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("written");
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << qint64(0) << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("milliseconds") << u"2006-06-15T20:47:09.007Z"_s << qint64(1150404429007) << u"2006-06-15T20:47:09.007Z"_s;
    QTest::newRow("an offset") << u"2026-11-14T14:30:00-05:00"_s << qint64(1794684600000) << u"2026-11-14T19:30:00Z"_s;
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59.999Z"_s << qint64(-1) << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << qint64(1835395200000) << u"2028-02-29T00:00:00Z"_s;
}

void InstantTest::isoBothWays()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QFETCH(QString, written);
    const Result<Instant> parsed = parseInstant(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->ms, ms);
    QCOMPARE(isoUtc(*parsed), written);
}

void InstantTest::refusesWhatIsNoInstant_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2026-11-14T19:30:00", "2026-02-30T00:00:00Z", "2026-11-14T25:00:00Z", "2026-11-14"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void InstantTest::refusesWhatIsNoInstant()
{
    QFETCH(QString, text);
    const Result<Instant> parsed = parseInstant(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::ValueInvalid);
    QCOMPARE(parsed.error().values.value(u"value"_s).toString(), text);
}

void InstantTest::atTakesInstantsAndDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("instant"); // empty: refused
    QTest::newRow("instant") << u"2026-11-14T19:30:00Z"_s << u"America/New_York"_s << u"2026-11-14T19:30:00Z"_s;
    QTest::newRow("date, UTC") << u"2026-11-14"_s << u"UTC"_s << u"2026-11-14T00:00:00Z"_s;
    QTest::newRow("date, New York in winter") << u"2026-11-14"_s << u"America/New_York"_s << u"2026-11-14T05:00:00Z"_s;
    QTest::newRow("date, New York in summer") << u" 2026-07-14 "_s << u"America/New_York"_s << u"2026-07-14T04:00:00Z"_s;
    QTest::newRow("date, Kiritimati") << u"2026-11-14"_s << u"Pacific/Kiritimati"_s << u"2026-11-13T10:00:00Z"_s;
    QTest::newRow("no such date") << u"2026-02-29"_s << u"UTC"_s << QString();
    QTest::newRow("words") << u"tomorrow"_s << u"UTC"_s << QString();
    QTest::newRow("local time") << u"2026-11-14T19:30:00"_s << u"UTC"_s << QString();
}

void InstantTest::atTakesInstantsAndDates()
{
    QFETCH(QString, text);
    QFETCH(QString, zone);
    QFETCH(QString, instant);
    const Result<Instant> parsed = parseAt(text, QTimeZone(zone.toUtf8()));
    QCOMPARE(parsed ? isoUtc(*parsed) : QString(), instant);
}

void InstantTest::dayBeginsWhereTheZoneSays_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, const char *zone, QDate date, const char *start) {
        QTest::newRow(name) << QString::fromLatin1(zone) << date << QString::fromLatin1(start);
    };
    row("New York, day clocks go forward", "America/New_York", {2026, 3, 8}, "2026-03-08T05:00:00Z");
    row("New York, day after", "America/New_York", {2026, 3, 9}, "2026-03-09T04:00:00Z");
    row("New York, day clocks go back", "America/New_York", {2026, 11, 1}, "2026-11-01T04:00:00Z");
    row("New York, day after that", "America/New_York", {2026, 11, 2}, "2026-11-02T05:00:00Z");
    row("Santiago has no midnight that day", "America/Santiago", {2026, 9, 6}, "2026-09-06T04:00:00Z");
    row("Havana has two midnights that day", "America/Havana", {2026, 11, 1}, "2026-11-01T04:00:00Z");
    row("The Azores have two", "Atlantic/Azores", {2026, 10, 25}, "2026-10-25T00:00:00Z");
    row("Havana, day after", "America/Havana", {2026, 11, 2}, "2026-11-02T05:00:00Z");
    row("Pago Pago", "Pacific/Pago_Pago", {2026, 11, 14}, "2026-11-14T11:00:00Z");
    row("Apia skipped 30 Dec 2011", "Pacific/Apia", {2011, 12, 30}, "2011-12-30T10:00:00Z");
}

void InstantTest::dayBeginsWhereTheZoneSays()
{
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(QString, start);
    const QTimeZone timeZone(zone.toUtf8());
    const Instant first = startOfDay(date, timeZone);
    QCOMPARE(isoUtc(first), start);
    const QDate there = localDate(first, timeZone);
    QVERIFY(there >= date);
    QVERIFY(localDate(Instant{first.ms - 1}, timeZone) < date);
}

QTEST_APPLESS_MAIN(InstantTest)
#include "tst_instant.moc"
