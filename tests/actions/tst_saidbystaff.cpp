// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"
#include "wishedhouse.h"

#include "models/actions/correctrequestaction.h"
#include "models/actions/requestmergeactions.h"
#include "models/domain/fieldedit.h"

using namespace pd;
using namespace pd::actions;
using understanding::Asks;
using understanding::ReadWish;

// What staff have said of a request is that and no more, and it stays: beside strangers' wishes, with another order, and in a request that it becomes a part of.
class SaidByStaffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void ofOneWishSettlesNoOther_data();
    void ofOneWishSettlesNoOther();
    void stillHoldsInAMerge();
    void ofOneRequestSettlesNoWishOfTheOther();
    void sinceWhenStaysWithAnotherOrder();
    void meanwhileIsNotOverwrittenByAnOrder();

private:
    // Request 1 of patron 1 for order ON-1, by mail; a stranger has answered.
    struct House {
        explicit House(Engine engine)
            : desk(engine)
            , hall(desk)
        {
            hall.seat(1, {305, 306});
            hall.seat(2, {205, 206});
            hall.seat(3, {101, 102});
            write(u"a"_s, u"Order ON-1. We would like to sit closer to the stage."_s);
            write(u"b"_s, u"We would also like an aisle seat."_s, u"a@x"_s, u"eve@x.example"_s);
        }
        RowId write(const QString &id, const QString &text, const QString &answers = {}, const QString &from = u"ana@x.example"_s)
        {
            IncomingMail one = letter(id);
            one.message.text = text;
            one.message.subject.clear();
            one.message.inReplyTo = answers;
            one.message.from.address = from;
            return takeOne(desk, one).request.value_or(0);
        }
        Result<Outcome> correct(RequestCorrection correction, RowId request = 1)
        {
            correction.request = request;
            CorrectRequestAction action(std::move(correction));
            return desk.runner.run(action);
        }
        Result<Outcome> merge(RowId from, RowId into)
        {
            MergeRequestsAction action(from, into);
            return desk.runner.run(action);
        }
        StoredRequest request(RowId id = 1) const
        {
            const auto read = reader(desk)->request(id);
            return worked(read) ? *read : StoredRequest();
        }
        // Those in doubt with a question mark.
        QString wishes(RowId id = 1) const
        {
            QStringList all;
            for (const StoredWish &wish : request(id).wishes)
                all << (wish.code.isEmpty() ? wish.asks : wish.code) + (wish.doubt == FactDoubt::None ? QString() : u"?"_s);
            return all.join(u' ');
        }
        bool plansTheAisle() const
        {
            const planner::World world = hall.world();
            return !world.wishes.empty() && world.wishes[0].conditions.aisle;
        }
        Desk desk;
        WishedHall hall;
    };
    static ReadWish said(const QString &code) { return {code.isEmpty() ? Asks::Decline : Asks::Seats, code, {}, {}, {}, 0}; }
};

void SaidByStaffTest::ofOneWishSettlesNoOther_data()
{
    QTest::addColumn<RequestCorrection>("correction"); // wish 1 is the patron's, wish 2 the stranger's
    QTest::addColumn<QString>("wishes");
    QTest::newRow("one more") << RequestCorrection{.more = {said({})}} << u"nearer aisle? decline"_s;
    QTest::newRow("one less") << RequestCorrection{.gone = {1}} << u"aisle?"_s;
    QTest::newRow("no others") << RequestCorrection{.wishes = std::vector<ReadWish>{said(u"nearer"_s)}} << u"nearer"_s;
    QTest::newRow("another field") << RequestCorrection{.fallback = u"keep"_s} << u"nearer aisle?"_s;
    QTest::newRow("the same") << RequestCorrection{.more = {said(u"aisle"_s)}} << u"nearer aisle"_s;
    QTest::newRow("all of them") << RequestCorrection{.wishes = std::vector<ReadWish>{said(u"nearer"_s), said(u"aisle"_s)}} << u"nearer aisle"_s;
}

void SaidByStaffTest::ofOneWishSettlesNoOther()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(RequestCorrection, correction);
    QFETCH(QString, wishes);
    House house(engine);
    QCOMPARE(house.wishes(), u"nearer aisle?"_s);
    QVERIFY(worked(house.correct(correction)));
    QCOMPARE(house.wishes(), wishes);
    QCOMPARE(house.plansTheAisle(), wishes.endsWith(u" aisle"_s));
    QVERIFY(worked(house.desk.undo()));
    QCOMPARE(house.wishes(), u"nearer aisle?"_s);
    QVERIFY(house.desk.genuine());
}

void SaidByStaffTest::stillHoldsInAMerge()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    QCOMPARE(house.write(u"c"_s, u"Order ON-1: we would like to stay on the same level."_s), RowId(2));
    const RequestCorrection all{.fallback = u"call_first"_s, .language = u"fr"_s, .confirmed = std::vector<RowId>{1, 2}};
    QVERIFY(worked(house.correct(all)));
    QVERIFY(worked(house.correct({.contact = 1})));
    QVERIFY(worked(house.merge(1, 2)));
    QVERIFY2(house.wishes(2).startsWith(u"nearer aisle"_s) && !house.wishes(2).contains(u'?'), qPrintable(house.wishes(2)));
    QCOMPARE(house.request(2).fallback, u"call_first"_s);
    QCOMPARE(house.request(2).corrected, (QStringList{u"confirmed=1"_s, u"confirmed=2"_s, u"fallback"_s})); // of its own patron and language nobody has said anything
    QCOMPARE(house.write(u"d"_s, u"If it cannot be, keep our seats."_s, u"c@x"_s), RowId(2));
    QCOMPARE(house.request(2).fallback, u"call_first"_s); // no later message changes it
    QVERIFY(house.desk.genuine());
}

void SaidByStaffTest::ofOneRequestSettlesNoWishOfTheOther()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    QCOMPARE(house.write(u"c"_s, u"Order ON-1: closer to the stage."_s), RowId(2));
    QVERIFY(worked(house.correct({.more = {said({})}}, 2)));
    QVERIFY(worked(house.merge(1, 2)));
    QVERIFY2(house.wishes(2).contains(u"aisle?"_s), qPrintable(house.wishes(2)));
    QVERIFY(!house.plansTheAisle());
    QVERIFY(house.request(2).corrected.contains(u"wishes"_s));
    QVERIFY(worked(house.desk.undo()));
    QCOMPARE(house.wishes(), u"nearer aisle?"_s);
    QVERIFY(house.desk.genuine());
}

void SaidByStaffTest::sinceWhenStaysWithAnotherOrder()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    QCOMPARE(house.request().since, u"2011-09-01"_s);
    QVERIFY(worked(house.correct({.order = 20})));
    QCOMPARE(house.request().since, u"2012-09-01"_s); // the order's
    QVERIFY(worked(house.correct({.since = u"1999-09-01"_s})));
    for (const RowId order : {10, 0, 20}) {
        QVERIFY(worked(house.correct({.order = order})));
        QCOMPARE(house.request().since, u"1999-09-01"_s);
    }
    QVERIFY(worked(house.correct({.order = 10, .since = u"2005-09-01"_s})));
    QCOMPARE(house.request().since, u"2005-09-01"_s);
}

// An order that somebody chooses brings its patron and its series; another one whom a colleague has named since they looked is not lost by it.
void SaidByStaffTest::meanwhileIsNotOverwrittenByAnOrder()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    QVERIFY(house.desk.run({u"INSERT INTO series (id, event_id, venue_id, name, package_kind) VALUES (2, 1, 1, 'Studio', 'fixed')"_s}));
    const CorrectableFacts seen{.contact = 1, .order = 10, .series = 1, .since = u"2011-09-01"_s, .language = u"en"_s};
    const auto inTheWay = [&](const RequestCorrection &late) {
        const Result<Outcome> done = house.correct(late);
        QStringList columns;
        if (!done && done.error().code == ErrorCode::RecordChanged) {
            for (const FieldConflict &field : fieldsOf(done.error()))
                columns << field.column;
        }
        return columns.join(u' ');
    };
    QVERIFY(worked(house.correct({.contact = 3})));
    QCOMPARE(inTheWay({.orderNumber = u"ON-2"_s, .seen = seen}), u"contact_id"_s);
    QCOMPARE(house.request().order, std::optional<RowId>(10));
    QVERIFY(worked(house.desk.undo()));
    QVERIFY(worked(house.correct({.order = 0, .series = 2})));
    QCOMPARE(inTheWay({.order = 20, .seen = seen}), u"order_id series_id"_s);
    QCOMPARE(house.request().series, std::optional<RowId>(2));
    QVERIFY(worked(house.correct({.order = 20}))); // who has seen all that is
    QCOMPARE(house.request().contact, std::optional<RowId>(2));
    QCOMPARE(house.request().series, std::optional<RowId>(1));
    QVERIFY(house.desk.run({u"UPDATE change_request SET series_id = NULL, version = version + 1"_s})); // the order's is shown
    const CorrectableFacts shown{.contact = 2, .order = 20, .series = 1, .since = u"2012-09-01"_s, .language = u"en"_s};
    QVERIFY(worked(house.correct({.order = 10, .seen = shown})));
}

QTEST_GUILESS_MAIN(SaidByStaffTest)
#include "tst_saidbystaff.moc"
