// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"
#include "wishedhouse.h"

#include "models/actions/correctrequestaction.h"

using namespace pd;
using namespace pd::actions;
using understanding::Asks;
using understanding::ReadWish;

// What staff say of a request in place of what was read.
class CorrectRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void saysWhatStaffSay();
    void isTakenBack();
    void anOrderBringsWhatItHas();
    void takesAway();
    void noLaterMessageChangesIt();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void blanksCardNumbers();

private:
    struct Made {
        explicit Made(Engine engine)
            : desk(engine)
            , hall(desk)
        {
            hall.seat(1, {305, 306});
            hall.seat(2, {205, 206});
            IncomingMail one = letter(u"a"_s);
            one.message.text = u"We would like an aisle seat, else keep our seats. It is order ON-1."_s;
            id = *takeOne(desk, one).request;
        }
        Result<Outcome> correct(RequestCorrection correction)
        {
            correction.request = correction.request ? correction.request : id;
            CorrectRequestAction action(std::move(correction));
            return desk.runner.run(action);
        }
        StoredRequest request() const
        {
            const auto read = reader(desk)->request(id);
            return worked(read) ? *read : StoredRequest();
        }
        Desk desk;
        WishedHall hall;
        RowId id = 0;
    };
    static QString inShort(const StoredRequest &request);
};

QString CorrectRequestTest::inShort(const StoredRequest &request)
{
    QStringList wishes;
    for (const StoredWish &wish : request.wishes)
        wishes.append((wish.code.isEmpty() ? wish.asks : wish.code) + (wish.detail.isEmpty() ? QString() : u'=' + wish.detail));
    return u"%1 %2 %3 %4 %5"_s.arg(request.contact.value_or(0)).arg(request.order.value_or(0)).arg(wishes.join(u','), request.fallback, request.since);
}

void CorrectRequestTest::saysWhatStaffSay()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QCOMPARE(inShort(made.request()), u"1 10 aisle keep 2011-09-01"_s);
    QVERIFY(worked(made.correct({.contact = 2, .wishes = std::vector<ReadWish>{{Asks::Seats, u"section"_s, u"Main"_s, {}, {}, 0}, {Asks::More, {}, {}, 2, {}, 0}}, .fallback = u"call_first"_s, .since = u"1998-09-01"_s})));
    const StoredRequest request = made.request();
    QCOMPARE(inShort(request), u"2 10 section=Main,more call_first 1998-09-01"_s);
    QCOMPARE(request.corrected, (QStringList{u"contact"_s, u"wishes"_s, u"fallback"_s, u"since"_s}));
    QVERIFY(!request.wishes[0].confidence && request.wishes[0].span.length == 0); // said by a person
    QCOMPARE(request.wishes[1].number, std::optional(2));
    QVERIFY(made.desk.genuine());
}

void CorrectRequestTest::isTakenBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    const StoredRequest before = made.request();
    QVERIFY(worked(made.correct({.contact = 2, .order = 20, .wishes = std::vector<ReadWish>{{Asks::Decline, {}, {}, {}, {}, 0}}, .fallback = QString()})));
    QCOMPARE(inShort(made.request()), u"2 20 decline  2012-09-01"_s);
    QVERIFY(worked(made.desk.undo()));
    const StoredRequest after = made.request();
    QCOMPARE(inShort(after), inShort(before));
    QCOMPARE(after.wishes[0].span, before.wishes[0].span);
    QVERIFY(after.corrected.isEmpty());
    QVERIFY(made.desk.genuine());
}

void CorrectRequestTest::anOrderBringsWhatItHas()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(made.desk.run({u"UPDATE ticket_order SET subtotal = 100, amount_paid = 50, version = version + 1 WHERE id = 20"_s,
                           u"UPDATE change_request SET contact_id = NULL, version = version + 1"_s}));
    QVERIFY(worked(made.correct({.order = 20})));
    const StoredRequest request = made.request();
    QCOMPARE(request.contact, std::optional<RowId>(2));
    QCOMPARE(request.series, std::optional<RowId>(1));
    QCOMPARE(request.currentSeats, u"Main B 5, Main B 6"_s);
    QCOMPARE(request.conflicts, std::vector<RequestConflict>{{RequestConflict::Kind::Locked}});
    QVERIFY(worked(made.correct({.order = 10})));
    QVERIFY(made.request().conflicts.empty());
}

void CorrectRequestTest::takesAway()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(worked(made.correct({.contact = 0, .order = 0, .wishes = std::vector<ReadWish>(), .fallback = QString(), .since = QString()})));
    QCOMPARE(inShort(made.request()), u"0 0   "_s);
    QVERIFY(made.request().currentSeats.isEmpty() && !made.request().series);
}

void CorrectRequestTest::noLaterMessageChangesIt()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(worked(made.correct({.contact = 0, .order = 0, .wishes = std::vector<ReadWish>(), .fallback = QString()})));
    IncomingMail answer = letter(u"b"_s);
    answer.message.inReplyTo = u"a@x"_s;
    answer.message.text = u"Order ON-1: we would like to sit closer to the stage, else keep our seats."_s;
    QCOMPARE(takeOne(made.desk, answer).request, std::optional(made.id));
    QCOMPARE(inShort(made.request()), u"0 0   "_s);
}

void CorrectRequestTest::refusesWhatIsNone_data()
{
    QTest::addColumn<RequestCorrection>("correction");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a request that is none") << RequestCorrection{.request = 99} << ErrorCode::RequestUnknown;
    QTest::newRow("a patron") << RequestCorrection{.contact = 99} << ErrorCode::RecordUnknown;
    QTest::newRow("an order") << RequestCorrection{.order = 99} << ErrorCode::RecordUnknown;
    QTest::newRow("a fallback") << RequestCorrection{.fallback = u"cry"_s} << ErrorCode::ValueInvalid;
    QTest::newRow("a date") << RequestCorrection{.since = u"1998"_s} << ErrorCode::ValueInvalid;
    QTest::newRow("a code") << RequestCorrection{.wishes = std::vector<ReadWish>{{Asks::Seats, u"higher"_s, {}, {}, {}, 0}}} << ErrorCode::ValueInvalid;
    QTest::newRow("wishes that contradict") << RequestCorrection{.wishes = std::vector<ReadWish>{{Asks::Seats, u"together"_s, {}, {}, {}, 0}, {Asks::Seats, u"apart"_s, {}, {}, {}, 0}}}
                                            << ErrorCode::ValueInvalid;
    QTest::newRow("a section without a name") << RequestCorrection{.wishes = std::vector<ReadWish>{{Asks::Seats, u"section"_s, {}, {}, {}, 0}}} << ErrorCode::ValueInvalid;
}

void CorrectRequestTest::refusesWhatIsNone()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(RequestCorrection, correction);
    QFETCH(ErrorCode, code);
    Made made(engine);
    const Result<Outcome> done = made.correct(correction);
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(inShort(made.request()), u"1 10 aisle keep 2011-09-01"_s);
}

void CorrectRequestTest::blanksCardNumbers()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(worked(made.correct({.wishes = std::vector<ReadWish>{{Asks::Other, {}, u"card 4111 1111 1111 1111"_s, {}, {}, 0}}})));
    QVERIFY(!made.request().wishes[0].detail.contains(u"1111"_s));
}

QTEST_GUILESS_MAIN(CorrectRequestTest)
#include "tst_correctrequest.moc"
