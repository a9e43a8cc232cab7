// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "correctedhouse.h"
#include "models/domain/fieldedit.h"

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
    void everyKindOfWish();
    void anIdThatIsFreeAgainIsNoOtherWish();
    void keepsWhatStays();
    void aNewWishFitsWhatStays();
    void thePlanFollows();
    void theOrderByItsNumber();
    void theSeriesIsThatOfTheOrder();
    void duplicatesMakeNoRing();
    void saysWhoSawAnOlderOne();
    void noLaterMessageChangesIt();
    void noLaterOrderChangesTheSeries();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void blanksCardNumbers();

private:
    using Made = CorrectedHouse;
    static QString inShort(const StoredRequest &request);
    static ReadWish said(Asks asks, const QString &detail = {}, std::optional<int> number = {}) { return {asks, {}, detail, number, {}, 0}; }
    static ReadWish planned(const QString &code, const QString &detail = {}, std::optional<int> number = {})
    {
        return {code == "accessible"_L1 ? Asks::Accessible : Asks::Seats, code, detail, number, {}, 0};
    }
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

void CorrectRequestTest::everyKindOfWish()
{
    QFETCH_GLOBAL(Engine, engine);
    std::vector<ReadWish> kinds;
    for (int asks = int(Asks::Seats); asks <= int(Asks::Other); ++asks)
        kinds.push_back(said(Asks(asks), asks % 2 ? QString() : u"as said"_s, asks % 3 ? std::nullopt : std::optional(2)));
    for (const WishKind kind : allWishKinds)
        kinds.push_back(planned(wishKindName(kind), takesText(kind) ? u"Main"_s : QString(), takesNumber(kind) ? std::optional(2) : std::nullopt));
    Made made(engine);
    QVERIFY(worked(made.correct({.wishes = std::vector<ReadWish>()})));
    for (const ReadWish &wish : kinds) {
        QVERIFY(made.request().wishes.empty());
        QVERIFY(worked(made.correct({.more = {wish}})));
        QVERIFY(worked(made.correct({.more = {wish}}))); // is there
        const StoredRequest request = made.request();
        QCOMPARE(request.wishes.size(), std::size_t(1));
        const StoredWish &stored = request.wishes.front();
        QCOMPARE(stored.asks, understanding::asksName(wish.asks));
        QCOMPARE(stored.code, wish.asks == Asks::Accessible ? u"accessible"_s : wish.code);
        QCOMPARE(stored.detail, wish.detail);
        QCOMPARE(stored.number, wish.number);
        QVERIFY(!stored.confidence);
        QVERIFY(worked(made.correct({.gone = {stored.id}})));
    }
    QVERIFY(worked(made.desk.undo()));
    QCOMPARE(made.request().wishes.size(), std::size_t(1));
    QVERIFY(made.desk.genuine());
}

// SQLite gives an id that is free to the next row, also within one step: undone, each is what it was.
void CorrectRequestTest::anIdThatIsFreeAgainIsNoOtherWish()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    const StoredRequest before = made.request();
    const StoredWish was = before.wishes.back();
    QVERIFY(worked(made.correct({.gone = {was.id}, .more = {said(Asks::Decline)}})));
    const StoredWish now = made.request().wishes.back();
    if (engine == Engine::Sqlite)
        QCOMPARE(now.id, was.id);
    QVERIFY(now.asks == "decline"_L1 && now.span.length == 0 && !now.message && !now.confidence);
    QVERIFY(worked(made.desk.undo()));
    const StoredWish back = made.request().wishes.back();
    QVERIFY(back.id == was.id && back.code == was.code && back.span == was.span && back.message == was.message && back.confidence == was.confidence);
    QCOMPARE(made.request().corrected, before.corrected);
    QVERIFY(made.desk.genuine());
    // By two steps, of which the first is taken back: refused, and the other one's wish stays what it is.
    const Result<Outcome> removed = made.correct({.gone = {was.id}});
    QVERIFY(worked(removed));
    QVERIFY(worked(made.correct({.more = {said(Asks::Address)}})));
    const Result<Outcome> undone = made.desk.undo(*removed->action);
    const StoredRequest after = made.request();
    QCOMPARE(after.wishes.back().asks, u"address"_s);
    QCOMPARE(after.wishes.size(), std::size_t(undone ? 2 : 1));
    if (engine == Engine::Sqlite)
        QCOMPARE(undone.error().code, ErrorCode::UndoRefused);
    QVERIFY(made.desk.genuine());
}

// Where it was found, and how sure that is, stays with a wish that stays.
void CorrectRequestTest::keepsWhatStays()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    const StoredWish found = made.request().wishes.front();
    QVERIFY(found.span.length > 0 && found.confidence);
    const auto same = [&](const StoredWish &wish) { return wish.id == found.id && wish.span == found.span && wish.confidence == found.confidence && wish.message == found.message; };
    QVERIFY(worked(made.correct({.wishes = std::vector<ReadWish>{said(Asks::Decline), planned(u"aisle"_s)}})));
    QCOMPARE(inShort(made.request()), u"1 10 aisle,decline keep 2011-09-01"_s);
    QVERIFY(same(made.request().wishes.front()));
    const RowId decline = made.request().wishes.back().id;
    QVERIFY(worked(made.correct({.gone = {decline}, .more = {said(Asks::Address, u"12 Elm Street"_s)}})));
    QCOMPARE(inShort(made.request()), u"1 10 aisle,address=12 Elm Street keep 2011-09-01"_s);
    QVERIFY(same(made.request().wishes.front()));
    QCOMPARE(made.request().corrected, (QStringList{u"wishes"_s, u"confirmed=%1"_s.arg(found.id)})); // the aisle was said, too
}

// Only what is new for plans has to: whatever was read of itself does not keep anybody from correcting the rest.
void CorrectRequestTest::aNewWishFitsWhatStays()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(worked(made.correct({.more = {planned(u"together"_s)}})));
    const Result<Outcome> both = made.correct({.more = {planned(u"apart"_s)}});
    QVERIFY(!both);
    QCOMPARE(both.error().code, ErrorCode::ValueInvalid);
    // What was read contradicts itself and says too little: no reason against something else.
    QVERIFY(made.desk.run({u"INSERT INTO request_wish (request_id, kind_id, detail) SELECT %1, id, '' FROM request_kind WHERE code IN ('apart', 'count') ORDER BY code"_s.arg(made.id)}));
    QVERIFY(worked(made.correct({.more = {said(Asks::Decline)}})));
    QVERIFY(worked(made.correct({.more = {planned(u"nearer"_s)}})));
    ReadWish three = planned(u"count"_s), four = planned(u"accessible"_s);
    three.number = 3;
    four.number = 4;
    QVERIFY(!made.correct({.more = {three, four}}));
    QVERIFY(worked(made.correct({.gone = {made.request().wishes[1].id}, .more = {three}})));
    QCOMPARE(inShort(made.request()), u"1 10 aisle,apart,count,decline,nearer,count keep 2011-09-01"_s);
}

void CorrectRequestTest::thePlanFollows()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    const auto wished = [&] {
        QStringList words;
        const auto world = store::readPlannerWorld(*made.desk.db, 1, Instant{42});
        if (!worked(world))
            return words;
        for (const planner::Request &request : world->requests) {
            for (const RequestWish &wish : request.wishes)
                words << wishWord(wish);
            words << request.notes;
        }
        return words;
    };
    QCOMPARE(wished(), QStringList{u"aisle"_s});
    QVERIFY(worked(made.correct({.gone = {made.request().wishes.front().id}, .more = {planned(u"section"_s, u"Main"_s), said(Asks::Other, u"a cushion"_s)}})));
    QCOMPARE(wished(), (QStringList{u"section=Main"_s, u"other: a cushion"_s}));
    const RowId other = made.another(51, u"nearer"_s);
    QVERIFY(worked(made.correct({.duplicateOf = other})));
    QCOMPARE(wished(), QStringList{u"nearer"_s}); // asked for once
    QVERIFY(worked(made.correct({.duplicateOf = 0})));
    QCOMPARE(wished(), (QStringList{u"section=Main"_s, u"other: a cushion"_s, u"nearer"_s}));
    QVERIFY(worked(made.correct({.order = 0, .series = 0})));
    QCOMPARE(wished(), QStringList{u"nearer"_s});
}

void CorrectRequestTest::theOrderByItsNumber()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(worked(made.correct({.orderNumber = u" ON-2 "_s}))); // with whose it is
    QCOMPARE(inShort(made.request()), u"2 20 aisle keep 2012-09-01"_s);
    QVERIFY(worked(made.correct({.contact = 1, .orderNumber = u"ON-2"_s}))); // who asks for somebody else
    QCOMPARE(inShort(made.request()), u"1 20 aisle keep 2012-09-01"_s);
    const auto refused = [&](const QString &number) { return made.correct({.orderNumber = number}).error().code; };
    QCOMPARE(refused(u"ON-99"_s), ErrorCode::RecordUnknown);
    QVERIFY(made.desk.run({u"UPDATE ticket_order SET number = 'ON-2', version = version + 1 WHERE id = 10"_s}));
    QCOMPARE(refused(u"ON-2"_s), ErrorCode::RecordAmbiguous);
}

void CorrectRequestTest::theSeriesIsThatOfTheOrder()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(made.desk.run({u"INSERT INTO series (id, event_id, venue_id, name, package_kind) VALUES (2, 1, 1, 'Studio', 'fixed')"_s}));
    for (const RowId other : {0, 2}) {
        const Result<Outcome> refused = made.correct({.series = other});
        QVERIFY(!refused);
        QCOMPARE(refused.error().values[u"reason"_s].toString(), u"requestSeriesOfOrder"_s);
    }
    QVERIFY(worked(made.correct({.order = 0, .series = 2, .language = u"fr"_s})));
    QCOMPARE(made.request().series, std::optional<RowId>(2));
    QCOMPARE(made.request().language, u"fr"_s);
    QCOMPARE(made.request().corrected, (QStringList{u"order"_s, u"series"_s, u"language"_s}));
    QVERIFY(worked(made.correct({.series = 0, .language = QString()})));
    QVERIFY(!made.request().series && made.request().language.isEmpty());
    QVERIFY(worked(made.desk.undo()));
    QCOMPARE(made.request().language, u"fr"_s);
}

void CorrectRequestTest::duplicatesMakeNoRing()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    const RowId second = made.another(51, u"nearer"_s), third = made.another(52, u"aisle"_s);
    QVERIFY(worked(made.correct({.duplicateOf = second})));
    QVERIFY(worked(made.correct({.request = second, .duplicateOf = third})));
    for (const auto &[request, of] : {std::pair(third, made.id), std::pair(third, third)}) {
        const Result<Outcome> refused = made.correct({.request = request, .duplicateOf = of});
        QVERIFY(!refused);
        QCOMPARE(refused.error().values[u"reason"_s].toString(), u"requestItsDuplicate"_s);
    }
    QVERIFY(made.desk.run({u"UPDATE change_request SET merged_into_id = %1, version = version + 1 WHERE id = %2"_s.arg(made.id).arg(third)}));
    QCOMPARE(made.correct({.duplicateOf = third}).error().code, ErrorCode::RequestMerged);
    QCOMPARE(made.correct({.request = third, .fallback = u"keep"_s}).error().code, ErrorCode::RequestMerged);
    QCOMPARE(made.request().duplicateOf, std::optional(second));
}

// What somebody else has corrected meanwhile is not overwritten unseen; what they did not touch is no conflict.
void CorrectRequestTest::saysWhoSawAnOlderOne()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    const CorrectableFacts seen{.contact = 1, .order = 10, .series = 1, .fallback = u"keep"_s, .since = u"2011-09-01"_s, .language = made.request().language};
    QVERIFY(worked(made.correct({.contact = 2, .since = u"1999-09-01"_s})));
    const Result<Outcome> late = made.correct({.contact = 0, .fallback = u"call_first"_s, .seen = seen});
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::RecordChanged);
    const auto fields = fieldsOf(late.error());
    QCOMPARE(fields.size(), std::size_t(1));
    QCOMPARE(fields.front().column, u"contact_id"_s);
    QCOMPARE(inShort(made.request()), u"2 10 aisle keep 1999-09-01"_s);
    QVERIFY(worked(made.correct({.fallback = u"call_first"_s, .seen = seen})));
    QCOMPARE(inShort(made.request()), u"2 10 aisle call_first 1999-09-01"_s);
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

void CorrectRequestTest::noLaterOrderChangesTheSeries()
{
    QFETCH_GLOBAL(Engine, engine);
    Made made(engine);
    QVERIFY(made.desk.run({u"INSERT INTO series (id, event_id, venue_id, name, package_kind) VALUES (2, 1, 1, 'Studio', 'fixed')"_s,
                           u"UPDATE change_request SET order_id = NULL, series_id = NULL, contact_id = NULL, seats_since_on = NULL, language = '', version = version + 1"_s}));
    QVERIFY(worked(made.correct({.series = 2, .language = QString()})));
    const auto answer = [&](const QString &id) {
        IncomingMail one = letter(id);
        one.message.inReplyTo = u"a@x"_s;
        one.message.text = u"It is order ON-1, and we would like to keep our seats if nothing else can be had."_s;
        return takeOne(made.desk, one).request;
    };
    QCOMPARE(answer(u"b"_s), std::optional(made.id));
    QCOMPARE(inShort(made.request()), u"0 0 aisle keep "_s);
    QCOMPARE(made.request().series, std::optional<RowId>(2));
    QVERIFY(made.request().language.isEmpty());
    QVERIFY(worked(made.correct({.series = 1})));
    QCOMPARE(answer(u"c"_s), std::optional(made.id));
    QCOMPARE(inShort(made.request()), u"1 10 aisle keep 2011-09-01"_s);
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
    QTest::newRow("a language") << RequestCorrection{.language = u"English"_s} << ErrorCode::ValueInvalid;
    QTest::newRow("a series") << RequestCorrection{.series = 99} << ErrorCode::RecordUnknown;
    QTest::newRow("a duplicate") << RequestCorrection{.duplicateOf = 99} << ErrorCode::RequestUnknown;
    QTest::newRow("a number") << RequestCorrection{.more = {said(Asks::More, {}, 0)}} << ErrorCode::ValueInvalid;
    QTest::newRow("a wish") << RequestCorrection{.gone = {99}} << ErrorCode::RecordUnknown;
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
    QVERIFY(worked(made.correct({.wishes = std::vector<ReadWish>{said(Asks::Other, u"card 4111 1111 1111 1111"_s)}, .more = {said(Asks::Address, u"4111 1111 1111 1111"_s)}})));
    QCOMPARE(made.request().wishes.size(), std::size_t(2));
    for (const StoredWish &wish : made.request().wishes)
        QVERIFY(!wish.detail.contains(u"1111"_s));
}

QTEST_GUILESS_MAIN(CorrectRequestTest)
#include "tst_correctrequest.moc"
