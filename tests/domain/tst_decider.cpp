// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/decider.h"
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

class DeciderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheKeyOfEachReason_data();
    void namesTheKeyOfEachReason();
    void whatItNamesChangesTheReason_data();
    void whatItNamesChangesTheReason();
};

void DeciderTest::namesTheKeyOfEachReason_data()
{
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<QString>("key");
    using enum ReasonCode;
    // Those of which a setting decides and that are not assumed while it is not set.
    QHash<ReasonCode, const char *> keys;
    const auto decides = [&](const char *key, std::initializer_list<ReasonCode> codes) {
        for (const ReasonCode code : codes)
            keys.insert(code, key);
    };
    decides("data.warnAfterDays", {DataOld});
    decides("site.address", {PageLink});
    decides("portal.hideSubscriptionRenewalTab", {TabRenewalsShown, RenewalTabSwitchedOff});
    decides("portal.pronouns", {PronounsEnabled, PronounsDisabled});
    decides("portal.accessRequirements", {AccessibilityEnabled, AccessibilityDisabled});
    decides("portal.mobileTickets", {MobileTickets, MobileTicketsOff});
    decides("labels", {StatusLabelled, StatusCountsAsComplete, StatusLabelledByStaff, StatusNotListed, StatusNotListedByStaff});
    decides("stages", {StageProbabilityDocumented, StageProbabilityAssumed, StageProbabilityByStaff, DonationUndecided});
    decides("admin.subscriptionFulfillment", {RequestToSubscriptionAdmin, RequestToNobody});
    decides("admin.orderFulfillment", {RequestToOrderAdmin});
    decides("admin.benefit", {ContactUsOffered, ContactUsToNobody});
    for (const portal::ReasonInfo &info : portal::allReasons())
        QTest::newRow(info.key) << info.code << QString::fromLatin1(keys.value(info.code, info.setting));
}

void DeciderTest::namesTheKeyOfEachReason()
{
    QFETCH(ReasonCode, code);
    QFETCH(QString, key);
    QCOMPARE(QString(portal::decidingSetting(code)), key);
    QVERIFY(key.isEmpty() || key == "labels"_L1 || key == "stages"_L1 || findSetting(key));
}

void DeciderTest::whatItNamesChangesTheReason_data()
{
    QTest::addColumn<ReasonCode>("before");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ReasonCode>("after");
    using enum ReasonCode;
    QTest::newRow("T4") << TabRenewalsShown << QJsonValue(true) << RenewalTabSwitchedOff;
    QTest::newRow("P2") << PronounsDisabled << QJsonValue(true) << PronounsEnabled;
    QTest::newRow("P3") << AccessibilityDisabled << QJsonValue(true) << AccessibilityEnabled;
    QTest::newRow("O3") << StatusUnknownHidden << QJsonValue(u"show"_s) << StatusUnknownShown;
    QTest::newRow("O5") << MobileTickets << QJsonValue(false) << MobileTicketsOff;
    QTest::newRow("D3") << NamedStageBelow << QJsonValue(u"stage"_s) << NamedStageShown;
    QTest::newRow("R2") << RequestToNobody << QJsonValue(u"s@example.org"_s) << RequestToSubscriptionAdmin;
    QTest::newRow("B1") << BenefitListedAll << QJsonValue(u"renewable"_s) << BenefitNotRenewable;
    QTest::newRow("B2") << RenewalPeriodNotOpen << QJsonValue(300) << InRenewalPeriod;
    QTest::newRow("L4") << PageLink << QJsonValue() << ReasonCode(-1);
}

void DeciderTest::whatItNamesChangesTheReason()
{
    QFETCH(ReasonCode, before);
    QFETCH(QJsonValue, value);
    QFETCH(ReasonCode, after);
    Patron patron;
    patron.set("site.address", u"https://example.org"_s);
    patron.renewal(2);
    patron.order(3, u"Lost"_s);
    patron.order(5, u"Complete"_s).items.resize(1);
    patron.donation(3, u"Pledged"_s, 60);
    patron.benefit(4, {}, day("2027-06-30"));
    const auto said = [&](ReasonCode code) {
        const portal::PortalPage page = patron.page();
        portal::Why all;
        const auto add = [&](const portal::Why &why) { all.insert(all.end(), why.begin(), why.end()); };
        for (const auto &line : page.tabs)
            add(line.why);
        for (const auto &line : page.profile)
            add(line.why);
        for (const auto &line : page.orders)
            add(line.why);
        for (const auto &line : page.donations)
            add(line.why);
        for (const auto &line : page.benefits)
            add(line.why);
        for (const auto &line : page.renewals) {
            add(line.why);
            for (const portal::Action &action : line.actions)
                add(action.why);
        }
        return has(all, code);
    };
    QVERIFY(said(before));
    patron.set(portal::decidingSetting(before).data(), value);
    QVERIFY(!said(before));
    if (after != ReasonCode(-1))
        QVERIFY(said(after));
}

QTEST_APPLESS_MAIN(DeciderTest)
#include "tst_decider.moc"
