// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewalstate.h"
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(TicketOrder &);
Q_DECLARE_METATYPE(Change)

namespace {

// A fixed subscription of $612.00, pending.
TicketOrder subscription()
{
    Patron patron;
    TicketOrder &order = patron.order(7, u"Pending Renewal"_s);
    order.currency = u"USD"_s;
    order.subtotal = 60000;
    order.fees = 1200;
    TicketOrderItem item;
    item.status = u"Active"_s;
    item.eventKind = EventKind::Subscription;
    item.packageKind = PackageKind::Fixed;
    order.items.push_back(item);
    return order;
}

const Instant at = instant("2026-11-20T12:00:00Z");

QString refusal(const Error &error)
{
    return error.code == ErrorCode::OrderRefused ? error.values.value(u"reason"_s).toString() : errorName(error.code);
}

QString may(OrderDeed deed, const TicketOrder &order)
{
    const Result<void> answer = mayDo(deed, order, u"USD"_s, at);
    return answer ? u"yes"_s : refusal(answer.error());
}

} // namespace

class RenewalStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMayBeDone_data();
    void whatMayBeDone();
    void R3_whatAPaymentMakesOfIt_data();
    void R3_whatAPaymentMakesOfIt();
    void R3_aDonationRidesOnIt();
    void everyRefusalHasItsName();
};

void RenewalStateTest::whatMayBeDone_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("pay");
    QTest::addColumn<QString>("decline");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("seats");
    QTest::addColumn<QString>("move");
    const auto row = [](const char *name, const char *pay, const char *decline, const char *request, const char *seats, const char *move, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(pay) << QString::fromLatin1(decline) << QString::fromLatin1(request) << QString::fromLatin1(seats)
                            << QString::fromLatin1(move);
    };
    row("pending", "yes", "yes", "yes", "yes", "yes", [](TicketOrder &) {});
    row("in other letters", "yes", "yes", "yes", "yes", "yes", [](TicketOrder &o) { o.status = u" pending RENEWAL "_s; });
    row("R3 part paid", "yes", "moneyTaken", "locked", "locked", "moneyTaken", [](TicketOrder &o) {
        o.status = u"Partially Paid"_s;
        o.amountPaid = 100;
    });
    row("pending, but money came", "yes", "moneyTaken", "yes", "locked", "moneyTaken", [](TicketOrder &o) { o.amountPaid = 100; });
    row("paid", "notPending", "notPending", "notPending", "yes", "notPending", [](TicketOrder &o) { o.status = u"Complete"_s; });
    row("R4 declined already", "notPending", "notPending", "notPending", "notSeated", "notPending", [](TicketOrder &o) { o.status = u"Did Not Renew"_s; });
    row("a reservation", "notPending", "notPending", "notPending", "notSeated", "notPending", [](TicketOrder &o) { o.status = u"Reservation"_s; });
    row("R1 a membership", "notSubscription", "notSubscription", "notSubscription", "notSubscription", "notSubscription", [](TicketOrder &o) { o.items[0].eventKind = EventKind::Membership; });
    row("R1 flexible", "packageNotFixed", "packageNotFixed", "packageNotFixed", "yes", "packageNotFixed", [](TicketOrder &o) { o.items[0].packageKind = PackageKind::Flex; });
    row("R1 of unknown kind", "yes", "yes", "yes", "yes", "yes", [](TicketOrder &o) { o.items[0].packageKind = PackageKind::Unknown; });
    row("O7 deleted", "gone", "gone", "gone", "gone", "gone", [](TicketOrder &o) { o.sourceDeleted = true; });
    row("O7 merged", "gone", "gone", "gone", "gone", "gone", [](TicketOrder &o) { o.mergedInto = u"a01"_s; });
    row("a payment of unknown amount", "totalUnknown", "yes", "yes", "yes", "yes", [](TicketOrder &o) { o.payments.emplace_back(); });
    row("no total", "totalUnknown", "yes", "yes", "yes", "yes", [](TicketOrder &o) { o.subtotal.reset(); });
    row("part of it paid, and complete by name", "notPending", "notPending", "notPending", "locked", "notPending", [](TicketOrder &o) {
        o.status = u"Complete"_s;
        o.amountPaid = 100;
    });
    row("paid in full", "notPending", "notPending", "notPending", "yes", "notPending", [](TicketOrder &o) {
        o.status = u"To Be Qualified"_s;
        o.amountPaid = 61200;
    });
    row("the series is closed", "yes", "yes", "yes", "seriesClosed", "seriesClosed", [](TicketOrder &o) { o.series = Series{1, u"Fridays"_s, PackageKind::Fixed, {}, {}, at}; });
    row("the series is still open", "yes", "yes", "yes", "yes", "yes", [](TicketOrder &o) { o.series = Series{1, u"Fridays"_s, PackageKind::Fixed, {}, {}, Instant{at.ms + 1}}; });
    row("closed, and paid", "notPending", "notPending", "notPending", "yes", "notPending", [](TicketOrder &o) {
        o.status = u"Complete"_s;
        o.series = Series{1, u"Fridays"_s, PackageKind::Fixed, {}, {}, at};
    });
    row("nothing due", "nothingDue", "moneyTaken", "yes", "yes", "moneyTaken", [](TicketOrder &o) { o.amountPaid = 61200; });
}

void RenewalStateTest::whatMayBeDone()
{
    QFETCH(Change, change);
    TicketOrder order = subscription();
    change(order);
    QTEST(may(OrderDeed::Pay, order), "pay");
    QTEST(may(OrderDeed::Decline, order), "decline");
    QTEST(may(OrderDeed::RequestChanges, order), "request");
    QCOMPARE(may(OrderDeed::RecordRequest, order), order.sourceDeleted || !order.mergedInto.isEmpty() ? u"gone"_s : u"yes"_s); // whoever calls is heard
    QTEST(may(OrderDeed::ChangeSeats, order), "seats");
    QTEST(may(OrderDeed::MoveToSeries, order), "move");
}

void RenewalStateTest::R3_whatAPaymentMakesOfIt_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("becomes");
    QTest::newRow("in full") << 61200LL << u"USD"_s << u"Complete"_s;
    QTest::newRow("all but a cent") << 61199LL << u"USD"_s << u"Partially Paid"_s;
    QTest::newRow("a cent") << 1LL << u"USD"_s << u"Partially Paid"_s;
    QTest::newRow("a cent too much") << 61201LL << u"USD"_s << u"amountOverDue"_s;
    QTest::newRow("nothing") << 0LL << u"USD"_s << u"amountNotPositive"_s;
    QTest::newRow("less than nothing") << -100LL << u"USD"_s << u"amountNotPositive"_s;
    QTest::newRow("other money") << 61200LL << u"CAD"_s << u"otherCurrency"_s;
}

void RenewalStateTest::R3_whatAPaymentMakesOfIt()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    const Result<QString> status = statusWhenPaid(subscription(), {minor, currency}, u"USD"_s, at);
    QTEST(status ? *status : refusal(status.error()), "becomes");
}

void RenewalStateTest::R3_aDonationRidesOnIt()
{
    TicketOrder order = subscription();
    order.donationAmount = 5000;
    QCOMPARE(*statusWhenPaid(order, {61200, u"USD"_s}, u"USD"_s, at), u"Partially Paid"_s);
    QCOMPARE(*statusWhenPaid(order, {66200, u"USD"_s}, u"USD"_s, at), u"To Be Qualified"_s);
    order.donationAmount.reset();
    order.donationId = 3;
    QCOMPARE(*statusWhenPaid(order, {61200, u"USD"_s}, u"USD"_s, at), u"To Be Qualified"_s);
}

void RenewalStateTest::everyRefusalHasItsName()
{
    QSet<QString> names;
    for (int i = 0; i <= int(OrderRefusal::NotSeated); ++i) {
        const QString name = orderRefusalName(OrderRefusal(i));
        QCOMPARE(orderRefusalNamed(name), OrderRefusal(i));
        names.insert(name);
    }
    QCOMPARE(names.size(), int(OrderRefusal::NotSeated) + 1);
    QVERIFY(!orderRefusalNamed(u"why"));
}

QTEST_GUILESS_MAIN(RenewalStateTest)
#include "tst_renewalstate.moc"
