// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/requested.h"
#include "models/domain/planner/standing.h"
#include "models/domain/requestcorrection.h"
#include "tests/domain/seatfixture.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;
using pd::testing::drawnHouse;

class RequestWishTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAsItIsWritten_data();
    void isReadAsItIsWritten();
    void refusesWhatSaysNothing_data();
    void refusesWhatSaysNothing();
    void whatIsNotSaidIsAsItIsNow();
    void eachKindMeansSomething();
    void ordersHaveNames();
    void isSaidInAWord_data();
    void isSaidInAWord();
};

void RequestWishTest::isReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("word");
    for (const WishKind kind : allWishKinds) {
        const QString name = wishKindName(kind);
        QTest::newRow(qPrintable(name)) << name + (takesNumber(kind) ? u"=3"_s : takesText(kind) ? u"=Left side"_s : QString());
    }
}

void RequestWishTest::isReadAsItIsWritten()
{
    QFETCH(QString, word);
    const auto wish = wishFrom(word);
    QVERIFY(wish);
    QCOMPARE(wishWord(*wish), word);
}

void RequestWishTest::refusesWhatSaysNothing_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u""_s, u"near"_s, u"count"_s, u"count=0"_s, u"count=two"_s, u"count=101"_s, u"section"_s, u"level= "_s, u"aisle=yes"_s, u"=3"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void RequestWishTest::refusesWhatSaysNothing()
{
    QFETCH(QString, word);
    const auto wish = wishFrom(word);
    QVERIFY(!wish);
    QCOMPARE(wish.error().code, ErrorCode::ValueInvalid);
}

void RequestWishTest::whatIsNotSaidIsAsItIsNow()
{
    const SeatHouse house = drawnHouse({u"A ....xx.x"_s});
    const auto together = [&](std::vector<RowId> current, std::vector<RequestWish> wishes) {
        return planner::wishOf(house, {1, 1, std::move(current), std::move(wishes), {}, {}}).conditions;
    };
    QVERIFY(together({105, 106}, {{WishKind::Nearer}}).together);
    QVERIFY(!together({105, 108}, {{WishKind::Nearer}}).together);
    QVERIFY(together({105, 108}, {{WishKind::Together}}).together);
    QVERIFY(together({}, {{WishKind::Count, {}, 2}}).together);
    QCOMPARE(together({105, 106}, {{WishKind::Nearer}}).count, 2);
    QCOMPARE(together({105, 106}, {{WishKind::Count, {}, 3}}).count, 3);
    QVERIFY(checkWishes({{WishKind::Section, u"A"_s}, {WishKind::Section, u"B"_s}}));
    QVERIFY(!checkWishes({{WishKind::Aisle}, {WishKind::Aisle}}));
    QVERIFY(!checkWishes({{WishKind::Count, {}, 2}, {WishKind::Accessible, {}, 3}}));
}

void RequestWishTest::eachKindMeansSomething()
{
    const SeatHouse house = drawnHouse({u"A ....xx"_s});
    const planner::Wish plain = planner::wishOf(house, {1, 1, {105}, {{WishKind::Nearer}}, {}, {}});
    QVERIFY(!plain.acceptsWorse && !plain.prefersAisle && !plain.prefersSameRow && plain.sections.isEmpty() && plain.fallback == planner::Fallback::Keep);
    const planner::Wish wish = planner::wishOf(house, {1, 1, {105},
                                                       {{WishKind::Apart}, {WishKind::Aisle}, {WishKind::AislePreferred}, {WishKind::Accessible, {}, 1}, {WishKind::Section, u"ORCHESTRA "_s},
                                                        {WishKind::Level, u"standard"_s}, {WishKind::NotBehind}, {WishKind::RowPreferred}, {WishKind::MayBeWorse}},
                                                       u"call_first"_s, {}});
    QVERIFY(!wish.conditions.together && wish.conditions.aisle && wish.prefersAisle && wish.prefersSameRow && wish.acceptsWorse);
    QCOMPARE(wish.conditions.accessible, 1);
    QCOMPARE(wish.sections, QStringList{u"Orchestra"_s});
    QCOMPARE(wish.conditions.level, u"Standard"_s);
    QCOMPARE(wish.conditions.notBehind, std::vector<RowId>{105});
    QCOMPARE(wish.fallback, planner::Fallback::CallFirst);
}

void RequestWishTest::ordersHaveNames()
{
    QCOMPARE(planner::allOrderNames().size(), 15);
    for (const QString &name : planner::allOrderNames())
        QCOMPARE(planner::orderName(*planner::orderNamed(name)), name);
    for (const QString &name : {u""_s, u"age"_s, u"priority+priority"_s, u"priority+"_s})
        QVERIFY(!planner::orderNamed(name));
}

void RequestWishTest::isSaidInAWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("wish"); // asks, code, detail, number; empty: none
    const auto row = [](const QString &word, const QString &wish) { QTest::newRow(qPrintable(word.isEmpty() ? u"nothing"_s : word)) << word << wish; };
    for (const QString &asks : {u"seats"_s, u"series"_s, u"more"_s, u"fewer"_s, u"package"_s, u"decline"_s, u"address"_s, u"other"_s})
        row(asks, asks + u"///"_s);
    row(u"accessible"_s, u"accessible/accessible//"_s);
    row(u"accessible:2"_s, u"accessible/accessible//2"_s);
    row(u"more: 2 "_s, u"more///2"_s);
    row(u" fewer :1"_s, u"fewer///1"_s);
    row(u"address:12 Elm:  rear"_s, u"address//12 Elm: rear/"_s);
    row(u"other:12"_s, u"other//12/"_s);
    row(u"decline:"_s, u"decline///"_s);
    row(u"aisle"_s, u"seats/aisle//"_s);
    row(u"count:3"_s, u"seats/count//3"_s);
    row(u"section:Left side"_s, u"seats/section/Left side/"_s);
    for (const QString &none : {u""_s, u"higher"_s, u":2"_s, u"more:two"_s, u"more:0"_s, u"fewer:101"_s, u"accessible:many"_s, u"count"_s, u"section"_s, u"level: "_s, u"aisle:yes"_s})
        row(none, {});
}

void RequestWishTest::isSaidInAWord()
{
    QFETCH(QString, word);
    QFETCH(QString, wish);
    const auto said = wishSaid(word);
    QCOMPARE(bool(said), !wish.isEmpty());
    if (!said) {
        QCOMPARE(said.error().code, ErrorCode::ValueInvalid);
        return;
    }
    QCOMPARE(QStringList({understanding::asksName(said->asks), said->code, said->detail, said->number ? QString::number(*said->number) : QString()}).join(u'/'), wish);
}

QTEST_APPLESS_MAIN(RequestWishTest)
#include "tst_requestwish.moc"
