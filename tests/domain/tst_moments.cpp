// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/moments.h"
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;
using portal::Moment;
using portal::MomentKind;
using enum portal::MomentKind;

using Change = void (*)(Patron &);
Q_DECLARE_METATYPE(Change)

namespace {

QByteArray text(const std::vector<Moment> &moments)
{
    static const char *const kinds[] = {"opens", "expired", "over", "presale", "sale"};
    QByteArrayList lines;
    for (const Moment &moment : moments)
        lines.append(QByteArray(kinds[size_t(moment.kind)]) + ' ' + moment.name.toUtf8() + ' ' + isoUtc(moment.at).toLatin1());
    return lines.join('\n');
}

// For a level that the patron holds without an end.
MemberAccess &presale(Patron &patron)
{
    const RowId level = patron.benefit(4, {}, {}).level->id;
    patron.record.perks.presales.push_back({level, u"Hamlet"_s, 6, u"Hamlet, opening night"_s, instant("2026-11-01T15:00:00Z"), instant("2026-12-01T15:00:00Z")});
    return patron.record.perks.presales.back();
}

} // namespace

class MomentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void momentsOfAPage_data();
    void momentsOfAPage();
    void eachMomentIsTheFirstAtWhichThePageShowsIt();
};

void MomentsTest::momentsOfAPage_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Change change, const char *expected) { QTest::newRow(name) << change << QByteArray(expected); };
    row("nothing", [](Patron &) {}, "");
    row("no end of the period", [](Patron &p) { p.benefit(4, {}, day("2026-12-31")); },
        "opens Gold 2026-12-01T00:00:00Z\nexpired Gold 2027-01-01T00:00:00Z");
    row("a period that ends",
        [](Patron &p) {
            p.set("benefits.renewalOpensDaysBefore", 10);
            p.set("benefits.renewalClosesDaysAfter", 5);
            p.benefit(4, {}, day("2026-12-31"));
        },
        "opens Gold 2026-12-21T00:00:00Z\nexpired Gold 2027-01-01T00:00:00Z\nover Gold 2027-01-06T00:00:00Z");
    row("it ends with the benefit",
        [](Patron &p) {
            p.set("benefits.renewalClosesDaysAfter", 0);
            p.benefit(4, {}, day("2026-12-31"));
        },
        "opens Gold 2026-12-01T00:00:00Z\nexpired Gold 2027-01-01T00:00:00Z");
    row("in the organisation's zone",
        [](Patron &p) {
            p.set("organisation.timeZone", u"America/New_York"_s);
            p.benefit(4, {}, day("2026-12-31"));
        },
        "opens Gold 2026-12-01T05:00:00Z\nexpired Gold 2027-01-01T05:00:00Z");
    row("no expiration", [](Patron &p) { p.benefit(4, {}, {}); }, "");
    row("replaced", [](Patron &p) { p.benefit(4, {}, day("2026-12-31")).renewedById = 5; }, "");
    row("deleted", [](Patron &p) { p.benefit(4, {}, day("2026-12-31")).sourceDeleted = true; }, "");
    row("another's", [](Patron &p) { p.benefit(4, {}, day("2026-12-31")).contactId = 2; }, "");
    row("not begun yet", [](Patron &p) { p.benefit(4, day("2026-12-01"), day("2027-01-31")); },
        "opens Gold 2027-01-01T00:00:00Z\nexpired Gold 2027-02-01T00:00:00Z");
    row("not listed while it is not renewable",
        [](Patron &p) {
            p.set("benefits.list", u"renewable"_s);
            p.benefit(4, {}, day("2027-01-31"));
        },
        "opens Gold 2027-01-01T00:00:00Z\nexpired Gold 2027-02-01T00:00:00Z");
    row("not made yet", [](Patron &p) { p.benefit(4, {}, day("2026-12-31")).createdAt = instant("2026-11-25T00:00:00Z"); },
        "opens Gold 2026-12-01T00:00:00Z\nexpired Gold 2027-01-01T00:00:00Z");
    row("not made yet, and deleted",
        [](Patron &p) {
            Benefit &benefit = p.benefit(4, {}, day("2026-12-31"));
            benefit.createdAt = instant("2026-11-25T00:00:00Z");
            benefit.sourceDeleted = true;
        },
        "");
    row("not made yet, and merged",
        [](Patron &p) {
            Benefit &benefit = p.benefit(4, {}, day("2026-12-31"));
            benefit.createdAt = instant("2026-11-25T00:00:00Z");
            benefit.mergedInto = u"a1X"_s;
        },
        "");
    row("K1 a presale", [](Patron &p) { presale(p); }, "presale Hamlet, opening night 2026-11-01T15:00:00Z\nsale Hamlet, opening night 2026-12-01T15:00:00Z");
    row("K1 of the whole event", [](Patron &p) { presale(p).instance.clear(); }, "presale Hamlet 2026-11-01T15:00:00Z\nsale Hamlet 2026-12-01T15:00:00Z");
    row("K1 open for the level already", [](Patron &p) { presale(p).opensForLevel.reset(); }, "sale Hamlet, opening night 2026-12-01T15:00:00Z");
    row("K1 never open for all", [](Patron &p) { presale(p).opensForAll.reset(); }, "presale Hamlet, opening night 2026-11-01T15:00:00Z");
    row("K1 of a level not held", [](Patron &p) { presale(p).levelId = 71; }, "");
    row("twice the same",
        [](Patron &p) {
            p.benefit(4, {}, day("2026-12-31"));
            p.benefit(5, {}, day("2026-12-31"));
        },
        "opens Gold 2026-12-01T00:00:00Z\nexpired Gold 2027-01-01T00:00:00Z");
}

void MomentsTest::momentsOfAPage()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, expected);
    Patron patron;
    change(patron);
    QCOMPARE(text(portal::namedMoments(patron.page(), patron.settings)), expected);
}

// One millisecond earlier the page does not say it yet.
void MomentsTest::eachMomentIsTheFirstAtWhichThePageShowsIt()
{
    Patron patron;
    patron.set("organisation.timeZone", u"Pacific/Auckland"_s);
    patron.set("benefits.renewalClosesDaysAfter", 3);
    patron.benefit(4, {}, day("2027-03-28"));
    const std::vector<Moment> moments = portal::namedMoments(patron.page(), patron.settings);
    QCOMPARE(moments.size(), size_t(3));
    const auto statusAt = [&](Instant at) {
        patron.at = at;
        return patron.page().benefits.front();
    };
    for (const Moment &moment : moments) {
        const portal::BenefitLine before = statusAt({moment.at.ms - 1});
        const portal::BenefitLine after = statusAt(moment.at);
        switch (moment.kind) {
        case RenewalOpens:
            QCOMPARE(before.status, portal::BenefitStatus::Active);
            QCOMPARE(after.status, portal::BenefitStatus::Renewal);
            break;
        case BenefitExpired:
            QVERIFY(has(before.why, ReasonCode::InRenewalPeriod));
            QVERIFY(has(after.why, ReasonCode::InRenewalPeriodExpired));
            break;
        case RenewalOver:
            QCOMPARE(before.status, portal::BenefitStatus::Renewal);
            QCOMPARE(after.status, portal::BenefitStatus::Expired);
            break;
        default:
            QFAIL("no presale here");
        }
    }
}

QTEST_APPLESS_MAIN(MomentsTest)
#include "tst_moments.moc"
