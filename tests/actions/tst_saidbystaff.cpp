// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"
#include "wishedhouse.h"

#include "models/actions/correctrequestaction.h"

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

QTEST_GUILESS_MAIN(SaidByStaffTest)
#include "tst_saidbystaff.moc"
