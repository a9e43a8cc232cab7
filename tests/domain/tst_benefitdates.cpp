// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pd::portal::BenefitStatus)

class BenefitDatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void B2_everyEdgeOfTheRenewalPeriod_data();
    void B2_everyEdgeOfTheRenewalPeriod();
    void B2_dayIsTheOrganisations_data();
    void B2_dayIsTheOrganisations();
    void B2_assumedUntilStaffSetTheDays();
    void B2_defaults();
};

void BenefitDatesTest::B2_everyEdgeOfTheRenewalPeriod_data()
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

void BenefitDatesTest::B2_everyEdgeOfTheRenewalPeriod()
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
            for (const portal::Action &action : page.benefits.front().actions) // B3, B4
                QCOMPARE(action.enabled, inPeriod);
            QCOMPARE(page.reminders.size(), std::size_t(inPeriod ? 1 : 0)); // B8
        }
    }
}

void BenefitDatesTest::B2_dayIsTheOrganisations_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("expiration"); // the period opens 30 days before it and closes 10 days after
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *name, const char *zone, const char *expiration, const char *at, bool open) {
        QTest::newRow(name) << QString::fromLatin1(zone) << day(expiration) << QString::fromLatin1(at) << open;
    };
    const char *utc = "UTC";
    row("UTC, last moment before", utc, "2026-12-31", "2026-11-30T23:59:59.999Z", false);
    row("UTC, first moment", utc, "2026-12-31", "2026-12-01T00:00:00Z", true);
    const char *kiritimati = "Pacific/Kiritimati";
    row("Kiritimati is 14 hours ahead, before", kiritimati, "2026-12-31", "2026-11-30T09:59:59.999Z", false);
    row("Kiritimati is 14 hours ahead, first moment", kiritimati, "2026-12-31", "2026-11-30T10:00:00Z", true);
    const char *pagoPago = "Pacific/Pago_Pago";
    row("Pago Pago is 11 hours behind, before", pagoPago, "2026-12-31", "2026-12-01T10:59:59.999Z", false);
    row("Pago Pago is 11 hours behind, first moment", pagoPago, "2026-12-31", "2026-12-01T11:00:00Z", true);
    const char *newYork = "America/New_York";
    row("New York in winter, before", newYork, "2026-12-31", "2026-12-01T04:59:59.999Z", false);
    row("New York in winter, first moment", newYork, "2026-12-31", "2026-12-01T05:00:00Z", true);
    row("New York in summer, before", newYork, "2026-07-31", "2026-07-01T03:59:59.999Z", false);
    row("New York in summer, first moment", newYork, "2026-07-31", "2026-07-01T04:00:00Z", true);
    row("opens on the day clocks go back, before", newYork, "2026-12-01", "2026-11-01T03:59:59.999Z", false);
    row("opens on the day clocks go back, first moment", newYork, "2026-12-01", "2026-11-01T04:00:00Z", true);
    row("closes on the day clocks go back, 25th hour", newYork, "2026-10-22", "2026-11-02T04:59:59.999Z", true);
    row("closes on the day clocks go back, after", newYork, "2026-10-22", "2026-11-02T05:00:00Z", false);
    row("opens on the day clocks go forward, before", newYork, "2026-04-07", "2026-03-08T04:59:59.999Z", false);
    row("opens on the day clocks go forward, first moment", newYork, "2026-04-07", "2026-03-08T05:00:00Z", true);
    row("closes on the day clocks go forward, 23rd hour", newYork, "2026-02-26", "2026-03-09T03:59:59.999Z", true);
    row("closes on the day clocks go forward, after", newYork, "2026-02-26", "2026-03-09T04:00:00Z", false);
    row("a day without a midnight, before", "America/Santiago", "2026-10-06", "2026-09-06T03:59:59.999Z", false);
    row("a day without a midnight, first moment", "America/Santiago", "2026-10-06", "2026-09-06T04:00:00Z", true);
}

void BenefitDatesTest::B2_dayIsTheOrganisations()
{
    QFETCH(QString, zone);
    QFETCH(QDate, expiration);
    QFETCH(QString, at);
    QFETCH(bool, open);
    Patron patron;
    patron.set("organisation.timeZone", zone);
    patron.set("benefits.renewalClosesDaysAfter", 10);
    patron.at = *parseInstant(at);
    patron.benefit(4, day("2020-01-01"), expiration);
    QCOMPARE(patron.page().benefits.front().status == portal::BenefitStatus::Renewal, open);
}

void BenefitDatesTest::B2_assumedUntilStaffSetTheDays()
{
    Patron patron;
    patron.benefit(4, day("2020-01-01"), day("2026-12-01"));
    QVERIFY(find(patron.page().benefits.front().why, ReasonCode::InRenewalPeriod)->assumed);
    patron.set("benefits.renewalOpensDaysBefore", 30);
    QVERIFY(!find(patron.page().benefits.front().why, ReasonCode::InRenewalPeriod)->assumed);
}

// Opens 30 days before the expiration and never closes.
void BenefitDatesTest::B2_defaults()
{
    for (const PortalSettings &settings : {*portalSettings({}), PortalSettings()}) {
        QCOMPARE(settings.renewalOpensDaysBefore, 30);
        QVERIFY(!settings.renewalClosesDaysAfter);
    }
}

QTEST_APPLESS_MAIN(BenefitDatesTest)
#include "tst_benefitdates.moc"
