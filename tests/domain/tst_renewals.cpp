// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(TicketOrder &);
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(pd::PackageKind)

namespace {

const portal::Action &action(const portal::RenewalLine &line, portal::ActionId id)
{
    return *std::find_if(line.actions.begin(), line.actions.end(), [&](const portal::Action &a) { return a.id == id; });
}

} // namespace

class RenewalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void R1_whatIsListed_data();
    void R1_whatIsListed();
    void R1_onlyPendingRenewalStandsHere();
    void R1_packageOfTheSeries();
    void R1_packageInWords_data();
    void R1_packageInWords();
    void R1_seats();
    void R2_requestGoesTo_data();
    void R2_requestGoesTo();
    void R3_payAndItsStatus();
    void R3_nothingDueNothingToPay();
    void R4_decline();
    void R5_openRequest();
    void T4_switchedOffTabHidesTheLines();
    void O7_hiddenRenewalHasNoButton();
    void deadlineAndSeries();
};

void RenewalsTest::R1_whatIsListed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("visible");
    QTest::addColumn<ReasonCode>("code");
    const auto row = [](const char *name, bool visible, ReasonCode code, Change change) {
        QTest::newRow(name) << change << visible << code;
    };
    using enum ReasonCode;
    row("by item", true, SubscriptionByItem, [](TicketOrder &) {});
    row("by type", true, SubscriptionByType, [](TicketOrder &o) {
        o.items.clear();
        o.type = u"Season SUBSCRIPTIONs"_s;
    });
    row("its item was exchanged away", false, RenewalNotSubscription, [](TicketOrder &o) { o.items[0].status = u"Deleted"_s; });
    row("tickets only", false, RenewalNotSubscription, [](TicketOrder &o) { o.items[0].eventKind = EventKind::Tickets; });
    row("membership by item", false, RenewalOfMembership,
        [](TicketOrder &o) { o.items[0].eventKind = EventKind::Membership; });
    row("membership by type", false, RenewalOfMembership, [](TicketOrder &o) {
        o.items.clear();
        o.type = u"Membership"_s;
    });
    row("fixed", true, PackageFixed, [](TicketOrder &) {});
    row("unknown kind", true, PackageCountsAsFixed, [](TicketOrder &o) { o.items[0].packageKind = PackageKind::Unknown; });
    row("choose-your-own", false, PackageNotFixed, [](TicketOrder &o) { o.items[0].packageKind = PackageKind::Choose; });
    row("flex", false, PackageNotFixed, [](TicketOrder &o) { o.items[0].packageKind = PackageKind::Flex; });
    row("fixed beside flex", true, PackageFixed, [](TicketOrder &o) {
        o.items.push_back(o.items[0]);
        o.items[0].packageKind = PackageKind::Flex;
    });
    row("listed", true, RenewalListed, [](TicketOrder &) {});
    row("A3", true, RenewalListed, [](TicketOrder &o) { o.status = u"pending renewal "_s; });
    row("A1", false, NotYetCreated, [](TicketOrder &o) { o.createdAt = instant("2027-01-01T00:00:00Z"); });
    row("O7", false, RecordDeleted, [](TicketOrder &o) { o.sourceDeleted = true; });
    row("O7 merged", false, RecordMerged, [](TicketOrder &o) { o.mergedInto = u"a0X"_s; });
    row("O0", false, OrderNotInName, [](TicketOrder &o) { o.contactId.reset(); });
    row("O0 another's", false, OrderNotInName, [](TicketOrder &o) { o.contactId = 77; });
    row("hidden twice, said twice", false, PackageNotFixed, [](TicketOrder &o) {
        o.contactId.reset();
        o.items[0].packageKind = PackageKind::Flex;
    });
    row("by type, at its beginning", true, SubscriptionByType, [](TicketOrder &o) { o.type = u"subscription"_s; });
    row("by item, among tickets", true, SubscriptionByItem, [](TicketOrder &o) {
        o.items.insert(o.items.begin(), TicketOrderItem());
        o.items[0].eventKind = EventKind::Tickets;
    });
    row("membership by type, spelled otherwise", false, RenewalOfMembership, [](TicketOrder &o) {
        o.items.clear();
        o.type = u"Gold MEMBERSHIP order"_s;
    });
    row("flex, and a fixed item exchanged away", false, PackageNotFixed, [](TicketOrder &o) {
        o.items.push_back(o.items[0]);
        o.items[0].packageKind = PackageKind::Flex;
        o.items[1].status = u"Deleted"_s;
    });
}

void RenewalsTest::R1_whatIsListed()
{
    QFETCH(Change, change);
    QFETCH(bool, visible);
    QFETCH(ReasonCode, code);
    Patron patron;
    change(patron.renewal(2));
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.renewals.size(), std::size_t(1));
    QCOMPARE(page.renewals.front().visible, visible);
    QVERIFY2(has(page.renewals.front().why, code), keys(page.renewals.front().why));
    QCOMPARE(page.orders.size(), std::size_t(1)); // stands in Orders too, hidden
    QVERIFY(!page.orders.front().visible);
    QCOMPARE(tab(page, portal::TabId::PendingRenewals).visible, visible);
}

void RenewalsTest::R1_onlyPendingRenewalStandsHere()
{
    Patron patron;
    patron.renewal(2).status = u"Complete"_s;
    patron.renewal(3).status = u"Did Not Renew"_s;
    QVERIFY(patron.page().renewals.empty());
}

void RenewalsTest::R1_packageOfTheSeries()
{
    Patron patron;
    TicketOrder &order = patron.renewal(2);
    order.items[0].packageKind = PackageKind::Unknown;
    order.series = Series{5, u"Tuesday"_s, PackageKind::Flex, {}, {}, {}};
    portal::PortalPage page = patron.page();
    QCOMPARE(page.renewals.front().package, u"flex"_s);
    QVERIFY(!page.renewals.front().visible);
    patron.record.orders[0].items[0].packageKind = PackageKind::Choose; // the order's own item decides
    QCOMPARE(patron.page().renewals.front().package, u"choose"_s);
    patron.record.orders[0].items[0].packageKind = PackageKind::Fixed;
    page = patron.page();
    QCOMPARE(page.renewals.front().package, u"fixed"_s);
    QVERIFY(page.renewals.front().visible);
}

// Of several kinds that are not fixed, the first item's; all of them keep the order off the page.
void RenewalsTest::R1_packageInWords_data()
{
    QTest::addColumn<PackageKind>("first");
    QTest::addColumn<PackageKind>("second");
    QTest::addColumn<QString>("word");
    using enum PackageKind;
    QTest::newRow("fixed") << Fixed << Fixed << u"fixed"_s;
    QTest::newRow("choose") << Choose << Choose << u"choose"_s;
    QTest::newRow("flex") << Flex << Flex << u"flex"_s;
    QTest::newRow("unknown") << Unknown << Unknown << u"unknown"_s;
    QTest::newRow("choose, then flex") << Choose << Flex << u"choose"_s;
    QTest::newRow("flex, then fixed") << Flex << Fixed << u"fixed"_s;
    QTest::newRow("unknown, then flex") << Unknown << Flex << u"flex"_s;
}

void RenewalsTest::R1_packageInWords()
{
    QFETCH(PackageKind, first);
    QFETCH(PackageKind, second);
    QFETCH(QString, word);
    Patron patron;
    TicketOrder &order = patron.renewal(2);
    order.items.push_back(order.items[0]);
    order.items[0].packageKind = first;
    order.items[1].packageKind = second;
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.renewals.front().package, word);
    QCOMPARE(page.renewals.front().visible, word == u"fixed"_s || word == u"unknown"_s);
}

void RenewalsTest::R1_seats()
{
    Patron patron;
    TicketOrder &order = patron.renewal(2);
    order.items.push_back(order.items[0]); // the same seat once
    order.items.push_back(order.items[0]);
    order.items[2].seat = u" A-2 "_s;
    order.items.push_back(order.items[0]);
    order.items[3].seat = u"Z-9"_s;
    order.items[3].status = u"Deleted"_s;
    order.pendingRenewalSeats = u"B-1"_s;
    QCOMPARE(patron.page().renewals.front().seats, (std::vector<QString>{u"A-1"_s, u"A-2"_s}));
    for (TicketOrderItem &item : patron.record.orders[0].items)
        item.seat.clear();
    patron.record.orders[0].pendingRenewalSeats = u"B-1, B-2;B-3\nB-4;\n"_s;
    QCOMPARE(patron.page().renewals.front().seats, (std::vector<QString>{u"B-1"_s, u"B-2"_s, u"B-3"_s, u"B-4"_s}));
}

void RenewalsTest::R2_requestGoesTo_data()
{
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<QString>("order");
    QTest::addColumn<ReasonCode>("code");
    QTest::newRow("both") << u"s@x.org"_s << u"o@x.org"_s << ReasonCode::RequestToSubscriptionAdmin;
    QTest::newRow("subscription") << u"s@x.org"_s << QString() << ReasonCode::RequestToSubscriptionAdmin;
    QTest::newRow("blank") << QString() << u"o@x.org"_s << ReasonCode::RequestToOrderAdmin;
    QTest::newRow("none") << QString() << QString() << ReasonCode::RequestToNobody;
}

void RenewalsTest::R2_requestGoesTo()
{
    QFETCH(QString, subscription);
    QFETCH(QString, order);
    QFETCH(ReasonCode, code);
    Patron patron;
    patron.renewal(2);
    patron.set("admin.subscriptionFulfillment", subscription);
    patron.set("admin.orderFulfillment", order);
    const portal::PortalPage page = patron.page();
    const portal::Action &request = action(page.renewals.front(), portal::ActionId::RequestChanges);
    QVERIFY(request.enabled);
    QVERIFY(has(request.why, ReasonCode::RequestChanges));
    QVERIFY2(has(request.why, code), keys(request.why));
}

void RenewalsTest::R3_payAndItsStatus()
{
    Patron patron;
    patron.renewal(2);
    portal::PortalPage page = patron.page();
    const portal::Action *pay = &action(page.renewals.front(), portal::ActionId::Pay);
    QVERIFY(pay->enabled);
    QVERIFY(has(pay->why, ReasonCode::PayOffered));
    QVERIFY(find(pay->why, ReasonCode::PaidBecomesComplete)->assumed);
    patron.record.orders[0].donationAmount = 100;
    page = patron.page();
    pay = &action(page.renewals.front(), portal::ActionId::Pay);
    QVERIFY(find(pay->why, ReasonCode::PaidBecomesToBeQualified)->assumed);
    QVERIFY(!has(pay->why, ReasonCode::PaidBecomesComplete));
    patron.record.orders[0].donationAmount = 0;
    page = patron.page();
    QVERIFY(has(action(page.renewals.front(), portal::ActionId::Pay).why, ReasonCode::PaidBecomesComplete));
    patron.record.orders[0].donationId = 8; // a donation of its own record
    page = patron.page();
    QVERIFY(has(action(page.renewals.front(), portal::ActionId::Pay).why, ReasonCode::PaidBecomesToBeQualified));
}

void RenewalsTest::R3_nothingDueNothingToPay()
{
    Patron patron;
    TicketOrder &order = patron.renewal(2);
    order.subtotal = 4000;
    order.amountPaid = 3999;
    QVERIFY(action(patron.page().renewals.front(), portal::ActionId::Pay).enabled);
    patron.record.orders[0].amountPaid = 4000;
    const portal::PortalPage page = patron.page();
    const portal::Action &pay = action(page.renewals.front(), portal::ActionId::Pay);
    QVERIFY(!pay.enabled);
    QVERIFY2(find(pay.why, ReasonCode::PayNothingDue)->assumed, keys(pay.why));
    QVERIFY(!has(pay.why, ReasonCode::PayOffered));
    QVERIFY(page.renewals.front().visible);
    QVERIFY(action(page.renewals.front(), portal::ActionId::RequestChanges).enabled);
    patron.record.orders[0].amountPaid.reset(); // what is paid of unknown payments is unknown
    patron.record.orders[0].payments.resize(1);
    QVERIFY(action(patron.page().renewals.front(), portal::ActionId::Pay).enabled);
}

void RenewalsTest::R4_decline()
{
    Patron patron;
    patron.renewal(2);
    const portal::PortalPage page = patron.page();
    const portal::Action &decline = action(page.renewals.front(), portal::ActionId::Decline);
    QVERIFY(decline.enabled);
    QVERIFY(has(decline.why, ReasonCode::DeclineReleasesSeats));
}

void RenewalsTest::R5_openRequest()
{
    Patron patron;
    patron.renewal(2);
    portal::PortalPage page = patron.page();
    QVERIFY(has(action(page.renewals.front(), portal::ActionId::RequestChanges).why, ReasonCode::RequestKeepsSeats));
    patron.record.orders[0].openRequestId = 44;
    page = patron.page();
    QCOMPARE(page.renewals.front().openRequest, std::optional<RowId>(44));
    QVERIFY(page.renewals.front().visible);
    const portal::Action &request = action(page.renewals.front(), portal::ActionId::RequestChanges);
    QVERIFY(request.enabled); // a patron may ask again
    QVERIFY(has(request.why, ReasonCode::RequestOpen));
    QVERIFY(!has(request.why, ReasonCode::RequestKeepsSeats));
    patron.record.orders[0].openRequestAt = Instant{patron.at.ms + 1}; // A1: not received yet
    page = patron.page();
    QVERIFY(!page.renewals.front().openRequest);
    QVERIFY(has(action(page.renewals.front(), portal::ActionId::RequestChanges).why, ReasonCode::RequestKeepsSeats));
}

void RenewalsTest::T4_switchedOffTabHidesTheLines()
{
    Patron patron;
    patron.renewal(2);
    patron.set("portal.hideSubscriptionRenewalTab", true);
    const portal::PortalPage page = patron.page();
    QVERIFY(!page.renewals.front().visible);
    QVERIFY(has(page.renewals.front().why, ReasonCode::RenewalTabSwitchedOff));
}

void RenewalsTest::O7_hiddenRenewalHasNoButton()
{
    Patron patron;
    patron.renewal(2).sourceDeleted = true;
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.renewals.front().actions.size(), std::size_t(3));
    for (const portal::Action &offered : page.renewals.front().actions) {
        QVERIFY(!offered.enabled);
        QVERIFY(has(offered.why, ReasonCode::RecordDeleted));
    }
}

void RenewalsTest::deadlineAndSeries()
{
    Patron patron;
    patron.renewal(2).series = Series{5, u"Tuesday"_s, PackageKind::Fixed, {}, {}, instant("2026-12-01T05:00:00Z")};
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.renewals.front().series, u"Tuesday"_s);
    QVERIFY(page.renewals.front().deadline == instant("2026-12-01T05:00:00Z"));
    QCOMPARE(page.renewals.front().order, u"TO-2"_s);
}

QTEST_APPLESS_MAIN(RenewalsTest)
#include "tst_renewals.moc"
