// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedhouse.h"

#include "models/actions/correctrequestaction.h"
#include "models/actions/requestactions.h"
#include "models/actions/requestdeskactions.h"
#include "models/actions/requestmergeactions.h"
#include "models/store/requestqueue.h"

using namespace pd;
using namespace pd::actions;

// Two requests that are one, and one that is two.
class RequestMergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void becomesAPart();
    void keepsAllDrafts();
    void anAnswerHidesNoOtherDraft();
    void aDraftWrittenAfterItsAnswerIsOne();
    void refusesOtherPatronsRequests();
    void isNotWorkedOnAsAPart();
    void duplicatesGoWithIt();
    void splitsAMessageOff();
    void splitsAWishOff();
    void splitsOffAWishThatIsShown();
    void leavesSomething();

private:
    static Result<Outcome> merge(Desk &desk, RowId from, RowId into)
    {
        MergeRequestsAction action(from, into);
        return desk.runner.run(action);
    }
    static QString split(Desk &desk, RowId from, const store::SplitParts &parts)
    {
        SplitRequestAction action(from, parts);
        const auto done = desk.runner.run(action);
        return done ? QString() : done.error().values.value(u"reason"_s).toString();
    }
    static QString hanging(Desk &desk) { return rows(desk, u"SELECT id, request_id FROM message ORDER BY id"_s) + u" | "_s + rows(desk, u"SELECT id, request_id FROM request_wish ORDER BY id"_s); }
    static std::unique_ptr<RequestQueueReader> reader(Desk &desk) { return store::makeRequestQueueReader(desk.place.open()); }
};

void RequestMergeTest::becomesAPart()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    desk.run({u"INSERT INTO outbox (request_id, recipient, message_id, state) VALUES (1, 'ana@x.example', 'out1', 'sent')"_s,
              u"UPDATE change_request SET note = 'by the phone', due_on = '2026-12-01', version = version + 1 WHERE id = 2"_s});
    const QString before = hanging(desk);
    QVERIFY(worked(merge(desk, 1, 2)));
    QCOMPARE(hanging(desk), u"11 2; 12 2; 13 4; 14 2 | 21 2; 22 2"_s);
    QCOMPARE(rows(desk, u"SELECT request_id FROM outbox"_s), u"2"_s);
    QCOMPARE(rows(desk, u"SELECT state, merged_into_id FROM change_request WHERE id = 1"_s), u"withdrawn 2"_s);
    QCOMPARE(rows(desk, u"SELECT contact_id, order_id, series_id, priority, due_on, note, state FROM change_request WHERE id = 2"_s), u"6 1 1 2 2026-12-01 by the phone new"_s);
    const auto queue = reader(desk)->queue(Instant{42}, 10);
    QVERIFY(worked(queue));
    QCOMPARE(queue->size(), std::size_t(3));
    QCOMPARE(reader(desk)->open(1, Instant{42}).error().values.value(u"into"_s).toString(), u"2"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(hanging(desk), before);
    QCOMPARE(rows(desk, u"SELECT state, merged_into_id FROM change_request WHERE id = 1"_s), u"new -"_s);
    QCOMPARE(rows(desk, u"SELECT order_id FROM change_request WHERE id = 2"_s), u"-"_s);
    QVERIFY(desk.genuine());
}

void RequestMergeTest::keepsAllDrafts()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    ActionRunner jo(*desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    const auto keep = [](ActionRunner &runner, RowId request, const QString &body) {
        KeepDraftAction action({0, request, {}, u"ana@x.example"_s, {}, body, {}, {}});
        const auto done = runner.run(action);
        return worked(done) && !done->action; // no entry
    };
    QVERIFY(keep(desk.runner, 1, u"Dear Ana"_s));
    QVERIFY(keep(desk.runner, 1, u"Dear Ana, row C is free"_s));
    QVERIFY(keep(jo, 1, u"Hello Ana"_s)); // who took it over
    QVERIFY(keep(desk.runner, 2, u"Another one"_s));
    const auto bodies = [&](RowId request) {
        QStringList all;
        const auto one = reader(desk)->open(request, Instant{44});
        for (const RequestDraft &draft : one->drafts)
            all << draft.who + u": "_s + draft.body;
        all.sort();
        return all.join(u"; "_s);
    };
    QCOMPARE(bodies(1), u"jo: Hello Ana; maria: Dear Ana, row C is free"_s);
    QVERIFY(worked(merge(desk, 1, 2)));
    QCOMPARE(bodies(2), u"jo: Hello Ana; maria: Another one; maria: Dear Ana, row C is free"_s);
    QVERIFY(worked(merge(desk, 2, 4)));
    QCOMPARE(bodies(4), u"jo: Hello Ana; maria: Another one; maria: Dear Ana, row C is free"_s);
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(bodies(2), u"maria: Another one"_s);
    KeepDraftAction subject({0, 2, {}, {}, u"Seats"_s, u" "_s, {}, {}}); // that much is written
    QVERIFY(worked(desk.runner.run(subject)));
    QCOMPARE(reader(desk)->open(2, Instant{44})->drafts.front().subject, u"Seats"_s);
    QVERIFY(keep(desk.runner, 2, u" "_s));
    QCOMPARE(bodies(2), QString());
}

// Only what has gone word for word is no draft any more; the others are older than it.
void RequestMergeTest::anAnswerHidesNoOtherDraft()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    ActionRunner jo(*desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    KeepDraftAction mine({0, 1, {}, {}, {}, u"Dear Ana, row C"_s, {}, {}}), hers({0, 2, {}, {}, {}, u"Hello Ana"_s, {}, {}}), gone({0, 2, {}, {}, {}, u"Your seats are A 1."_s, {}, {}});
    QVERIFY(worked(desk.runner.run(mine)) && worked(jo.run(hers)) && worked(desk.runner.run(gone)));
    QVERIFY(worked(merge(desk, 1, 2)));
    const auto drafts = [&] {
        QStringList all;
        const auto one = reader(desk)->open(2, Instant{44});
        for (const RequestDraft &draft : one->drafts)
            all << (draft.older ? u"older: "_s : u""_s) + draft.body;
        all.sort();
        return all.join(u"; "_s);
    };
    QCOMPARE(drafts(), u"Dear Ana, row C; Hello Ana; Your seats are A 1."_s);
    desk.run({u"INSERT INTO outbox (kind, request_id, recipient, subject, body, written_at) VALUES ('reply', 2, 'ana@x.example', 'Seats', 'Your seats are A 1.', 42)"_s});
    QCOMPARE(drafts(), u"Hello Ana; older: Dear Ana, row C"_s);
    desk.run({u"UPDATE outbox SET state = 'cancelled', version = version + 1"_s}); // taken back
    QCOMPARE(drafts(), u"Dear Ana, row C; Hello Ana; Your seats are A 1."_s);
}

// The same words may be written again, for a second answer.
void RequestMergeTest::aDraftWrittenAfterItsAnswerIsOne()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    ActionRunner jo(*desk.db, {u"jo"_s, {}, [] { return Instant{60}; }});
    const RequestDraft draft{0, 1, {}, {}, {}, u"Your seats are A 1."_s, {}, {}};
    KeepDraftAction before(draft), after(draft);
    QVERIFY(worked(desk.runner.run(before))); // at 42
    desk.run({u"INSERT INTO outbox (kind, request_id, recipient, subject, body, written_at) VALUES ('reply', 1, 'ana@x.example', 'Seats', 'Your seats are A 1.', 50)"_s});
    QVERIFY(reader(desk)->open(1, Instant{61})->drafts.empty());
    QVERIFY(worked(jo.run(after)));
    const auto one = reader(desk)->open(1, Instant{61});
    QCOMPARE(one->drafts.size(), std::size_t(1));
    QCOMPARE(one->drafts.front().who, u"jo"_s);
    QVERIFY(!one->drafts.front().older);
}

void RequestMergeTest::refusesOtherPatronsRequests()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    QCOMPARE(merge(desk, 3, 1).error().values.value(u"reason"_s).toString(), u"requestsOfTwo"_s);
    desk.run({u"UPDATE change_request SET order_id = 3, version = version + 1 WHERE id = 2"_s}); // another one of hers
    QCOMPARE(merge(desk, 2, 1).error().values.value(u"reason"_s).toString(), u"requestsOfTwoOrders"_s);
    QCOMPARE(rows(desk, u"SELECT state, order_id FROM change_request WHERE id = 2"_s), u"new 3"_s);
    QCOMPARE(merge(desk, 1, 1).error().values.value(u"reason"_s).toString(), u"requestItself"_s);
    QCOMPARE(merge(desk, 1, 99).error().code, ErrorCode::RequestUnknown);
    QVERIFY(worked(merge(desk, 4, 3))); // nobody's
    QCOMPARE(rows(desk, u"SELECT contact_id FROM change_request WHERE id = 3"_s), u"7"_s);
    ActionRunner jo(*desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    ClaimRequestAction claim(1, ClaimDeed::Take, u"back"_s);
    QVERIFY(worked(jo.run(claim)));
    QCOMPARE(merge(desk, 2, 1).error().code, ErrorCode::RequestClaimed);
}

void RequestMergeTest::isNotWorkedOnAsAPart()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    QVERIFY(worked(merge(desk, 1, 2)));
    RequestEdit edit;
    edit.priority = 1;
    SetRequestsAction set({1}, edit);
    const auto refused = desk.runner.run(set);
    QCOMPARE(refused.error().code, ErrorCode::RequestMerged);
    QCOMPARE(refused.error().values.value(u"into"_s).toString(), u"2"_s);
    QCOMPARE(merge(desk, 2, 1).error().code, ErrorCode::RequestMerged);
}

// What wishes the same as a part wishes the same as the whole; in a ring of duplicates none would be planned.
void RequestMergeTest::duplicatesGoWithIt()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    const auto duplicates = [&] { return rows(desk, u"SELECT id, duplicate_of_id FROM change_request ORDER BY id"_s); };
    desk.run({u"UPDATE change_request SET duplicate_of_id = 1, version = version + 1 WHERE id IN (3, 4)"_s, u"UPDATE change_request SET duplicate_of_id = 3, version = version + 1 WHERE id = 2"_s});
    QVERIFY(worked(merge(desk, 1, 2)));
    QCOMPARE(duplicates(), u"1 -; 2 -; 3 2; 4 2"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(duplicates(), u"1 -; 2 3; 3 1; 4 1"_s);
    QVERIFY(desk.genuine());
    desk.run({u"UPDATE change_request SET duplicate_of_id = 3, version = version + 1 WHERE id = 1"_s, u"UPDATE change_request SET duplicate_of_id = NULL, version = version + 1 WHERE id <> 1"_s});
    QVERIFY(worked(merge(desk, 2, 1)));
    QCOMPARE(duplicates(), u"1 3; 2 -; 3 -; 4 -"_s); // nothing to do with it
    desk.run({u"UPDATE change_request SET duplicate_of_id = 2, version = version + 1 WHERE id = 4"_s}); // of an older program
    RequestCorrection said{.request = 3, .duplicateOf = 4};
    CorrectRequestAction correct(said);
    QVERIFY(worked(desk.runner.run(correct)));
    QCOMPARE(duplicates(), u"1 3; 2 -; 3 4; 4 2"_s);
}

void RequestMergeTest::splitsAMessageOff()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    desk.run({u"UPDATE change_request SET state = 'inProgress', assignee = 'jo', version = version + 1 WHERE id = 1"_s});
    const QString before = hanging(desk);
    SplitRequestAction action(1, {{12}, {22}});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(rows(desk, u"SELECT source, received_at, contact_id, order_id, series_id, state, assignee, split_from_id FROM change_request WHERE id = %1"_s.arg(action.made())),
             u"mail 9 6 1 1 new jo 1"_s);
    QCOMPARE(hanging(desk), u"11 1; 12 %1; 13 4; 14 1 | 21 1; 22 %1"_s.arg(action.made()));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(hanging(desk), before);
    QCOMPARE(rows(desk, u"SELECT count(*) FROM change_request"_s), u"4"_s);
}

void RequestMergeTest::splitsAWishOff()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    QCOMPARE(split(desk, 1, {{}, {21}}), QString());
    QCOMPARE(rows(desk, u"SELECT count(*) FROM request_wish WHERE request_id = 1"_s), u"1"_s);
}

// As somebody sees it in the window.
void RequestMergeTest::splitsOffAWishThatIsShown()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    const auto one = store::makeRequestQueueReader(desk.place.open())->open(1, Instant{42});
    QVERIFY(worked(one));
    QCOMPARE(one->request.wishes.size(), std::size_t(2));
    SplitRequestAction action(1, {{}, {}, {one->request.wishes[1]}});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(rows(desk, u"SELECT id, request_id FROM request_wish ORDER BY id"_s), u"21 1; 22 %1"_s.arg(action.made()));
    SplitRequestAction again(1, {{}, {}, {one->request.wishes[1]}});
    QCOMPARE(desk.runner.run(again).error().values.value(u"reason"_s).toString(), u"requestSplit"_s); // it has gone
}

void RequestMergeTest::leavesSomething()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    QCOMPARE(split(desk, 1, {}), u"requestSplit"_s);
    QCOMPARE(split(desk, 4, {{13}, {}}), u"requestSplit"_s);
    QCOMPARE(split(desk, 1, {{11, 12, 14}, {}}), u"requestSplit"_s);
    QCOMPARE(split(desk, 1, {{13}, {}}), u"requestSplit"_s); // another one's
    QCOMPARE(split(desk, 1, {{}, {99}}), u"requestSplit"_s);
}

QTEST_GUILESS_MAIN(RequestMergeTest)
#include "tst_requestmerge.moc"
