// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/timevalues.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::exchange;

namespace {

DateDialect dialect(DayOrder order, const char *zone = "America/New_York") { return {order, QTimeZone(QByteArray(zone))}; }

QString instant(const char *value, const DateDialect &as)
{
    qint64 ms = 0;
    switch (parseInstant(value, as, ms)) {
    case TimeReading::Read:
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    case TimeReading::Invalid:
        return u"invalid"_s;
    case TimeReading::NeedsOrder:
        return u"needs order"_s;
    }
    return {};
}

QString date(const char *value, DayOrder order)
{
    QString iso;
    switch (parseDate(value, dialect(order), iso)) {
    case TimeReading::Read:
        return iso;
    case TimeReading::Invalid:
        return u"invalid"_s;
    case TimeReading::NeedsOrder:
        return u"needs order"_s;
    }
    return {};
}

} // namespace

class TestTimeValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void instantsOfEveryDialect_data()
    {
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *value, const QString &meaning) { QTest::newRow(value) << meaning; };
        row("2018-01-11 13:23:31", u"2018-01-11T13:23:31.000Z"_s);
        row("2006-06-15T20:47:09.000Z", u"2006-06-15T20:47:09.000Z"_s);
        row("2010-10-14T12:00:00.000", u"2010-10-14T12:00:00.000Z"_s);
        row("2010-10-14T12:00:00.000Z-0300", u"2010-10-14T15:00:00.000Z"_s);
        row("2010-10-14T12:00:00.000GMT", u"2010-10-14T12:00:00.000Z"_s);
        row("2009-07-14 22:14:45+0800", u"2009-07-14T14:14:45.000Z"_s);
        row("2009-07-14T14:14:45+02:00", u"2009-07-14T12:14:45.000Z"_s);
        row("07/15/2009 02:14:45+0800", u"2009-07-14T18:14:45.000Z"_s);
        row("07/15/2009T02:14:45+0800", u"2009-07-14T18:14:45.000Z"_s);
        row("5/30/2018 0:00", u"2018-05-30T04:00:00.000Z"_s);
        row("5/30/2018 2:15 PM", u"2018-05-30T18:15:00.000Z"_s);
        row("12/30/2018 12:05 am", u"2018-12-30T05:05:00.000Z"_s);
        row("5/30/2018", u"2018-05-30T04:00:00.000Z"_s);
        row("2018-05-30", u"2018-05-30T04:00:00.000Z"_s);
        row("2000-02-29 00:00:00", u"2000-02-29T00:00:00.000Z"_s);
        row("1969-12-31 23:59:59.999", u"1969-12-31T23:59:59.999Z"_s);
        row("2018-01-11 13:23:31.1239", u"2018-01-11T13:23:31.123Z"_s);
        row("2018-01-11 13:23:31.5", u"2018-01-11T13:23:31.500Z"_s);
        row("2018-01-11 13:23:31.05", u"2018-01-11T13:23:31.050Z"_s);
        row("2018-01-11   13:23:31", u"2018-01-11T13:23:31.000Z"_s);
        row("2018-01-11 13:23:31 UTC", u"2018-01-11T13:23:31.000Z"_s);
        row("2006-06-15t20:47:09z", u"2006-06-15T20:47:09.000Z"_s);
        row("2009-07-14 22:14:45+0530", u"2009-07-14T16:44:45.000Z"_s);
        row("2009-07-14 22:14:45+08", u"2009-07-14T14:14:45.000Z"_s);
        row("2009-07-14 22:14:45-14:00", u"2009-07-15T12:14:45.000Z"_s);
        row("5-30-2018 0:00", u"2018-05-30T04:00:00.000Z"_s);
        row("5/30/2018 12:30 PM", u"2018-05-30T16:30:00.000Z"_s);
        row("1900-03-01 00:00:00", u"1900-03-01T00:00:00.000Z"_s);
        row("2400-02-29 00:00:00", u"2400-02-29T00:00:00.000Z"_s);
        row("0001-01-01 00:00:00", u"0001-01-01T00:00:00.000Z"_s);
        row(" 2018-01-11 13:23:31 ", u"2018-01-11T13:23:31.000Z"_s);
        for (const char *bad : {"wrongdate", "2009\\7\\14 22:14:45+0800", "2009-07/14 02:14:45-0800", "1900-02-29 00:00:00", "2018-13-01 00:00:00",
                                "2018-01-11 24:00:00", "2018-01-11 13:60:00", "2018-01-11 13:23:61", "2018-01-11 13:23:60", "2018-01-11 13:6", "2018-01-11 13:23:3", "2018-01-11 13:23:31.", "2018-01-11 13:23.5",
                                "2009-07-14 22:14:45+1500", "2009-07-14 22:14:45+0260", "2009-07-14 22:14:45+08:", "2009-07-14 22:14:45+08001",
                                "5/30.2018", "2018/05-30", "30/5/2018", "2018/05/30", "5/30/2018 0:15 AM", "2018-01-11x13:23:31",
                                "2018-01-11 13:23:31 +99", "5/30/18",
                                "13/13/2018 0:00", "5/30/2018 13:00 PM", "0000-01-01 00:00:00", "2018-01-11 1", "2018-01-11T", "20180111", "-", "1526000000"})
            row(bad, u"invalid"_s);
    }
    void instantsOfEveryDialect()
    {
        QFETCH(QString, meaning);
        QCOMPARE(instant(QTest::currentDataTag(), dialect(DayOrder::MonthFirst)), meaning);
    }

    void dayOrderIsToldOrAskedFor()
    {
        QCOMPARE(date("3/4/2018", DayOrder::MonthFirst), u"2018-03-04"_s);
        QCOMPARE(date("3/4/2018", DayOrder::DayFirst), u"2018-04-03"_s);
        QCOMPARE(date("3/4/2018", DayOrder::Auto), u"needs order"_s);
        QCOMPARE(date("4/4/2018", DayOrder::Auto), u"2018-04-04"_s);
        QCOMPARE(date("30.5.2018", DayOrder::DayFirst), u"2018-05-30"_s);
        QCOMPARE(date("30-5-2018", DayOrder::DayFirst), u"2018-05-30"_s);
        QCOMPARE(date("30/5/2018", DayOrder::MonthFirst), u"invalid"_s);
        QCOMPARE(date("30/5/2018", DayOrder::Auto), u"needs order"_s);
        QCOMPARE(date("5/30/2018", DayOrder::Auto), u"needs order"_s);
        QCOMPARE(date("31/31/2018", DayOrder::Auto), u"invalid"_s);
        QCOMPARE(date("2018-03-04", DayOrder::Auto), u"2018-03-04"_s);
    }

    void dateColumnsTakeTheDayThatIsWritten()
    {
        QCOMPARE(date("2010-10-14T00:00:00.000Z", DayOrder::Auto), u"2010-10-14"_s);
        QCOMPARE(date("2010-10-14T23:30:00.000-0800", DayOrder::Auto), u"2010-10-14"_s);
        QCOMPARE(date("5/30/2018 0:00", DayOrder::MonthFirst), u"2018-05-30"_s);
    }

    void hintsComeOnlyFromValuesAboveTwelve()
    {
        QCOMPARE(orderHint("5/30/2018 0:00"), OrderHint::MonthFirst);
        QCOMPARE(orderHint("30/5/2018"), OrderHint::DayFirst);
        QCOMPARE(orderHint("5/6/2018"), OrderHint::None);
        QCOMPARE(orderHint("2018-05-30"), OrderHint::None);
        QCOMPARE(orderHint("12/13/2018"), OrderHint::MonthFirst);
        QCOMPARE(orderHint("13/12/2018"), OrderHint::DayFirst);
        QCOMPARE(orderHint("5/31/2018"), OrderHint::MonthFirst);
        QCOMPARE(orderHint("31/5/2018"), OrderHint::DayFirst);
        QCOMPARE(orderHint("5/32/2018"), OrderHint::None);
        QCOMPARE(orderHint("32/5/2018"), OrderHint::None);
        QCOMPARE(orderHint("31/31/2018"), OrderHint::None);
        QCOMPARE(orderHint("about 30/5/2018"), OrderHint::None);
    }

    void daylightSavingIsTheZones()
    {
        const DateDialect newYork = dialect(DayOrder::MonthFirst);
        QCOMPARE(instant("1/15/2018 12:00", newYork), u"2018-01-15T17:00:00.000Z"_s);
        QCOMPARE(instant("7/15/2018 12:00", newYork), u"2018-07-15T16:00:00.000Z"_s);
        QCOMPARE(instant("3/11/2018 12:00", newYork), u"2018-03-11T16:00:00.000Z"_s);
        QCOMPARE(instant("3/11/2018 2:30", newYork), u"2018-03-11T07:30:00.000Z"_s); // skipped that night
        const DateDialect saoPaulo = dialect(DayOrder::MonthFirst, "America/Sao_Paulo"); // whose clocks skipped that midnight
        QCOMPARE(instant("11/4/2018", saoPaulo), u"2018-11-04T03:00:00.000Z"_s);
        QCOMPARE(instant("11/4/2018 0:30", saoPaulo), u"2018-11-04T03:30:00.000Z"_s);
        QCOMPARE(instant("11/4/2018", dialect(DayOrder::MonthFirst, "America/Havana")), u"2018-11-04T04:00:00.000Z"_s); // it came twice
        QCOMPARE(instant("7/15/2018 12:00", dialect(DayOrder::MonthFirst, "Pacific/Kiritimati")), u"2018-07-14T22:00:00.000Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeValues)
#include "tst_timevalues.moc"
