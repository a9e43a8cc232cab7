// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "correctedhouse.h"
#include "models/domain/requestqueue.h"
#include "models/store/requestqueue.h"

using namespace pd;
using namespace pd::actions;
using understanding::Asks;

// Wishes that staff say of a request: of kinds that they keep themselves, and only of those that they have seen.
class CorrectWishesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void aKindThatStaffKeep();
    void ofOthersThanWereSeenNothingIsSaid();
    void anIdOfAnotherWishIsNoneThatWasSeen();

private:
    using Made = CorrectedHouse;
    static std::vector<SeenWish> seen(const Made &made) { return seenWishes(made.request().wishes); }
    static QString refusal(const Result<Outcome> &done) { return done ? QString() : done.error().values.value(u"reason"_s).toString(); }
};

void CorrectWishesTest::aKindThatStaffKeep()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(made.desk.run({u"INSERT INTO request_kind (id, name, asks) VALUES (900, 'Cushion', 'other'), (901, 'Booster', 'more')"_s}));
    QVERIFY(worked(made.correct({.own = {{900, u" red, 4111 1111 1111 1111"_s}, {901, {}, 2}}})));
    QVERIFY(worked(made.correct({.own = {{901, {}, 2}}}))); // is there, and so it is the patron's
    const StoredRequest request = made.request();
    QCOMPARE(request.wishes.size(), std::size_t(3));
    QCOMPARE(request.wishes[1].kind, u"Cushion"_s);
    QCOMPARE(request.wishes[1].asks, u"other"_s);
    QVERIFY(request.wishes[1].detail.startsWith(u"red"_s) && !request.wishes[1].detail.contains(u"1111"_s));
    QCOMPARE(request.wishes[2].kind, u"Booster"_s);
    QCOMPARE(request.wishes[2].number, std::optional(2));
    QVERIFY(!request.wishes[2].confidence);
    QCOMPARE(request.corrected, (QStringList{u"wishes"_s, u"confirmed=%1"_s.arg(request.wishes[2].id)}));
    QCOMPARE(made.correct({.own = {{902}}}).error().code, ErrorCode::RecordUnknown);
    const RowId aisle = made.desk.place.open()->value(u"SELECT id FROM request_kind WHERE code = 'aisle'"_s)->toLongLong();
    QCOMPARE(made.correct({.own = {{aisle}}}).error().code, ErrorCode::RecordUnknown); // that plans understand it has to be said
    QCOMPARE(made.correct({.own = {{901, {}, 0}}}).error().code, ErrorCode::ValueInvalid);
    QVERIFY(worked(made.desk.undo()));
    QVERIFY(worked(made.desk.undo()));
    QCOMPARE(made.request().wishes.size(), std::size_t(1));
    QVERIFY(made.desk.genuine());
    // Which of them the program knows itself, and which are theirs.
    QVERIFY(made.desk.run({u"INSERT INTO request_kind (id, name, asks, active) VALUES (902, 'Footrest', 'other', 0)"_s}));
    const auto kinds = store::makeRequestQueueReader(made.desk.place.open())->kinds();
    QVERIFY(worked(kinds));
    QStringList own;
    for (const RequestKind &kind : ownKinds(*kinds))
        own << kind.name + u' ' + kind.asks;
    own.sort();
    QCOMPARE(own, (QStringList{u"Booster more"_s, u"Cushion other"_s}));
}

void CorrectWishesTest::ofOthersThanWereSeenNothingIsSaid()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    const std::vector<SeenWish> before = seen(made);
    QVERIFY(worked(made.correct({.more = {{Asks::Decline, {}, {}, {}, {}, 0}}, .seenWishes = before})));
    const std::vector<understanding::ReadWish> address{{Asks::Address, {}, u"12 Elm Street"_s, {}, {}, 0}};
    QCOMPARE(refusal(made.correct({.more = address, .seenWishes = before})), u"requestWishesChanged"_s);
    QCOMPARE(refusal(made.correct({.gone = {before.front().id}, .seenWishes = before})), u"requestWishesChanged"_s);
    QVERIFY(worked(made.correct({.language = u"fr"_s, .seenWishes = before}))); // of them nothing is said
    QCOMPARE(made.request().wishes.size(), std::size_t(2));
    QVERIFY(worked(made.correct({.more = address, .seenWishes = seen(made)})));
    QCOMPARE(made.request().wishes.size(), std::size_t(3));
    QVERIFY(made.desk.genuine());
}

// SQLite gives the id of a wish that has gone to the next one.
void CorrectWishesTest::anIdOfAnotherWishIsNoneThatWasSeen()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    const std::vector<SeenWish> before = seen(made);
    const RowId aisle = before.front().id;
    QVERIFY(worked(made.correct({.gone = {aisle}, .more = {{Asks::Decline, {}, {}, {}, {}, 0}}})));
    if (engine == Engine::Sqlite)
        QCOMPARE(made.request().wishes.front().id, aisle);
    QCOMPARE(refusal(made.correct({.gone = {aisle}, .seenWishes = before})), u"requestWishesChanged"_s);
    QCOMPARE(refusal(made.correct({.seenWishes = before, .confirmed = std::vector<RowId>{aisle}})), u"requestWishesChanged"_s);
    QCOMPARE(made.request().wishes.front().asks, u"decline"_s);
}

QTEST_GUILESS_MAIN(CorrectWishesTest)
#include "tst_correctwishes.moc"
