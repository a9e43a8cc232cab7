// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedhouse.h"

#include "models/actions/requestactions.h"
#include "models/actions/requestdeskactions.h"
#include "models/actions/requesttableactions.h"
#include "models/store/requestwords.h"
#include "models/store/requestqueue.h"

using namespace pd;
using namespace pd::actions;

// The queue as it is read, and staff's own words.
class RequestQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void readsTheQueue();
    void isPutAside();
    void staffEditReasonsAndKinds();

private:
    static QString code(const Result<Outcome> &outcome) { return outcome ? QString() : errorName(outcome.error().code); }
    static std::unique_ptr<RequestQueueReader> reader(Desk &desk) { return store::makeRequestQueueReader(desk.place.open()); }
    static Result<Outcome> set(Desk &desk, std::vector<RowId> requests, const RequestEdit &edit)
    {
        SetRequestsAction action(std::move(requests), edit);
        return desk.runner.run(action);
    }
};

void RequestQueueTest::readsTheQueue()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    desk.run({u"UPDATE change_request SET state = 'filled', version = version + 1 WHERE id = 3"_s});
    ClaimRequestAction look(1, ClaimDeed::Take, u"front"_s);
    QVERIFY(worked(desk.runner.run(look)));
    const auto all = reader(desk)->queue(Instant{42}, 10);
    QVERIFY(worked(all));
    QCOMPARE(all->size(), std::size_t(4));
    QCOMPARE(reader(desk)->queue(Instant{42}, 0)->size(), std::size_t(3));
    const QueuedRequest &ana = all->front();
    QCOMPARE(ana.patron, u"Ana Ruiz"_s);
    QCOMPARE(ana.orderNumber, u"ON-1"_s);
    QCOMPARE(ana.seriesName, u"Evenings 2027"_s);
    QCOMPARE(ana.from, u"ana@x.example"_s);
    QCOMPARE(ana.subject, u"Seats"_s);
    QCOMPARE(ana.messages, 2); // an answer by itself is no news
    QCOMPARE(ana.newest.ms, 9);
    QCOMPARE(ana.wishes.size(), std::size_t(2));
    QCOMPARE(ana.wishes.front().kind, u"nearer"_s);
    QCOMPARE(ana.heldBy, u"maria"_s);
    QVERIFY(!ana.unread && (*all)[1].unread);
    QCOMPARE((*all)[2].from, u"who@x.example"_s);
    QCOMPARE((*all)[3].facts.state, u"filled"_s);
    desk.run({u"UPDATE message SET received_at = 99, version = version + 1 WHERE id = 12"_s});
    QVERIFY(reader(desk)->queue(Instant{42}, 0)->front().unread); // it came since
    const auto one = reader(desk)->open(1, Instant{42});
    QVERIFY(worked(one));
    QCOMPARE(one->thread.size(), std::size_t(3));
    QVERIFY(one->desk.claim && one->desk.present.size() == 1);
    QCOMPARE(reader(desk)->open(99, Instant{42}).error().code, ErrorCode::RequestUnknown);
}

void RequestQueueTest::isPutAside()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    RequestEdit edit;
    edit.snoozedUntil = u"2026-12-01"_s;
    QVERIFY(worked(set(desk, {1}, edit)));
    const QueuedRequest request = reader(desk)->queue(Instant{42}, 0)->front();
    QVERIFY(request.isSnoozed(QDate(2026, 11, 30)));
    QVERIFY(!request.isSnoozed(QDate(2026, 12, 1))); // by itself
    edit.snoozedUntil = QString();
    QVERIFY(worked(set(desk, {1}, edit)));
    QCOMPARE(rows(desk, u"SELECT snoozed_until FROM change_request WHERE id = 1"_s), u"-"_s);
}

void RequestQueueTest::staffEditReasonsAndKinds()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(reader(desk)->reasons()->size() >= 8);
    RequestWordAction add({0, WordList::Withdrawn, u" Moved away "_s, true, 3});
    QVERIFY(worked(desk.runner.run(add)));
    QCOMPARE(rows(desk, u"SELECT state, name, place FROM request_reason WHERE name LIKE 'Moved%'"_s), u"withdrawn Moved away 3"_s);
    QCOMPARE(code(desk.runner.run(add)), u"nameTaken"_s);
    RequestWordAction nameless({0, WordList::Withdrawn, u" "_s});
    QCOMPARE(code(desk.runner.run(nameless)), u"valueInvalid"_s);
    const auto words = store::readWords(*desk.db);
    QVERIFY(worked(words));
    const RequestWord kind = words->back();
    QVERIFY(kind.list == WordList::Kinds);
    RequestWord odd = kind;
    odd.asks = u"colours"_s;
    RequestWordAction unknown(odd, kind);
    QCOMPARE(code(desk.runner.run(unknown)), u"valueInvalid"_s);
    RequestWord retired = kind, renamed = kind;
    retired.active = false;
    renamed.name = u"Our own words"_s;
    RequestWordAction rename(renamed, kind);
    QVERIFY(worked(desk.runner.run(rename)));
    RequestWord late = kind; // who has not seen that name
    late.name = u"Theirs"_s;
    RequestWordAction conflict(late, kind);
    QCOMPARE(code(desk.runner.run(conflict)), u"recordChanged"_s);
    QVERIFY(worked(desk.undo()));
    RequestWordAction retire(retired, kind);
    QVERIFY(worked(desk.runner.run(retire)));
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT count(*) FROM request_kind WHERE active = 0"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(RequestQueueTest)
#include "tst_requestqueue.moc"
