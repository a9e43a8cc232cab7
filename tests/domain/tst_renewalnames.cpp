// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/names.h"
#include "renewalworld.h"

#include <QtTest>

using namespace pd;
using namespace pd::renewal;
using namespace pd::testing;
using How = NameMatch::How;

class RenewalNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesThatAreOne_data();
    void namesThatAreOne();
    void theLikelierComesFirst_data();
    void theLikelierComesFirst();
    void whatIsTheSameNeedsNobody();
    void suggestsWhatIsLikeIt();
    void eachNewNameIsSuggestedOnce();
    void whatWasChosenHolds();
    void aChoiceThatIsGoneIsNone();
};

void RenewalNamesTest::namesThatAreOne_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("one");
    QTest::newRow("case") << u"Orchestra"_s << u"ORCHESTRA"_s << true;
    QTest::newRow("marks") << u"Matinée"_s << u"matinee"_s << true;
    QTest::newRow("spaces") << u" Premium  A "_s << u"premium a"_s << true;
    QTest::newRow("leading zeros") << u"Row 007"_s << u"row 7"_s << true;
    QTest::newRow("zero") << u"0"_s << u"00"_s << true;
    QTest::newRow("zeros that count") << u"Row 100"_s << u"Row 10"_s << false;
    QTest::newRow("another number") << u"Row 7"_s << u"Row 70"_s << false;
    QTest::newRow("empty") << u""_s << u" "_s << true;
}

void RenewalNamesTest::namesThatAreOne()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, one);
    QCOMPARE(nameKey(a) == nameKey(b), one);
    QCOMPARE(likeness(a, b) == 1.0, one);
    QCOMPARE(nameKey(nameKey(a)), nameKey(a));
}

void RenewalNamesTest::theLikelierComesFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("likelier");
    QTest::addColumn<QString>("other");
    QTest::newRow("another year") << u"Orchestra Premium 2026"_s << u"Orchestra Premium 2027"_s << u"Orchestra 2026"_s;
    QTest::newRow("other order") << u"Premium Orchestra"_s << u"Orchestra: Premium"_s << u"Premium Balcony"_s;
    QTest::newRow("plural") << u"Senior"_s << u"Seniors"_s << u"Student"_s;
    QTest::newRow("one word more") << u"House"_s << u"Full House"_s << u"Balcony"_s;
    QTest::newRow("a slip of the pen") << u"Balcony"_s << u"Balcnoy"_s << u"Box"_s;
    QTest::newRow("apostrophe") << u"Members' rows"_s << u"Members rows"_s << u"Rows"_s;
    QTest::newRow("only years") << u"2026"_s << u"2027"_s << u"Adult"_s;
}

void RenewalNamesTest::theLikelierComesFirst()
{
    QFETCH(QString, name);
    QFETCH(QString, likelier);
    QFETCH(QString, other);
    const double best = likeness(name, likelier);
    QVERIFY2(best > likeness(name, other), qPrintable(u"%1 %2"_s.arg(best).arg(likeness(name, other))));
    QCOMPARE(best, likeness(likelier, name));
    QVERIFY(best < 1);
}

void RenewalNamesTest::whatIsTheSameNeedsNobody()
{
    World world = smallHouse();
    subscribe(world, 1, {13, 14});
    subscribe(world, 2, {21});
    const std::vector<NameMatch> matches = nameMatches(world);
    QCOMPARE(matches.size(), std::size_t(3)); // a level, an allocation, a section
    for (const NameMatch &match : matches) {
        QCOMPARE(match.how, How::Same);
        QCOMPARE(match.from, match.to);
        QCOMPARE(match.subscribers, 2);
    }
}

void RenewalNamesTest::suggestsWhatIsLikeIt()
{
    World world = smallHouse();
    world.to.levels = {{51, u"Concession"_s, 1, {}, u"USD"_s}, {52, u"Adults 2027"_s, 1, {}, u"USD"_s}};
    subscribe(world, 1, {13}).packages[0].level = u"Adult 2026"_s;
    subscribe(world, 2, {14}).packages[0].level = u"Veteran"_s;
    const std::vector<NameMatch> matches = nameMatches(world);
    QCOMPARE(matches[0].from, u"Adult 2026"_s);
    QCOMPARE(matches[0].to, u"Adults 2027"_s);
    QCOMPARE(matches[0].how, How::Suggested);
    QVERIFY(!matches[0].holds());
    QCOMPARE(matches[1].how, How::Missing);
    QVERIFY(matches[1].to.isEmpty());
    QVERIFY(!Renaming(world).now(NameKind::Level, u"Adult 2026"_s)); // nobody said so yet
}

void RenewalNamesTest::eachNewNameIsSuggestedOnce()
{
    World world = smallHouse();
    world.to.levels = {{51, u"Orchestra front"_s, 1, {}, u"USD"_s}, {52, u"Orchestra rear"_s, 1, {}, u"USD"_s}};
    subscribe(world, 1, {13}).packages[0].level = u"Orchestra fronts"_s;
    subscribe(world, 2, {14}).packages[0].level = u"Orchestra"_s;
    subscribe(world, 3, {15}).packages[0].level = u"Orchestra front half"_s;
    const std::vector<NameMatch> matches = nameMatches(world);
    QSet<QString> first;
    for (const NameMatch &match : matches) {
        if (match.kind == NameKind::Level) {
            QCOMPARE(match.how, How::Suggested);
            first.insert(match.to);
        }
    }
    QCOMPARE(first.size(), 2); // both are proposed before one is proposed again
}

void RenewalNamesTest::whatWasChosenHolds()
{
    World world = smallHouse();
    world.to.levels.push_back({51, u"Concession"_s, 1, {}, u"USD"_s});
    subscribe(world, 1, {13});
    world.mapping.levels.insert(nameKey(u"ADULT"_s), u"concession"_s);
    QCOMPARE(nameMatches(world)[0].how, How::Chosen);
    QCOMPARE(nameMatches(world)[0].to, u"Concession"_s); // as it stands there
    QCOMPARE(Renaming(world).now(NameKind::Level, u"Adult"_s), std::optional(u"Concession"_s));
}

void RenewalNamesTest::aChoiceThatIsGoneIsNone()
{
    World world = smallHouse();
    subscribe(world, 1, {13});
    world.mapping.levels.insert(nameKey(u"Adult"_s), u"Veteran"_s);
    QVERIFY(!Renaming(world).now(NameKind::Level, u"Adult"_s));
    QCOMPARE(nameMatches(world)[0].how, How::Suggested);
    QCOMPARE(rehearse(world).lines[0].outcome, Outcome::LevelUnmapped);
}

QTEST_APPLESS_MAIN(RenewalNamesTest)
#include "tst_renewalnames.moc"
