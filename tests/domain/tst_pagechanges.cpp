// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/pagechanges.h"
#include "tests/domain/patronfixture.h"

using namespace Qt::StringLiterals;

namespace pd::test {

using namespace portal;
using Changes = std::vector<PageChange>;

// What differs between two pages of one patron, as the patron would see it.
class TestPageChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_patron = Patron(); }
    void thePageItselfDiffersInNothing();
    void reasonsDoNotCount();
    void aSettingShowsOrHidesLines();
    void aLabelDiffersOnAVisibleOrderOnly();
    void aDonationMovesToAnotherSection();
    void aTabGoesWithItsLines();
    void profileFieldsComeByTheirNumber();
    void theTimeZoneMovesDates();
    void theTimeZoneAloneIsNoDifference();
    void renewalsActionsDiffer();
    void theSiteHasANameAndAnAddress();
    void warningsAreSaid();
    void recordsThatAreOnOnePageOnly();
    void perksComeAndGo();
    void theOrderIsThatOfThePage();

private:
    template <class Change>
    Changes after(Change change)
    {
        const PortalPage before = m_patron.page();
        change();
        return pageChanges(before, m_patron.page());
    }
    Patron m_patron;
};

void TestPageChanges::thePageItselfDiffersInNothing()
{
    m_patron.order(1, u"Complete"_s);
    m_patron.renewal(2);
    m_patron.donation(3, u"Posted"_s, {});
    m_patron.benefit(4, day("2026-01-01"), day("2026-12-01"));
    QCOMPARE(after([] {}), Changes());
}

void TestPageChanges::reasonsDoNotCount()
{
    m_patron.order(1, u"Mystery"_s);
    QCOMPARE(after([this] { m_patron.set("orders.unknownStatus", u"hide"_s); }), Changes()); // no longer assumed
}

void TestPageChanges::aSettingShowsOrHidesLines()
{
    m_patron.order(1, u"Mystery"_s);
    m_patron.order(2, u"Complete"_s);
    m_patron.order(3, u"Mystery"_s);
    const Changes changes = after([this] { m_patron.set("orders.unknownStatus", u"show"_s); });
    QCOMPARE(changes, (Changes{{ChangedThing::Order, 3, PageDifference::Appears}, {ChangedThing::Order, 1, PageDifference::Appears}}));
    QCOMPARE(after([this] { m_patron.set("orders.unknownStatus", u"hide"_s); }).front().difference, PageDifference::Disappears);
}

void TestPageChanges::aLabelDiffersOnAVisibleOrderOnly()
{
    m_patron.order(1, u"Complete"_s);
    m_patron.order(2, u"Draft"_s);
    const Changes changes = after([this] {
        for (PortalLabel &row : m_patron.settings.labels)
            row.label = u"Done"_s;
    });
    QCOMPARE(changes, (Changes{{ChangedThing::Order, 1, PageDifference::Label}}));
}

void TestPageChanges::aDonationMovesToAnotherSection()
{
    m_patron.donation(1, u"Pledged"_s, {});
    const Changes changes = after([this] {
        for (DonationStage &row : m_patron.settings.stages)
            row.probability = 100;
    });
    QCOMPARE(changes, (Changes{{ChangedThing::Donation, 1, PageDifference::Section}}));
}

void TestPageChanges::aTabGoesWithItsLines()
{
    m_patron.renewal(5);
    const Changes changes = after([this] { m_patron.set("portal.hideSubscriptionRenewalTab", true); });
    QCOMPARE(changes.front(), (PageChange{ChangedThing::Tab, RowId(TabId::PendingRenewals), PageDifference::Disappears}));
}

void TestPageChanges::profileFieldsComeByTheirNumber()
{
    const Changes changes = after([this] { m_patron.set("portal.pronouns", true); });
    QCOMPARE(changes, (Changes{{ChangedThing::Field, RowId(FieldId::Pronouns), PageDifference::Appears}}));
}

void TestPageChanges::theTimeZoneMovesDates()
{
    m_patron.order(1, u"Complete"_s).createdAt = instant("2026-01-01T03:00:00Z");
    m_patron.order(2, u"Complete"_s).createdAt = instant("2026-01-01T12:00:00Z");
    const Changes changes = after([this] { m_patron.set("organisation.timeZone", u"America/New_York"_s); });
    QCOMPARE(changes, (Changes{{ChangedThing::Order, 1, PageDifference::Date}}));
}

void TestPageChanges::theTimeZoneAloneIsNoDifference()
{
    QCOMPARE(after([this] { m_patron.set("organisation.timeZone", u"America/New_York"_s); }), Changes());
}

void TestPageChanges::renewalsActionsDiffer()
{
    m_patron.benefit(7, day("2026-01-01"), day("2026-12-25"));
    const Changes changes = after([this] { m_patron.set("benefits.renewalOpensDaysBefore", 60); });
    QVERIFY(std::find(changes.begin(), changes.end(), (PageChange{ChangedThing::Benefit, 7, PageDifference::Actions})) != changes.end());
    QVERIFY(std::find(changes.begin(), changes.end(), (PageChange{ChangedThing::Benefit, 7, PageDifference::Status})) != changes.end());
}

void TestPageChanges::theSiteHasANameAndAnAddress()
{
    const Changes changes = after([this] {
        m_patron.set("organisation.name", u"Harbour Light"_s);
        m_patron.set("site.address", u"https://tickets.example"_s);
    });
    QCOMPARE(changes.at(0), (PageChange{ChangedThing::Site, 0, PageDifference::Name}));
    QCOMPARE(changes.at(1), (PageChange{ChangedThing::Site, 0, PageDifference::Address}));
    QCOMPARE(changes.at(2), (PageChange{ChangedThing::Tab, RowId(TabId::Profile), PageDifference::Address}));
}

void TestPageChanges::warningsAreSaid()
{
    m_patron.record.dataAsOf = instant("2026-11-10T12:00:00Z");
    const Changes changes = after([this] { m_patron.set("data.warnAfterDays", 30); });
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes.front().thing, ChangedThing::Warning);
    QCOMPARE(changes.front().difference, PageDifference::Disappears);
}

void TestPageChanges::recordsThatAreOnOnePageOnly()
{
    m_patron.order(1, u"Complete"_s);
    const PortalPage one = m_patron.page();
    m_patron.record.orders.clear();
    m_patron.order(2, u"Complete"_s);
    const Changes changes = pageChanges(one, m_patron.page());
    QCOMPARE(changes, (Changes{{ChangedThing::Order, 2, PageDifference::Appears}, {ChangedThing::Order, 1, PageDifference::Disappears}}));
}

void TestPageChanges::perksComeAndGo()
{
    PortalPage before = m_patron.page();
    PortalPage after = before;
    after.presales.push_back({u"Hamlet"_s, u"12 Dec"_s, {}, {}, true, {}});
    before.presales.push_back({u"Lear"_s, u"13 Dec"_s, {}, {}, false, {}}); // of a level not held: not seen
    DiscountPerk off;
    off.code = u"GOLD10"_s;
    before.discounts.push_back(off); // does not apply: not seen
    off.applies = true;
    after.discounts.push_back(off);
    QCOMPARE(pageChanges(before, after),
             (Changes{{ChangedThing::Presale, 0, PageDifference::Appears}, {ChangedThing::Discount, 0, PageDifference::Appears}}));
    QCOMPARE(pageChanges(after, before),
             (Changes{{ChangedThing::Presale, 0, PageDifference::Disappears}, {ChangedThing::Discount, 0, PageDifference::Disappears}}));
}

void TestPageChanges::theOrderIsThatOfThePage()
{
    m_patron.order(1, u"Mystery"_s);
    m_patron.donation(2, u"Negotiation/Review"_s, 60);
    const Changes changes = after([this] {
        m_patron.set("portal.pronouns", true);
        m_patron.set("orders.unknownStatus", u"show"_s);
        m_patron.set("donations.namedStages", u"stage"_s);
    });
    std::vector<ChangedThing> things;
    for (const PageChange &change : changes)
        things.push_back(change.thing);
    QVERIFY(std::is_sorted(things.begin(), things.end()));
    QCOMPARE(things.front(), ChangedThing::Tab);
    QVERIFY(std::find(things.begin(), things.end(), ChangedThing::Donation) != things.end());
}

} // namespace pd::test

QTEST_GUILESS_MAIN(pd::test::TestPageChanges)
#include "tst_pagechanges.moc"
