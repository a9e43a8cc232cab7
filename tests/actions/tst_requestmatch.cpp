// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchhouse.h"
#include "models/actions/correctrequestaction.h"
#include "models/actions/requestaction.h"
#include "models/actions/requestmergeactions.h"

using namespace pd;
using namespace pd::actions;

// From what was read in a message to patron, order, seats and what stands in the way; on arrival, in one transaction.
class RequestMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void findsPatronAndOrder_data();
    void findsPatronAndOrder();
    void knowsTheOrderAsItIs();
    void findsWhatStandsInTheWay_data();
    void findsWhatStandsInTheWay();
    void countsSoldOutPerformances();
    void theSameWishTwiceIsSaid();
    void aLaterMessageSaysWhatWasNotKnown();
    void whatStaffSaidStays();
    void aPortalFormNamesThePatron();
    void plansUnderstandWhatWasRead();
    void theSeriesThatTheyHaveIsNoWish_data();
    void theSeriesThatTheyHaveIsNoWish();
};

void RequestMatchTest::findsPatronAndOrder_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Genuine>("genuine");
    QTest::addColumn<int>("contact");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("doubt"); // of the order's number
    const QString ana = u"ana@x.example"_s, both = u"both@x.example"_s, nobody = u"no@x.example"_s;
    QTest::newRow("the only renewal of whom the address is") << ana << u"Please help."_s << Genuine::Unverified << 1 << 10 << QString();
    QTest::newRow("none that is pending") << u"di@x.example"_s << u"Please help."_s << Genuine::Unverified << 3 << 0 << QString();
    QTest::newRow("theirs, by its number") << u"di@x.example"_s << u"Order ON-3"_s << Genuine::Unverified << 3 << 30 << QString();
    QTest::newRow("a stranger, by a number") << nobody << u"Order ON-2"_s << Genuine::Unverified << 2 << 20 << QString();
    QTest::newRow("another patron's order") << ana << u"Order ON-2"_s << Genuine::Unverified << 1 << 0 << u"otherPatron"_s;
    QTest::newRow("one of two who share an address") << both << u"Order ON-2"_s << Genuine::Unverified << 2 << 20 << QString();
    QTest::newRow("a third one's, from an address that two share") << both << u"Order ON-1"_s << Genuine::Unverified << 0 << 0 << u"otherPatron"_s;
    QTest::newRow("two who share an address") << both << u"Please help."_s << Genuine::Unverified << 0 << 0 << QString();
    QTest::newRow("no such order") << ana << u"Order ON-9"_s << Genuine::Unverified << 1 << 0 << u"unknown"_s;
    QTest::newRow("two orders of one number") << nobody << u"Order ON-1, order ON-2"_s << Genuine::Unverified << 0 << 0 << u"several"_s;
    QTest::newRow("a number that two orders have") << nobody << u"Confirmation #TWIN-1, order TWIN"_s << Genuine::Unverified << 0 << 0 << u"unknown"_s;
    QTest::newRow("the check failed") << ana << u"Order ON-1"_s << Genuine::Failed << 0 << 0 << u"notVerified"_s;
    QTest::newRow("the Portal's own, by a number") << ana << u"Order ON-2"_s << Genuine::Yes << 2 << 20 << QString();
    QTest::newRow("a name is nobody") << nobody << u"I am Patron 1. Please help."_s << Genuine::Unverified << 0 << 0 << QString();
}

void RequestMatchTest::findsPatronAndOrder()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, from);
    QFETCH(QString, text);
    QFETCH(Genuine, genuine);
    QFETCH(int, contact);
    QFETCH(int, order);
    QFETCH(QString, doubt);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    IncomingMail one = written(u"a"_s, text, from);
    one.message.genuine = genuine;
    const StoredRequest request = requestOf(desk, one);
    QCOMPARE(request.contact.value_or(0), contact);
    QCOMPARE(request.order.value_or(0), order);
    const auto number = std::find_if(request.facts.begin(), request.facts.end(), [](const StoredFact &fact) { return fact.field == understanding::FactField::Order; });
    QCOMPARE(number == request.facts.end() ? QString() : factDoubtName(number->doubt), doubt);
}

void RequestMatchTest::knowsTheOrderAsItIs()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    const StoredRequest request = requestOf(desk, written(u"a"_s, u"We would like to sit closer to the stage, else keep our seats. We sit in C 5."_s));
    QCOMPARE(request.series, std::optional<RowId>(1));
    QCOMPARE(request.currentSeats, u"Main C 5, Main C 6"_s);
    QCOMPARE(request.since, u"2011-09-01"_s);
    QCOMPARE(request.language, u"en"_s);
    QCOMPARE(request.fallback, u"keep"_s);
    QCOMPARE(wishesOf(request), u"nearer"_s);
    QCOMPARE(request.wishes[0].asks, u"seats"_s);
    QCOMPARE(request.wishes[0].message, std::optional(request.thread[0].id));
    QVERIFY(request.wishes[0].span.length > 0 && request.wishes[0].confidence);
    QVERIFY(request.conflicts.empty());
    QVERIFY(desk.genuine());
}

void RequestMatchTest::findsWhatStandsInTheWay_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("conflict");
    const QString wish = u"We would like to sit closer to the stage."_s;
    QTest::newRow("nothing") << QString() << wish << QString();
    QTest::newRow("a part is paid") << u"UPDATE ticket_order SET subtotal = 100, amount_paid = 50, version = version + 1 WHERE id = 10"_s << wish << u"locked"_s;
    QTest::newRow("the series is closed") << u"UPDATE series SET closes_at = 1, version = version + 1"_s << wish << u"closed"_s;
    QTest::newRow("given up") << u"UPDATE ticket_order SET status = 'Did Not Renew', version = version + 1 WHERE id = 10"_s << u"Order ON-1. "_s + wish << u"notPending"_s;
    QTest::newRow("not about seats") << u"UPDATE series SET closes_at = 1, version = version + 1"_s << u"Please note our new address."_s << QString();
}

void RequestMatchTest::findsWhatStandsInTheWay()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, sql);
    QFETCH(QString, text);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    if (!sql.isEmpty())
        QVERIFY(desk.run({sql}));
    const StoredRequest request = requestOf(desk, written(u"a"_s, text));
    QCOMPARE(request.order, std::optional<RowId>(10));
    QStringList conflicts;
    for (const RequestConflict &conflict : request.conflicts)
        conflicts.append(conflictName(conflict.kind));
    QTEST(conflicts.join(u' '), "conflict");
}

void RequestMatchTest::countsSoldOutPerformances()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    // Row D is full at one of the two performances that are still to come, but for one seat.
    QStringList taken;
    for (int n = 1; n <= 9; ++n)
        taken << u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (2, %1, 'ticket')"_s.arg(400 + n);
    QVERIFY(desk.run(taken));
    const StoredRequest request = requestOf(desk, written(u"a"_s, u"Could we please move to row D?"_s));
    QCOMPARE(request.conflicts.size(), std::size_t(1));
    QCOMPARE(request.conflicts[0], (RequestConflict{RequestConflict::Kind::SoldOut, u"D"_s, 1, 2}));
    QVERIFY(requestOf(desk, written(u"b"_s, u"Could we please move to row Z?"_s)).conflicts.empty()); // no such row: staff see it
}

void RequestMatchTest::theSameWishTwiceIsSaid()
{
    QFETCH_GLOBAL(Engine, engine);
    for (const bool together : {false, true}) {
        Desk desk(engine);
        WishedHall hall(desk);
        fill(desk, hall);
        const QString wish = u"We would like an aisle seat."_s;
        const std::vector<IncomingMail> mails{written(u"a"_s, wish), written(u"b"_s, u"Please give us an aisle seat!"_s), written(u"c"_s, u"We would like to sit closer to the stage."_s),
                                              written(u"d"_s, u"Order ON-2: "_s + wish, u"no@x.example"_s)};
        std::vector<TakenMail> taken;
        if (together)
            taken = take(desk, mails);
        for (const IncomingMail &mail : mails) {
            if (!together)
                taken.push_back(takeOne(desk, mail));
        }
        QCOMPARE(reader(desk)->request(*taken[1].request)->duplicateOf, taken[0].request);
        for (const int other : {0, 2, 3})
            QVERIFY(!reader(desk)->request(*taken[std::size_t(other)].request)->duplicateOf);
        QVERIFY(desk.run({u"UPDATE change_request SET state = 'filled', version = version + 1"_s}));
        QVERIFY(!requestOf(desk, written(u"e"_s, wish)).duplicateOf); // a new wish of another time
    }
}

void RequestMatchTest::aLaterMessageSaysWhatWasNotKnown()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    const RowId first = *takeOne(desk, written(u"a"_s, u"We would like an aisle seat."_s, u"no@x.example"_s)).request;
    QVERIFY(!reader(desk)->request(first)->order);
    IncomingMail answer = written(u"b"_s, u"It is order ON-1. We would like an aisle seat, and to sit closer to the stage, else keep our seats."_s, u"no@x.example"_s, u"a@x"_s);
    const StoredRequest request = requestOf(desk, answer);
    QCOMPARE(request.id, first);
    QCOMPARE(request.contact, std::optional<RowId>(1));
    QCOMPARE(request.order, std::optional<RowId>(10));
    QCOMPARE(request.series, std::optional<RowId>(1));
    QCOMPARE(request.fallback, u"keep"_s);
    QCOMPARE(wishesOf(request), u"aisle nearer"_s); // each once
    IncomingMail other = written(u"c"_s, u"And order ON-2?"_s, u"no@x.example"_s, u"a@x"_s);
    QCOMPARE(requestOf(desk, other).order, std::optional<RowId>(10)); // the request is about one
    QVERIFY(desk.genuine());
}

void RequestMatchTest::whatStaffSaidStays()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    takeOne(desk, written(u"a"_s, u"We would like an aisle seat."_s, u"no@x.example"_s));
    QVERIFY(desk.run({u"UPDATE change_request SET corrected = 'contact order wishes fallback', version = version + 1"_s}));
    IncomingMail answer = written(u"b"_s, u"It is order ON-1. We would like to sit closer to the stage, else keep our seats."_s, u"no@x.example"_s, u"a@x"_s);
    const StoredRequest request = requestOf(desk, answer);
    QVERIFY(!request.contact && !request.order && request.fallback.isEmpty());
    QCOMPARE(wishesOf(request), u"aisle"_s);
    QCOMPARE(request.facts.size(), std::size_t(2)); // but what it says is shown
}

void RequestMatchTest::aPortalFormNamesThePatron()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    const QString form = u"Order: ON-1\nEmail: ana@x.example\nMessage: We would like an aisle seat.\n"_s;
    IncomingMail one = written(u"a"_s, form, u"portal@t.example"_s);
    one.message.genuine = Genuine::Yes;
    StoredRequest request = requestOf(desk, one);
    QCOMPARE(request.contact, std::optional<RowId>(1));
    QCOMPARE(wishesOf(request), u"aisle"_s);
    QCOMPARE(request.facts[1].doubt, FactDoubt::None);
    one = written(u"b"_s, QString(form).replace(u"ON-1"_s, u"ON-9"_s), u"mallory@t.example"_s); // anybody can write a form
    request = requestOf(desk, one);
    QVERIFY(!request.contact);
    QCOMPARE(request.facts[1].doubt, FactDoubt::NotVerified);
}

void RequestMatchTest::plansUnderstandWhatWasRead()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    takeOne(desk, written(u"a"_s, u"We would like to sit closer to the stage, on the aisle, and not farther back. Please add one more seat."_s));
    const planner::World world = hall.world();
    QCOMPARE(world.wishes.size(), std::size_t(1));
    QCOMPARE(world.wishes[0].conditions.aisle, true);
    QCOMPARE(world.wishes[0].conditions.notBehind.size(), std::size_t(2));
}

void RequestMatchTest::theSeriesThatTheyHaveIsNoWish_data()
{
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("wish");
    QTest::newRow("another one") << u"Studio Four"_s << u"series=Studio Four"_s;
    QTest::newRow("their own") << u"Six Evenings"_s << QString();
    QTest::newRow("none that there is") << u"Studio Nine"_s << QString();
}

// By mail, in an answer that joins the request, and on the phone.
void RequestMatchTest::theSeriesThatTheyHaveIsNoWish()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(const QString, series);
    QFETCH(const QString, wish);
    Desk desk(engine);
    WishedHall hall(desk);
    fill(desk, hall);
    QVERIFY(desk.run({u"INSERT INTO series (id, name) VALUES (7, 'Studio Four 2026-27')"_s}));
    const auto seriesOf = [](const StoredRequest &request) {
        QStringList all;
        for (const StoredWish &one : request.wishes)
            all << (one.asks == "series"_L1 ? u"series="_s + one.detail : one.asks);
        return all.join(u' ');
    };
    const QString words = u"Could you move us to the %1 series?"_s.arg(series);
    QCOMPARE(seriesOf(requestOf(desk, written(u"a"_s, u"Order ON-1. "_s + words))), wish);
    takeOne(desk, written(u"b"_s, u"Order ON-1, please help."_s));
    QCOMPARE(seriesOf(requestOf(desk, written(u"c"_s, words, u"ana@x.example"_s, u"b@x"_s))), wish);
    NewRequest phoned;
    phoned.source = u"phone"_s;
    phoned.note = words;
    RequestAction asked(10, phoned);
    QVERIFY(worked(desk.runner.run(asked)));
    QCOMPARE(seriesOf(*reader(desk)->request(asked.added())), wish);
}

QTEST_GUILESS_MAIN(RequestMatchTest)
#include "tst_requestmatch.moc"
