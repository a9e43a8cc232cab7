// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedhouse.h"

#include "models/actions/correctrequestaction.h"
#include "models/actions/requestactions.h"
#include "models/actions/requestdeskactions.h"
#include "models/actions/requesttableactions.h"
#include "models/store/requestwords.h"
#include "models/store/requestqueue.h"

using namespace pd;
using namespace pd::actions;

// The queue as it is read, what is corrected by hand, and staff's own words.
class RequestQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void readsTheQueue();
    void isCorrectedByHand();
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

void RequestQueueTest::isCorrectedByHand()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    const auto correct = [&](RequestCorrection correction) {
        CorrectRequestAction action(std::move(correction));
        return desk.runner.run(action);
    };
    const auto wish = [&](const std::vector<RequestWish> &planned) {
        RequestCorrection correction{1};
        correction.planned = planned;
        return correct(correction);
    };
    const auto whose = [&](const QString &word) {
        RequestCorrection correction{4};
        correction.whose = word;
        return correct(correction);
    };
    const auto wishes = [&] { return rows(desk, u"SELECT w.id, k.code, w.number FROM request_wish w JOIN request_kind k ON k.id = w.kind_id WHERE w.request_id = 1 AND w.id < 23 ORDER BY w.id"_s); };
    QVERIFY(worked(wish({{WishKind::Aisle}, {WishKind::Nearer}})));
    QCOMPARE(wishes(), u"21 nearer -; 22 aisle -"_s); // what was found stays as it was found
    QVERIFY(worked(wish({{WishKind::Aisle}})));
    QCOMPARE(wishes(), u"22 aisle -"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(wishes(), u"21 nearer -; 22 aisle -"_s);
    QCOMPARE(code(wish({{WishKind::Count}})), u"valueInvalid"_s);
    QVERIFY(worked(whose(u" ON-1 "_s)));
    QCOMPARE(rows(desk, u"SELECT contact_id, order_id, series_id, seats_since_on FROM change_request WHERE id = 4"_s), u"6 1 1 2009-09-01"_s);
    desk.run({u"UPDATE contact SET email = 'Bo@y.example', email_key = 'bo@y.example', version = version + 1 WHERE id = 7"_s});
    QVERIFY(worked(whose(u"BO@y.example"_s)));
    QCOMPARE(rows(desk, u"SELECT contact_id, order_id FROM change_request WHERE id = 4"_s), u"7 -"_s);
    QCOMPARE(code(whose(u"ON-99"_s)), u"recordUnknown"_s);
    desk.run({u"UPDATE contact SET email = 'Bo@y.example', email_key = 'bo@y.example', version = version + 1 WHERE id = 8"_s});
    QCOMPARE(code(whose(u"bo@y.example"_s)), u"recordAmbiguous"_s);
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
