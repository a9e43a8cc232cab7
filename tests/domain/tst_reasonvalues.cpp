// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(Patron &);
Q_DECLARE_METATYPE(Change)

namespace {

// Every why of the page, in the page's order; warnings last.
portal::Why allOf(const portal::PortalPage &page)
{
    portal::Why all = page.login.why;
    const auto add = [&](const portal::Why &why) { all.insert(all.end(), why.begin(), why.end()); };
    const auto addLines = [&](const auto &lines) {
        for (const auto &line : lines) {
            add(line.why);
            if constexpr (requires { line.qualification; })
                add(line.qualification.why);
            if constexpr (requires { line.actions; }) {
                for (const portal::Action &action : line.actions)
                    add(action.why);
            }
        }
    };
    addLines(page.reminders);
    addLines(page.tabs);
    addLines(page.profile);
    addLines(page.orders);
    addLines(page.donations);
    addLines(page.renewals);
    addLines(page.benefits);
    addLines(page.presales);
    addLines(page.allocations);
    addLines(page.discounts);
    for (const portal::Warning &warning : page.warnings)
        all.push_back(warning.reason);
    return all;
}

QString valueText(const QVariant &value)
{
    if (value.canConvert<Money>())
        return u"%1 %2"_s.arg(value.value<Money>().minor).arg(value.value<Money>().currency);
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toOffsetFromUtc(value.toDateTime().offsetFromUtc()).toString(Qt::ISODate);
    return value.toString();
}

QString valuesText(const portal::Reason &reason)
{
    QStringList parts;
    for (const portal::ReasonValue &value : reason.values)
        parts.append(QString::fromLatin1(value.name) + u'=' + valueText(value.value));
    return parts.join(u", "_s);
}

void row(const char *name, ReasonCode code, const char *values, Change change)
{
    QTest::newRow(name) << code << QString::fromUtf8(values) << change;
}

void loginRows()
{
    using enum ReasonCode;
    row("A1 in the organisation's zone", NotYetCreated, "created=2026-11-20T08:00:00-05:00, at=2026-11-20T07:00:00-05:00",
        [](Patron &p) {
            p.set("organisation.timeZone", u"America/New_York"_s);
            p.order(2, u"Complete"_s).createdAt = instant("2026-11-20T13:00:00Z");
        });
    row("O7 merged", RecordMerged, "into=003X", [](Patron &p) { p.record.contact.mergedInto = u"003X"_s; });
    row("A2 age in whole days", DataOld, "asOf=2026-11-12T10:00:00-05:00, days=7", [](Patron &p) {
        p.set("organisation.timeZone", u"America/New_York"_s);
        p.record.dataAsOf = instant("2026-11-12T15:00:00Z"); // 7 days and 21 hours
    });
    row("L1 active", LoginActive, "username=ada@old.org", [](Patron &p) { p.record.portalUsers[0].username = u"ada@old.org"_s; });
    row("L1 disabled", LoginInactive, "username=ada@old.org", [](Patron &p) {
        p.record.portalUsers[0].username = u"ada@old.org"_s;
        p.record.portalUsers[0].active = false;
    });
    row("L3 unique, trimmed", EmailUnique, "email=ada@x.org", [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contact.email = u" ada@x.org "_s;
    });
    row("L3 shared, without a user", EmailShared, "email=ada@example.org, count=2", [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contactsWithSameEmail.resize(2);
    });
    row("L3 shared, warning", EmailShared, "email=ada@example.org, count=3", [](Patron &p) { p.record.contactsWithSameEmail.resize(3); });
    row("L2 taken", UsernameTaken, "email=ada@example.org", [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.usersWithSameUsername.resize(1);
    });
    row("L2 not the address", UsernameNotEmail, "username=ada@old.org, email=ada@example.org",
        [](Patron &p) { p.record.portalUsers[0].username = u"ada@old.org"_s; });
    row("L6", ProfileUnexpected, "profile=Admin", [](Patron &p) { p.record.portalUsers[0].profile = u"Admin"_s; });
    row("T3", TabDonationsShown, "count=2", [](Patron &p) {
        p.donation(3, u"Posted"_s, 100);
        p.donation(4, u"Posted"_s, 100);
        p.donation(5, u"Posted"_s, 0);
    });
    row("T4", TabRenewalsShown, "count=1", [](Patron &p) {
        p.renewal(2);
        p.renewal(3).sourceDeleted = true;
    });
    row("T5", TabBenefitsShown, "count=1", [](Patron &p) { p.benefit(4, {}, {}); });
    row("L4", PageLink, "link=https://x.org/#/portal/profile", [](Patron &p) { p.set("site.address", u"https://x.org"_s); });
}

void orderRows()
{
    using enum ReasonCode;
    row("O2", StatusLabelled, "status=fully refunded , label=Refunded", [](Patron &p) { p.order(2, u"fully refunded "_s); });
    row("A3 order", StatusSpelledDifferently, "status=fully refunded , known=Fully Refunded",
        [](Patron &p) { p.order(2, u"fully refunded "_s); });
    row("A3 donation", StatusSpelledDifferently, "status=PLEDGED, known=Pledged", [](Patron &p) { p.donation(3, u"PLEDGED"_s, {}); });
    row("O2 assumed", StatusCountsAsComplete, "status=Completed, label=Completed", [](Patron &p) { p.order(2, u"Completed"_s); });
    row("O2 by staff", StatusLabelledByStaff, "status=Complete, label=Done", [](Patron &p) {
        p.order(2, u"Complete"_s);
        p.settings.labels = {{u"Complete"_s, u"Done"_s, true}};
    });
    row("O3 by staff", StatusNotListedByStaff, "status=Complete", [](Patron &p) {
        p.order(2, u"Complete"_s);
        p.settings.labels = {{u"Complete"_s, u"Completed"_s, false}};
    });
    row("O3 not listed", StatusNotListed, "status=Draft", [](Patron &p) { p.order(2, u"Draft"_s); });
    row("O3 pending renewal", StatusPendingRenewal, "status=Pending Renewal", [](Patron &p) { p.order(2, u"Pending Renewal"_s); });
    row("O3 hidden", StatusUnknownHidden, "status= Lost ", [](Patron &p) { p.order(2, u" Lost "_s); });
    row("O3 shown", StatusUnknownShown, "status= Lost ", [](Patron &p) {
        p.order(2, u" Lost "_s);
        p.set("orders.unknownStatus", u"show"_s);
    });
    const Change items = [](Patron &p) {
        TicketOrder &order = p.order(2, u"Complete"_s);
        order.delivery = u"EMAIL"_s;
        order.items.resize(15); // 1 exchanged, 2 deleted, 3 not yet, 4 links, 5 virtual without a link
        order.items[0].status = u"Deleted"_s;
        for (std::size_t i = 1; i < 3; ++i)
            order.items[i].sourceDeleted = true;
        order.items[2].createdAt = Instant{p.at.ms + 1}; // deleted, whenever it came
        for (std::size_t i = 3; i < 6; ++i)
            order.items[i].createdAt = Instant{p.at.ms + 1};
        for (std::size_t i = 0; i < 15; ++i) {
            order.items[i].virtualEvent = true;
            order.items[i].accessLink = i < 10 ? u"https://v.example"_s : QString();
        }
    };
    row("O6", ItemsExchanged, "count=1", items);
    row("O7 items", ItemsDeleted, "count=2", items);
    row("A1 items", ItemsNotYetCreated, "count=3", items);
    row("O4", VirtualLinkShown, "count=4", items);
    row("O4 none", VirtualLinkMissing, "count=5", items);
    row("O5", MobileTickets, "delivery=EMAIL", items);
    row("O5 other", MobileTicketsOtherDelivery, "delivery=Will Call", [](Patron &p) {
        TicketOrder &order = p.order(2, u"Complete"_s);
        order.delivery = u"Will Call"_s;
        order.items.emplace_back();
    });
    row("O1 payments", PaymentsNotMade, "count=1", [](Patron &p) {
        p.order(2, u"Complete"_s).payments.resize(2);
        p.record.orders[0].payments[1].status = u"Declined"_s;
    });
    row("O1 total", TotalFromItems, "total=4500 CAD", [](Patron &p) {
        TicketOrder &order = p.renewal(2);
        order.currency = u"CAD"_s;
        order.fees = 500;
    });
    row("Q1", LoggedInByOrigin, "origin= portal", [](Patron &p) { p.order(2, u"Complete"_s).origin = u" portal"_s; });
    row("Q1 unknown", QualificationUnknown, "origin=Phone", [](Patron &p) { p.order(2, u"Complete"_s).origin = u"Phone"_s; });
    row("R1 listed", RenewalListed, "status=pending renewal", [](Patron &p) { p.renewal(2).status = u"pending renewal"_s; });
    row("R1 by type", SubscriptionByType, "type=My Subscription", [](Patron &p) { p.renewal(2).type = u"My Subscription"_s; });
    row("R1 package", PackageNotFixed, "package=choose", [](Patron &p) { p.renewal(2).items[0].packageKind = PackageKind::Choose; });
    row("R1 membership", RenewalOfMembership, "type=Membership", [](Patron &p) {
        TicketOrder &order = p.renewal(2);
        order.items.clear();
        order.type = u"Membership"_s;
    });
    row("R2", RequestToSubscriptionAdmin, "to=s@x.org", [](Patron &p) {
        p.renewal(2);
        p.set("admin.subscriptionFulfillment", u"s@x.org"_s);
        p.set("admin.orderFulfillment", u"o@x.org"_s);
    });
    row("R2 blank", RequestToOrderAdmin, "to=o@x.org", [](Patron &p) {
        p.renewal(2);
        p.set("admin.orderFulfillment", u"o@x.org"_s);
        p.set("admin.benefit", u"b@x.org"_s);
    });
}

void donationRows()
{
    using enum ReasonCode;
    row("D1", DonationProbable, "probability=99.99", [](Patron &p) { p.donation(3, u"Posted"_s, 99.99); });
    row("D1 below", DonationImprobable, "probability=89.99", [](Patron &p) { p.donation(3, u"Posted"_s, 89.99); });
    row("D2", SectionUpcoming, "probability=90", [](Patron &p) { p.donation(3, u"Posted"_s, 90); });
    row("D2 by its stage", SectionCompleted, "probability=100", [](Patron &p) {
        p.donation(3, u"Posted"_s, 10);
        p.set("donations.namedStages", u"stage"_s);
    });
    row("D3", NamedStageBelow, "stage=pledged, probability=50", [](Patron &p) { p.donation(3, u"pledged"_s, 50); });
    row("D3 shown", NamedStageShown, "stage=Pledged, probability=50", [](Patron &p) {
        p.donation(3, u"Pledged"_s, 50);
        p.set("donations.namedStages", u"stage"_s);
    });
    row("D4 FAQ", StageProbabilityDocumented, "stage=Posted, probability=100", [](Patron &p) { p.donation(3, u"Posted"_s, {}); });
    row("D4 assumed", StageProbabilityAssumed, "stage=Not Posted, probability=0", [](Patron &p) { p.donation(3, u"Not Posted"_s, {}); });
    row("D4 by staff", StageProbabilityByStaff, "stage=Ask, probability=95", [](Patron &p) {
        p.donation(3, u"Ask"_s, {});
        p.settings.stages = {{u"Ask"_s, 95, StageType::Open}};
    });
    row("D4 undecided", DonationUndecided, "stage=Ask", [](Patron &p) { p.donation(3, u"Ask"_s, {}); });
    row("D6", OpenStageSeen, "stage=Ask, name=Gift 3, probability=92", [](Patron &p) { p.donation(3, u"Ask"_s, 92); });
    row("D8", NamedStageUnseen, "stage=Pledged, name=Gift 3, probability=50", [](Patron &p) { p.donation(3, u"Pledged"_s, 50); });
}

void benefitRows()
{
    using enum ReasonCode;
    const Change open = [](Patron &p) {
        p.benefit(4, day("2026-01-01"), day("2026-12-01"));
        p.set("admin.benefit", u"b@x.org"_s);
        p.set("admin.subscriptionFulfillment", u"s@x.org"_s);
    };
    row("B2 active", BenefitActive, "expires=2026-12-01", open);
    row("B2 open, no end", InRenewalPeriod, "opens=2026-11-01, expires=2026-12-01", open);
    row("B4", ContactUsOffered, "to=b@x.org", open);
    row("B8", ReminderForTicketOrder, "level=Gold, expires=2026-12-01", open);
    row("B2 not open", RenewalPeriodNotOpen, "opens=2026-12-01, expires=2026-12-31, closes=2027-01-10", [](Patron &p) {
        p.benefit(4, {}, day("2026-12-31"));
        p.set("benefits.renewalClosesDaysAfter", 10);
    });
    row("B2 expired, open", InRenewalPeriodExpired, "opens=2026-10-16, expires=2026-11-15, closes=2026-11-25", [](Patron &p) {
        p.benefit(4, {}, day("2026-11-15"));
        p.set("benefits.renewalClosesDaysAfter", 10);
    });
    row("B2 over", RenewalPeriodOver, "opens=2026-10-02, expires=2026-11-01, closes=2026-11-11", [](Patron &p) {
        p.benefit(4, {}, day("2026-11-01"));
        p.set("benefits.renewalClosesDaysAfter", 10);
    });
    row("B1 future", BenefitFuture, "start=2026-11-21", [](Patron &p) { p.benefit(4, day("2026-11-21"), day("2027-11-20")); });
    row("B1 replaced by text", BenefitReplaced, "renewedBy=B-0005", [](Patron &p) {
        Benefit &benefit = p.benefit(4, {}, {});
        benefit.renewedBy = u"B-0005"_s;
        benefit.renewedById = 5;
    });
    row("B3", OriginCountsAsTicketOrder, "origin=manual",
        [](Patron &p) { p.benefit(4, {}, day("2026-11-30"), BenefitOrigin::Manual); });
    row("B8 none", NoReminderForOrigin, "origin=donation",
        [](Patron &p) { p.benefit(4, {}, day("2026-11-30"), BenefitOrigin::Donation); });
    row("B5 household", HouseholdNeedsOwn, "level=Gold, count=2", [](Patron &p) {
        p.benefit(4, {}, {}).level->household = true;
        p.record.household.resize(2);
    });
    row("B7 the newest", RenewedByEmpty, "expires=2025-12-31, level=Gold, newerLevel=Silver, newerId=6", [](Patron &p) {
        p.benefit(4, day("2025-01-01"), day("2025-12-31"));
        p.benefit(5, day("2025-06-01"), day("2026-12-31"));
        p.benefit(6, day("2026-01-01"), day("2026-12-31")).level->name = u"Silver"_s;
        p.benefit(7, day("2025-07-01"), day("2026-12-31"));
    });
}

LevelDiscount &discount(Patron &patron)
{
    patron.benefit(4, {}, {});
    LevelDiscount made;
    made.levelId = 70;
    made.code = u"TEN"_s;
    made.limit = 5;
    made.uses = {{2, {}}};
    patron.record.perks.discounts.push_back(made);
    return patron.record.perks.discounts.back();
}

void perkRows()
{
    using enum ReasonCode;
    row("K1 in the organisation's zone", PresaleOpen,
        "level=Gold, opens=2026-11-01T11:00:00-05:00, opensForAll=2026-12-01T10:00:00-05:00", [](Patron &p) {
            p.set("organisation.timeZone", u"America/New_York"_s);
            p.benefit(4, {}, {});
            p.record.perks.presales.push_back({70, u"Hamlet"_s, 6, u"Opening"_s, instant("2026-11-01T16:00:00Z"),
                                               instant("2026-12-01T15:00:00Z")});
        });
    row("K1 open to all, no presale date", PresaleOver, "level=Gold, opensForAll=2026-11-01T16:00:00Z", [](Patron &p) {
        p.benefit(4, {}, {});
        p.record.perks.presales.push_back({70, u"Hamlet"_s, 6, u"Opening"_s, {}, instant("2026-11-01T16:00:00Z")});
    });
    row("K2", AllocationOpen, "level=Gold, code=BOX", [](Patron &p) {
        p.benefit(4, {}, {});
        p.record.perks.allocations.push_back({70, 6, u"Opening"_s, u"Boxes"_s, u"BOX"_s});
    });
    row("K3", DiscountApplies, "code=TEN, level=Gold", [](Patron &p) { discount(p); });
    row("K4", DiscountLimited, "left=3, limit=5", [](Patron &p) { discount(p); });
    row("K4 used up", DiscountUsedUp, "code=TEN, limit=5", [](Patron &p) { discount(p).uses = {{6, {}}}; });
    row("K3 inactive", DiscountInactive, "code=TEN", [](Patron &p) { discount(p).active = false; });
    row("K3 not tied", DiscountNotTied, "code=TEN", [](Patron &p) { discount(p).type = DiscountType::BuyXGetY; });
    row("K3 not held", DiscountLevelNotHeld, "code=TEN, level=Gold", [](Patron &p) {
        discount(p);
        p.record.benefits[0].expiration = day("2026-11-19");
    });
    row("K3 best of those that apply", DiscountBestOfSeveral, "count=2", [](Patron &p) {
        const LevelDiscount one = discount(p);
        p.record.perks.discounts.assign(3, one);
        p.record.perks.discounts[1].codeId = 1;
        p.record.perks.discounts[2].codeId = 2;
        p.record.perks.discounts[1].active = false;
    });
    const auto twoCodes = [](Patron &p) {
        discount(p).value = 1000;
        p.record.perks.discounts.push_back(p.record.perks.discounts[0]);
        p.record.perks.discounts[1].codeId = 1;
        p.record.perks.discounts[1].code = u"TWENTY"_s;
        p.record.perks.discounts[1].value = 2000;
    };
    row("K3 the best", DiscountBest, "count=2", twoCodes);
    row("K3 the best of those that none beats", DiscountBestOfSeveral, "count=2", [](Patron &p) {
        discount(p).value = 1000;
        std::vector<LevelDiscount> &codes = p.record.perks.discounts;
        codes.resize(3, codes[0]);
        codes[1].codeId = 1;
        codes[1].value = 2000;
        codes[2].codeId = 2;
        codes[2].type = DiscountType::Flat;
    });
    row("K3 beaten", DiscountBetterCode, "code=TEN, better=TWENTY", twoCodes);
    row("K1 not held", PresaleLevelNotHeld, "level=Gold", [](Patron &p) {
        p.benefit(4, {}, day("2026-11-19"));
        p.record.perks.presales.push_back({70, u"Hamlet"_s, 6, u"Opening"_s, {}, {}});
    });
    row("K2 not held", AllocationLevelNotHeld, "level=Gold", [](Patron &p) {
        p.benefit(4, {}, day("2026-11-19"));
        p.record.perks.allocations.push_back({70, 6, u"Opening"_s, u"Boxes"_s, u"BOX"_s});
    });
    row("B5 not shared", LevelNotShared, "level=Gold", [](Patron &p) {
        discount(p);
        p.record.benefits[0].level->household = true;
        p.record.accountBenefits.swap(p.record.benefits);
    });
}

} // namespace

class ReasonValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesThatWereRead_data();
    void valuesThatWereRead();
};

void ReasonValuesTest::valuesThatWereRead_data()
{
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<QString>("values");
    QTest::addColumn<Change>("change");
    loginRows();
    orderRows();
    donationRows();
    benefitRows();
    perkRows();
}

// Every reason carries the values that decided it, under the names that its sentence asks for.
void ReasonValuesTest::valuesThatWereRead()
{
    QFETCH(ReasonCode, code);
    QFETCH(QString, values);
    QFETCH(Change, change);
    Patron patron;
    change(patron);
    const portal::Why all = allOf(patron.page());
    const portal::Reason *reason = find(all, code);
    QVERIFY2(reason, keys(all));
    QCOMPARE(valuesText(*reason), values);
}

QTEST_APPLESS_MAIN(ReasonValuesTest)
#include "tst_reasonvalues.moc"
