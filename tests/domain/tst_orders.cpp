// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portaldefaults.h"
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pd::EventKind)

class OrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statusDecidesTheLabel_data();
    void statusDecidesTheLabel();
    void O2_O3_defaults();
    void O3_unknownStatusIsShownAsItIsWhenSet();
    void O2_labelMapIsData();
    void O0_orderOfAnAccountIsHidden();
    void O1_newestFirst();
    void O7_deletedAndMergedAreNeverShown();
    void A1_laterOrdersAreNotThereYet();
    void O4_virtualLink_data();
    void O4_virtualLink();
    void O5_mobileTickets_data();
    void O5_mobileTickets();
    void O5_noTicketNoMobileTicket();
    void O6_exchangedItemsAreNotTickets();
    void A1_O7_itemsThatAreNotThere();
    void Q1_qualification_data();
    void Q1_qualification();
    void R3_partiallyPaidSubscriptionIsLocked_data();
    void R3_partiallyPaidSubscriptionIsLocked();
};

void OrdersTest::statusDecidesTheLabel_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("label");
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<bool>("assumed");
    QTest::addColumn<bool>("spelledDifferently");
    using enum ReasonCode;
    QTest::newRow("O2 To Be Qualified") << u"To Be Qualified"_s << u"Completed"_s << StatusLabelled << false << false;
    QTest::newRow("O2 Complete") << u"Complete"_s << u"Completed"_s << StatusLabelled << false << false;
    QTest::newRow("O2 Completed") << u"Completed"_s << u"Completed"_s << StatusCountsAsComplete << true << false;
    QTest::newRow("O2 Partially Paid") << u"Partially Paid"_s << u"Partially Paid"_s << StatusLabelled << false << false;
    QTest::newRow("O2 Reservation") << u"Reservation"_s << u"Reservation"_s << StatusLabelled << false << false;
    QTest::newRow("O2 Payment Exception") << u"Payment Exception"_s << u"In Review"_s << StatusLabelled << false << false;
    QTest::newRow("O2 Confirmation Exception")
        << u"Confirmation Exception"_s << u"In Review"_s << StatusLabelled << false << false;
    QTest::newRow("O2 Chargeback Pending") << u"Chargeback Pending"_s << u"In Review"_s << StatusLabelled << false << false;
    QTest::newRow("O2 Fully Refunded") << u"Fully Refunded"_s << u"Refunded"_s << StatusLabelled << false << false;
    QTest::newRow("O3 Draft") << u"Draft"_s << QString() << StatusNotListed << true << false;
    QTest::newRow("O3 Deleted") << u"Deleted"_s << QString() << StatusNotListed << true << false;
    QTest::newRow("O3 Did Not Renew") << u"Did Not Renew"_s << QString() << StatusNotListed << true << false;
    QTest::newRow("O3 Pending Renewal") << u"Pending Renewal"_s << QString() << StatusPendingRenewal << true << false;
    QTest::newRow("O3 unknown") << u"Lost in the post"_s << QString() << StatusUnknownHidden << true << false;
    QTest::newRow("O3 blank") << QString() << QString() << StatusUnknownHidden << true << false;
    QTest::newRow("A3 upper case") << u"FULLY REFUNDED"_s << u"Refunded"_s << StatusLabelled << false << true;
    QTest::newRow("A3 a space after it") << u"Complete "_s << u"Completed"_s << StatusLabelled << false << true;
    QTest::newRow("A3 spaces") << u"  complete\t"_s << u"Completed"_s << StatusLabelled << false << true;
    QTest::newRow("A3 an inner space counts") << u"Fully  Refunded"_s << QString() << StatusUnknownHidden << true << false;
}

void OrdersTest::statusDecidesTheLabel()
{
    QFETCH(QString, status);
    QFETCH(QString, label);
    QFETCH(ReasonCode, code);
    QFETCH(bool, assumed);
    QFETCH(bool, spelledDifferently);
    Patron patron;
    patron.order(2, status);
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.orders.size(), std::size_t(1));
    const portal::OrderLine &line = page.orders.front();
    QCOMPARE(line.visible, !label.isEmpty());
    QCOMPARE(line.label, label);
    QCOMPARE(line.status, status);
    const portal::Reason *reason = find(line.why, code);
    QVERIFY2(reason, keys(line.why));
    QCOMPARE(reason->assumed, assumed);
    QCOMPARE(has(line.why, ReasonCode::StatusSpelledDifferently), spelledDifferently);
    QCOMPARE(has(line.why, ReasonCode::OrderListed), line.visible);
}

// What a new organisation starts with: the rows above, and a label for the listed ones only.
void OrdersTest::O2_O3_defaults()
{
    const std::vector<PortalLabel> labels = portalSettings({})->labels;
    QCOMPARE(labels.size(), std::size_t(13));
    for (const PortalLabel &row : labels)
        QVERIFY2(row.label.isEmpty() != row.listed, qPrintable(row.status));
}

void OrdersTest::O3_unknownStatusIsShownAsItIsWhenSet()
{
    Patron patron;
    patron.order(2, u" Lost in the post "_s);
    patron.set("orders.unknownStatus", u"show"_s);
    portal::PortalPage page = patron.page();
    QVERIFY(page.orders.front().visible);
    QCOMPARE(page.orders.front().label, u"Lost in the post"_s);
    const portal::Reason *reason = find(page.orders.front().why, ReasonCode::StatusUnknownShown);
    QVERIFY(reason);
    QVERIFY(!reason->assumed); // staff decided it

    patron.set("orders.unknownStatus", u"hide"_s);
    page = patron.page();
    reason = find(page.orders.front().why, ReasonCode::StatusUnknownHidden);
    QVERIFY(reason);
    QVERIFY(!reason->assumed);
}

void OrdersTest::O2_labelMapIsData()
{
    Patron patron;
    patron.order(2, u"Reservation"_s);
    patron.order(3, u" Draft"_s);
    patron.order(4, u"Held"_s);
    patron.settings.labels = {{u"RESERVATION"_s, u"Booked"_s, true}, {u"Draft"_s, {}, true}, {u"Held"_s, {}, false}};
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.orders[2].label, u"Booked"_s);
    QVERIFY(has(page.orders[2].why, ReasonCode::StatusLabelledByStaff));
    QCOMPARE(page.orders[1].label, u"Draft"_s);
    QVERIFY(has(page.orders[1].why, ReasonCode::StatusLabelledByStaff));
    QVERIFY(!page.orders[0].visible);
    QVERIFY(has(page.orders[0].why, ReasonCode::StatusNotListedByStaff));
}

void OrdersTest::O0_orderOfAnAccountIsHidden()
{
    Patron patron;
    patron.order(2, u"Complete"_s).contactId.reset();
    patron.order(3, u"Complete"_s).contactId = 77;
    for (const portal::OrderLine &line : patron.page().orders) {
        QVERIFY(!line.visible);
        QVERIFY(find(line.why, ReasonCode::OrderNotInName)->assumed);
        QVERIFY(has(line.qualification.why, ReasonCode::QualificationNotNeeded)); // Q1: hidden ones too
    }
}

void OrdersTest::O1_newestFirst()
{
    Patron patron;
    patron.order(3, u"Complete"_s);
    patron.order(2, u"Complete"_s).createdAt.reset();
    patron.order(5, u"Complete"_s);
    patron.order(4, u"Complete"_s);
    std::vector<RowId> ids;
    for (const portal::OrderLine &line : patron.page().orders) {
        QVERIFY(line.visible);
        ids.push_back(line.id);
    }
    QCOMPARE(ids, (std::vector<RowId>{5, 4, 3, 2}));
}

void OrdersTest::O7_deletedAndMergedAreNeverShown()
{
    Patron patron;
    patron.order(2, u"Complete"_s).sourceDeleted = true;
    patron.order(3, u"Complete"_s).mergedInto = u"a0X000000000001"_s;
    const portal::PortalPage page = patron.page();
    QVERIFY(!page.orders[0].visible);
    QVERIFY(has(page.orders[0].why, ReasonCode::RecordMerged));
    QCOMPARE(portal::reasonValue(page.orders[0].why.front(), "into"_L1).toString(), u"a0X000000000001"_s);
    QVERIFY(!page.orders[1].visible);
    QVERIFY(has(page.orders[1].why, ReasonCode::RecordDeleted));
    QVERIFY(page.orders[1].label.isEmpty());
}

void OrdersTest::A1_laterOrdersAreNotThereYet()
{
    Patron patron;
    TicketOrder &order = patron.order(2, u"Complete"_s);
    order.createdAt = patron.at;
    QVERIFY(patron.page().orders.front().visible); // created at that very instant
    order.createdAt = Instant{patron.at.ms + 1};
    const portal::PortalPage page = patron.page();
    QVERIFY(!page.orders.front().visible);
    QVERIFY(has(page.orders.front().why, ReasonCode::NotYetCreated));
    order.createdAt.reset();
    QVERIFY(patron.page().orders.front().visible);
}

void OrdersTest::O4_virtualLink_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("virtualEvent");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("shown");
    QTest::newRow("virtual") << u"Complete"_s << true << u"https://v.example/1"_s << u"https://v.example/1"_s;
    QTest::newRow("virtual without a link") << u"Complete"_s << true << QString() << QString();
    QTest::newRow("not virtual") << u"Complete"_s << false << u"https://v.example/1"_s << QString();
    QTest::newRow("hidden order") << u"Draft"_s << true << u"https://v.example/1"_s << QString();
}

void OrdersTest::O4_virtualLink()
{
    QFETCH(QString, status);
    QFETCH(bool, virtualEvent);
    QFETCH(QString, link);
    QFETCH(QString, shown);
    Patron patron;
    TicketOrderItem item;
    item.virtualEvent = virtualEvent;
    item.accessLink = link;
    patron.order(2, status).items.push_back(item);
    const portal::PortalPage page = patron.page();
    const portal::OrderLine &line = page.orders.front();
    QCOMPARE(line.items.front().virtualLink, shown);
    QCOMPARE(has(line.why, ReasonCode::VirtualLinkShown), !shown.isEmpty());
    QCOMPARE(has(line.why, ReasonCode::VirtualLinkMissing), line.visible && virtualEvent && link.isEmpty());
}

void OrdersTest::O5_mobileTickets_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("delivery");
    QTest::addColumn<bool>("mobile");
    QTest::addColumn<ReasonCode>("code"); // the only one of the three
    QTest::newRow("enabled, Email") << true << u"Email"_s << true << ReasonCode::MobileTickets;
    QTest::newRow("enabled, email") << true << u" EMAIL"_s << true << ReasonCode::MobileTickets;
    QTest::newRow("enabled, Will Call") << true << u"Will Call"_s << false << ReasonCode::MobileTicketsOtherDelivery;
    QTest::newRow("enabled, none") << true << QString() << false << ReasonCode::MobileTicketsOtherDelivery;
    QTest::newRow("disabled, Will Call") << false << u"Will Call"_s << false << ReasonCode::MobileTicketsOff;
    QTest::newRow("disabled, Email") << false << u"Email"_s << false << ReasonCode::MobileTicketsOff;
}

void OrdersTest::O5_mobileTickets()
{
    QFETCH(bool, enabled);
    QFETCH(QString, delivery);
    QFETCH(bool, mobile);
    QFETCH(ReasonCode, code);
    Patron patron;
    patron.set("portal.mobileTickets", enabled);
    TicketOrder &order = patron.order(2, u"Complete"_s);
    order.delivery = delivery;
    order.items.push_back({});
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.orders.front().items.front().mobileTicket, mobile);
    for (const ReasonCode one : {ReasonCode::MobileTickets, ReasonCode::MobileTicketsOff, ReasonCode::MobileTicketsOtherDelivery})
        QVERIFY2(has(page.orders.front().why, one) == (one == code), keys(page.orders.front().why));
}

void OrdersTest::O5_noTicketNoMobileTicket()
{
    Patron patron;
    patron.order(2, u"Draft"_s).items.resize(1); // hidden
    patron.order(3, u"Complete"_s).items.resize(1);
    patron.record.orders[1].items[0].status = u"Deleted"_s;
    patron.order(4, u"Complete"_s); // a donation alone
    const portal::PortalPage page = patron.page();
    for (const portal::OrderLine &line : page.orders) {
        QVERIFY2(!has(line.why, ReasonCode::MobileTickets), keys(line.why));
        for (const portal::OrderItemLine &item : line.items)
            QVERIFY(!item.visible && !item.mobileTicket);
    }
}

void OrdersTest::O6_exchangedItemsAreNotTickets()
{
    Patron patron;
    TicketOrder &order = patron.order(2, u"Complete"_s);
    order.items.resize(2);
    order.items[0].status = u" deleted"_s;
    order.items[0].virtualEvent = true;
    order.items[0].accessLink = u"https://v.example/1"_s;
    order.items[1].status = u"Active"_s;
    const portal::PortalPage page = patron.page();
    const portal::OrderLine &line = page.orders.front();
    QVERIFY(!line.items[0].visible);
    QVERIFY(line.items[0].virtualLink.isEmpty());
    QVERIFY(!line.items[0].mobileTicket);
    QVERIFY(line.items[1].visible);
    QCOMPARE(portal::reasonValue(*find(line.why, ReasonCode::ItemsExchanged), "count"_L1).toLongLong(), 1);
}

void OrdersTest::A1_O7_itemsThatAreNotThere()
{
    Patron patron;
    TicketOrder &order = patron.order(2, u"Complete"_s);
    order.items.resize(3);
    order.items[0].sourceDeleted = true;
    order.items[1].createdAt = Instant{patron.at.ms + 1};
    order.items[2].createdAt = patron.at;
    const portal::PortalPage page = patron.page();
    QVERIFY(!page.orders.front().items[0].visible);
    QVERIFY(!page.orders.front().items[1].visible);
    QVERIFY(page.orders.front().items[2].visible); // created at that very instant
    QVERIFY(!has(page.orders.front().why, ReasonCode::ItemsExchanged));
    QVERIFY(has(page.orders.front().why, ReasonCode::ItemsDeleted));
    QVERIFY(has(page.orders.front().why, ReasonCode::ItemsNotYetCreated));
}

void OrdersTest::Q1_qualification_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("donationRecord");
    QTest::addColumn<qint64>("donationAmount");
    QTest::addColumn<QString>("needed");
    QTest::newRow("logged in") << u"Portal"_s << false << qint64(0) << u"no"_s;
    QTest::newRow("logged in, spelled otherwise") << u" PORTAL "_s << false << qint64(0) << u"no"_s;
    QTest::newRow("logged in with a donation record") << u"Portal"_s << true << qint64(0) << u"yes"_s;
    QTest::newRow("logged in with a donation amount") << u"Portal"_s << false << qint64(500) << u"yes"_s;
    QTest::newRow("logged in with the least donation") << u"Portal"_s << false << qint64(1) << u"yes"_s;
    QTest::newRow("phone") << u"Phone"_s << false << qint64(0) << u"unknown"_s;
    QTest::newRow("online with a donation") << u"Online"_s << true << qint64(500) << u"unknown"_s;
    QTest::newRow("no origin") << QString() << false << qint64(0) << u"unknown"_s;
}

void OrdersTest::Q1_qualification()
{
    QFETCH(QString, origin);
    QFETCH(bool, donationRecord);
    QFETCH(qint64, donationAmount);
    QFETCH(QString, needed);
    Patron patron;
    TicketOrder &order = patron.order(2, u"Complete"_s);
    order.origin = origin;
    if (donationRecord)
        order.donationId = 5;
    order.donationAmount = donationAmount;
    const portal::PortalPage page = patron.page();
    const portal::Qualification &qualification = page.orders.front().qualification;
    QCOMPARE(!qualification.needed ? u"unknown"_s : *qualification.needed ? u"yes"_s : u"no"_s, needed);
    QCOMPARE(has(qualification.why, ReasonCode::QualificationUnknown), needed == u"unknown"_s);
    QCOMPARE(has(qualification.why, ReasonCode::QualificationForDonation), needed == u"yes"_s);
    QCOMPARE(has(qualification.why, ReasonCode::QualificationNotNeeded), needed == u"no"_s);
    QCOMPARE(has(qualification.why, ReasonCode::LoggedInByOrigin), needed != u"unknown"_s);
}

void OrdersTest::R3_partiallyPaidSubscriptionIsLocked_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<bool>("deleted");
    QTest::addColumn<bool>("locked");
    QTest::newRow("by type") << u"partially paid"_s << u"Subscription Order"_s << EventKind::Tickets << false << true;
    QTest::newRow("by item") << u"Partially Paid"_s << QString() << EventKind::Subscription << false << true;
    QTest::newRow("tickets") << u"Partially Paid"_s << QString() << EventKind::Tickets << false << false;
    QTest::newRow("paid") << u"Complete"_s << u"Subscription Order"_s << EventKind::Subscription << false << false;
    QTest::newRow("O7 deleted") << u"Partially Paid"_s << u"Subscription Order"_s << EventKind::Tickets << true << false;
}

void OrdersTest::R3_partiallyPaidSubscriptionIsLocked()
{
    QFETCH(QString, status);
    QFETCH(QString, type);
    QFETCH(EventKind, kind);
    QFETCH(bool, deleted);
    QFETCH(bool, locked);
    Patron patron;
    TicketOrder &order = patron.order(2, status);
    order.type = type;
    order.sourceDeleted = deleted;
    order.items.emplace_back().eventKind = kind;
    QCOMPARE(has(patron.page().orders.front().why, ReasonCode::OrderLocked), locked);
}

QTEST_APPLESS_MAIN(OrdersTest)
#include "tst_orders.moc"
