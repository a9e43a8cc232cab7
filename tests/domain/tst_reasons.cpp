// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/rules.h"
#include "tests/domain/patronfixture.h"

#include <QMap>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

// What PORTAL-RULES.md says a reason stands on.
struct Footing {
    QString rule;
    QString source; // empty: none
    bool assumed = false;
    QString setting; // empty: none
    bool operator==(const Footing &) const = default;
};
using Footings = QMap<ReasonCode, Footing>;

class Page {
public:
    Footings rows;
    QList<ReasonCode> twice;

    // A source states it.
    void stated(const char *rule, const char *source, std::initializer_list<ReasonCode> codes)
    {
        add({QString::fromLatin1(rule), QString::fromLatin1(source), false, {}}, codes);
    }
    // No source does, or not all of it.
    void assumed(const char *rule, std::initializer_list<ReasonCode> codes, const char *source = "")
    {
        add({QString::fromLatin1(rule), QString::fromLatin1(source), true, {}}, codes);
    }
    // Assumed until staff set the key.
    void bySetting(const char *rule, const char *source, const char *key, std::initializer_list<ReasonCode> codes)
    {
        add({QString::fromLatin1(rule), QString::fromLatin1(source), false, QString::fromLatin1(key)}, codes);
    }
    // Neither: a fact of the record, or a word of staff.
    void fact(const char *rule, std::initializer_list<ReasonCode> codes) { stated(rule, "", codes); }

private:
    void add(const Footing &footing, std::initializer_list<ReasonCode> codes)
    {
        for (const ReasonCode code : codes) {
            if (rows.contains(code))
                twice.append(code);
            rows.insert(code, footing);
        }
    }
};

void login(Page &page)
{
    using enum ReasonCode;
    page.fact("A1", {NotYetCreated, ItemsNotYetCreated});
    page.fact("A2", {DataOld});
    page.assumed("A3", {StatusSpelledDifferently});
    page.stated("L1", "FAQ", {LoginActive, LoginInactive, LoginNoUser});
    page.stated("L2", "a/1085041", {UsernameNotEmail});
    page.stated("L2", "a/1332388", {UsernameTaken});
    page.stated("L3", "FAQ", {EmailUnique, EmailShared});
    page.assumed("L3", {EmailEmpty});
    page.stated("L4", "FAQ", {LandsOnAllEvents});
    page.stated("L4", "a/1088858", {PageLink});
    page.stated("L5", "FAQ", {NoSecondFactor, PasswordForgotten});
    page.stated("L6", "FAQ", {ProfileUnexpected});
    page.stated("U1", "FAQ", {CanBeEnabled, CanBeReenabled});
    page.stated("P1", "HOW", {FieldEditable, PasswordChangeable});
    page.stated("P2", "HOW", {PronounsEnabled, PronounsDisabled});
    page.stated("P3", "a/1085041", {AccessibilityEnabled, AccessibilityDisabled});
    page.stated("P4", "a/1304402", {EmailIsUsername});
    page.assumed("T1", {TabProfileAlways});
    page.assumed("T2", {TabOrdersAlways});
    page.stated("T3", "HOW", {TabDonationsShown, TabDonationsEmpty});
    page.stated("T4", "HOW", {TabRenewalsShown, TabRenewalsEmpty});
    page.stated("T4", "FAQ", {RenewalTabSwitchedOff});
    page.stated("T5", "HOW", {TabBenefitsShown, TabBenefitsEmpty});
}

void orders(Page &page)
{
    using enum ReasonCode;
    page.assumed("O0", {OrderNotInName});
    page.stated("O1", "HOW", {OrderListed});
    page.assumed("O1", {OrdersNewestFirst, TotalFromItems, PaymentsNotMade});
    page.stated("O2", "HOW", {StatusLabelled});
    page.assumed("O2", {StatusCountsAsComplete});
    page.fact("O2", {StatusLabelledByStaff});
    page.assumed("O3", {StatusNotListed, StatusPendingRenewal});
    page.fact("O3", {StatusNotListedByStaff});
    page.bySetting("O3", "", "orders.unknownStatus", {StatusUnknownHidden, StatusUnknownShown});
    page.stated("O4", "HOW", {VirtualLinkShown, VirtualLinkMissing});
    page.stated("O5", "HOW", {MobileTicketsOff});
    page.stated("O5", "a/1737462", {MobileTickets, MobileTicketsOtherDelivery});
    page.stated("O6", "a/25551", {ItemsExchanged});
    page.fact("O7", {RecordDeleted, RecordMerged, ItemsDeleted});
    page.stated("Q1", "FAQ", {QualificationNotNeeded, QualificationForDonation});
    page.assumed("Q1", {LoggedInByOrigin, QualificationUnknown});
    page.stated("Q2", "FAQ", {DonationQualification});
}

void donations(Page &page)
{
    using enum ReasonCode;
    page.assumed("D0", {DonationNotInName});
    page.stated("D1", "FAQ", {DonationProbable, DonationImprobable});
    page.stated("D2", "a/1123898", {SectionUpcoming, SectionCompleted});
    page.bySetting("D3", "FAQ", "donations.namedStages", {NamedStageBelow});
    page.bySetting("D3", "HOW", "donations.namedStages", {NamedStageShown});
    page.stated("D4", "FAQ", {StageProbabilityDocumented});
    page.assumed("D4", {StageProbabilityAssumed, DonationUndecided});
    page.fact("D4", {StageProbabilityByStaff});
    page.stated("D5", "a/1107604", {DonationParentPledge});
    page.assumed("D5", {DonationAmountUnknown});
    page.stated("D6", "FAQ", {OpenStageSeen});
    page.stated("D7", "FAQ", {DonateElsewhere});
    page.stated("D8", "HOW", {NamedStageUnseen});
}

void renewals(Page &page)
{
    using enum ReasonCode;
    page.stated("R1", "HOW", {RenewalListed});
    page.assumed("R1", {SubscriptionByType, SubscriptionByItem, PackageCountsAsFixed, RenewalOfMembership});
    page.stated("R1", "FAQ", {PackageFixed});
    page.assumed("R1", {PackageNotFixed}, "FAQ");
    page.assumed("R1", {RenewalNotSubscription}, "HOW");
    page.stated("R2", "HOW", {RequestChanges});
    page.stated("R2", "FAQ", {RequestToSubscriptionAdmin});
    page.stated("R2", "a/1143699", {RequestToOrderAdmin, RequestToNobody});
    page.stated("R3", "HOW", {PayOffered});
    page.assumed("R3", {PayNothingDue});
    page.assumed("R3", {PaidBecomesComplete, PaidBecomesToBeQualified});
    page.stated("R3", "a/1143649", {OrderLocked});
    page.stated("R4", "FAQ", {DeclineReleasesSeats});
    page.stated("R5", "FAQ", {RequestKeepsSeats, RequestOpen});
}

void benefits(Page &page)
{
    using enum ReasonCode;
    page.bySetting("B1", "HOW", "benefits.list", {BenefitListedAll});
    page.bySetting("B1", "FAQ", "benefits.list", {BenefitListedRenewable, BenefitNotRenewable});
    page.stated("B1", "HOW", {BenefitReplaced});
    page.assumed("B1", {BenefitFuture});
    page.assumed("B2", {BenefitActive, BenefitNoExpiration});
    page.bySetting("B2", "", "benefits.renewalOpensDaysBefore", {RenewalPeriodNotOpen, InRenewalPeriod});
    page.bySetting("B2", "", "benefits.renewalClosesDaysAfter", {InRenewalPeriodExpired, RenewalPeriodOver});
    page.stated("B3", "HOW", {RenewNowOffered});
    page.stated("B3", "FAQ", {RenewNowNotInPeriod, RenewNowNotForDonation});
    page.assumed("B3", {OriginCountsAsTicketOrder});
    page.assumed("B4", {ContactUsOffered, ContactUsToNobody}, "HOW");
    page.assumed("B4", {ContactUsOnlyLink, ContactUsNotInPeriod});
    page.stated("B5", "FAQ", {BenefitNotInName, HouseholdNeedsOwn});
    page.bySetting("B5", "a/978674", "benefits.household", {LevelShared});
    page.bySetting("B5", "FAQ", "benefits.household", {LevelNotShared});
    page.stated("B6", "FAQ", {GrantedByTicketOrder, GrantedByHand});
    page.stated("B7", "HOW", {RenewedByEmpty});
    page.stated("B8", "FAQ", {ReminderForTicketOrder});
    page.assumed("B8", {ReminderPlace, NoReminderForOrigin});
}

void perks(Page &page)
{
    using enum ReasonCode;
    page.stated("K1", "FAQ", {PresaleOpen, PresaleLater, PresaleLevelNotHeld});
    page.fact("K1", {PresaleOver});
    page.stated("K2", "FAQ", {AllocationOpen, AllocationLevelNotHeld});
    page.stated("K3", "FAQ", {DiscountApplies, DiscountLevelNotHeld});
    page.stated("K3", "a/879775", {DiscountBestOfSeveral, DiscountBest, DiscountBetterCode, DiscountNotTied});
    page.fact("K3", {DiscountInactive});
    page.stated("K4", "FAQ", {DiscountLimited, DiscountUsedUp});
}

void accounts(Page &page)
{
    using enum ReasonCode;
    page.bySetting("U2", "", "accounts.licenceLimit", {LicencesWithoutLimit});
    page.assumed("U2", {LicencesLeft, LicencesExceeded});
    page.stated("U3", "FAQ", {ManyDisabledHere});
}

Page wholePage()
{
    Page page;
    for (const auto topic : {login, orders, donations, renewals, benefits, perks, accounts})
        topic(page);
    return page;
}

} // namespace

Q_DECLARE_METATYPE(Footing)

class ReasonsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReasonStandsOnItsRule_data();
    void everyReasonStandsOnItsRule();
    void everyReasonIsOnThePageOnce();
    void assumedUntilStaffSetTheKey_data();
    void assumedUntilStaffSetTheKey();
};

void ReasonsTest::everyReasonStandsOnItsRule_data()
{
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<Footing>("footing");
    const Page page = wholePage();
    for (auto row = page.rows.cbegin(); row != page.rows.cend(); ++row)
        QTest::addRow("%s %s", qPrintable(row->rule), portal::reasonInfo(row.key()).key) << row.key() << *row;
}

void ReasonsTest::everyReasonStandsOnItsRule()
{
    QFETCH(ReasonCode, code);
    QFETCH(Footing, footing);
    const portal::ReasonInfo &info = portal::reasonInfo(code);
    QCOMPARE(QString::fromLatin1(info.rule), footing.rule);
    QCOMPARE(QString::fromLatin1(info.source), footing.source);
    QCOMPARE(info.assumed, footing.assumed);
    QCOMPARE(QString::fromLatin1(info.setting), footing.setting);
}

void ReasonsTest::everyReasonIsOnThePageOnce()
{
    const Page page = wholePage();
    QVERIFY(page.twice.isEmpty());
    for (const portal::ReasonInfo &info : portal::allReasons())
        QVERIFY2(page.rows.contains(info.code), info.key);
}

void ReasonsTest::assumedUntilStaffSetTheKey_data()
{
    QTest::addColumn<ReasonCode>("code");
    for (const portal::ReasonInfo &info : portal::allReasons())
        QTest::addRow("%s %s", info.rule, info.key) << info.code;
}

void ReasonsTest::assumedUntilStaffSetTheKey()
{
    QFETCH(ReasonCode, code);
    const Footing footing = wholePage().rows.value(code);
    PortalSettings settings = Patron().settings;
    QCOMPARE(portal::Rules(settings).reason(code).assumed, footing.assumed || !footing.setting.isEmpty());
    settings.setByStaff = {u"data.warnAfterDays"_s}; // another key decides nothing here
    QCOMPARE(portal::Rules(settings).reason(code).assumed, footing.assumed || !footing.setting.isEmpty());
    settings.setByStaff.push_back(footing.setting);
    QCOMPARE(portal::Rules(settings).reason(code).assumed, footing.assumed);
}

QTEST_APPLESS_MAIN(ReasonsTest)
#include "tst_reasons.moc"
