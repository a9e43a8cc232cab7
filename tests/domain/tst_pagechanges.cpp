// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/pagechanges.h"
#include "tests/domain/patronfixture.h"

using namespace Qt::StringLiterals;

namespace pd::test {

using namespace portal;
using Changes = std::vector<PageChange>;
using Edit = void (*)(PortalPage &);

namespace {

// One visible line of each kind.
PortalPage onePage()
{
    PortalPage page;
    page.timeZone = QTimeZone::utc();
    page.tabs.push_back({TabId::Orders, true, u"https://tickets.example/#/portal/orders"_s, {}});
    page.reminders.push_back({5, u"Gold"_s, day("2026-12-31"), {}});
    page.profile.push_back({FieldId::Phone, u"555"_s, true, true, {}});
    OrderLine &order = page.orders.emplace_back();
    order.id = 5;
    order.visible = true;
    order.items.emplace_back();
    order.payments.emplace_back();
    DonationLine &donation = page.donations.emplace_back();
    donation.id = 5;
    donation.visible = true;
    RenewalLine &renewal = page.renewals.emplace_back();
    renewal.id = 5;
    renewal.visible = true;
    renewal.actions.push_back({ActionId::Pay, true, {}});
    BenefitLine &benefit = page.benefits.emplace_back();
    benefit.id = 5;
    benefit.visible = true;
    benefit.actions.push_back({ActionId::RenewNow, true, {}});
    return page;
}

void hideLines(PortalPage &page)
{
    const auto hide = [](auto &lines) {
        for (auto &line : lines)
            line.visible = false;
    };
    hide(page.tabs);
    hide(page.profile);
    hide(page.orders);
    hide(page.donations);
    hide(page.renewals);
    hide(page.benefits);
    page.reminders.clear();
}

} // namespace

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
    void theTimeZoneMovesTimes();
    void theTimeZoneAloneIsNoDifference();
    void renewalsActionsDiffer();
    void theSiteHasANameAndAnAddress();
    void warningsAreSaid();
    void recordsThatAreOnOnePageOnly();
    void perksComeAndGo();
    void theOrderIsThatOfThePage();
    void eachPartOfALineCounts_data();
    void eachPartOfALineCounts();
    void eachPartOfAPerkCounts_data();
    void eachPartOfAPerkCounts();
    void eachPartOfAWarningCounts();

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

void TestPageChanges::theTimeZoneMovesTimes()
{
    PortalPage before = onePage();
    before.orders[0].items[0].instanceAt = instant("2026-12-01T20:00:00Z");
    before.renewals[0].deadline = instant("2026-12-01T20:00:00Z");
    PortalPage after = before;
    after.timeZone = QTimeZone("America/New_York"); // the same day, at another hour
    QCOMPARE(pageChanges(before, after), (Changes{{ChangedThing::Order, 5, PageDifference::Date}, {ChangedThing::Renewal, 5, PageDifference::Date}}));
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

void TestPageChanges::eachPartOfALineCounts_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ChangedThing>("thing");
    QTest::addColumn<PageDifference>("difference");
    using enum ChangedThing;
    using enum PageDifference;
    const auto row = [](const char *name, ChangedThing thing, PageDifference difference, Edit edit) { QTest::newRow(name) << edit << thing << difference; };
    row("tab: link", Tab, Address, [](PortalPage &p) { p.tabs[0].link.clear(); });
    row("tab: hidden", Tab, Disappears, [](PortalPage &p) { p.tabs[0].visible = false; });
    row("reminder: level", Reminder, Name, [](PortalPage &p) { p.reminders[0].level = u"Silver"_s; });
    row("reminder: expires", Reminder, Date, [](PortalPage &p) { p.reminders[0].expires = day("2026-12-30"); });
    row("reminder: gone", Reminder, Disappears, [](PortalPage &p) { p.reminders.clear(); });
    row("field: value", Field, Name, [](PortalPage &p) { p.profile[0].value = u"556"_s; });
    row("field: editable", Field, Actions, [](PortalPage &p) { p.profile[0].editable = false; });
    row("field: hidden", Field, Disappears, [](PortalPage &p) { p.profile[0].visible = false; });
    row("order: number", Order, Name, [](PortalPage &p) { p.orders[0].number = u"TO-2"_s; });
    row("order: label", Order, Label, [](PortalPage &p) { p.orders[0].label = u"Refunded"_s; });
    row("order: subtotal", Order, Amount, [](PortalPage &p) { p.orders[0].subtotal = Money{1, u"USD"_s}; });
    row("order: fees", Order, Amount, [](PortalPage &p) { p.orders[0].fees = Money{1, u"USD"_s}; });
    row("order: gift", Order, Amount, [](PortalPage &p) { p.orders[0].gift = Money{1, u"USD"_s}; });
    row("order: tax", Order, Amount, [](PortalPage &p) { p.orders[0].tax = Money{1, u"USD"_s}; });
    row("order: total", Order, Amount, [](PortalPage &p) { p.orders[0].total = Money{1, u"USD"_s}; });
    row("order: paid", Order, Amount, [](PortalPage &p) { p.orders[0].paid = Money{1, u"USD"_s}; });
    row("order: created", Order, Date, [](PortalPage &p) { p.orders[0].created = instant("2026-01-01T00:00:00Z"); });
    row("order: delivery", Order, Details, [](PortalPage &p) { p.orders[0].delivery = u"Email"_s; });
    row("order: hidden", Order, Disappears, [](PortalPage &p) { p.orders[0].visible = false; });
    row("order: gone", Order, Disappears, [](PortalPage &p) { p.orders.clear(); });
    row("item: time", Order, Date, [](PortalPage &p) { p.orders[0].items[0].instanceAt = instant("2026-01-01T00:00:00Z"); });
    row("item: link", Order, Tickets, [](PortalPage &p) { p.orders[0].items[0].virtualLink = u"https://stream.example"_s; });
    row("item: mobile ticket", Order, Tickets, [](PortalPage &p) { p.orders[0].items[0].mobileTicket = true; });
    row("item: hidden", Order, Details, [](PortalPage &p) { p.orders[0].items[0].visible = false; });
    row("item: event", Order, Details, [](PortalPage &p) { p.orders[0].items[0].event = u"Lear"_s; });
    row("item: instance", Order, Details, [](PortalPage &p) { p.orders[0].items[0].instance = u"Lear"_s; });
    row("item: venue", Order, Details, [](PortalPage &p) { p.orders[0].items[0].venue = u"Main"_s; });
    row("item: seat", Order, Details, [](PortalPage &p) { p.orders[0].items[0].seat = u"A-1"_s; });
    row("item: price level", Order, Details, [](PortalPage &p) { p.orders[0].items[0].priceLevel = u"Adult"_s; });
    row("item: quantity", Order, Details, [](PortalPage &p) { p.orders[0].items[0].quantity = 2; });
    row("item: price", Order, Details, [](PortalPage &p) { p.orders[0].items[0].price = Money{1, u"USD"_s}; });
    row("payment: time", Order, Details, [](PortalPage &p) { p.orders[0].payments[0].at = instant("2026-01-01T00:00:00Z"); });
    row("payment: amount", Order, Details, [](PortalPage &p) { p.orders[0].payments[0].amount = Money{1, u"USD"_s}; });
    row("payment: method", Order, Details, [](PortalPage &p) { p.orders[0].payments[0].method = u"Cash"_s; });
    row("payment: gone", Order, Details, [](PortalPage &p) { p.orders[0].payments.clear(); });
    row("donation: name", Donation, Name, [](PortalPage &p) { p.donations[0].name = u"Gala"_s; });
    row("donation: section", Donation, Section, [](PortalPage &p) { p.donations[0].section = portal::Section::Completed; });
    row("donation: amount", Donation, Amount, [](PortalPage &p) { p.donations[0].amount = Money{1, u"USD"_s}; });
    row("donation: date", Donation, Date, [](PortalPage &p) { p.donations[0].date = day("2026-01-01"); });
    row("renewal: series", Renewal, Name, [](PortalPage &p) { p.renewals[0].series = u"2027"_s; });
    row("renewal: order", Renewal, Name, [](PortalPage &p) { p.renewals[0].order = u"TO-2"_s; });
    row("renewal: package", Renewal, Name, [](PortalPage &p) { p.renewals[0].package = u"fixed"_s; });
    row("renewal: total", Renewal, Amount, [](PortalPage &p) { p.renewals[0].total = Money{1, u"USD"_s}; });
    row("renewal: paid", Renewal, Amount, [](PortalPage &p) { p.renewals[0].paid = Money{1, u"USD"_s}; });
    row("renewal: due", Renewal, Amount, [](PortalPage &p) { p.renewals[0].due = Money{1, u"USD"_s}; });
    row("renewal: deadline", Renewal, Date, [](PortalPage &p) { p.renewals[0].deadline = instant("2026-12-31T00:00:00Z"); });
    row("renewal: action off", Renewal, Actions, [](PortalPage &p) { p.renewals[0].actions[0].enabled = false; });
    row("renewal: other action", Renewal, Actions, [](PortalPage &p) { p.renewals[0].actions[0].id = ActionId::Decline; });
    row("renewal: seats", Renewal, Details, [](PortalPage &p) { p.renewals[0].seats.push_back(u"A-1"_s); });
    row("renewal: request", Renewal, Details, [](PortalPage &p) { p.renewals[0].openRequest = 3; });
    row("benefit: level", Benefit, Name, [](PortalPage &p) { p.benefits[0].level = u"Gold"_s; });
    row("benefit: status", Benefit, Status, [](PortalPage &p) { p.benefits[0].status = BenefitStatus::Renewal; });
    row("benefit: start", Benefit, Date, [](PortalPage &p) { p.benefits[0].start = day("2026-01-01"); });
    row("benefit: expires", Benefit, Date, [](PortalPage &p) { p.benefits[0].expires = day("2026-12-31"); });
    row("benefit: action gone", Benefit, Actions, [](PortalPage &p) { p.benefits[0].actions.clear(); });
}

// And nothing of a line that the patron sees on neither page.
void TestPageChanges::eachPartOfALineCounts()
{
    QFETCH(Edit, edit);
    QFETCH(ChangedThing, thing);
    QFETCH(PageDifference, difference);
    PortalPage before = onePage();
    PortalPage after = before;
    edit(after);
    const RowId id = thing == ChangedThing::Tab ? RowId(TabId::Orders) : thing == ChangedThing::Field ? RowId(FieldId::Phone) : 5;
    QCOMPARE(pageChanges(before, after), (Changes{{thing, id, difference}}));
    hideLines(before);
    hideLines(after);
    QCOMPARE(pageChanges(before, after), Changes());
}

void TestPageChanges::eachPartOfAPerkCounts_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ChangedThing>("thing");
    using enum ChangedThing;
    const auto row = [](const char *name, ChangedThing thing, Edit edit) { QTest::newRow(name) << edit << thing; };
    row("presale: event", Presale, [](PortalPage &p) { p.presales[0].event = u"Lear"_s; });
    row("presale: instance", Presale, [](PortalPage &p) { p.presales[0].instance = u"Lear"_s; });
    row("presale: opens", Presale, [](PortalPage &p) { p.presales[0].opensForPatron = instant("2026-01-01T00:00:00Z"); });
    row("presale: opens for all", Presale, [](PortalPage &p) { p.presales[0].opensForAll = instant("2026-01-01T00:00:00Z"); });
    row("allocation: instance", Allocation, [](PortalPage &p) { p.allocations[0].instance = u"Lear"_s; });
    row("allocation: name", Allocation, [](PortalPage &p) { p.allocations[0].name = u"Boxes"_s; });
    row("allocation: code", Allocation, [](PortalPage &p) { p.allocations[0].accessCode = u"BOX"_s; });
    row("discount: code", Discount, [](PortalPage &p) { p.discounts[0].code = u"TEN"_s; });
    row("discount: level", Discount, [](PortalPage &p) { p.discounts[0].level = u"Gold"_s; });
    row("discount: type", Discount, [](PortalPage &p) { p.discounts[0].type = u"flat"_s; });
    row("discount: uses left", Discount, [](PortalPage &p) { p.discounts[0].usesLeft = 2; });
}

// Another perk comes, and the one that was there goes.
void TestPageChanges::eachPartOfAPerkCounts()
{
    QFETCH(Edit, edit);
    QFETCH(ChangedThing, thing);
    PortalPage before;
    before.presales.emplace_back().visible = true;
    before.allocations.emplace_back().visible = true;
    before.discounts.emplace_back().applies = true;
    PortalPage after = before;
    edit(after);
    QCOMPARE(pageChanges(before, after), (Changes{{thing, 0, PageDifference::Appears}, {thing, 0, PageDifference::Disappears}}));
    after.presales[0].visible = after.allocations[0].visible = after.discounts[0].applies = false;
    QCOMPARE(pageChanges(after, after), Changes());
}

void TestPageChanges::eachPartOfAWarningCounts()
{
    PortalPage before;
    before.warnings.push_back({{ReasonCode::OpenStageSeen, {}, false}, RecordKind::Donation, 5});
    const auto changesOf = [&](ReasonCode code, RecordKind kind, RowId id) {
        PortalPage after;
        after.warnings.push_back({{code, {}, true}, kind, id});
        return pageChanges(before, after);
    };
    QCOMPARE(changesOf(ReasonCode::OpenStageSeen, RecordKind::Donation, 5), Changes());
    const Changes replaced{{ChangedThing::Warning, 5, PageDifference::Appears}, {ChangedThing::Warning, 5, PageDifference::Disappears}};
    QCOMPARE(changesOf(ReasonCode::NamedStageUnseen, RecordKind::Donation, 5), replaced);
    QCOMPARE(changesOf(ReasonCode::OpenStageSeen, RecordKind::Benefit, 5), replaced);
    QCOMPARE(changesOf(ReasonCode::OpenStageSeen, RecordKind::Donation, 6),
             (Changes{{ChangedThing::Warning, 6, PageDifference::Appears}, {ChangedThing::Warning, 5, PageDifference::Disappears}}));
}

} // namespace pd::test

QTEST_GUILESS_MAIN(pd::test::TestPageChanges)
#include "tst_pagechanges.moc"
