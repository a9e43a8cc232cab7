// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/accounts.h"
#include "models/domain/portal/hidingreason.h"
#include "tests/domain/anypatron.h"
#include "ui/words/jsontext.h"
#include "ui/words/pagejson.h"
#include "ui/words/sentence.h"

#include <QJsonArray>

#include <rapidcheck.h>

#include <map>
#include <random>
#include <set>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

Patron picked()
{
    auto pick = [](int n) { return *rc::gen::inRange(0, n); };
    return AnyPatron(pick).make();
}

// What the patron sees of a list: its visible lines, whole.
QJsonArray visibleLines(const QJsonObject &page, const QString &list)
{
    QJsonArray lines;
    for (const QJsonValue &line : page.value(list).toArray()) {
        if (line.toObject().value(u"visible"_s).toBool())
            lines.append(line);
    }
    return lines;
}

QJsonValue tabOf(const QJsonObject &page, int index)
{
    return page.value(u"tabs"_s).toArray().at(index);
}

template <class Record, class Line>
void standsAndIsExplained(const std::vector<Record> &records, const std::vector<Line> &lines)
{
    RC_ASSERT(records.size() == lines.size());
    std::multiset<RowId> expected;
    std::multiset<RowId> found;
    for (const Record &record : records)
        expected.insert(record.id);
    for (const Line &line : lines) {
        found.insert(line.id);
        RC_ASSERT(!line.why.empty());
    }
    RC_ASSERT(expected == found);
}

// Removing any one hidden record leaves the tab as it was.
template <class Record>
void hiddenRecordsDoNotMatter(const Patron &patron, std::vector<Record> PatronRecord::*list, const QString &name, int tabIndex)
{
    const QJsonObject before = words::pageJson(patron.page());
    for (const QJsonValue &line : before.value(name).toArray()) {
        if (line.toObject().value(u"visible"_s).toBool())
            continue;
        const RowId id = line.toObject().value(u"id"_s).toString().toLongLong();
        Patron without = patron;
        std::erase_if(without.record.*list, [&](const Record &record) { return record.id == id; });
        const QJsonObject after = words::pageJson(without.page());
        RC_ASSERT(visibleLines(after, name) == visibleLines(before, name));
        RC_ASSERT(tabOf(after, tabIndex) == tabOf(before, tabIndex));
        RC_ASSERT(after.value(u"reminders"_s) == before.value(u"reminders"_s));
    }
}

// The first reason of each code that was met.
using Met = std::map<ReasonCode, portal::Reason>;

void collect(const portal::Why &why, Met &met)
{
    for (const portal::Reason &reason : why)
        met.try_emplace(reason.code, reason);
}

template <class Lines>
void collectLines(const Lines &lines, Met &met)
{
    for (const auto &line : lines) {
        collect(line.why, met);
        if constexpr (requires { line.actions; }) {
            for (const portal::Action &action : line.actions)
                collect(action.why, met);
        }
        if constexpr (requires { line.qualification; })
            collect(line.qualification.why, met);
    }
}

} // namespace

class PortalPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameInputsSamePage();
    void noRecordIsNeitherShownNorExplained();
    void aHiddenRecordChangesNothingVisibleInItsTab();
    void aTabStandsOnItsVisibleLines();
    void hiddenLinesOfferNothing();
    void everyReasonIsProducedWithItsValues();
};

void PortalPropertiesTest::sameInputsSamePage()
{
    QVERIFY(rc::check("same inputs, same page", [] {
        const Patron patron = picked();
        RC_ASSERT(words::jsonText(words::pageJson(patron.page())) == words::jsonText(words::pageJson(patron.page())));
    }));
}

void PortalPropertiesTest::noRecordIsNeitherShownNorExplained()
{
    QVERIFY(rc::check("every record stands in its list with a why", [] {
        const Patron patron = picked();
        const portal::PortalPage page = patron.page();
        standsAndIsExplained(patron.record.orders, page.orders);
        standsAndIsExplained(patron.record.donations, page.donations);
        standsAndIsExplained(patron.record.benefits, page.benefits);
        std::vector<TicketOrder> pending = patron.record.orders;
        std::erase_if(pending, [](const TicketOrder &order) { return order.status != u"Pending Renewal"_s; });
        standsAndIsExplained(pending, page.renewals);
        RC_ASSERT(patron.record.perks.presales.size() == page.presales.size());
        RC_ASSERT(patron.record.perks.allocations.size() == page.allocations.size());
        RC_ASSERT(patron.record.perks.discounts.size() == page.discounts.size());
        const auto explained = [](const portal::Why &why, bool shown) {
            RC_ASSERT(!why.empty());
            RC_ASSERT((portal::hidingReason(why) == nullptr) == shown);
        };
        for (const portal::Presale &presale : page.presales)
            explained(presale.why, presale.visible);
        for (const portal::AllocationPerk &allocation : page.allocations)
            explained(allocation.why, allocation.visible);
        for (const portal::DiscountPerk &discount : page.discounts)
            explained(discount.why, discount.applies);
        for (const portal::Tab &tab : page.tabs)
            RC_ASSERT(!tab.why.empty());
        for (const portal::ProfileField &field : page.profile)
            RC_ASSERT(!field.why.empty());
        RC_ASSERT(!page.login.why.empty());
    }));
}

void PortalPropertiesTest::aHiddenRecordChangesNothingVisibleInItsTab()
{
    QVERIFY(rc::check("a hidden record changes nothing visible", [] {
        const Patron patron = picked();
        hiddenRecordsDoNotMatter(patron, &PatronRecord::orders, u"orders"_s, 1);
        hiddenRecordsDoNotMatter(patron, &PatronRecord::donations, u"donations"_s, 2);
        hiddenRecordsDoNotMatter(patron, &PatronRecord::orders, u"renewals"_s, 3);
        hiddenRecordsDoNotMatter(patron, &PatronRecord::benefits, u"benefits"_s, 4);
    }));
}

void PortalPropertiesTest::aTabStandsOnItsVisibleLines()
{
    QVERIFY(rc::check("T3, T4, T5", [] {
        const QJsonObject page = words::pageJson(picked().page());
        const QStringList lists{u"donations"_s, u"renewals"_s, u"benefits"_s};
        for (int i = 0; i < 3; ++i)
            RC_ASSERT(tabOf(page, i + 2).toObject().value(u"visible"_s).toBool() != visibleLines(page, lists.at(i)).isEmpty());
    }));
}

void PortalPropertiesTest::hiddenLinesOfferNothing()
{
    QVERIFY(rc::check("a hidden line has no label, section, ticket or button", [] {
        const portal::PortalPage page = picked().page();
        for (const portal::OrderLine &order : page.orders) {
            RC_ASSERT(order.visible != order.label.isEmpty());
            for (const portal::OrderItemLine &item : order.items)
                RC_ASSERT(order.visible || (!item.visible && !item.mobileTicket && item.virtualLink.isEmpty()));
        }
        for (const portal::DonationLine &donation : page.donations)
            RC_ASSERT(donation.visible == (donation.section != portal::Section::None));
        for (const portal::RenewalLine &renewal : page.renewals) {
            for (const portal::Action &action : renewal.actions)
                RC_ASSERT(renewal.visible || !action.enabled);
        }
        for (const portal::BenefitLine &benefit : page.benefits) {
            for (const portal::Action &action : benefit.actions)
                RC_ASSERT(benefit.visible || !action.enabled);
        }
    }));
}

void PortalPropertiesTest::everyReasonIsProducedWithItsValues()
{
    Met met;
    std::mt19937 random(20261120); // NOLINT: the same patrons in every run
    for (int i = 0; i < 3000; ++i) {
        auto pick = [&random](int n) { return int(random() % unsigned(n)); };
        const portal::PortalPage page = AnyPatron(pick).make().page();
        collect(page.login.why, met);
        collectLines(page.tabs, met);
        collectLines(page.profile, met);
        collectLines(page.orders, met);
        collectLines(page.donations, met);
        collectLines(page.renewals, met);
        collectLines(page.benefits, met);
        collectLines(page.reminders, met);
        collectLines(page.presales, met);
        collectLines(page.allocations, met);
        collectLines(page.discounts, met);
        for (const portal::Warning &warning : page.warnings)
            met.try_emplace(warning.reason.code, warning.reason);
    }
    Patron patron;
    for (const int limit : {-1, 1, 10}) {
        if (limit >= 0)
            patron.set("accounts.licenceLimit", limit);
        collect(portal::mayEnable(portal::Rules(patron.settings), 5).why, met);
    }
    collect(portal::mayDisable(portal::Rules(patron.settings), 2).why, met);
    for (const portal::ReasonInfo &info : portal::allReasons()) {
        const auto found = met.find(info.code);
        QVERIFY2(found != met.end(), info.key);
        const QString text = words::sentence(found->second);
        QVERIFY2(!text.contains(u"(unknown)"_s), qPrintable(text)); // a place that no value fills
    }
}

QTEST_APPLESS_MAIN(PortalPropertiesTest)
#include "tst_portalproperties.moc"
