// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(Patron &);
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(pd::portal::TabId)

class TabsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conditionOfEachTabAlone_data();
    void conditionOfEachTabAlone();
    void D7_donationsTabSaysWhereToDonate();
    void L4_links();
};

void TabsTest::conditionOfEachTabAlone_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<portal::TabId>("id");
    QTest::addColumn<bool>("visible");
    QTest::addColumn<ReasonCode>("code");
    using enum portal::TabId;
    using enum ReasonCode;
    const auto row = [](const char *name, portal::TabId id, bool visible, ReasonCode code, Change change) {
        QTest::newRow(name) << change << id << visible << code;
    };
    row("T1 always", Profile, true, TabProfileAlways, [](Patron &) {});
    row("T1 without a login", Profile, true, TabProfileAlways, [](Patron &p) { p.record.portalUsers.clear(); });
    row("T2 without any order", Orders, true, TabOrdersAlways, [](Patron &) {});
    row("T2 with hidden orders only", Orders, true, TabOrdersAlways, [](Patron &p) { p.order(2, u"Draft"_s); });
    row("O1 newest first", Orders, true, OrdersNewestFirst, [](Patron &) {});
    row("T3 none", Donations, false, TabDonationsEmpty, [](Patron &) {});
    row("T3 one visible", Donations, true, TabDonationsShown, [](Patron &p) { p.donation(3, u"Posted"_s, 100); });
    row("T3 hidden ones only", Donations, false, TabDonationsEmpty, [](Patron &p) { p.donation(3, u"Pledged"_s, 89.99); });
    row("T3 one shown by its stage", Donations, true, TabDonationsShown, [](Patron &p) {
        p.donation(3, u"Pledged"_s, 89.99);
        p.set("donations.namedStages", u"stage"_s);
    });
    row("T4 none", PendingRenewals, false, TabRenewalsEmpty, [](Patron &) {});
    row("T4 one listed", PendingRenewals, true, TabRenewalsShown, [](Patron &p) { p.renewal(2); });
    row("T4 flex only", PendingRenewals, false, TabRenewalsEmpty,
        [](Patron &p) { p.renewal(2).items[0].packageKind = PackageKind::Flex; });
    row("T4 switched off", PendingRenewals, false, RenewalTabSwitchedOff, [](Patron &p) {
        p.renewal(2);
        p.set("portal.hideSubscriptionRenewalTab", true);
    });
    row("T4 switched off, nothing to renew", PendingRenewals, false, RenewalTabSwitchedOff,
        [](Patron &p) { p.set("portal.hideSubscriptionRenewalTab", true); });
    row("T4 switched on again", PendingRenewals, true, TabRenewalsShown, [](Patron &p) {
        p.renewal(2);
        p.set("portal.hideSubscriptionRenewalTab", false);
    });
    row("T5 none", RenewableBenefits, false, TabBenefitsEmpty, [](Patron &) {});
    row("T5 one listed", RenewableBenefits, true, TabBenefitsShown,
        [](Patron &p) { p.benefit(4, day("2026-01-01"), day("2026-12-31")); });
    row("T5 replaced only", RenewableBenefits, false, TabBenefitsEmpty,
        [](Patron &p) { p.benefit(4, day("2026-01-01"), day("2026-12-31")).renewedById = 5; });
    row("T5 of the household only", RenewableBenefits, false, TabBenefitsEmpty, [](Patron &p) {
        p.benefit(4, day("2026-01-01"), day("2026-12-31")).level->household = true;
        p.record.accountBenefits.swap(p.record.benefits);
        p.set("benefits.household", u"account"_s); // decides K1-K4 only
    });
}

void TabsTest::conditionOfEachTabAlone()
{
    QFETCH(Change, change);
    QFETCH(portal::TabId, id);
    QFETCH(bool, visible);
    QFETCH(ReasonCode, code);
    Patron patron;
    change(patron);
    const portal::PortalPage page = patron.page();
    for (const portal::Tab &one : page.tabs) // what shows one tab shows no other
        QCOMPARE(one.visible, one.id == id ? visible : one.id == portal::TabId::Profile || one.id == portal::TabId::Orders);
    QVERIFY2(has(tab(page, id).why, code), keys(tab(page, id).why));
}

void TabsTest::D7_donationsTabSaysWhereToDonate()
{
    QVERIFY(has(tab(Patron().page(), portal::TabId::Donations).why, ReasonCode::DonateElsewhere));
}

void TabsTest::L4_links()
{
    Patron patron;
    for (const portal::Tab &tab : patron.page().tabs)
        QVERIFY(tab.link.isEmpty() && !has(tab.why, ReasonCode::PageLink));
    patron.set("site.address", u"https://tickets.example.org/"_s);
    const portal::PortalPage page = patron.page();
    patron.set("site.address", u"https://tickets.example.org"_s);
    QCOMPARE(patron.page().tabs[1].link, u"https://tickets.example.org/#/portal/orders"_s);
    const char *ends[] = {"profile", "orders", "donations", "pendingRenewals", "renewableBenefits"};
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(page.tabs[i].link, u"https://tickets.example.org/#/portal/"_s + QString::fromLatin1(ends[i]));
        QCOMPARE(has(page.tabs[i].why, ReasonCode::PageLink), page.tabs[i].visible);
    }
}

QTEST_APPLESS_MAIN(TabsTest)
#include "tst_tabs.moc"
