// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pd::portal::BenefitStatus)
Q_DECLARE_METATYPE(pd::BenefitOrigin)

namespace {

const portal::Action &action(const portal::BenefitLine &line, portal::ActionId id)
{
    return *std::find_if(line.actions.begin(), line.actions.end(), [&](const portal::Action &a) { return a.id == id; });
}

} // namespace

class BenefitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void B2_everyEdgeOfTheRenewalPeriod_data();
    void B2_everyEdgeOfTheRenewalPeriod();
    void B2_dayIsTheOrganisations_data();
    void B2_dayIsTheOrganisations();
    void B2_assumedUntilStaffSetTheDays();
    void B1_whatIsListed_data();
    void B1_whatIsListed();
    void B1_replacedByTextOrRecord();
    void B3_B4_actionsByOrigin_data();
    void B3_B4_actionsByOrigin();
    void B3_B4_nothingOutsideThePeriod();
    void B4_goesToTheBenefitAdmin();
    void B5_benefitOfAnother();
    void B5_householdWarning();
    void B6_howItWasGranted();
    void B7_expiredWithoutRenewedBy_data();
    void B7_expiredWithoutRenewedBy();
    void A1_O7_benefitsThatAreNotThere();
};

void BenefitsTest::B2_everyEdgeOfTheRenewalPeriod_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("expiration");
    QTest::addColumn<int>("opens");
    QTest::addColumn<int>("closes"); // -1: never
    QTest::addColumn<portal::BenefitStatus>("status");
    QTest::addColumn<ReasonCode>("code");
    using enum portal::BenefitStatus;
    using enum ReasonCode;
    const auto row = [](const char *name, const char *today, const char *expiration, int opens, int closes,
                        portal::BenefitStatus status, ReasonCode code) {
        QTest::newRow(name) << day(today) << day(expiration) << opens << closes << status << code;
    };
    row("the day before it opens", "2026-11-30", "2026-12-31", 30, -1, Active, RenewalPeriodNotOpen);
    row("the day it opens", "2026-12-01", "2026-12-31", 30, -1, Renewal, InRenewalPeriod);
    row("the day it expires", "2026-12-31", "2026-12-31", 30, -1, Renewal, InRenewalPeriod);
    row("the day after, no end", "2027-01-01", "2026-12-31", 30, -1, Renewal, InRenewalPeriodExpired);
    row("years after, no end", "2036-01-01", "2026-12-31", 30, -1, Renewal, InRenewalPeriodExpired);
    row("the last day", "2027-01-10", "2026-12-31", 30, 10, Renewal, InRenewalPeriodExpired);
    row("the day after the last", "2027-01-11", "2026-12-31", 30, 10, Expired, RenewalPeriodOver);
    row("closes with the expiration: last day", "2026-12-31", "2026-12-31", 30, 0, Renewal, InRenewalPeriod);
    row("closes with the expiration: day after", "2027-01-01", "2026-12-31", 30, 0, Expired, RenewalPeriodOver);
    row("opens on the expiration: day before", "2026-12-30", "2026-12-31", 0, -1, Active, RenewalPeriodNotOpen);
    row("opens on the expiration: that day", "2026-12-31", "2026-12-31", 0, -1, Renewal, InRenewalPeriod);
    row("leap day: day before it opens", "2028-02-28", "2028-03-30", 30, -1, Active, RenewalPeriodNotOpen);
    row("leap day: opens", "2028-02-29", "2028-03-30", 30, -1, Renewal, InRenewalPeriod);
    row("no leap day: day before it opens", "2027-02-27", "2027-03-30", 30, -1, Active, RenewalPeriodNotOpen);
    row("no leap day: opens", "2027-02-28", "2027-03-30", 30, -1, Renewal, InRenewalPeriod);
    row("expires on a leap day: last day", "2028-03-10", "2028-02-29", 30, 10, Renewal, InRenewalPeriodExpired);
    row("expires on a leap day: day after", "2028-03-11", "2028-02-29", 30, 10, Expired, RenewalPeriodOver);
}

void BenefitsTest::B2_everyEdgeOfTheRenewalPeriod()
{
    QFETCH(QDate, today);
    QFETCH(QDate, expiration);
    QFETCH(int, opens);
    QFETCH(int, closes);
    QFETCH(portal::BenefitStatus, status);
    QFETCH(ReasonCode, code);
    for (const char *zone : {"UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
        Patron patron;
        patron.set("organisation.timeZone", QString::fromLatin1(zone));
        patron.set("benefits.renewalOpensDaysBefore", opens);
        patron.set("benefits.renewalClosesDaysAfter", closes < 0 ? QJsonValue() : QJsonValue(closes));
        patron.benefit(4, day("2020-01-01"), expiration);
        const Instant first = startOfDay(today, patron.settings.timeZone);
        const Instant last{startOfDay(today.addDays(1), patron.settings.timeZone).ms - 1};
        for (const Instant at : {first, last}) {
            patron.at = at;
            const portal::PortalPage page = patron.page();
            QCOMPARE(page.benefits.front().status, status);
            QVERIFY2(has(page.benefits.front().why, code), keys(page.benefits.front().why));
            QCOMPARE(has(page.benefits.front().why, ReasonCode::BenefitActive), today <= expiration);
            const bool inPeriod = status == portal::BenefitStatus::Renewal;
            QCOMPARE(action(page.benefits.front(), portal::ActionId::RenewNow).enabled, inPeriod);
            QCOMPARE(action(page.benefits.front(), portal::ActionId::ContactUs).enabled, inPeriod);
            QCOMPARE(page.reminders.size(), std::size_t(inPeriod ? 1 : 0)); // B8
        }
    }
}

void BenefitsTest::B2_dayIsTheOrganisations_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *name, const char *zone, const char *at, bool open) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(at) << open;
    };
    // the period opens on 1 Dec 2026; for the clock-change rows see the expiration below
    row("UTC, last moment before", "UTC", "2026-11-30T23:59:59.999Z", false);
    row("UTC, first moment", "UTC", "2026-12-01T00:00:00Z", true);
    row("Kiritimati is 14 hours ahead, before", "Pacific/Kiritimati", "2026-11-30T09:59:59.999Z", false);
    row("Kiritimati is 14 hours ahead, first moment", "Pacific/Kiritimati", "2026-11-30T10:00:00Z", true);
    row("Pago Pago is 11 hours behind, before", "Pacific/Pago_Pago", "2026-12-01T10:59:59.999Z", false);
    row("Pago Pago is 11 hours behind, first moment", "Pacific/Pago_Pago", "2026-12-01T11:00:00Z", true);
    row("New York in winter, before", "America/New_York", "2026-12-01T04:59:59.999Z", false);
    row("New York in winter, first moment", "America/New_York", "2026-12-01T05:00:00Z", true);
}

void BenefitsTest::B2_dayIsTheOrganisations()
{
    QFETCH(QString, zone);
    QFETCH(QString, at);
    QFETCH(bool, open);
    Patron patron;
    patron.set("organisation.timeZone", zone);
    patron.at = *parseInstant(at);
    patron.benefit(4, day("2020-01-01"), day("2026-12-31"));
    QCOMPARE(patron.page().benefits.front().status == portal::BenefitStatus::Renewal, open);
}

void BenefitsTest::B2_assumedUntilStaffSetTheDays()
{
    Patron patron;
    patron.benefit(4, day("2020-01-01"), day("2026-12-01"));
    QVERIFY(find(patron.page().benefits.front().why, ReasonCode::InRenewalPeriod)->assumed);
    patron.set("benefits.renewalOpensDaysBefore", 30);
    QVERIFY(!find(patron.page().benefits.front().why, ReasonCode::InRenewalPeriod)->assumed);
}

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
    QVERIFY(find(contact.why, ReasonCode::ContactUsOffered)->assumed);
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

void BenefitsTest::B5_benefitOfAnother()
{
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2026-11-30")).contactId = 77;
    const portal::PortalPage page = patron.page();
    QVERIFY(!page.benefits.front().visible);
    QVERIFY(has(page.benefits.front().why, ReasonCode::BenefitNotInName));
    QVERIFY(page.reminders.empty());
}

void BenefitsTest::B5_householdWarning()
{
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2027-06-30")).level->household = true;
    QVERIFY(!findWarning(patron.page(), ReasonCode::HouseholdNeedsOwn)); // nobody else in it
    patron.record.household.push_back({2, u"Bob"_s, {}});
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
}

void BenefitsTest::B7_expiredWithoutRenewedBy_data()
{
    QTest::addColumn<QDate>("expiration");
    QTest::addColumn<bool>("renewedBy");
    QTest::addColumn<QDate>("newerStart");
    QTest::addColumn<bool>("newerDeleted");
    QTest::addColumn<bool>("warned");
    QTest::newRow("expired yesterday") << day("2026-11-19") << false << day("2026-11-01") << false << true;
    QTest::newRow("expires today") << day("2026-11-20") << false << day("2026-11-01") << false << false;
    QTest::newRow("renewed by is filled") << day("2026-11-19") << true << day("2026-11-01") << false << false;
    QTest::newRow("the other is older") << day("2026-11-19") << false << day("2024-11-01") << false << false;
    QTest::newRow("the newer is deleted") << day("2026-11-19") << false << day("2026-11-01") << true << false;
    QTest::newRow("no start: by expiration") << day("2026-11-19") << false << QDate() << false << true;
}

void BenefitsTest::B7_expiredWithoutRenewedBy()
{
    QFETCH(QDate, expiration);
    QFETCH(bool, renewedBy);
    QFETCH(QDate, newerStart);
    QFETCH(bool, newerDeleted);
    QFETCH(bool, warned);
    Patron patron;
    Benefit &old = patron.benefit(4, day("2025-01-01"), expiration);
    if (renewedBy)
        old.renewedById = 5;
    patron.benefit(5, newerStart, newerStart.isValid() ? newerStart.addDays(20) : day("2027-10-31")).sourceDeleted = newerDeleted;
    const portal::PortalPage page = patron.page();
    const auto warning = std::find_if(page.warnings.begin(), page.warnings.end(), [](const portal::Warning &other) {
        return other.reason.code == ReasonCode::RenewedByEmpty && other.id == 4;
    });
    QCOMPARE(warning != page.warnings.end(), warned);
    if (warned)
        QCOMPARE(portal::reasonValue(warning->reason, "newerId"_L1).toString(), u"5"_s);
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
