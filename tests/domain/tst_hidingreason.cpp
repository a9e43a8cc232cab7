// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/hidingreason.h"
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(Patron &);
Q_DECLARE_METATYPE(Change)

namespace {

struct Shown {
    bool visible;
    const portal::Why *why;
};

// Two codes for a level that the patron holds; the first takes off more.
std::vector<LevelDiscount> &discounts(Patron &patron)
{
    LevelDiscount code;
    code.levelId = patron.benefit(4, {}, {}).level->id;
    code.codeId = 1;
    code.value = 2000;
    LevelDiscount less = code;
    less.codeId = 2;
    less.value = 1000;
    return patron.record.perks.discounts = {code, less};
}

// Every line, tab, field and perk of the page.
std::vector<Shown> shownOf(const portal::PortalPage &page)
{
    std::vector<Shown> all;
    const auto add = [&](const auto &lines) {
        for (const auto &line : lines)
            all.push_back({line.visible, &line.why});
    };
    add(page.tabs);
    add(page.profile);
    add(page.orders);
    add(page.donations);
    add(page.renewals);
    add(page.benefits);
    add(page.presales);
    add(page.allocations);
    for (const portal::DiscountPerk &perk : page.discounts)
        all.push_back({perk.applies, &perk.why});
    return all;
}

} // namespace

class HidingReasonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHidesTheLine_data();
    void whatHidesTheLine();
    void aVisibleLineHasNone();
};

void HidingReasonTest::whatHidesTheLine_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ReasonCode>("code");
    using enum ReasonCode;
    const auto row = [](const char *name, ReasonCode code, Change change) { QTest::newRow(name) << change << code; };
    row("A1", NotYetCreated, [](Patron &p) { p.donation(3, u"Posted"_s, 100).createdAt = Instant{p.at.ms + 1}; });
    row("O7 deleted", RecordDeleted, [](Patron &p) { p.donation(3, u"Posted"_s, 100).sourceDeleted = true; });
    row("O7 merged", RecordMerged, [](Patron &p) { p.donation(3, u"Posted"_s, 100).mergedInto = u"006X"_s; });
    row("T3", TabDonationsEmpty, [](Patron &) {});
    row("T4", TabRenewalsEmpty, [](Patron &) {});
    row("T4 switched off", RenewalTabSwitchedOff, [](Patron &p) { p.set("portal.hideSubscriptionRenewalTab", true); });
    row("T5", TabBenefitsEmpty, [](Patron &) {});
    row("P2", PronounsDisabled, [](Patron &) {});
    row("P3", AccessibilityDisabled, [](Patron &) {});
    row("O0", OrderNotInName, [](Patron &p) { p.order(2, u"Complete"_s).contactId.reset(); });
    row("O3", StatusNotListed, [](Patron &p) { p.order(2, u"Draft"_s); });
    row("O3 by staff", StatusNotListedByStaff, [](Patron &p) {
        p.order(2, u"Complete"_s);
        p.settings.labels = {{u"Complete"_s, {}, false}};
    });
    row("O3 pending renewal", StatusPendingRenewal, [](Patron &p) { p.order(2, u"Pending Renewal"_s); });
    row("O3 unknown", StatusUnknownHidden, [](Patron &p) { p.order(2, u"Lost"_s); });
    row("D0", DonationNotInName, [](Patron &p) { p.donation(3, u"Posted"_s, 100).contactId.reset(); });
    row("D1", DonationImprobable, [](Patron &p) { p.donation(3, u"Posted"_s, 89.99); });
    row("D4", DonationUndecided, [](Patron &p) { p.donation(3, u"Ask"_s, {}); });
    row("D5 parent", DonationParentPledge, [](Patron &p) {
        Donation &donation = p.donation(3, u"Posted"_s, 100);
        donation.amount.reset();
        donation.parentPledge = true;
    });
    row("D5 unknown", DonationAmountUnknown, [](Patron &p) { p.donation(3, u"Posted"_s, 100).amount.reset(); });
    row("R1 flex", PackageNotFixed, [](Patron &p) { p.renewal(2).items[0].packageKind = PackageKind::Flex; });
    row("R1 membership", RenewalOfMembership, [](Patron &p) { p.renewal(2).items[0].eventKind = EventKind::Membership; });
    row("R1 tickets", RenewalNotSubscription, [](Patron &p) { p.renewal(2).items.clear(); });
    row("B1 renewable", BenefitNotRenewable, [](Patron &p) {
        p.benefit(4, {}, {});
        p.set("benefits.list", u"renewable"_s);
    });
    row("B1 replaced", BenefitReplaced, [](Patron &p) { p.benefit(4, {}, {}).renewedById = 5; });
    row("B1 future", BenefitFuture, [](Patron &p) { p.benefit(4, day("2026-11-21"), {}); });
    row("B5", BenefitNotInName, [](Patron &p) { p.benefit(4, {}, {}).contactId = 2; });
    row("K1", PresaleLevelNotHeld, [](Patron &p) { p.record.perks.presales.emplace_back(); });
    row("K2", AllocationLevelNotHeld, [](Patron &p) { p.record.perks.allocations.emplace_back(); });
    row("K3 a better code", DiscountBetterCode, [](Patron &p) { discounts(p); });
    row("K3 not held", DiscountLevelNotHeld, [](Patron &p) { discounts(p)[0].levelId = 71; });
    row("K3 inactive", DiscountInactive, [](Patron &p) { discounts(p)[0].active = false; });
    row("K3 not tied", DiscountNotTied, [](Patron &p) { discounts(p)[0].type = DiscountType::BuyXGetY; });
    row("K4 used up", DiscountUsedUp, [](Patron &p) { discounts(p)[0].limit = 0; });
}

// Every hidden line has a reason that hides it, and one of them is this one.
void HidingReasonTest::whatHidesTheLine()
{
    QFETCH(Change, change);
    QFETCH(ReasonCode, code);
    Patron patron;
    change(patron);
    bool found = false;
    const portal::PortalPage page = patron.page();
    for (const Shown &shown : shownOf(page)) {
        const portal::Reason *reason = portal::hidingReason(*shown.why);
        QVERIFY2((reason == nullptr) == shown.visible, keys(*shown.why));
        found = found || (reason && reason->code == code);
    }
    QVERIFY(found);
}

void HidingReasonTest::aVisibleLineHasNone()
{
    Patron patron;
    patron.set("portal.pronouns", true);
    patron.set("portal.accessRequirements", true);
    patron.set("orders.unknownStatus", u"show"_s);
    patron.order(2, u"Completed "_s).items.resize(1);
    patron.order(3, u"Lost"_s).items.resize(1);
    patron.record.orders[0].items[0].status = u"Deleted"_s;
    patron.donation(3, u"Posted"_s, {});
    patron.donation(4, u"Ask"_s, 90);
    patron.benefit(4, {}, {});
    patron.benefit(5, {}, day("2026-11-30"), BenefitOrigin::Donation);
    discounts(patron).pop_back();
    patron.record.perks.presales.push_back({70, u"Hamlet"_s, 6, {}, {}, {}});
    patron.record.perks.allocations.push_back({70, 6, {}, {}, {}});
    const portal::PortalPage page = patron.page();
    for (const Shown &shown : shownOf(page)) {
        if (shown.visible)
            QVERIFY2(!portal::hidingReason(*shown.why), keys(*shown.why));
    }
    QCOMPARE(std::count_if(page.orders.begin(), page.orders.end(), [](const auto &line) { return line.visible; }), 2);
}

QTEST_APPLESS_MAIN(HidingReasonTest)
#include "tst_hidingreason.moc"
