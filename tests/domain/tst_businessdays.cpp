// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/businessdays.h"
#include "models/domain/instant.h"
#include "models/domain/settingvalue.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class BusinessDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsWithTheLastDay_data();
    void endsWithTheLastDay();
    void holidaysAreDays_data();
    void holidaysAreDays();
    void theSettingKeepsThemInOrder();
};

void BusinessDaysTest::endsWithTheLastDay_data()
{
    QTest::addColumn<QString>("from"); // in New York
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("holidays");
    QTest::addColumn<QString>("last");
    QTest::newRow("from a Saturday") << u"2026-11-21T15:00:00Z"_s << 2 << QString() << u"2026-11-24"_s;
    QTest::newRow("in the week") << u"2026-11-16T15:00:00Z"_s << 2 << QString() << u"2026-11-18"_s;
    QTest::newRow("over a weekend") << u"2026-11-20T15:00:00Z"_s << 2 << QString() << u"2026-11-24"_s;
    QTest::newRow("over a holiday") << u"2026-11-25T15:00:00Z"_s << 2 << u"2026-11-26"_s << u"2026-11-30"_s;
    QTest::newRow("a holiday on a Sunday counts once") << u"2026-11-20T15:00:00Z"_s << 1 << u"2026-11-22"_s << u"2026-11-23"_s;
    QTest::newRow("none") << u"2026-11-21T15:00:00Z"_s << 0 << QString() << u"2026-11-21"_s;
    QTest::newRow("the day is that of the zone") << u"2026-11-24T03:00:00Z"_s << 1 << QString() << u"2026-11-24"_s; // Monday evening there
    QTest::newRow("clocks go back") << u"2026-10-30T15:00:00Z"_s << 1 << QString() << u"2026-11-02"_s;
}

void BusinessDaysTest::endsWithTheLastDay()
{
    QFETCH(QString, from);
    QFETCH(int, days);
    QFETCH(QString, holidays);
    QFETCH(QString, last);
    const QTimeZone zone("America/New_York");
    const Instant end = afterBusinessDays(*parseInstant(from), days, *holidaysOf(holidays), zone);
    QCOMPARE(localDate(Instant{end.ms - 1}, zone).toString(Qt::ISODate), last);
    QCOMPARE(localDate(end, zone), QDate::fromString(last, Qt::ISODate).addDays(1));
}

void BusinessDaysTest::holidaysAreDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // null: refused
    QTest::newRow("none") << u"  "_s << u""_s;
    QTest::newRow("in order, each once") << u"2026-12-26; 2026-12-25\n2026-12-26"_s << u"2026-12-25, 2026-12-26"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << QString();
    QTest::newRow("a word") << u"2026-12-25, Christmas"_s << QString();
    QTest::newRow("with a time") << u"2026-12-25T10:00:00"_s << QString();
}

void BusinessDaysTest::holidaysAreDays()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto holidays = holidaysOf(text);
    QCOMPARE(holidays.has_value(), !read.isNull());
    if (holidays)
        QCOMPARE(holidaysText(*holidays), read);
}

void BusinessDaysTest::theSettingKeepsThemInOrder()
{
    const Result<QJsonValue> stored = parseSetting(u"organisation.holidays"_s, u"2027-01-01,2026-12-25"_s);
    QVERIFY(stored);
    QCOMPARE(stored->toString(), u"2026-12-25, 2027-01-01"_s);
    const Result<QJsonValue> refused = parseSetting(u"organisation.holidays"_s, u"Christmas"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().values.value(u"expected"_s).toString(), u"dates"_s);
}

QTEST_GUILESS_MAIN(BusinessDaysTest)
#include "tst_businessdays.moc"
