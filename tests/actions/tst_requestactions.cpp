// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedhouse.h"

#include "models/actions/contactaction.h"
#include "models/actions/declineaction.h"
#include "models/actions/requestactions.h"
#include "models/actions/requestdeskactions.h"
#include "models/actions/seatchangeactions.h"
#include "models/domain/fieldedit.h"
#include "models/store/requestqueue.h"

using namespace pd;
using namespace pd::actions;

// The states of change requests, and who and what sets them.
class RequestActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void setsAndTakesBack();
    void wantsAReason();
    void opensAgain();
    void isNotFilledByHand();
    void isFilledByItsWork();
    void isFilledByADecline();
    void waitsWhenBothAreKept();
    void leavesItWhenTheWorkIsRefused();
    void isFilledByWorkDoneBefore();
    void setsManyAndNamesThoseLeftOut();
    void aDryRunWritesNothing();
    void tellsWhatSomebodyElseChanged();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();

private:
    static Result<Outcome> set(Desk &desk, std::vector<RowId> requests, const RequestEdit &edit, std::map<RowId, RequestFacts> seen = {})
    {
        SetRequestsAction action(std::move(requests), edit, std::move(seen));
        return desk.runner.run(action, u"because"_s);
    }
    static QString code(const Result<Outcome> &outcome) { return outcome ? QString() : errorName(outcome.error().code); }
    static RowId reason(Desk &desk, const QString &state) { return desk.db->value(u"SELECT min(id) FROM request_reason WHERE state = ?"_s, {state})->toLongLong(); }
    static std::unique_ptr<RequestQueueReader> reader(Desk &desk) { return store::makeRequestQueueReader(desk.place.open()); }
    static SeatChange swap() { return {SeatChange::Deed::Swap, {101, 102}, {106, 107}}; }
};

void RequestActionsTest::setsAndTakesBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestEdit edit;
    edit.state = u"inProgress"_s;
    edit.assignee = u" jo "_s;
    edit.priority = 1;
    edit.due = u"2026-12-01"_s;
    edit.note = u"call after six, card 4111 1111 1111 1111"_s;
    const auto done = set(desk, {1}, edit);
    QVERIFY(worked(done));
    QVERIFY(done->notice.contacts.contains(6));
    QCOMPARE(rows(desk, u"SELECT state, assignee, priority, due_on FROM change_request WHERE id = 1"_s), u"inProgress jo 1 2026-12-01"_s);
    QVERIFY(!rows(desk, u"SELECT note FROM change_request WHERE id = 1"_s).contains(u"4111"_s));
    QCOMPARE(rows(desk, u"SELECT who, what, why FROM journal_action WHERE id = %1"_s.arg(*done->action)), u"maria request.set because"_s);
    QVERIFY(!set(desk, {1}, edit)->action); // it says so already
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT state, assignee, priority, due_on FROM change_request WHERE id = 1"_s), u"new  5 -"_s);
    QVERIFY(desk.genuine());
}

void RequestActionsTest::wantsAReason()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestEdit edit;
    for (const auto &[state, other] : {std::pair(u"notPossible"_s, u"withdrawn"_s), std::pair(u"withdrawn"_s, u"notPossible"_s)}) {
        edit.state = state;
        edit.reason.reset();
        QCOMPARE(code(set(desk, {1}, edit)), u"requestReasonMissing"_s);
        edit.reason = reason(desk, other);
        QCOMPARE(code(set(desk, {1}, edit)), u"requestReasonMissing"_s);
        edit.reason = reason(desk, state);
        QVERIFY(worked(set(desk, {1}, edit)));
        QCOMPARE(rows(desk, u"SELECT state, reason_id FROM change_request WHERE id = 1"_s), u"%1 %2"_s.arg(state).arg(*edit.reason));
    }
    desk.run({u"UPDATE request_reason SET active = 0, version = version + 1 WHERE id = %1"_s.arg(*edit.reason)});
    QCOMPARE(code(set(desk, {2}, edit)), u"requestReasonMissing"_s);
}

void RequestActionsTest::opensAgain()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestWorkAction work(1, std::make_shared<SwapSeatsAction>(1, swap()));
    QVERIFY(worked(desk.runner.run(work)));
    RequestEdit edit;
    edit.state = u"inProgress"_s;
    QVERIFY(worked(set(desk, {1}, edit)));
    QCOMPARE(rows(desk, u"SELECT state, filled_with, filled_by_action FROM change_request WHERE id = 1"_s), u"inProgress  -"_s);
    edit.state = u"withdrawn"_s;
    edit.reason = reason(desk, u"withdrawn"_s);
    QVERIFY(worked(set(desk, {1}, edit)));
    RequestEdit again;
    again.state = u"new"_s;
    QVERIFY(worked(set(desk, {1}, again)));
    QCOMPARE(rows(desk, u"SELECT state, reason_id FROM change_request WHERE id = 1"_s), u"new -"_s);
}

void RequestActionsTest::isNotFilledByHand()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestEdit edit;
    edit.state = u"filled"_s;
    QCOMPARE(code(set(desk, {1}, edit)), u"requestFilledByWork"_s);
    QCOMPARE(stateOf(desk, 1), u"new"_s);
}

// One entry, one undo: seats and state go together.
void RequestActionsTest::isFilledByItsWork()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    const auto seats = std::make_shared<SwapSeatsAction>(1, swap());
    RequestWorkAction work(1, seats);
    const auto done = desk.runner.run(work);
    QVERIFY(worked(done));
    QCOMPARE(seats->changed().number, u"ON-1"_s);
    QCOMPARE(rows(desk, u"SELECT state, filled_with, filled_by_action FROM change_request WHERE id = 1"_s), u"filled seats.swap %1"_s.arg(*done->action));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 106; 2 107; 3 106; 3 107"_s);
    QCOMPARE(rows(desk, u"SELECT what FROM journal_action WHERE id = %1"_s.arg(*done->action)), u"seats.swap"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(stateOf(desk, 1), u"new"_s);
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 3 101; 3 102"_s);
    QVERIFY(desk.genuine());
}

// A decline withdraws the order's requests (R5); the one that asked for it is filled.
void RequestActionsTest::isFilledByADecline()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    desk.run({u"UPDATE change_request SET order_id = 1, version = version + 1 WHERE id = 2"_s});
    RequestWorkAction work(1, std::make_shared<DeclineAction>(std::vector<RowId>{1}));
    QVERIFY(worked(desk.runner.run(work)));
    QCOMPARE(stateOf(desk, 1), u"filled"_s);
    QCOMPARE(stateOf(desk, 2), u"withdrawn"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(stateOf(desk, 1), u"new"_s);
    QCOMPARE(stateOf(desk, 2), u"new"_s);
}

void RequestActionsTest::waitsWhenBothAreKept()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestWorkAction work(1, std::make_shared<HoldSeatsAction>(1, SeatChange{SeatChange::Deed::Hold, {101, 102}, {106, 107}}), RequestWorkAction::Then::Waiting);
    QVERIFY(worked(desk.runner.run(work)));
    QCOMPARE(stateOf(desk, 1), u"waiting"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(stateOf(desk, 1), u"new"_s);
}

void RequestActionsTest::leavesItWhenTheWorkIsRefused()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestWorkAction taken(1, std::make_shared<SwapSeatsAction>(1, SeatChange{SeatChange::Deed::Swap, {101, 102}, {103, 104}}));
    QCOMPARE(code(desk.runner.run(taken)), u"seatsNotFree"_s);
    RequestEdit same;
    same.priority = 5;
    RequestWorkAction nothing(1, std::make_shared<SetRequestsAction>(std::vector<RowId>{1}, same));
    QCOMPARE(desk.runner.run(nothing).error().values.value(u"reason"_s).toString(), u"requestNothingDone"_s);
    QCOMPARE(stateOf(desk, 1), u"new"_s);
    ClaimRequestAction claim(1, ClaimDeed::Take, u"front"_s);
    QVERIFY(worked(desk.runner.run(claim)));
    ActionRunner jo(*desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    RequestWorkAction others(1, std::make_shared<SwapSeatsAction>(1, swap()));
    const auto refused = jo.run(others);
    QCOMPARE(code(refused), u"requestClaimed"_s);
    QCOMPARE(refused.error().values.value(u"who"_s).toString(), u"maria"_s);
    QVERIFY(worked(desk.runner.run(others)));
}

void RequestActionsTest::isFilledByWorkDoneBefore()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    const auto finish = [&](RowId request, RowId action) {
        FinishRequestAction done(request, action);
        return desk.runner.run(done);
    };
    ContactAction address(6, {{u"mailing_city"_s, u""_s, u"Lyon"_s}});
    const auto moved = desk.runner.run(address);
    QVERIFY(worked(moved));
    QCOMPARE(finish(3, *moved->action).error().values.value(u"reason"_s).toString(), u"requestOtherWork"_s); // Ana's, not Bo's
    QCOMPARE(finish(4, *moved->action).error().values.value(u"reason"_s).toString(), u"requestOtherWork"_s); // nobody's
    RequestEdit edit;
    edit.priority = 1;
    const auto priority = set(desk, {1}, edit);
    QCOMPARE(finish(1, *priority->action).error().values.value(u"reason"_s).toString(), u"requestOtherWork"_s); // no work
    QVERIFY(worked(finish(1, *moved->action)));
    QCOMPARE(rows(desk, u"SELECT state, filled_with, filled_by_action FROM change_request WHERE id = 1"_s), u"filled contact.edit %1"_s.arg(*moved->action));
    QVERIFY(worked(desk.undo(*moved->action))); // the work is undone: it is to be done
    QCOMPARE(rows(desk, u"SELECT state, filled_with, filled_by_action FROM change_request WHERE id = 1"_s), u"inProgress  -"_s);
    QCOMPARE(finish(1, *moved->action).error().values.value(u"reason"_s).toString(), u"requestOtherWork"_s); // taken back
    QCOMPARE(code(finish(1, 999)), u"recordUnknown"_s);
}

void RequestActionsTest::setsManyAndNamesThoseLeftOut()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    ActionRunner jo(*desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    ClaimRequestAction claim(2, ClaimDeed::Take, u"back"_s);
    QVERIFY(worked(jo.run(claim)));
    RequestEdit edit;
    edit.state = u"inProgress"_s;
    edit.assignee = u"ana"_s;
    SetRequestsAction action({1, 2, 3, 99}, edit);
    QVERIFY(worked(desk.runner.run(action)));
    QStringList refused;
    for (const BulkEdit::Refusal &one : action.refused())
        refused << u"%1 %2"_s.arg(one.record).arg(errorName(one.why.code));
    QCOMPARE(refused.join(u", "_s), u"2 requestClaimed, 99 requestUnknown"_s);
    QCOMPARE(rows(desk, u"SELECT id, state FROM change_request ORDER BY id"_s), u"1 inProgress; 2 new; 3 inProgress; 4 new"_s);
    RequestEdit who;
    who.assignee = u"bo"_s; // who it is given to, and how urgent it is, is not theirs alone who work on it
    QVERIFY(worked(set(desk, {1, 2, 3}, who)));
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT count(*) FROM change_request WHERE state = 'new' AND assignee = ''"_s), u"4"_s);
}

void RequestActionsTest::aDryRunWritesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestEdit edit;
    edit.priority = 1;
    SetRequestsAction action({1, 2, 99}, edit);
    const auto tried = desk.runner.dryRun(action);
    QVERIFY(worked(tried));
    QCOMPARE(tried->rows.size(), std::size_t(2));
    QCOMPARE(action.refused().size(), std::size_t(1));
    QCOMPARE(rows(desk, u"SELECT priority FROM change_request ORDER BY id"_s), u"5; 2; 5; 5"_s);
}

// What nobody else touched goes through.
void RequestActionsTest::tellsWhatSomebodyElseChanged()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    const RequestFacts seen = reader(desk)->open(1, Instant{42})->request.facts;
    RequestEdit theirs;
    theirs.priority = 1;
    QVERIFY(worked(set(desk, {1}, theirs)));
    RequestEdit ours;
    ours.assignee = u"jo"_s;
    QVERIFY(worked(set(desk, {1}, ours, {{1, seen}})));
    ours.priority = 9;
    const auto conflict = set(desk, {1}, ours, {{1, seen}});
    QCOMPARE(code(conflict), u"recordChanged"_s);
    const std::vector<FieldConflict> fields = fieldsOf(conflict.error());
    QCOMPARE(fields.size(), std::size_t(1));
    QCOMPARE(fields.front().column, u"priority"_s);
    QCOMPARE(fields.front().theirs.toInt(), 1);
}

void RequestActionsTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("state") << u"state"_s << u"done"_s;
    QTest::newRow("priority") << u"priority"_s << u"0"_s;
    QTest::newRow("due") << u"due"_s << u"31.12.2026"_s;
    QTest::newRow("snooze") << u"snooze"_s << u"2026-02-30"_s;
    QTest::newRow("fallback") << u"fallback"_s << u"perhaps"_s;
}

void RequestActionsTest::refusesWhatIsNone()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, field);
    QFETCH(QString, value);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestEdit edit;
    if (field == "priority"_L1)
        edit.priority = value.toInt();
    else
        (field == "state"_L1 ? edit.state : field == "due"_L1 ? edit.due : field == "snooze"_L1 ? edit.snoozedUntil : edit.fallback) = value;
    QCOMPARE(code(set(desk, {1}, edit)), u"valueInvalid"_s);
}

QTEST_GUILESS_MAIN(RequestActionsTest)
#include "tst_requestactions.moc"
