// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatchange.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

std::optional<Money> dollars(Minor minor)
{
    return Money{minor, u"USD"_s};
}

// Seats 1 to 3 lie in the stalls, 4 and 5 on the balcony, 6 nobody knows where. The order has 1 and 2 at the performances 11
// and 12, as an adult and a pupil.
SeatPrices prices()
{
    SeatPrices prices;
    for (const RowId performance : {11, 12}) {
        SeatPrices::House &house = prices.performances[performance];
        house.levels = {{u"Stalls"_s, u"Adult"_s, dollars(5000)}, {u"Stalls"_s, u"Pupil"_s, dollars(2000)}, {u"Balcony"_s, u"Adult"_s, dollars(4000)},
                        {u"Balcony"_s, u"pupil"_s, dollars(performance == 11 ? 2000 : 1500)}, {u"Box"_s, u"Patron"_s, dollars(9000)}};
        for (const RowId seat : {1, 2, 3})
            house.places[seat] = {u"Stalls"_s, false};
        for (const RowId seat : {4, 5})
            house.places[seat] = {u"Balcony"_s, seat == 5};
        house.places[7] = {u"Box"_s, false};
        house.bought = {{1, u"Adult"_s}, {2, u"Pupil"_s}};
    }
    return prices;
}

SeatPlan plan(std::vector<std::pair<RowId, RowId>> seats)
{
    SeatPlan plan;
    for (const RowId performance : {11, 12}) {
        for (const auto &[from, to] : seats)
            plan.steps.push_back({performance, 0, 0, from, to});
    }
    plan.performances = 2;
    return plan;
}

QString written(const SeatPriceChange &change)
{
    const auto money = [](const std::optional<Money> &one) { return one ? QString::number(one->minor) : u"?"_s; };
    QStringList each;
    for (const SeatPriceChange::At &at : change.performances)
        each.append(money(at.difference));
    return u"%1 = %2, %3>%4%5%6"_s.arg(each.join(u'+'), money(change.total), change.from.join(u'/'), change.to.join(u'/'), change.assumed ? u" assumed"_s : u""_s,
                                       change.known ? u""_s : u" unknown"_s);
}

} // namespace

class TestSeatPrices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOtherSeatsCost_data();
    void whatOtherSeatsCost();
    void aPackageHasItsOwnPrices();
    void aPackageIsLookedAtInAllItsPerformances();
    void onlyTheLevelThereIs();
};

void TestSeatPrices::whatOtherSeatsCost_data()
{
    QTest::addColumn<SeatPlan>("change");
    QTest::addColumn<QString>("expected");
    QTest::newRow("beside") << plan({{1, 3}}) << u"0+0 = 0, >"_s;
    QTest::newRow("elsewhere") << plan({{1, 4}}) << u"-1000+-1000 = -2000, Stalls>Balcony"_s;
    QTest::newRow("one level each") << plan({{1, 4}, {2, 5}}) << u"-1000+-1500 = -2500, Stalls>Balcony assumed"_s;
    QTest::newRow("no such level there") << plan({{1, 7}}) << u"?+? = ?, Stalls>Box"_s;
    QTest::newRow("nobody knows where") << plan({{1, 6}}) << u"?+? = ?, > unknown"_s;
    QTest::newRow("in addition") << plan({{0, 4}}) << u" = 0, >"_s;
}

void TestSeatPrices::whatOtherSeatsCost()
{
    QFETCH(SeatPlan, change);
    QFETCH(QString, expected);
    QCOMPARE(written(priceChangeOf(prices(), change)), expected);
}

void TestSeatPrices::aPackageHasItsOwnPrices()
{
    SeatPrices sold = prices();
    sold.package = {{u"Stalls"_s, u"Subscriber"_s, dollars(20000)}, {u"Balcony"_s, u"Subscriber"_s, dollars(15000)}};
    sold.packageLevel = u"Subscriber"_s;
    QCOMPARE(written(priceChangeOf(sold, plan({{1, 4}, {2, 5}}))), u"-1000+-1500 = -10000, Stalls>Balcony assumed"_s);
    SeatPlan one = plan({{1, 4}});
    one.wholeSeries = false; // what is paid for the package stays
    QCOMPARE(written(priceChangeOf(sold, one)), u"-1000+-1000 = -2000, Stalls>Balcony"_s);
    sold.package = {{u""_s, u"Subscriber"_s, dollars(20000)}}; // one price, wherever they sit
    QCOMPARE(written(priceChangeOf(sold, plan({{1, 4}}))), u"-1000+-1000 = -2000, Stalls>Balcony"_s);
}

void TestSeatPrices::aPackageIsLookedAtInAllItsPerformances()
{
    SeatPrices sold = prices();
    sold.package = {{u"Stalls"_s, u"Subscriber"_s, dollars(20000)}, {u"Balcony"_s, u"Subscriber"_s, dollars(15000)}};
    sold.packageLevel = u"Subscriber"_s;
    sold.performances[11].places[4] = {u"Stalls"_s, false}; // sold otherwise at the first of them
    QCOMPARE(written(priceChangeOf(sold, plan({{1, 4}}))), u"0+-1000 = -1000, Stalls>Balcony"_s); // so it is neither package
    sold.performances[12].places[1] = {u"Balcony"_s, false};
    sold.performances[12].places[4] = {u"Stalls"_s, false};
    sold.performances[11].places[4] = {u"Balcony"_s, false};
    QCOMPARE(written(priceChangeOf(sold, plan({{1, 4}}))), u"-1000+1000 = 0, Stalls/Balcony>Balcony/Stalls"_s);
}

void TestSeatPrices::onlyTheLevelThereIs()
{
    SeatPrices sold = prices();
    for (auto &[performance, house] : sold.performances) {
        house.bought.clear();
        house.levels = {{u"Stalls"_s, u"Adult"_s, dollars(5000)}, {u"Box"_s, u"Patron"_s, dollars(9000)}};
    }
    QCOMPARE(written(priceChangeOf(sold, plan({{1, 7}}))), u"4000+4000 = 8000, Stalls>Box"_s);
}

QTEST_GUILESS_MAIN(TestSeatPrices)
#include "tst_seatprices.moc"
