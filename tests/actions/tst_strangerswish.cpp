// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchhouse.h"
#include "models/actions/correctrequestaction.h"
#include "models/actions/requestmergeactions.h"

using namespace pd;
using namespace pd::actions;

// What somebody wrote into a patron's thread who is not known to be the patron: in doubt until staff say otherwise.
class StrangersWishTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void aStrangersWishIsNotThePatrons_data();
    void aStrangersWishIsNotThePatrons();
    void thePatronsOwnWordCountsBesideAStrangers();
    void aSplitMakesNoStrangerThePatron();
    void neitherDoesTheSplitOfASplit();
    void onlyWhatWasShownIsConfirmed();
    void whatWasConfirmedIsConfirmedOfNoOther();
};

void StrangersWishTest::aStrangersWishIsNotThePatrons_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Genuine>("genuine");
    QTest::addColumn<bool>("counts");
    QTest::newRow("somebody else") << u"eve@x.example"_s << Genuine::Unverified << false;
    QTest::newRow("somebody else whom the Portal has signed") << u"portal@t.example"_s << Genuine::Yes << true;
    QTest::newRow("who began it") << u"Work@x.example"_s << Genuine::Unverified << true;
    QTest::newRow("the address on record") << u"ana@x.example"_s << Genuine::Unverified << true;
}

// Anybody can quote a Message-ID: what they add is shown, and no plan counts it until somebody says that it is the patron's wish.
void StrangersWishTest::aStrangersWishIsNotThePatrons()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(const QString, from);
    QFETCH(const Genuine, genuine);
    QFETCH(const bool, counts);
    for (const bool together : {false, true}) { // in one batch, and one after the other
        Desk desk(engine);
        WishedHall hall(desk);
        fill(desk, hall);
        const IncomingMail first = written(u"a"_s, u"Order ON-1. We would like to sit closer to the stage."_s, u"work@x.example"_s);
        IncomingMail second = written(u"b"_s, u"We would also like an aisle seat, else the next best seats."_s, from);
        second.message.inReplyTo = u"a@x"_s;
        second.message.genuine = genuine;
        if (together) {
            QCOMPARE(take(desk, {first, second}).size(), std::size_t(2));
        } else {
            takeOne(desk, first);
            takeOne(desk, second);
        }
        const auto request = reader(desk)->request(1);
        QVERIFY(worked(request));
        QCOMPARE(wishesOf(*request), u"nearer aisle"_s); // it is shown
        QCOMPARE(request->wishes[0].doubt, FactDoubt::None);
        QCOMPARE(request->wishes[1].doubt, counts ? FactDoubt::None : FactDoubt::NotVerified);
        QCOMPARE(request->fallback, counts ? u"next_best"_s : QString());
        const auto planned = [&] {
            const planner::World world = hall.world();
            return world.wishes.empty() ? QString(u"none"_s) : world.wishes[0].conditions.aisle ? u"aisle"_s : u"nearer"_s;
        };
        QCOMPARE(planned(), counts ? u"aisle"_s : u"nearer"_s);
        RequestCorrection confirmed{1};
        confirmed.confirmed = std::vector<RowId>{request->wishes[0].id, request->wishes[1].id};
        CorrectRequestAction confirm(confirmed);
        QVERIFY(worked(desk.runner.run(confirm)));
        QCOMPARE(planned(), u"aisle"_s);
        QCOMPARE(reader(desk)->request(1)->wishes[1].doubt, FactDoubt::None);
        QVERIFY(worked(desk.undo()));
        QCOMPARE(planned(), counts ? u"aisle"_s : u"nearer"_s);
        QVERIFY(desk.genuine());
    }
}

void StrangersWishTest::thePatronsOwnWordCountsBesideAStrangers()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    takeOne(desk, written(u"a"_s, u"Order ON-1. We would like to sit closer to the stage."_s));
    IncomingMail eve = written(u"b"_s, u"We would also like an aisle seat."_s, u"eve@x.example"_s, u"a@x"_s);
    takeOne(desk, eve);
    IncomingMail again = eve;
    again.message.digest = QString(64, u'9');
    takeOne(desk, again);
    QCOMPARE(wishesOf(*reader(desk)->request(1)), u"nearer aisle"_s); // hers is there once
    IncomingMail ana = written(u"c"_s, u"And we would like an aisle seat, please."_s, u"ana@x.example"_s, u"a@x"_s);
    const StoredRequest request = requestOf(desk, ana);
    QCOMPARE(wishesOf(request), u"nearer aisle aisle"_s);
    QCOMPARE(request.wishes[2].doubt, FactDoubt::None);
    QCOMPARE(hall.world().wishes[0].conditions.aisle, true);
}

void StrangersWishTest::aSplitMakesNoStrangerThePatron()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    const RowId first = takeOne(desk, written(u"a"_s, u"Order ON-1. We would like to sit closer to the stage."_s, u"work@x.example"_s)).message;
    IncomingMail eve = written(u"b"_s, u"We would also like an aisle seat."_s, u"eve@x.example"_s, u"a@x"_s);
    const RowId hers = takeOne(desk, eve).message, wish = reader(desk)->request(1)->wishes[1].id;
    for (const store::SplitParts &parts : {store::SplitParts{{}, {wish}}, store::SplitParts{{hers}, {wish}}, store::SplitParts{{first}, {}}}) {
        SplitRequestAction split(1, parts);
        QVERIFY(worked(desk.runner.run(split)));
        for (const RowId request : {RowId(1), split.made()}) {
            const auto read = reader(desk)->request(request);
            for (const StoredWish &one : read->wishes)
                QCOMPARE(one.doubt, one.id == wish ? FactDoubt::NotVerified : FactDoubt::None);
        }
        QVERIFY(worked(desk.undo()));
    }
}

void StrangersWishTest::neitherDoesTheSplitOfASplit()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    const auto came = [&](const QString &id, const QString &text, const QString &from) { return takeOne(desk, written(id, text, from, id == "a"_L1 ? QString() : u"a@x"_s)).message; };
    came(u"a"_s, u"Order ON-1. We would like to sit closer to the stage."_s, u"work@x.example"_s);
    const RowId hers = came(u"b"_s, u"We would also like an aisle seat."_s, u"eve@x.example"_s);
    const RowId later = came(u"c"_s, u"We would like to sit together, please."_s, u"work@x.example"_s);
    SplitRequestAction once(1, {{hers, later}, {}});
    QVERIFY(worked(desk.runner.run(once)));
    SplitRequestAction twice(once.made(), {{hers}, {}});
    QVERIFY(worked(desk.runner.run(twice)));
    const auto doubtOf = [&](RowId request, const QString &wishes) {
        const auto read = reader(desk)->request(request);
        return worked(read) && wishesOf(*read) == wishes ? read->wishes.front().doubt : FactDoubt::Unknown;
    };
    QCOMPARE(doubtOf(1, u"nearer"_s), FactDoubt::None);
    QCOMPARE(doubtOf(once.made(), u"together"_s), FactDoubt::None);
    QCOMPARE(doubtOf(twice.made(), u"aisle"_s), FactDoubt::NotVerified);
    QVERIFY(worked(desk.undo()));
    const auto back = reader(desk)->request(once.made());
    QCOMPARE(wishesOf(*back), u"aisle together"_s);
    QCOMPARE(back->wishes[0].doubt, FactDoubt::NotVerified);
    QCOMPARE(back->wishes[1].doubt, FactDoubt::None);
}

void StrangersWishTest::onlyWhatWasShownIsConfirmed()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    takeOne(desk, written(u"a"_s, u"Order ON-1. We would like to sit closer to the stage."_s));
    RequestCorrection said{1};
    said.confirmed = std::vector<RowId>{reader(desk)->request(1)->wishes[0].id};
    IncomingMail eve = written(u"b"_s, u"We would also like an aisle seat."_s, u"eve@x.example"_s, u"a@x"_s);
    CorrectRequestAction before(said), late(said);
    QVERIFY(worked(desk.runner.run(before)));
    const StoredRequest request = requestOf(desk, eve);
    QVERIFY(wishesOf(request) == "nearer aisle"_L1 && request.wishes[1].doubt == FactDoubt::NotVerified); // it is shown, and nobody has said whose it is
    QCOMPARE(desk.runner.run(late).error().values.value(u"reason"_s).toString(), u"requestWishesChanged"_s);
}

// SQLite gives the id of a wish that has gone to the next one that comes.
void StrangersWishTest::whatWasConfirmedIsConfirmedOfNoOther()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    takeOne(desk, written(u"a"_s, u"Order ON-1. We would like to sit closer to the stage."_s));
    const RowId hers = takeOne(desk, written(u"b"_s, u"We would also like an aisle seat."_s, u"eve@x.example"_s, u"a@x"_s)).message;
    const RowId first = reader(desk)->request(1)->wishes[0].id, second = reader(desk)->request(1)->wishes[1].id;
    RequestCorrection said{1};
    said.confirmed = std::vector<RowId>{first, second};
    CorrectRequestAction confirms(said);
    QVERIFY(worked(desk.runner.run(confirms)));
    SplitRequestAction split(1, {{hers}, {}});
    QVERIFY(worked(desk.runner.run(split)));
    QCOMPARE(reader(desk)->request(1)->corrected, QStringList{u"confirmed=%1"_s.arg(first)});
    QCOMPARE(reader(desk)->request(split.made())->corrected, QStringList{u"confirmed=%1"_s.arg(second)});
    RequestCorrection gone{split.made()};
    gone.gone = {second};
    CorrectRequestAction removes(gone);
    QVERIFY(worked(desk.runner.run(removes)));
    QCOMPARE(reader(desk)->request(split.made())->corrected, QStringList{u"wishes"_s});
    const StoredRequest request = requestOf(desk, written(u"c"_s, u"And please let us sit together."_s, u"eve@x.example"_s, u"a@x"_s));
    QCOMPARE(wishesOf(request), u"nearer together"_s);
    if (engine == Engine::Sqlite)
        QCOMPARE(request.wishes[1].id, second);
    QCOMPARE(request.wishes[0].doubt, FactDoubt::None);
    QCOMPARE(request.wishes[1].doubt, FactDoubt::NotVerified);
    QVERIFY(desk.genuine());
}

QTEST_GUILESS_MAIN(StrangersWishTest)
#include "tst_strangerswish.moc"
