// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(Patron &);
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(pd::DiscountType)

// Each fact of a record stands in its own field of its line, whole and unchanged.
class LinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headOfThePage();
    void order();
    void O1_detailsOfAnOrder();
    void donation();
    void renewal();
    void benefit();
    void B8_reminder();
    void K1_K2_perks();
    void K3_typeOfADiscount_data();
    void K3_typeOfADiscount();
    void warningNamesItsRecord_data();
    void warningNamesItsRecord();
    void tabsAndFieldsStandInOrder();
    void newestFirst();
};

void LinesTest::headOfThePage()
{
    Patron patron;
    patron.set("organisation.name", u"Globe"_s);
    patron.set("organisation.timeZone", u"America/New_York"_s);
    patron.set("site.address", u"https://x.org"_s);
    patron.record.contact.externalId = u"003A"_s;
    patron.record.contact.email = u"Ada@Example.org"_s;
    patron.record.dataAsOf = instant("2026-11-19T00:00:00Z");
    portal::PortalPage page = patron.page();
    QVERIFY(page.at == patron.at); // A1
    QCOMPARE(page.timeZone, QTimeZone("America/New_York"));
    QVERIFY(page.dataAsOf == patron.record.dataAsOf); // A2
    QVERIFY(!page.patronManagerIsMaster);
    QCOMPARE(page.organisation, u"Globe"_s);
    QCOMPARE(page.siteAddress, u"https://x.org"_s);
    QCOMPARE(page.contactId, RowId(1));
    QCOMPARE(page.externalId, u"003A"_s);
    QCOMPARE(page.name, u"Ada Byron"_s);
    QCOMPARE(page.email, u"Ada@Example.org"_s);
    patron.set("records.master", u"patronmanager"_s);
    patron.record.dataAsOf.reset();
    page = patron.page();
    QVERIFY(page.patronManagerIsMaster);
    QVERIFY(!page.dataAsOf);
}

void LinesTest::order()
{
    Patron patron;
    TicketOrder &order = patron.order(2, u"complete "_s);
    order.externalId = u"a0X"_s;
    order.donationId = 8;
    order.subtotal = 1000;
    order.fees = 200;
    order.shippingFee = 30;
    order.salesTax = 4;
    order.donationAmount = 500;
    const portal::PortalPage page = patron.page();
    const portal::OrderLine &line = page.orders.front();
    QCOMPARE(line.id, RowId(2));
    QCOMPARE(line.number, u"TO-2"_s);
    QCOMPARE(line.externalId, u"a0X"_s);
    QVERIFY(line.created == order.createdAt);
    QCOMPARE(line.status, u"complete "_s); // as staff wrote it
    QCOMPARE(line.delivery, u"Email"_s);
    QCOMPARE(line.donation, std::optional<RowId>(8));
    QCOMPARE(line.subtotal, (std::optional<Money>({1000, u"USD"_s})));
    QCOMPARE(line.fees, (std::optional<Money>({230, u"USD"_s})));
    QCOMPARE(line.tax, (std::optional<Money>({4, u"USD"_s})));
    QCOMPARE(line.gift, (std::optional<Money>({500, u"USD"_s})));
    QCOMPARE(line.total, (std::optional<Money>({1734, u"USD"_s})));
    QVERIFY(!line.paid);
}

void LinesTest::O1_detailsOfAnOrder()
{
    Patron patron;
    TicketOrder &order = patron.order(2, u"Complete"_s);
    order.currency = u"CAD"_s;
    TicketOrderItem item;
    item.id = 21;
    item.eventName = u"Hamlet"_s;
    item.instanceName = u"Opening"_s;
    item.instanceAt = instant("2026-12-01T00:30:00Z");
    item.createdAt = instant("2026-01-01T00:00:00Z");
    item.venue = u"Main stage"_s;
    item.seat = u"A-1"_s;
    item.seatNote = u"aisle"_s;
    item.priceLevel = u"Adult"_s;
    item.status = u"Active"_s;
    item.quantity = 2;
    item.unitPrice = 5000;
    item.effectivePrice = 4000;
    order.items = {item, {}};
    Payment paid;
    paid.at = instant("2026-02-01T00:00:00Z");
    paid.amount = 8000;
    paid.method = u"Card"_s;
    paid.status = u"Settled"_s;
    Payment foreign = paid;
    foreign.currency = u"USD"_s;
    Payment unknown = paid;
    unknown.amount.reset();
    Payment later = paid;
    later.createdAt = Instant{patron.at.ms + 1};
    Payment deleted = paid;
    deleted.sourceDeleted = true;
    order.payments = {paid, foreign, unknown, later, deleted};

    const portal::PortalPage page = patron.page();
    const portal::OrderItemLine &line = page.orders.front().items.front();
    QCOMPARE(line.id, RowId(21));
    QCOMPARE(line.event, u"Hamlet"_s);
    QCOMPARE(line.instance, u"Opening"_s);
    QVERIFY(line.instanceAt == item.instanceAt);
    QCOMPARE(line.venue, u"Main stage"_s);
    QCOMPARE(line.seat, u"A-1"_s);
    QCOMPARE(line.priceLevel, u"Adult"_s);
    QCOMPARE(line.status, u"Active"_s);
    QCOMPARE(line.quantity, std::optional<qint64>(2));
    QCOMPARE(line.price, (std::optional<Money>({4000, u"CAD"_s}))); // one ticket
    QVERIFY(!page.orders.front().items[1].price);
    QVERIFY(!page.orders.front().items[1].quantity);

    const std::vector<portal::PaymentLine> &payments = page.orders.front().payments;
    QCOMPARE(payments.size(), std::size_t(3)); // A1, O7
    QVERIFY(payments[0].at == paid.at);
    QCOMPARE(payments[0].amount, (std::optional<Money>({8000, u"CAD"_s})));
    QCOMPARE(payments[0].method, u"Card"_s);
    QCOMPARE(payments[1].amount, (std::optional<Money>({8000, u"USD"_s})));
    QVERIFY(!payments[2].amount);
}

void LinesTest::donation()
{
    Patron patron;
    Donation &donation = patron.donation(3, u" posted"_s, {});
    donation.externalId = u"006A"_s;
    const portal::PortalPage page = patron.page();
    const portal::DonationLine &line = page.donations.front();
    QCOMPARE(line.id, RowId(3));
    QCOMPARE(line.externalId, u"006A"_s);
    QCOMPARE(line.name, u"Gift 3"_s);
    QCOMPARE(line.amount, (std::optional<Money>({5000, u"USD"_s})));
    QCOMPARE(line.date, day("2026-03-01"));
    QCOMPARE(line.stage, u" posted"_s);
    QVERIFY(!line.probability); // the record's own, not the table's
}

void LinesTest::renewal()
{
    Patron patron;
    TicketOrder &order = patron.renewal(2);
    order.externalId = u"a0X"_s;
    order.currency = u"CAD"_s;
    order.subtotal = 1000;
    order.fees = 50;
    order.amountPaid = 400;
    order.series = Series{5, u"Tuesday"_s, PackageKind::Fixed, instant("2026-10-01T00:00:00Z"), instant("2026-11-01T00:00:00Z"),
                          instant("2026-12-01T00:00:00Z")};
    const portal::PortalPage page = patron.page();
    const portal::RenewalLine &line = page.renewals.front();
    QCOMPARE(line.id, RowId(2));
    QCOMPARE(line.order, u"TO-2"_s);
    QCOMPARE(line.externalId, u"a0X"_s);
    QCOMPARE(line.series, u"Tuesday"_s);
    QVERIFY(line.deadline == instant("2026-12-01T00:00:00Z"));
    QCOMPARE(line.total, (std::optional<Money>({1050, u"CAD"_s})));
    QCOMPARE(line.paid, (std::optional<Money>({400, u"CAD"_s})));
    QCOMPARE(line.due, (std::optional<Money>({650, u"CAD"_s})));
    QVERIFY(!line.openRequest);
    QCOMPARE(line.actions.size(), std::size_t(3));
    QCOMPARE(line.actions[0].id, portal::ActionId::RequestChanges);
    QCOMPARE(line.actions[1].id, portal::ActionId::Pay);
    QCOMPARE(line.actions[2].id, portal::ActionId::Decline);
}

void LinesTest::benefit()
{
    Patron patron;
    Benefit &benefit = patron.benefit(4, day("2026-01-01"), day("2026-12-31"));
    benefit.externalId = u"a1B"_s;
    benefit.renewedById = 5;
    const portal::PortalPage page = patron.page();
    const portal::BenefitLine &line = page.benefits.front();
    QCOMPARE(line.id, RowId(4));
    QCOMPARE(line.externalId, u"a1B"_s);
    QCOMPARE(line.level, u"Gold"_s);
    QCOMPARE(line.start, day("2026-01-01"));
    QCOMPARE(line.expires, day("2026-12-31"));
    QCOMPARE(line.renewedBy, std::optional<RowId>(5));
    QCOMPARE(line.actions.size(), std::size_t(2));
    QCOMPARE(line.actions[0].id, portal::ActionId::RenewNow);
    QCOMPARE(line.actions[1].id, portal::ActionId::ContactUs);
}

void LinesTest::B8_reminder()
{
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2026-11-30"));
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.reminders.front().benefitId, RowId(4));
    QCOMPARE(page.reminders.front().level, u"Gold"_s);
    QCOMPARE(page.reminders.front().expires, day("2026-11-30"));
}

void LinesTest::K1_K2_perks()
{
    Patron patron;
    patron.benefit(4, {}, {}).level = BenefitLevel{71, u"Silver"_s, false, {}, {}}; // another level, listed first
    patron.benefit(5, {}, {});
    const Instant forLevel = instant("2026-11-01T15:00:00Z");
    const Instant forAll = instant("2026-12-01T15:00:00Z");
    patron.record.perks.presales.push_back({70, u"Hamlet"_s, 6, u"Opening"_s, forLevel, forAll});
    patron.record.perks.allocations.push_back({70, 6, u"Opening"_s, u"Boxes"_s, u"BOX"_s});
    const portal::PortalPage page = patron.page();
    const portal::Presale &presale = page.presales.front();
    QCOMPARE(presale.event, u"Hamlet"_s);
    QCOMPARE(presale.instance, u"Opening"_s);
    QVERIFY(presale.opensForPatron == forLevel);
    QVERIFY(presale.opensForAll == forAll);
    QCOMPARE(portal::reasonValue(presale.why.front(), "level"_L1).toString(), u"Gold"_s);
    const portal::AllocationPerk &allocation = page.allocations.front();
    QCOMPARE(allocation.instance, u"Opening"_s);
    QCOMPARE(allocation.name, u"Boxes"_s);
    QCOMPARE(allocation.accessCode, u"BOX"_s);
}

void LinesTest::K3_typeOfADiscount_data()
{
    QTest::addColumn<DiscountType>("type");
    QTest::addColumn<QString>("word");
    QTest::newRow("flat") << DiscountType::Flat << u"flat"_s;
    QTest::newRow("percentage") << DiscountType::Percentage << u"percentage"_s;
    QTest::newRow("fixed price") << DiscountType::FixedPrice << u"fixedPrice"_s;
    QTest::newRow("buy X get Y") << DiscountType::BuyXGetY << u"buyXGetY"_s;
}

void LinesTest::K3_typeOfADiscount()
{
    QFETCH(DiscountType, type);
    QFETCH(QString, word);
    Patron patron;
    patron.benefit(4, {}, {});
    LevelDiscount discount;
    discount.levelId = 70;
    discount.code = u"TEN"_s;
    discount.type = type;
    patron.record.perks.discounts.push_back(discount);
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.discounts.front().code, u"TEN"_s);
    QCOMPARE(page.discounts.front().level, u"Gold"_s);
    QCOMPARE(page.discounts.front().type, word);
    QCOMPARE(page.discounts.front().applies, type != DiscountType::BuyXGetY);
}

void LinesTest::warningNamesItsRecord_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("id");
    using enum ReasonCode;
    using enum portal::RecordKind;
    const auto row = [](const char *name, ReasonCode code, portal::RecordKind kind, RowId id, Change change) {
        QTest::newRow(name) << change << code << int(kind) << id;
    };
    row("A2", DataOld, Data, 0, [](Patron &p) { p.record.dataAsOf = instant("2026-01-01T00:00:00Z"); });
    row("O7", RecordDeleted, Contact, 1, [](Patron &p) { p.record.contact.sourceDeleted = true; });
    row("L2", UsernameNotEmail, PortalUser, 9, [](Patron &p) { p.record.portalUsers[0].username.clear(); });
    row("L3", EmailShared, PortalUser, 9, [](Patron &p) { p.record.contactsWithSameEmail.resize(1); });
    row("L6", ProfileUnexpected, PortalUser, 9, [](Patron &p) { p.record.portalUsers[0].profile = u"Admin"_s; });
    row("D6", OpenStageSeen, Donation, 3, [](Patron &p) { p.donation(3, u"Ask"_s, 90); });
    row("D8", NamedStageUnseen, Donation, 3, [](Patron &p) { p.donation(3, u"Pledged"_s, 89.99); });
    row("B5", HouseholdNeedsOwn, Benefit, 4, [](Patron &p) {
        p.benefit(4, {}, {}).level->household = true;
        p.record.household.resize(1);
    });
    row("B7", RenewedByEmpty, Benefit, 4, [](Patron &p) {
        p.benefit(4, day("2025-01-01"), day("2025-12-31"));
        p.benefit(5, day("2026-01-01"), day("2026-12-31"));
    });
}

void LinesTest::warningNamesItsRecord()
{
    QFETCH(Change, change);
    QFETCH(ReasonCode, code);
    QFETCH(int, kind);
    QFETCH(qint64, id);
    Patron patron;
    change(patron);
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.warnings.size(), std::size_t(1));
    QCOMPARE(page.warnings[0].reason.code, code);
    QCOMPARE(int(page.warnings[0].kind), kind);
    QCOMPARE(page.warnings[0].id, id);
}

void LinesTest::tabsAndFieldsStandInOrder()
{
    const portal::PortalPage page = Patron().page();
    QCOMPARE(page.tabs.size(), std::size_t(5));
    for (std::size_t i = 0; i < page.tabs.size(); ++i)
        QCOMPARE(std::size_t(page.tabs[i].id), i);
    QCOMPARE(page.profile.size(), std::size_t(7));
    for (std::size_t i = 0; i < page.profile.size(); ++i)
        QCOMPARE(std::size_t(page.profile[i].id), i);
}

// O1; donations by date and benefits by expiration in the same way, records of one date by id.
void LinesTest::newestFirst()
{
    Patron patron;
    for (const RowId id : {RowId(3), RowId(5), RowId(4)})
        patron.renewal(id).createdAt = instant(id == 3 ? "2026-03-01T00:00:00Z" : "2026-02-01T00:00:00Z");
    for (const RowId id : {RowId(3), RowId(5), RowId(4)}) {
        patron.donation(id, u"Posted"_s, 100).closeDate = day(id == 3 ? "2026-03-01" : "2026-02-01");
        patron.benefit(id, {}, day(id == 3 ? "2026-03-01" : "2026-02-01"));
    }
    const portal::PortalPage page = patron.page();
    const RowId expected[] = {3, 5, 4};
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(page.orders[i].id, expected[i]);
        QCOMPARE(page.renewals[i].id, expected[i]);
        QCOMPARE(page.donations[i].id, expected[i]);
        QCOMPARE(page.benefits[i].id, expected[i]);
    }
}

QTEST_APPLESS_MAIN(LinesTest)
#include "tst_lines.moc"
