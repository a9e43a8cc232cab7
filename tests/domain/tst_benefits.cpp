// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pd::BenefitOrigin)

using Change = void (*)(Benefit &old, Benefit &newer);
Q_DECLARE_METATYPE(Change)

namespace {

const portal::Action &action(const portal::BenefitLine &line, portal::ActionId id)
{
    return *std::find_if(line.actions.begin(), line.actions.end(), [&](const portal::Action &a) { return a.id == id; });
}

} // namespace

class BenefitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void B1_whatIsListed_data();
    void B1_whatIsListed();
    void B1_afterTheRenewalPeriod();
    void B1_replacedByTextOrRecord();
    void B1_replacedBeforeItStarts();
    void B3_B4_actionsByOrigin_data();
    void B3_B4_actionsByOrigin();
    void B3_B4_nothingOutsideThePeriod();
    void B4_goesToTheBenefitAdmin();
    void B4_saysThatNobodyIsSet();
    void B5_benefitOfAnother();
    void B5_householdWarning();
    void B6_howItWasGranted();
    void B7_expiredWithoutRenewedBy_data();
    void B7_expiredWithoutRenewedBy();
    void A1_O7_benefitsThatAreNotThere();
};

void BenefitsTest::B1_whatIsListed_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("expiration");
    QTest::addColumn<bool>("visible");
    QTest::addColumn<ReasonCode>("code");
    using enum ReasonCode;
    const auto row = [](const char *name, QString list, const char *start, const char *expiration, bool visible, ReasonCode code) {
        QTest::newRow(name) << list << day(start) << day(expiration) << visible << code;
    };
    row("all: active", u"all"_s, "2026-01-01", "2027-06-30", true, BenefitListedAll);
    row("all: in its renewal period", u"all"_s, "2026-01-01", "2026-11-30", true, BenefitListedAll);
    row("all: expired", u"all"_s, "2025-01-01", "2026-01-01", true, BenefitListedAll);
    row("all: starts tomorrow", u"all"_s, "2026-11-21", "2027-11-20", false, BenefitFuture);
    row("all: starts today", u"all"_s, "2026-11-20", "2027-11-20", true, BenefitListedAll);
    row("all: starts tomorrow, soon to expire", u"all"_s, "2026-11-21", "2026-11-25", false, BenefitFuture);
    row("all: no dates", u"all"_s, "", "", true, BenefitNoExpiration);
    row("renewable: active", u"renewable"_s, "2026-01-01", "2027-06-30", false, BenefitNotRenewable);
    row("renewable: in its renewal period", u"renewable"_s, "2026-01-01", "2026-11-30", true, BenefitListedRenewable);
    row("renewable: expired, no end", u"renewable"_s, "2025-01-01", "2026-01-01", true, BenefitListedRenewable);
    row("renewable: no dates", u"renewable"_s, "", "", false, BenefitNotRenewable);
    row("renewable: future", u"renewable"_s, "2026-11-21", "2026-11-25", false, BenefitFuture);
}

void BenefitsTest::B1_whatIsListed()
{
    QFETCH(QString, list);
    QFETCH(QDate, start);
    QFETCH(QDate, expiration);
    QFETCH(bool, visible);
    QFETCH(ReasonCode, code);
    Patron patron;
    if (list != u"all"_s)
        patron.set("benefits.list", list);
    patron.benefit(4, start, expiration);
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.benefits.front().visible, visible);
    QVERIFY2(has(page.benefits.front().why, code), keys(page.benefits.front().why));
    QCOMPARE(tab(page, portal::TabId::RenewableBenefits).visible, visible);
    if (const portal::Reason *all = find(page.benefits.front().why, ReasonCode::BenefitListedAll))
        QVERIFY(all->assumed);
    if (const portal::Reason *renewable = find(page.benefits.front().why, ReasonCode::BenefitListedRenewable))
        QVERIFY(!renewable->assumed);
}

void BenefitsTest::B1_afterTheRenewalPeriod()
{
    Patron patron;
    patron.set("benefits.renewalClosesDaysAfter", 10);
    patron.benefit(4, day("2025-01-01"), day("2026-11-09"));
    QCOMPARE(patron.page().benefits.front().status, portal::BenefitStatus::Expired);
    QVERIFY(patron.page().benefits.front().visible); // all: expired and not replaced
    patron.set("benefits.list", u"renewable"_s);
    QVERIFY(!patron.page().benefits.front().visible);
    QVERIFY(has(patron.page().benefits.front().why, ReasonCode::BenefitNotRenewable));
}

void BenefitsTest::B1_replacedByTextOrRecord()
{
    Patron patron;
    patron.benefit(4, day("2025-01-01"), day("2025-12-31")).renewedById = 5;
    patron.benefit(3, day("2024-01-01"), day("2024-12-31")).renewedBy = u"B-0005"_s;
    patron.benefit(2, day("2023-01-01"), day("2023-12-31")).renewedBy = u"  "_s;
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.benefits[0].status, portal::BenefitStatus::Replaced);
    QCOMPARE(page.benefits[1].status, portal::BenefitStatus::Replaced);
    QVERIFY(!page.benefits[0].visible && !page.benefits[1].visible);
    QCOMPARE(portal::reasonValue(*find(page.benefits[0].why, ReasonCode::BenefitReplaced), "renewedBy"_L1).toString(), u"5"_s);
    QCOMPARE(portal::reasonValue(*find(page.benefits[1].why, ReasonCode::BenefitReplaced), "renewedBy"_L1).toString(),
             u"B-0005"_s);
    QVERIFY(page.benefits[2].visible);
}

void BenefitsTest::B1_replacedBeforeItStarts()
{
    Patron patron;
    patron.benefit(4, day("2027-01-01"), day("2027-12-31")).renewedById = 5;
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.benefits.front().status, portal::BenefitStatus::Replaced);
    QVERIFY(!has(page.benefits.front().why, ReasonCode::BenefitFuture));
    // dates of a benefit that is not listed explain nothing
    QVERIFY2(!has(page.benefits.front().why, ReasonCode::BenefitActive), keys(page.benefits.front().why));
    QVERIFY(!has(page.benefits.front().why, ReasonCode::RenewalPeriodNotOpen));
}

void BenefitsTest::B3_B4_actionsByOrigin_data()
{
    QTest::addColumn<BenefitOrigin>("origin");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("renewNow");
    QTest::addColumn<bool>("reminder");
    QTest::addColumn<bool>("assumedOrigin");
    QTest::newRow("ticket order") << BenefitOrigin::TicketOrder << u"ticketOrder"_s << true << true << false;
    QTest::newRow("donation") << BenefitOrigin::Donation << u"donation"_s << false << false << false;
    QTest::newRow("manual") << BenefitOrigin::Manual << u"manual"_s << true << false << true;
    QTest::newRow("unknown") << BenefitOrigin::Unknown << u"unknown"_s << true << false << true;
}

void BenefitsTest::B3_B4_actionsByOrigin()
{
    QFETCH(BenefitOrigin, origin);
    QFETCH(QString, word);
    QFETCH(bool, renewNow);
    QFETCH(bool, reminder);
    QFETCH(bool, assumedOrigin);
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2026-11-30"), origin);
    const portal::PortalPage page = patron.page();
    const portal::BenefitLine &line = page.benefits.front();
    QCOMPARE(line.origin, word);
    const portal::Action &renew = action(line, portal::ActionId::RenewNow);
    QCOMPARE(renew.enabled, renewNow);
    QCOMPARE(has(renew.why, ReasonCode::RenewNowOffered), renewNow);
    QCOMPARE(has(renew.why, ReasonCode::RenewNowNotForDonation), !renewNow);
    QCOMPARE(has(renew.why, ReasonCode::OriginCountsAsTicketOrder), assumedOrigin);
    const portal::Action &contact = action(line, portal::ActionId::ContactUs);
    QVERIFY(contact.enabled);
    QVERIFY(find(contact.why, ReasonCode::ContactUsToNobody)->assumed);
    QCOMPARE(has(contact.why, ReasonCode::ContactUsOnlyLink), origin == BenefitOrigin::Donation);
    QCOMPARE(page.reminders.size(), std::size_t(reminder ? 1 : 0));
    QCOMPARE(has(line.why, ReasonCode::NoReminderForOrigin), !reminder);
    if (reminder) {
        QVERIFY(has(page.reminders.front().why, ReasonCode::ReminderForTicketOrder));
        QVERIFY(find(page.reminders.front().why, ReasonCode::ReminderPlace)->assumed);
        QCOMPARE(page.reminders.front().expires, day("2026-11-30"));
    }
}

void BenefitsTest::B3_B4_nothingOutsideThePeriod()
{
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2027-06-30"));
    const portal::PortalPage page = patron.page();
    const portal::BenefitLine &line = page.benefits.front();
    QVERIFY(line.visible);
    QVERIFY(has(action(line, portal::ActionId::RenewNow).why, ReasonCode::RenewNowNotInPeriod));
    QVERIFY(has(action(line, portal::ActionId::ContactUs).why, ReasonCode::ContactUsNotInPeriod));
    QVERIFY(page.reminders.empty());
}

void BenefitsTest::B4_goesToTheBenefitAdmin()
{
    Patron patron;
    patron.set("admin.benefit", u"members@example.org"_s);
    patron.benefit(4, day("2026-01-01"), day("2026-11-30"));
    const portal::PortalPage page = patron.page();
    const portal::Action &contact = action(page.benefits.front(), portal::ActionId::ContactUs);
    QCOMPARE(portal::reasonValue(*find(contact.why, ReasonCode::ContactUsOffered), "to"_L1).toString(),
             u"members@example.org"_s);
}

void BenefitsTest::B4_saysThatNobodyIsSet()
{
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2026-11-30"));
    const portal::PortalPage page = patron.page();
    const portal::Action &contact = action(page.benefits.front(), portal::ActionId::ContactUs);
    QVERIFY(contact.enabled);
    QVERIFY(has(contact.why, ReasonCode::ContactUsToNobody));
    QVERIFY(!has(contact.why, ReasonCode::ContactUsOffered));
}

void BenefitsTest::B5_benefitOfAnother()
{
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2026-11-30")).contactId = 77;
    patron.benefit(5, day("2026-01-01"), day("2026-11-30")).contactId.reset();
    patron.record.benefits[0].level->household = true;
    patron.record.household.resize(1);
    const portal::PortalPage page = patron.page();
    for (const portal::BenefitLine &line : page.benefits) {
        QVERIFY(!line.visible);
        QVERIFY(has(line.why, ReasonCode::BenefitNotInName));
    }
    QVERIFY(page.reminders.empty());
    QVERIFY(page.warnings.empty());
}

void BenefitsTest::B5_householdWarning()
{
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2027-06-30")).level->household = true;
    QVERIFY(!findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn)); // nobody else in it
    patron.record.household.push_back({2, u"Bob"_s, {}, Instant{patron.at.ms + 1}});
    QVERIFY(!findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn)); // A1: nobody else yet
    patron.record.household.push_back({3, u"Cy"_s, {}, {}});
    QCOMPARE(portal::reasonValue(*findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn), "count"_L1).toLongLong(), 1);
    QVERIFY(findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn));
    patron.record.benefits[0].level->household = false;
    QVERIFY(!findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn));
    patron.record.benefits[0].level->household = true;
    patron.record.benefits[0].expiration = day("2026-11-19");
    QVERIFY(!findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn));
    patron.record.benefits[0].expiration = day("2026-11-20");
    QVERIFY(findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn));
    patron.set("benefits.household", u"account"_s);
    QVERIFY(!findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn));
}

void BenefitsTest::B6_howItWasGranted()
{
    Patron patron;
    patron.benefit(5, day("2026-01-01"), {}, BenefitOrigin::TicketOrder);
    patron.benefit(4, day("2026-01-01"), {}, BenefitOrigin::Donation);
    patron.benefit(3, day("2026-01-01"), {}, BenefitOrigin::Manual);
    patron.benefit(2, day("2026-01-01"), {}, BenefitOrigin::Unknown);
    const portal::PortalPage page = patron.page();
    QVERIFY(has(page.benefits[0].why, ReasonCode::GrantedByTicketOrder));
    QVERIFY(has(page.benefits[1].why, ReasonCode::GrantedByHand));
    QVERIFY(has(page.benefits[2].why, ReasonCode::GrantedByHand));
    QVERIFY(!has(page.benefits[3].why, ReasonCode::GrantedByHand));
    QVERIFY(!has(page.benefits[3].why, ReasonCode::GrantedByTicketOrder));
}

void BenefitsTest::B7_expiredWithoutRenewedBy_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("warned");
    const auto row = [](const char *name, bool warned, Change change) { QTest::newRow(name) << change << warned; };
    row("expired yesterday", true, [](Benefit &, Benefit &) {});
    row("expires today", false, [](Benefit &old, Benefit &) { old.expiration = day("2026-11-20"); });
    row("never expires", false, [](Benefit &old, Benefit &) { old.expiration = {}; });
    row("renewed by a record", false, [](Benefit &old, Benefit &) { old.renewedById = 5; });
    row("renewed by what the source wrote", false, [](Benefit &old, Benefit &) { old.renewedBy = u"B-0005"_s; });
    row("the other is older", false, [](Benefit &, Benefit &newer) { newer.start = day("2024-11-01"); });
    row("the other began on the same day", false, [](Benefit &, Benefit &newer) { newer.start = day("2025-01-01"); });
    row("no start of the newer: by expiration", true, [](Benefit &, Benefit &newer) { newer.start = {}; });
    row("no start of the old: by expiration", true, [](Benefit &old, Benefit &) { old.start = {}; });
    row("no start of the old: the other expired before it", false, [](Benefit &old, Benefit &newer) {
        old.start = {};
        newer.expiration = day("2026-11-18");
        newer.renewedById = 4;
    });
    row("no start: expired on the same day", false, [](Benefit &old, Benefit &newer) {
        newer.start = {};
        newer.expiration = old.expiration;
    });
    row("no start, no expiration", false, [](Benefit &, Benefit &newer) { newer.start = newer.expiration = {}; });
    row("O7 the newer is deleted", false, [](Benefit &, Benefit &newer) { newer.sourceDeleted = true; });
    row("O7 the newer is merged", false, [](Benefit &, Benefit &newer) { newer.mergedInto = u"a1X"_s; });
    row("O7 the old is deleted", false, [](Benefit &old, Benefit &) { old.sourceDeleted = true; });
    row("O7 the old is merged", false, [](Benefit &old, Benefit &) { old.mergedInto = u"a1X"_s; });
    row("A1 the newer is made later", false,
        [](Benefit &, Benefit &newer) { newer.createdAt = instant("2026-11-20T12:00:00.001Z"); });
    row("B5 the newer is another contact's", false, [](Benefit &, Benefit &newer) { newer.contactId = 2; });
    row("B5 the old is another contact's", false, [](Benefit &old, Benefit &) { old.contactId = 2; });
}

void BenefitsTest::B7_expiredWithoutRenewedBy()
{
    QFETCH(Change, change);
    QFETCH(bool, warned);
    Patron patron;
    patron.benefit(4, day("2025-01-01"), day("2026-11-19"));
    patron.benefit(5, day("2026-11-01"), day("2027-10-31"));
    change(patron.record.benefits[0], patron.record.benefits[1]);
    QCOMPARE(findWarning(patron.page(), ReasonCode::RenewedByEmpty) != nullptr, warned);
}

void BenefitsTest::A1_O7_benefitsThatAreNotThere()
{
    Patron patron;
    patron.benefit(5, day("2026-01-01"), day("2026-11-30")).sourceDeleted = true;
    patron.benefit(4, day("2026-01-01"), day("2026-11-30")).mergedInto = u"a1X"_s;
    patron.benefit(3, day("2026-01-01"), day("2026-11-30")).createdAt = Instant{patron.at.ms + 1};
    const portal::PortalPage page = patron.page();
    QVERIFY(has(page.benefits[0].why, ReasonCode::RecordDeleted));
    QVERIFY(has(page.benefits[1].why, ReasonCode::RecordMerged));
    QVERIFY(has(page.benefits[2].why, ReasonCode::NotYetCreated));
    for (const portal::BenefitLine &line : page.benefits) {
        QVERIFY(!line.visible);
        QVERIFY(!action(line, portal::ActionId::RenewNow).enabled);
        QVERIFY(!action(line, portal::ActionId::ContactUs).enabled);
    }
    QVERIFY(page.reminders.empty());
}

QTEST_APPLESS_MAIN(BenefitsTest)
#include "tst_benefits.moc"
