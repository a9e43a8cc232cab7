// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/ordermoney.h"
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(TicketOrder &);
Q_DECLARE_METATYPE(Change)

using Amount = std::optional<Minor>;
Q_DECLARE_METATYPE(Amount)

namespace {

Payment payment(Amount amount, bool recordedHere = false)
{
    Payment made;
    made.kind = amount.value_or(0) < 0 ? PaymentKind::Refund : PaymentKind::Payment;
    made.amount = amount;
    made.recordedHere = recordedHere;
    return made;
}

TicketOrderItem item(std::optional<qint64> quantity, Amount price, const QString &status = u"Active"_s)
{
    TicketOrderItem made;
    made.quantity = quantity;
    made.effectivePrice = price;
    made.status = status;
    return made;
}

} // namespace

class OrderMoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sums_data();
    void sums();
    void paymentsThatCameToNothingAreLeftOut_data();
    void paymentsThatCameToNothingAreLeftOut();
    void pageShowsItsSumsInTheOrdersCurrency();
    void assumedTotalIsExplained();
};

void OrderMoneyTest::sums_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Amount>("total");
    QTest::addColumn<Amount>("paid");
    QTest::addColumn<Amount>("due");
    const Amount none;
    const auto row = [](const char *name, Amount total, Amount paid, Amount due, Change change) {
        QTest::newRow(name) << change << total << paid << due;
    };
    row("nothing known", none, none, none, [](TicketOrder &) {});
    row("subtotal alone", 1000, none, none, [](TicketOrder &o) { o.subtotal = 1000; });
    row("every part", 2047, none, none, [](TicketOrder &o) {
        o.subtotal = 1;
        o.fees = 2;
        o.fee3 = 4;
        o.fee4 = 8;
        o.fee5 = 16;
        o.shippingFee = 32;
        o.exchangeFee = 64;
        o.salesTax = 128;
        o.salesTaxOrderLevel = 256;
        o.donationAmount = 1536;
    });
    row("fees without a subtotal or items", none, none, none, [](TicketOrder &o) { o.fees = 200; });
    row("items stand in for the subtotal", 8500, none, none, [](TicketOrder &o) {
        o.fees = 500;
        o.items = {item(2, 4000), item(1, 9900, u"Deleted"_s)};
    });
    row("items: what is paid for one, not its list price", 7000, none, none, [](TicketOrder &o) {
        o.items = {item(2, 3500)};
        o.items[0].unitPrice = 4000;
    });
    row("items: one of another status counts, a deleted or later one does not", 500, none, none, [](TicketOrder &o) {
        o.items = {item(1, 200, {}), item(1, 300, u"Reserved"_s), item(1, 1000, u" deleted "_s), item(1, 1000), item(1, 1000)};
        o.items[3].sourceDeleted = true;
        o.items[4].createdAt = instant("2026-11-20T12:00:00.001Z");
    });
    row("items: one made at that very instant", 500, none, none, [](TicketOrder &o) {
        o.items = {item(1, 500)};
        o.items[0].createdAt = instant("2026-11-20T12:00:00Z");
    });
    row("a subtotal of 0 is known", 500, none, none, [](TicketOrder &o) {
        o.subtotal = 0;
        o.fees = 500;
        o.items = {item(2, 4000)};
    });
    row("an item without a price leaves it unknown", none, none, none,
        [](TicketOrder &o) { o.items = {item(2, 4000), item(1, {})}; });
    row("an item without a quantity leaves it unknown", none, none, none, [](TicketOrder &o) { o.items = {item({}, 1)}; });
    row("amount paid", 1000, 400, 600, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.amountPaid = 400;
        o.payments = {payment(400)};
    });
    row("amount paid and what was recorded here", 1000, 700, 300, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.amountPaid = 400;
        o.payments = {payment(400), payment(500, true), payment(-200, true)};
    });
    row("payments less refunds", 1000, 750, 250, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.payments = {payment(900), payment(-150)};
    });
    row("a payment of unknown amount", 1000, none, none, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.payments = {payment(900), payment({})};
    });
    row("a payment in another currency", 1000, none, none, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.payments = {payment(900)};
        o.payments[0].currency = u"CAD"_s;
    });
    row("a payment that names the same currency", 1000, 900, 100, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.payments = {payment(900)};
        o.payments[0].currency = u"USD"_s;
    });
    row("amount paid, a payment of another currency recorded here", 1000, none, none, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.amountPaid = 400;
        o.payments = {payment(100, true)};
        o.payments[0].currency = u"CAD"_s;
    });
    row("amount paid, an imported payment of another currency", 1000, 400, 600, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.amountPaid = 400;
        o.payments = {payment(100)};
        o.payments[0].currency = u"CAD"_s;
    });
    row("recorded here alone", 1000, 300, 700, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.payments = {payment(300, true)};
    });
    row("a payment made at that very instant", 1000, 900, 100, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.payments = {payment(900)};
        o.payments[0].createdAt = instant("2026-11-20T12:00:00Z");
    });
    row("a deleted payment", 1000, 900, 100, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.payments = {payment(900), payment(100)};
        o.payments[1].sourceDeleted = true;
    });
    row("a later payment", 1000, 900, 100, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.payments = {payment(900), payment(100)};
        o.payments[1].createdAt = instant("2026-11-20T12:00:00.001Z");
    });
    row("overpaid: due is never under 0", 1000, 1200, 0, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.amountPaid = 1200;
    });
    row("nothing paid is 0, not unknown", 1000, 0, 1000, [](TicketOrder &o) {
        o.subtotal = 1000;
        o.amountPaid = 0;
    });
}

void OrderMoneyTest::sums()
{
    QFETCH(Change, change);
    QFETCH(Amount, total);
    QFETCH(Amount, paid);
    QFETCH(Amount, due);
    TicketOrder order;
    change(order);
    const portal::OrderMoney money = portal::orderMoney(order, u"USD"_s, Patron().at);
    QCOMPARE(money.total, total);
    QCOMPARE(money.paid, paid);
    QCOMPARE(money.due, due);
    QCOMPARE(money.totalFromItems, !order.subtotal && total); // assumed
}

void OrderMoneyTest::paymentsThatCameToNothingAreLeftOut_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("counts");
    for (const char *status : {"Declined", " failed ", "Failure", "VOID", "Voided", "Cancelled", "Canceled", "Error", "Rejected"})
        QTest::newRow(status) << QString::fromLatin1(status) << false;
    for (const char *status : {"", "Cleared", "Completed", "Pending", "Settled"})
        QTest::newRow(*status ? status : "none") << QString::fromLatin1(status) << true;
}

void OrderMoneyTest::paymentsThatCameToNothingAreLeftOut()
{
    QFETCH(QString, status);
    QFETCH(bool, counts);
    Patron patron;
    TicketOrder &order = patron.renewal(2);
    order.subtotal = 1000;
    order.payments = {payment(900), payment(100)};
    order.payments[1].status = status;
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.renewals[0].paid, (std::optional<Money>({counts ? 1000 : 900, u"USD"_s})));
    QCOMPARE(page.orders[0].payments.size(), std::size_t(counts ? 2 : 1));
    QCOMPARE(has(page.orders[0].why, ReasonCode::PaymentsNotMade), !counts);
    QCOMPARE(has(page.renewals[0].why, ReasonCode::PaymentsNotMade), !counts);
    patron.record.orders[0].payments[1].sourceDeleted = true; // then it is not there at all
    QVERIFY(!has(patron.page().orders[0].why, ReasonCode::PaymentsNotMade));
}

void OrderMoneyTest::pageShowsItsSumsInTheOrdersCurrency()
{
    Patron patron;
    TicketOrder &order = patron.renewal(2);
    order.currency = u"CAD"_s;
    order.subtotal = 1000;
    order.amountPaid = 400;
    patron.renewal(3).subtotal = 500;
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.orders[1].total, (std::optional<Money>({1000, u"CAD"_s})));
    QCOMPARE(page.orders[1].paid, (std::optional<Money>({400, u"CAD"_s})));
    QCOMPARE(page.renewals[1].due, (std::optional<Money>({600, u"CAD"_s})));
    QCOMPARE(page.orders[0].total, (std::optional<Money>({500, u"USD"_s}))); // the organisation's
    QVERIFY(!page.renewals[0].due);
}

void OrderMoneyTest::assumedTotalIsExplained()
{
    Patron patron;
    patron.renewal(2);
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.orders[0].total, (std::optional<Money>({4000, u"USD"_s})));
    QVERIFY(find(page.orders[0].why, ReasonCode::TotalFromItems)->assumed);
    QVERIFY(has(page.renewals[0].why, ReasonCode::TotalFromItems));
    patron.record.orders[0].subtotal = 4000;
    QVERIFY(!has(patron.page().orders[0].why, ReasonCode::TotalFromItems));
}

QTEST_APPLESS_MAIN(OrderMoneyTest)
#include "tst_ordermoney.moc"
