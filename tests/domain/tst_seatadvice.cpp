// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatadvice.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

SeatPriceChange prices(std::vector<std::pair<std::optional<Minor>, bool>> at)
{
    SeatPriceChange change;
    change.total = Money{0, u"USD"_s};
    for (const auto &[minor, elsewhere] : at) {
        change.performances.push_back({RowId(change.performances.size() + 1), minor ? std::optional(Money{*minor, u"USD"_s}) : std::nullopt, elsewhere});
        change.total = minor && change.total ? std::optional(Money{change.total->minor + *minor, u"USD"_s}) : std::nullopt;
        if (elsewhere)
            change.to = {u"Balcony"_s};
    }
    return change;
}

} // namespace

Q_DECLARE_METATYPE(pd::WayFacts)

class TestSeatAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whichWay_data();
    void whichWay();
    void onWhichDay();
};

// a/1172580: tickets that are out, a difference to be charged or given back: exchange; another allocation or weekday for all
// or most of the performances: the package; else new seats.
void TestSeatAdvice::whichWay_data()
{
    QTest::addColumn<WayFacts>("facts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const WayFacts &facts, const QString &expected) { QTest::newRow(name) << facts << expected; };
    const SeatPriceChange same = prices({{0, false}, {0, false}, {0, false}});
    row("a renewal", {true, u"Email"_s, 3, same, {}, false}, u"reSeat: nothingPaid X1*"_s);
    row("paid, at the door", {false, u"Will Call"_s, 3, same, {}, false}, u"reSeat: nothingElse X1*"_s);
    row("paid, nobody knows how", {false, {}, 3, same, {}, false}, u"reSeat: nothingElse X1*"_s);
    row("tickets are out", {false, u"Email"_s, 3, same, {}, false}, u"exchange: ticketsOut X2*"_s);
    row("once, dearer", {false, {}, 3, prices({{500, true}, {0, false}, {0, false}}), {}, false}, u"exchange: priceDiffers X2"_s);
    row("once, unknown", {false, u"Email"_s, 3, prices({{{}, true}}), {}, false}, u"exchange: priceUnknown X2*, ticketsOut X2*"_s);
    row("half of them", {true, {}, 4, prices({{0, true}, {0, true}}), {}, false}, u"reSeat: nothingPaid X1*"_s);
    row("most of them", {true, {}, 3, prices({{0, true}, {0, true}}), {}, false}, u"packageExchange: otherAllocation X3*"_s);
    row("all of them", {true, {}, 2, prices({{500, true}, {500, true}}), {}, false}, u"packageExchange: otherAllocation X3"_s);
    row("on Sundays", {true, {}, 2, same, 7, false}, u"packageExchange: otherWeekday X3"_s);
    row("on the same day", {true, {}, 2, same, 7, true}, u"packageExchange: otherSeries X3*"_s);
    row("on no day", {true, {}, 2, same, 0, false}, u"packageExchange: otherSeries X3*"_s);
}

void TestSeatAdvice::whichWay()
{
    QFETCH(WayFacts, facts);
    QFETCH(QString, expected);
    const SeatSuggestion suggestion = suggestWay(facts);
    QStringList reasons;
    for (const WayReason &reason : suggestion.reasons)
        reasons.append(wayReasonName(reason.code) + u' ' + reason.rule() + (reason.assumed() ? u"*"_s : u""_s));
    QCOMPARE(seatWayName(suggestion.way) + u": "_s + reasons.join(u", "_s), expected);
}

void TestSeatAdvice::onWhichDay()
{
    const QTimeZone zone("America/New_York");
    const auto day = [](int days) { return Instant{qint64(days) * 86'400'000 + 12 * 3'600'000}; }; // 1970-01-01 was a Thursday
    QCOMPARE(weekdayOf({day(0), day(7), day(15)}, zone), 4);
    QCOMPARE(weekdayOf({day(0), day(1)}, zone), 0);
    QCOMPARE(weekdayOf({}, zone), 0);
    QCOMPARE(weekdayOf({Instant{1 * 3'600'000}}, zone), 3); // the evening before, there
}

QTEST_GUILESS_MAIN(TestSeatAdvice)
#include "tst_seatadvice.moc"
