// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"
#include "wishedhouse.h"

#include "models/actions/requestaction.h"
#include "models/actions/requestactions.h"
#include "models/actions/requestmergeactions.h"
#include "models/domain/understanding/replysplitter.h"

using namespace pd;
using namespace pd::actions;

// What somebody asks for on the phone, at the counter or in the Portal's form is read as a message is.
class TypedRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void isReadAsALetter_data();
    void isReadAsALetter();
    void isUsedByThePlan();
    void whatIsSaidBesideTheWordsWins();
    void isOfWhomItSays_data();
    void isOfWhomItSays();
    void isOfNoOrder();
    void isOneStep();
    void isBegunByWhoTakesIt();
    void isAskedTwice();
    void anotherNumberIsAnotherWish();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void marksFollowTheNote();
    void marksGoWithWhatTheyMark();

private:
    // Patron 1 with a renewal that waits, 2 with one that is paid, 3 with nothing.
    struct House {
        explicit House(Engine engine)
            : desk(engine)
            , hall(desk)
        {
            hall.seat(1, {305, 306});
            hall.seat(2, {205, 206}, u"Complete"_s);
            desk.run({u"INSERT INTO contact (id, last_name, email, email_key) VALUES (3, 'Patron 3', 'three@x.example', 'three@x.example'), (4, 'Patron 4', 'both@x.example', 'both@x.example'), "
                      "(5, 'Patron 5', 'both@x.example', 'both@x.example')"_s,
                      u"INSERT INTO contact (id, last_name, merged_into) VALUES (6, 'Patron 6', '3')"_s,
                      u"INSERT INTO ticket_order (id, contact_id, number, status, merged_into) VALUES (60, 1, 'ON-6', 'Complete', '10')"_s});
        }
        Result<RowId> record(std::optional<RowId> order, NewRequest request)
        {
            RequestAction action(order, std::move(request));
            const Result<Outcome> done = desk.runner.run(action);
            return done ? Result<RowId>(action.added()) : Result<RowId>(done.error());
        }
        StoredRequest request(RowId id) const
        {
            const auto read = reader(desk)->request(id);
            return worked(read) ? *read : StoredRequest();
        }
        Desk desk;
        WishedHall hall;
    };
    static QString error(const Result<RowId> &done) { return done ? QString() : errorName(done.error().code) + u' ' + done.error().values.value(u"reason"_s).toString() + done.error().values.value(u"kind"_s).toString(); }
    // All that is known of it but who wrote where: with its words instead of their places.
    static QString understood(const StoredRequest &request);
    static QStringList marked(const StoredRequest &request);
};

QString TypedRequestsTest::understood(const StoredRequest &request)
{
    const QString words = understanding::newWords(request.first() ? request.first()->message.text : request.note);
    QStringList all{u"contact %1 order %2 series %3"_s.arg(request.contact.value_or(0)).arg(request.order.value_or(0)).arg(request.series.value_or(0)), request.language, request.fallback, request.currentSeats, request.since};
    for (const StoredWish &wish : request.wishes)
        all << u"%1 %2 %3 %4 %5 “%6”"_s.arg(wish.asks, wish.code, wish.detail).arg(wish.number.value_or(0)).arg(wish.confidence.value_or(0)).arg(words.mid(wish.span.start, wish.span.length));
    for (const StoredFact &fact : request.facts)
        all << u"%1 %2 %3 %4 “%5”"_s.arg(understanding::factFieldName(fact.field), fact.value).arg(fact.confidence).arg(factDoubtName(fact.doubt), words.mid(fact.span.start, fact.span.length));
    for (const RequestConflict &conflict : request.conflicts)
        all << u"%1 %2 %3/%4"_s.arg(conflictName(conflict.kind), conflict.what).arg(conflict.dates).arg(conflict.allDates);
    return all.join(u'\n');
}

// The words that its wishes stand in, of those that were typed.
QStringList TypedRequestsTest::marked(const StoredRequest &request)
{
    QStringList words;
    for (const StoredWish &wish : request.wishes)
        words << (wish.span.length ? understanding::newWords(request.note).mid(wish.span.start, wish.span.length) : u"-"_s);
    return words;
}

void TypedRequestsTest::isReadAsALetter_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    const QString english = u"We would like two more seats and an aisle seat, if possible in row B. Otherwise please keep our seats. It is order ON-1."_s;
    QTest::newRow("on the phone") << u"phone"_s << english;
    QTest::newRow("at the counter") << u"counter"_s << english;
    QTest::newRow("in the form") << u"form"_s << english;
    QTest::newRow("in Spanish") << u"phone"_s << u"Nos gustaría sentarnos más cerca del escenario, y si no es posible, que nos llamen antes. Pedido ON-1."_s;
    QTest::newRow("in French") << u"counter"_s << u"Nous voudrions être plus près de la scène, dans la commande ON-1. Sinon nous gardons nos places."_s;
    QTest::newRow("with what was quoted") << u"phone"_s << u"\n  Closer to the stage, please, order ON-1.\n\nOn Monday, Ana wrote:\n> An aisle seat, please."_s;
    QTest::newRow("without a wish") << u"phone"_s << u"Hello, it is about order ON-1."_s;
}

void TypedRequestsTest::isReadAsALetter()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, source);
    QFETCH(QString, words);
    House written(engine);
    IncomingMail one = letter(u"a"_s);
    one.message.text = words;
    const QString expected = understood(written.request(*takeOne(written.desk, one).request));
    QVERIFY2(expected.startsWith(u"contact 1 order 10 series 1\n"_s), qPrintable(expected));
    House typed(engine);
    const auto added = typed.record(10, {source, words, {}});
    QVERIFY(worked(added));
    const StoredRequest request = typed.request(*added);
    QCOMPARE(understood(request), expected);
    QCOMPARE(request.source, source);
    QCOMPARE(request.state, u"new"_s);
    QCOMPARE(request.note, words);
    QVERIFY(typed.desk.genuine());
}

void TypedRequestsTest::isUsedByThePlan()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const auto added = house.record(10, {u"phone"_s, u"We would like an aisle seat."_s, {}});
    QVERIFY(worked(added));
    const planner::World world = house.hall.world();
    QCOMPARE(world.wishes.size(), std::size_t(1));
    QCOMPARE(world.wishes.front().request, *added);
    QVERIFY(world.wishes.front().conditions.aisle);
}

// Marks and the form's own fields; what is read beside them stays where it speaks of something else.
void TypedRequestsTest::whatIsSaidBesideTheWordsWins()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const QString words = u"We would like an aisle seat in section Balcony, side by side, or else keep our seats."_s;
    const auto read = house.record(10, {u"phone"_s, words, {}});
    QVERIFY(worked(read));
    QCOMPARE(house.request(*read).fallback, u"keep"_s);
    const auto added = house.record(10, {u"form"_s, words, u"next_best"_s, {{WishKind::Section, u"Main"_s, {}}, {WishKind::Aisle}, {WishKind::Apart}}});
    QVERIFY(worked(added));
    const StoredRequest request = house.request(*added);
    QCOMPARE(request.fallback, u"next_best"_s);
    QStringList wishes;
    for (const StoredWish &wish : request.wishes)
        wishes << wish.code + wish.detail + (wish.confidence ? u" read"_s : u" said"_s);
    QCOMPARE(wishes, (QStringList{u"sectionMain said"_s, u"aisle said"_s, u"apart said"_s}));
    QCOMPARE(marked(request), (QStringList{u"-"_s, u"an aisle seat"_s, u"-"_s})); // the same is shown in the words
    for (const StoredFact &fact : request.facts)
        QVERIFY(fact.field != understanding::FactField::Fallback);
}

void TypedRequestsTest::isOfWhomItSays_data()
{
    QTest::addColumn<qint64>("contact");
    QTest::addColumn<qint64>("series");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a patron without an order") << qint64(3) << qint64(0) << u"I would like to move nearer."_s << u"3 0 0 "_s;
    QTest::newRow("without an order, in a series") << qint64(3) << qint64(1) << u"I would like to move nearer."_s << u"3 0 1 "_s;
    QTest::newRow("their only renewal") << qint64(1) << qint64(0) << u"I would like to move nearer."_s << u"1 10 1 "_s;
    QTest::newRow("not of another series") << qint64(1) << qint64(2) << u"I would like to move nearer."_s << u"1 0 2 "_s;
    QTest::newRow("a paid order that is named") << qint64(2) << qint64(0) << u"Order ON-2: we would like to sit closer to the stage."_s << u"2 20 1 "_s;
    QTest::newRow("somebody else's order is named") << qint64(3) << qint64(0) << u"Order ON-2: we would like to sit closer to the stage."_s << u"3 0 0 otherPatron"_s;
    QTest::newRow("nobody known") << qint64(0) << qint64(0) << u"Mrs Bell, 555-0101, would like to sit nearer."_s << u"0 0 0 "_s;
    QTest::newRow("nobody known, an order is named") << qint64(0) << qint64(0) << u"Order ON-2: we would like to sit closer to the stage."_s << u"2 20 1 "_s;
    for (const auto &[name, address, expected] : {std::tuple("a form with an address", u"three@x.example"_s, u"3 0 0 "_s), std::tuple("a form with an address of nobody", u"none@x.example"_s, u"0 0 0 unknown"_s),
                                                  std::tuple("a form with an address of two", u"both@x.example"_s, u"0 0 0 several"_s)})
        QTest::newRow(name) << qint64(0) << qint64(0) << u"Mail of the caller: %1\nWould like: aisle"_s.arg(address) << expected;
    QTest::newRow("nobody known, no such order") << qint64(0) << qint64(0) << u"Order ON-99: we would like to sit closer to the stage."_s << u"0 0 0 unknown"_s;
}

void TypedRequestsTest::isOfWhomItSays()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(qint64, contact);
    QFETCH(qint64, series);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    House house(engine);
    house.desk.run({u"INSERT INTO series (id, event_id, venue_id, name, package_kind) VALUES (2, 1, 1, 'Others', 'fixed')"_s,
                    u"INSERT INTO mail_pattern (name, text) VALUES ('Counter', 'needs: email kind\nlabel email: Mail of the caller\nlabel kind: Would like')"_s});
    NewRequest request{u"phone"_s, words, {}};
    request.contact = contact ? std::optional(contact) : std::nullopt;
    request.series = series ? std::optional(series) : std::nullopt;
    const auto added = house.record({}, request);
    QVERIFY(worked(added));
    const StoredRequest found = house.request(*added);
    QString doubt;
    for (const StoredFact &fact : found.facts)
        doubt += factDoubtName(fact.doubt);
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(found.contact.value_or(0)).arg(found.order.value_or(0)).arg(found.series.value_or(0)).arg(doubt), expected);
    QVERIFY(!found.wishes.empty());
}

// Staff have said so: neither the order that the words name, nor the only renewal.
void TypedRequestsTest::isOfNoOrder()
{
    QFETCH_GLOBAL(Engine, engine);
    for (const QString &words : {u"Order ON-1: we would like to sit closer to the stage."_s, u"I would like to move nearer."_s}) {
        House house(engine);
        NewRequest request{u"phone"_s, words, {}};
        request.contact = 1;
        request.noOrder = true;
        const auto added = house.record({}, request);
        QVERIFY(worked(added));
        QVERIFY(!house.request(*added).order);
        QCOMPARE(house.request(*added).contact, std::optional<RowId>(1));
    }
}

void TypedRequestsTest::isOneStep()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const QString counts = u"SELECT (SELECT count(*) FROM change_request), (SELECT count(*) FROM request_wish), (SELECT count(*) FROM request_fact), (SELECT count(*) FROM request_conflict)"_s;
    NewRequest request{u"counter"_s, u"We would like an aisle seat, else keep our seats. My card is 4111 1111 1111 1111."_s, {}};
    request.priority = 2;
    request.due = u"2026-12-01"_s;
    request.assignee = u"jo"_s;
    RequestAction tried(20, request);
    QVERIFY(worked(house.desk.runner.dryRun(tried)));
    QCOMPARE(rows(house.desk, counts), u"0 0 0 0"_s);
    const auto added = house.record(20, request);
    QVERIFY(worked(added));
    QCOMPARE(rows(house.desk, counts), u"1 1 1 0"_s);
    QCOMPARE(rows(house.desk, u"SELECT what, who FROM journal_action ORDER BY id DESC LIMIT 1"_s), u"request.add maria"_s);
    const StoredRequest stored = house.request(*added);
    QCOMPARE(u"%1 %2 %3"_s.arg(stored.priority).arg(stored.due, stored.assignee), u"2 2026-12-01 jo"_s);
    QVERIFY(!stored.note.contains(u"4111"_s));
    QVERIFY(worked(house.desk.undo()));
    QCOMPARE(rows(house.desk, counts), u"0 0 0 0"_s);
    QVERIFY(house.desk.genuine());
}

void TypedRequestsTest::isBegunByWhoTakesIt()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    for (const auto &[who, state] : {std::pair(u"maria"_s, u"inProgress"_s), std::pair(u"jo"_s, u"new"_s), std::pair(QString(), u"new"_s)}) {
        NewRequest request{u"phone"_s, u"Nearer, please"_s, {}};
        request.contact = 3;
        request.assignee = who;
        const auto added = house.record({}, request);
        QVERIFY(worked(added));
        QCOMPARE(house.request(*added).state, state);
        QCOMPARE(house.request(*added).assignee, who);
    }
}

void TypedRequestsTest::isAskedTwice()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const auto first = house.record(10, {u"phone"_s, u"We would like an aisle seat."_s, {}}), second = house.record(10, {u"counter"_s, u"As I said on the phone: an aisle seat, please."_s, {}}),
               other = house.record(10, {u"phone"_s, u"Closer to the stage, please."_s, {}});
    QVERIFY(worked(first) && worked(second) && worked(other));
    QCOMPARE(house.request(*first).duplicateOf, std::nullopt);
    QCOMPARE(house.request(*second).duplicateOf, std::optional(*first));
    QCOMPARE(house.request(*other).duplicateOf, std::nullopt);
}

void TypedRequestsTest::anotherNumberIsAnotherWish()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const auto record = [&](std::vector<RequestWish> wishes) { return house.record(10, {u"phone"_s, {}, {}, std::move(wishes)}); };
    const auto four = record({{WishKind::Count, {}, 4}}), five = record({{WishKind::Count, {}, 5}}), again = record({{WishKind::Count, {}, 4}});
    QVERIFY(worked(four) && worked(five) && worked(again));
    QCOMPARE(house.request(*five).duplicateOf, std::nullopt);
    QCOMPARE(house.request(*again).duplicateOf, std::optional(*four));
    IncomingMail one = letter(u"a"_s), more = letter(u"b"_s), same = letter(u"c"_s);
    one.message.text = u"Order ON-1: we need an accessible seat and two more seats."_s;
    more.message.text = u"We would like three more seats, please."_s;
    same.message.text = u"As I wrote, three more seats, and one accessible seat."_s;
    more.message.inReplyTo = same.message.inReplyTo = u"a@x"_s;
    const RowId mailed = takeOne(house.desk, one).request.value_or(0);
    takeOne(house.desk, more);
    takeOne(house.desk, same);
    QStringList wishes;
    for (const StoredWish &wish : house.request(mailed).wishes)
        wishes << u"%1 %2"_s.arg(wish.asks).arg(wish.number.value_or(0));
    wishes.sort();
    QVERIFY2(wishes == QStringList({u"accessible 0"_s, u"more 2"_s, u"more 3"_s}) || wishes == QStringList({u"accessible 1"_s, u"more 2"_s, u"more 3"_s}), qPrintable(wishes.join(u", "_s)));
}

void TypedRequestsTest::refusesWhatIsNotThere_data()
{
    QTest::addColumn<qint64>("order");
    QTest::addColumn<qint64>("contact");
    QTest::addColumn<qint64>("series");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no such order") << qint64(99) << qint64(0) << qint64(0) << u"recordUnknown order"_s;
    QTest::newRow("an order that is another one now") << qint64(60) << qint64(0) << qint64(0) << u"orderRefused gone"_s;
    QTest::newRow("no such patron") << qint64(0) << qint64(99) << qint64(0) << u"recordUnknown contact"_s;
    QTest::newRow("a patron who is another one now") << qint64(0) << qint64(6) << qint64(0) << u"actionRefused patronGone"_s;
    QTest::newRow("no such series") << qint64(0) << qint64(3) << qint64(9) << u"recordUnknown series"_s;
}

void TypedRequestsTest::refusesWhatIsNotThere()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(qint64, order);
    QFETCH(qint64, contact);
    QFETCH(qint64, series);
    QFETCH(QString, expected);
    House house(engine);
    const auto orNone = [](qint64 id) { return id ? std::optional<RowId>(id) : std::nullopt; };
    NewRequest request{u"phone"_s, u"Nearer, please"_s, {}};
    request.contact = orNone(contact);
    request.series = orNone(series);
    QCOMPARE(error(house.record(orNone(order), request)), expected);
    QCOMPARE(rows(house.desk, u"SELECT count(*) FROM change_request"_s), u"0"_s);
    request.note = u" \n"_s;
    request.contact = 3;
    QCOMPARE(error(house.record({}, request)), u"valueInvalid "_s);
}

void TypedRequestsTest::marksFollowTheNote()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const auto added = house.record(10, {u"phone"_s, u"We would like an aisle seat."_s, {}});
    QVERIFY(worked(added));
    QCOMPARE(marked(house.request(*added)), QStringList{u"an aisle seat"_s});
    const auto note = [&](const QString &text) {
        RequestEdit edit;
        edit.note = text;
        SetRequestsAction set({*added}, edit);
        return worked(house.desk.runner.run(set));
    };
    QVERIFY(note(u"We would like an aisle seat. Called back on Monday."_s));
    QCOMPARE(marked(house.request(*added)), QStringList{u"an aisle seat"_s});
    QVERIFY(note(u"Ana: We would like an aisle seat. Called back on Monday."_s));
    QCOMPARE(marked(house.request(*added)), QStringList{u"an aisle seat"_s});
    QVERIFY(note(u"Any seat will do after all."_s));
    QCOMPARE(marked(house.request(*added)), QStringList{u"-"_s}); // the wish is staff's to take away
    QVERIFY(worked(house.desk.undo()));
    QCOMPARE(marked(house.request(*added)), QStringList{u"an aisle seat"_s});
}

void TypedRequestsTest::marksGoWithWhatTheyMark()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const auto first = house.record(10, {u"phone"_s, u"Closer to the stage, please."_s, {}}), second = house.record(10, {u"counter"_s, u"We would like an aisle seat and two more seats."_s, {}});
    QVERIFY(worked(first) && worked(second));
    const QStringList before = marked(house.request(*second));
    QCOMPARE(before.size(), 2);
    MergeRequestsAction merge(*second, *first);
    QVERIFY(worked(house.desk.runner.run(merge)));
    QCOMPARE(marked(house.request(*first)), marked(house.request(*first)).mid(0, 1) + before);
    QVERIFY(!marked(house.request(*first)).contains(u"-"_s));
    QVERIFY(worked(house.desk.undo()));
    SplitRequestAction split(*second, {{}, {house.request(*second).wishes.back().id}});
    QVERIFY(worked(house.desk.runner.run(split)));
    QCOMPARE(marked(house.request(*second)) + marked(house.request(split.made())), before);
    QCOMPARE(house.request(split.made()).note, house.request(*second).note);
    QVERIFY(house.desk.genuine());
}

QTEST_GUILESS_MAIN(TypedRequestsTest)
#include "tst_typedrequests.moc"
