// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(Patron &);
Q_DECLARE_METATYPE(Change)

namespace {

constexpr RowId gold = 70;

// Holds the level Gold for the whole of 2026, with one perk of each kind.
Patron member()
{
    Patron patron;
    patron.benefit(4, day("2026-01-01"), day("2026-12-31"));
    patron.record.perks.presales.push_back({gold, u"Hamlet"_s, 6, u"Hamlet, opening night"_s,
                                            instant("2026-11-01T15:00:00Z"), instant("2026-12-01T15:00:00Z")});
    patron.record.perks.allocations.push_back({gold, 6, u"Hamlet, opening night"_s, u"Boxes"_s, u"BOX"_s});
    LevelDiscount discount;
    discount.levelId = gold;
    discount.code = u"GOLD10"_s;
    patron.record.perks.discounts.push_back(discount);
    return patron;
}

// The same benefit, but another contact of the household has it.
Patron householdMember()
{
    Patron patron = member();
    patron.record.benefits[0].level->household = true;
    patron.record.benefits[0].contactId = 2;
    patron.record.accountBenefits.swap(patron.record.benefits);
    return patron;
}

} // namespace

class PerksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void K1_presale();
    void K1_presaleInTime_data();
    void K1_presaleInTime();
    void K2_allocation();
    void B5_whoHasTheLevel_data();
    void B5_whoHasTheLevel();
    void B5_householdLevels();
    void B5_ownBeforeShared();
    void K3_K4_discounts_data();
    void K3_K4_discounts();
    void O7_A1_whatIsNotThereOpensNothing();
    void K3_bestOfSeveral_data();
    void K3_bestOfSeveral();
    void K3_amountsOfOneKind_data();
    void K3_amountsOfOneKind();
    void K3_whatDoesNotApplyIsNoneOfTheSeveral();
    void K3_onlyTheLinesThatApplyAreBeaten();
};

void PerksTest::K1_presale()
{
    const portal::PortalPage page = member().page();
    QCOMPARE(page.presales.size(), std::size_t(1));
    QCOMPARE(page.presales.front().instance, u"Hamlet, opening night"_s);
    QCOMPARE(portal::reasonValue(page.presales.front().why.front(), "level"_L1).toString(), u"Gold"_s);
}

void PerksTest::K1_presaleInTime_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<ReasonCode>("code");
    QTest::newRow("long before") << u"2026-02-01T00:00:00Z"_s << ReasonCode::PresaleLater;
    QTest::newRow("before") << u"2026-11-01T14:59:59.999Z"_s << ReasonCode::PresaleLater;
    QTest::newRow("opens for the level") << u"2026-11-01T15:00:00Z"_s << ReasonCode::PresaleOpen;
    QTest::newRow("last moment") << u"2026-12-01T14:59:59.999Z"_s << ReasonCode::PresaleOpen;
    QTest::newRow("opens for all") << u"2026-12-01T15:00:00Z"_s << ReasonCode::PresaleOver;
}

void PerksTest::K1_presaleInTime()
{
    QFETCH(QString, at);
    QFETCH(ReasonCode, code);
    Patron patron = member();
    patron.at = *parseInstant(at);
    const portal::PortalPage page = patron.page();
    QVERIFY2(has(page.presales.front().why, code), keys(page.presales.front().why));
}

void PerksTest::K2_allocation()
{
    const portal::PortalPage page = member().page();
    QCOMPARE(page.allocations.size(), std::size_t(1));
    QCOMPARE(page.allocations.front().accessCode, u"BOX"_s);
    QVERIFY(has(page.allocations.front().why, ReasonCode::AllocationOpen));
}

void PerksTest::B5_whoHasTheLevel_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("held");
    const auto row = [](const char *name, bool held, Change change) { QTest::newRow(name) << change << held; };
    row("active", true, [](Patron &) {});
    row("last day", true, [](Patron &p) { p.record.benefits[0].expiration = day("2026-11-20"); });
    row("expired yesterday", false, [](Patron &p) { p.record.benefits[0].expiration = day("2026-11-19"); });
    row("starts today", true, [](Patron &p) { p.record.benefits[0].start = day("2026-11-20"); });
    row("starts tomorrow", false, [](Patron &p) { p.record.benefits[0].start = day("2026-11-21"); });
    row("renewed early, still active", true, [](Patron &p) { p.record.benefits[0].renewedById = 5; });
    row("another level", false, [](Patron &p) { p.record.benefits[0].level->id = 71; });
    row("no level", false, [](Patron &p) { p.record.benefits[0].level.reset(); });
    row("O7 deleted", false, [](Patron &p) { p.record.benefits[0].sourceDeleted = true; });
    row("O7 merged", false, [](Patron &p) { p.record.benefits[0].mergedInto = u"a1X"_s; });
    row("A1 made later", false, [](Patron &p) { p.record.benefits[0].createdAt = Instant{p.at.ms + 1}; });
    row("another contact's", false, [](Patron &p) { p.record.benefits[0].contactId = 2; });
}

void PerksTest::B5_whoHasTheLevel()
{
    QFETCH(Change, change);
    QFETCH(bool, held);
    Patron patron = member();
    change(patron);
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.presales.front().visible, held);
    QCOMPARE(has(page.presales.front().why, ReasonCode::PresaleLevelNotHeld), !held);
    QCOMPARE(page.allocations.front().visible, held);
    QCOMPARE(has(page.allocations.front().why, ReasonCode::AllocationLevelNotHeld), !held);
    QCOMPARE(has(page.allocations.front().why, ReasonCode::AllocationOpen), held);
    QCOMPARE(page.discounts.front().applies, held);
    QCOMPARE(has(page.discounts.front().why, ReasonCode::DiscountLevelNotHeld), !held);
}

void PerksTest::B5_householdLevels()
{
    Patron patron = householdMember();
    portal::PortalPage page = patron.page();
    QVERIFY(!page.presales.front().visible);
    QVERIFY(has(page.presales.front().why, ReasonCode::LevelNotShared));
    QVERIFY(!page.discounts.front().applies);
    QVERIFY(!page.allocations.front().visible);
    QVERIFY(has(page.allocations.front().why, ReasonCode::LevelNotShared));
    QCOMPARE(page.discounts.front().level, u"Gold"_s); // named, though not held
    QVERIFY(has(page.discounts.front().why, ReasonCode::DiscountLevelNotHeld));
    QVERIFY(find(page.discounts.front().why, ReasonCode::LevelNotShared)->assumed);

    patron.set("benefits.household", u"account"_s);
    page = patron.page();
    QVERIFY(page.discounts.front().applies);
    QVERIFY(!find(page.presales.front().why, ReasonCode::LevelShared)->assumed);
    QVERIFY(has(page.allocations.front().why, ReasonCode::LevelShared));
    QVERIFY(has(page.discounts.front().why, ReasonCode::LevelShared));

    patron.record.accountBenefits[0].expiration = day("2026-11-19");
    QVERIFY(!patron.page().presales.front().visible);
    patron.record.accountBenefits[0].expiration = day("2026-11-20");
    QVERIFY(patron.page().presales.front().visible);

    patron.record.accountBenefits[0].level->household = false; // an Individual level is never shared
    page = patron.page();
    QVERIFY(!page.presales.front().visible);
    QVERIFY(!has(page.discounts.front().why, ReasonCode::LevelShared));
}

void PerksTest::K3_K4_discounts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("applies");
    QTest::addColumn<qint64>("left"); // -1: unlimited
    QTest::addColumn<ReasonCode>("code");
    using enum ReasonCode;
    const auto row = [](const char *name, bool applies, qint64 left, ReasonCode code, Change change) {
        QTest::newRow(name) << change << applies << left << code;
    };
    row("K3 applies", true, -1, DiscountApplies, [](Patron &) {});
    row("K4 limited", true, 1, DiscountLimited, [](Patron &p) {
        p.record.perks.discounts[0].limit = 2;
        p.record.perks.discounts[0].uses = {{1, {}}};
    });
    row("K4 not used yet", true, 2, DiscountLimited, [](Patron &p) { p.record.perks.discounts[0].limit = 2; });
    row("K4 the last use is gone", false, 0, DiscountUsedUp, [](Patron &p) {
        p.record.perks.discounts[0].limit = 2;
        p.record.perks.discounts[0].uses = {{2, {}}};
    });
    row("K4 the only use is gone", false, 0, DiscountUsedUp, [](Patron &p) {
        p.record.perks.discounts[0].limit = 1;
        p.record.perks.discounts[0].uses = {{1, {}}};
    });
    row("K4 used, but unlimited", true, -1, DiscountApplies, [](Patron &p) { p.record.perks.discounts[0].uses = {{3, {}}}; });
    row("K4 used up", false, 0, DiscountUsedUp, [](Patron &p) {
        p.record.perks.discounts[0].limit = 2;
        p.record.perks.discounts[0].uses = {{3, {}}};
    });
    row("A1 used later", true, 1, DiscountLimited, [](Patron &p) {
        p.record.perks.discounts[0].limit = 2;
        p.record.perks.discounts[0].uses = {{1, p.at}, {1, Instant{p.at.ms + 1}}};
    });
    row("K3 switched off", false, -1, DiscountInactive, [](Patron &p) { p.record.perks.discounts[0].active = false; });
    row("K3 buy X get Y", false, -1, DiscountNotTied,
        [](Patron &p) { p.record.perks.discounts[0].type = DiscountType::BuyXGetY; });
}

void PerksTest::K3_K4_discounts()
{
    QFETCH(Change, change);
    QFETCH(bool, applies);
    QFETCH(qint64, left);
    QFETCH(ReasonCode, code);
    Patron patron = member();
    change(patron);
    const portal::PortalPage page = patron.page();
    const portal::DiscountPerk &perk = page.discounts.front();
    QCOMPARE(perk.applies, applies);
    QCOMPARE(perk.usesLeft.value_or(-1), left);
    QCOMPARE(perk.level, u"Gold"_s);
    QVERIFY2(has(perk.why, code), keys(perk.why));
    QCOMPARE(has(perk.why, ReasonCode::DiscountApplies), applies);
    QCOMPARE(has(perk.why, ReasonCode::DiscountLimited), applies && left >= 0);
}

void PerksTest::B5_ownBeforeShared()
{
    Patron patron = member();
    patron.set("benefits.household", u"account"_s);
    patron.record.accountBenefits = householdMember().record.accountBenefits;
    const portal::PortalPage page = patron.page();
    QVERIFY(!has(page.presales.front().why, ReasonCode::LevelShared));
    QVERIFY(!has(page.discounts.front().why, ReasonCode::LevelShared));
}

void PerksTest::O7_A1_whatIsNotThereOpensNothing()
{
    Patron patron = member();
    patron.record.perks.presales[0].sourceDeleted = true;
    patron.record.perks.allocations[0].sourceDeleted = true;
    patron.record.perks.discounts[0].sourceDeleted = true;
    portal::PortalPage page = patron.page();
    QVERIFY(!page.presales.front().visible);
    QVERIFY(has(page.presales.front().why, ReasonCode::RecordDeleted));
    QVERIFY(!page.allocations.front().visible);
    QVERIFY(has(page.allocations.front().why, ReasonCode::RecordDeleted));
    QVERIFY(!page.discounts.front().applies);
    QVERIFY(has(page.discounts.front().why, ReasonCode::RecordDeleted));
    QVERIFY(!has(page.discounts.front().why, ReasonCode::DiscountApplies));

    patron = member();
    patron.record.perks.presales[0].createdAt = Instant{patron.at.ms + 1};
    patron.record.perks.allocations[0].createdAt = Instant{patron.at.ms + 1};
    page = patron.page();
    QVERIFY(!page.presales.front().visible);
    QVERIFY(has(page.presales.front().why, ReasonCode::NotYetCreated));
    QVERIFY(!page.allocations.front().visible);
    QVERIFY(has(page.allocations.front().why, ReasonCode::NotYetCreated));
    patron.at.ms += 1;
    QVERIFY(patron.page().presales.front().visible);
}

void PerksTest::K3_bestOfSeveral_data()
{
    using enum DiscountType;
    QTest::addColumn<int>("type"); // of the second code; the first is 10 %
    QTest::addColumn<qint64>("first"); // -1: unknown
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("applying"); // of the two
    const auto row = [](const char *name, DiscountType type, qint64 first, qint64 second, const QString &applying) {
        QTest::newRow(name) << int(type) << first << second << applying;
    };
    row("the higher percentage", Percentage, 1000, 1500, u"B"_s);
    row("the higher percentage, first", Percentage, 1500, 1000, u"A"_s);
    row("the same twice", Percentage, 1000, 1000, u"A"_s);
    row("one is unknown", Percentage, 1000, -1, u"AB"_s);
    row("depends on the price", Flat, 1000, 500, u"AB"_s);
    row("a fixed price depends on it too", FixedPrice, 1000, 500, u"AB"_s);
}

void PerksTest::K3_bestOfSeveral()
{
    QFETCH(int, type);
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(QString, applying);
    Patron patron = member();
    std::vector<LevelDiscount> &codes = patron.record.perks.discounts;
    codes[0].codeId = 1;
    codes[0].code = u"A"_s;
    codes[0].type = DiscountType::Percentage;
    codes[0].value = first;
    codes.push_back(codes[0]);
    codes[1].codeId = 2;
    codes[1].code = u"B"_s;
    codes[1].type = DiscountType(type);
    codes[1].value = second < 0 ? std::nullopt : std::optional<qint64>(second);
    const auto check = [&](const QString &expected) {
        const portal::PortalPage page = patron.page();
        QString found;
        const bool several = expected.contains(u'A') && expected.contains(u'B');
        for (const portal::DiscountPerk &perk : page.discounts) {
            found += perk.applies ? perk.code : QString();
            QCOMPARE(has(perk.why, ReasonCode::DiscountBestOfSeveral), perk.applies && several);
            QCOMPARE(has(perk.why, ReasonCode::DiscountBest), perk.applies && !several);
            QCOMPARE(has(perk.why, ReasonCode::DiscountBetterCode), !perk.applies);
        }
        QCOMPARE(found, expected);
    };
    check(applying);
    // Through two levels it is still one code.
    codes.push_back(codes[0]);
    check(applying.contains(u'A') ? applying + u'A' : applying);
}

void PerksTest::K3_amountsOfOneKind_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("currency"); // of the second code; the first: 5.00 USD
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("applying");
    QTest::newRow("more off") << int(DiscountType::Flat) << u"USD"_s << qint64(600) << u"B"_s;
    QTest::newRow("less off") << int(DiscountType::Flat) << u"USD"_s << qint64(400) << u"A"_s;
    QTest::newRow("the lower price") << int(DiscountType::FixedPrice) << u"USD"_s << qint64(400) << u"B"_s;
    QTest::newRow("the higher price") << int(DiscountType::FixedPrice) << u"USD"_s << qint64(600) << u"A"_s;
    QTest::newRow("the same off") << int(DiscountType::Flat) << u"USD"_s << qint64(500) << u"A"_s;
    QTest::newRow("the same price") << int(DiscountType::FixedPrice) << u"USD"_s << qint64(500) << u"A"_s;
    QTest::newRow("a percentage has no currency") << int(DiscountType::Percentage) << u"EUR"_s << qint64(600) << u"B"_s;
    QTest::newRow("another currency") << int(DiscountType::Flat) << u"EUR"_s << qint64(600) << u"AB"_s;
}

void PerksTest::K3_amountsOfOneKind()
{
    QFETCH(int, type);
    QFETCH(QString, currency);
    QFETCH(qint64, second);
    Patron patron = member();
    LevelDiscount code = patron.record.perks.discounts[0];
    code.type = DiscountType(type);
    code.currency = u"USD"_s;
    code.value = 500;
    code.code = u"A"_s;
    code.codeId = 1;
    LevelDiscount other = code;
    other.currency = currency;
    other.value = second;
    other.code = u"B"_s;
    other.codeId = 2;
    patron.record.perks.discounts = {code, other};
    QString found;
    for (const portal::DiscountPerk &perk : patron.page().discounts)
        found += perk.applies ? perk.code : QString();
    QTEST(found, "applying");
}

void PerksTest::K3_whatDoesNotApplyIsNoneOfTheSeveral()
{
    Patron patron = member();
    QVERIFY(!has(patron.page().discounts[0].why, ReasonCode::DiscountBestOfSeveral));
    patron.record.perks.discounts.push_back(patron.record.perks.discounts[0]);
    patron.record.perks.discounts[1].codeId = 2;
    patron.record.perks.discounts[1].active = false;
    const portal::PortalPage page = patron.page();
    for (const portal::DiscountPerk &perk : page.discounts) {
        QVERIFY(!has(perk.why, ReasonCode::DiscountBestOfSeveral));
        QVERIFY(!has(perk.why, ReasonCode::DiscountBest));
        QVERIFY(!has(perk.why, ReasonCode::DiscountBetterCode));
    }
    QVERIFY(page.discounts[0].applies);
}

// The same code through a level that the patron does not have is hidden for that reason alone.
void PerksTest::K3_onlyTheLinesThatApplyAreBeaten()
{
    Patron patron = member();
    std::vector<LevelDiscount> &codes = patron.record.perks.discounts;
    codes[0].value = 1000;
    codes.resize(3, codes[0]);
    codes[1].levelId = gold + 1;
    codes[2].codeId = 2;
    codes[2].value = 2000;
    const portal::PortalPage page = patron.page();
    QVERIFY(has(page.discounts[0].why, ReasonCode::DiscountBetterCode));
    QVERIFY(has(page.discounts[1].why, ReasonCode::DiscountLevelNotHeld));
    QVERIFY(!has(page.discounts[1].why, ReasonCode::DiscountBetterCode));
    QVERIFY(page.discounts[2].applies);
}

QTEST_APPLESS_MAIN(PerksTest)
#include "tst_perks.moc"
