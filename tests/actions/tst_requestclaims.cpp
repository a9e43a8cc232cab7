// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedhouse.h"

#include "models/actions/requestactions.h"
#include "models/actions/requestdeskactions.h"
#include "models/actions/unlessopen.h"
#include "models/store/requestclaims.h"

#include <atomic>
#include <thread>

using namespace pd;
using namespace pd::actions;

// Two desks on one database.
class RequestClaimsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void isOneDesks();
    void goesOverByAsking();
    void isNoEntryOfTheJournal();
    void twoAtOnceNeverGetTheSame();
    void goesWithItsRequest();
    void aWindowThatOpensItInThatInstant();

private:
    // Another desk, with a connection of its own.
    struct Other {
        Other(const Desk &at, const QString &who, Instant &now)
            : db(at.place.open())
            , runner(*db, {who, {}, [&now] { return now; }})
        {
        }
        bool claim(ClaimDeed deed, RowId request = 1)
        {
            ClaimRequestAction action(request, deed, u"front"_s);
            const auto done = runner.run(action);
            if (!worked(done))
                return false;
            desk = action.desk();
            return action.own();
        }
        std::unique_ptr<store::Connection> db;
        ActionRunner runner;
        RequestDesk desk;
    };
    static Instant minute(double n) { return Instant{qint64(n * 60'000)}; }
};

void RequestClaimsTest::isOneDesks()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    Instant now = minute(10);
    Other ana(desk, u"ana"_s, now), jo(desk, u"jo"_s, now);
    QVERIFY(ana.claim(ClaimDeed::Take));
    QVERIFY(!jo.claim(ClaimDeed::Take));
    QCOMPARE(jo.desk.claim->holder.who, u"ana"_s);
    QCOMPARE(jo.desk.present.size(), std::size_t(2));
    now = minute(24);
    QVERIFY(ana.claim(ClaimDeed::Take)); // prolonged
    now = minute(30);
    QVERIFY(!jo.claim(ClaimDeed::Take));
    QVERIFY(!ana.claim(ClaimDeed::Release));
    QVERIFY(jo.claim(ClaimDeed::Take));
    QCOMPARE(jo.desk.present.size(), std::size_t(1));
    now = minute(46); // his window is gone
    QVERIFY(ana.claim(ClaimDeed::Take));
    QCOMPARE(ana.desk.present.size(), std::size_t(1));
}

void RequestClaimsTest::goesOverByAsking()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    Instant now = minute(10);
    Other ana(desk, u"ana"_s, now), jo(desk, u"jo"_s, now);
    QVERIFY(ana.claim(ClaimDeed::Take));
    QVERIFY(!jo.claim(ClaimDeed::Ask));
    const auto seen = store::readRequestDesk(*ana.db, 1, now);
    QVERIFY(worked(seen));
    QCOMPARE(seen->claim->asker->who, u"jo"_s);
    QVERIFY(ana.claim(ClaimDeed::Keep));
    now = minute(12);
    QVERIFY(!jo.claim(ClaimDeed::Take));
    QVERIFY(!jo.claim(ClaimDeed::Ask));
    now = minute(13);
    QVERIFY(!ana.claim(ClaimDeed::Take));
    QVERIFY(jo.claim(ClaimDeed::Take));
}

void RequestClaimsTest::isNoEntryOfTheJournal()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const RowId last = desk.run(askedHouse());
    Instant now = minute(10);
    Other ana(desk, u"ana"_s, now);
    QVERIFY(ana.claim(ClaimDeed::Take));
    QCOMPARE(desk.text(u"SELECT max(id) FROM journal_action"_s).toLongLong(), last);
    QVERIFY(desk.genuine());
}

// Whatever the two do: one gets it.
void RequestClaimsTest::twoAtOnceNeverGetTheSame()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    constexpr int rounds = 40;
    std::array<std::array<bool, rounds>, 2> got{};
    std::atomic<int> failed = 0, arrived = 0;
    const auto work = [&](int who) {
        Instant now = minute(10);
        Other other(desk, who ? u"ana"_s : u"jo"_s, now);
        for (int round = 0; round < rounds; ++round) {
            ++arrived;
            while (arrived < 2 * (round + 1))
                std::this_thread::yield();
            now = minute(10 + 20.0 * round); // what they had has lapsed
            ClaimRequestAction action(1, ClaimDeed::Take, u"front"_s);
            const auto done = other.runner.run(action);
            failed += !worked(done);
            got[size_t(who)][size_t(round)] = done && action.own();
        }
    };
    std::thread jo(work, 0), ana(work, 1);
    jo.join();
    ana.join();
    QCOMPARE(failed.load(), 0);
    for (int round = 0; round < rounds; ++round)
        QVERIFY2(got[0][size_t(round)] != got[1][size_t(round)], qPrintable(QString::number(round)));
}

// It hinders nobody who takes a request back.
void RequestClaimsTest::goesWithItsRequest()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    desk.run({u"INSERT INTO change_request (id, source, received_at) VALUES (9, 'phone', 9)"_s});
    Instant now = minute(10);
    Other ana(desk, u"ana"_s, now);
    QVERIFY(ana.claim(ClaimDeed::Take, 9));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT count(*) FROM request_claim"_s), u"0"_s);
    ClaimRequestAction gone(9, ClaimDeed::Take, u"front"_s);
    QCOMPARE(desk.runner.run(gone).error().code, ErrorCode::RequestUnknown);
}

// Before the deed has the writer's lock, a window of the same person takes the request: it is seen, and nothing is done.
void RequestClaimsTest::aWindowThatOpensItInThatInstant()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    Instant now{42};
    Other window(desk, u"maria"_s, now);
    // What somebody looks at before the transaction is over when the window opens it.
    class Opened final : public Action {
    public:
        explicit Opened(Other &other)
            : window(other)
        {
        }
        QString name() const override { return set.name(); }
        Result<void> check(store::Connection &connection) override
        {
            const Result<void> may = set.check(connection);
            taken = opens && window.claim(ClaimDeed::Take);
            return may;
        }
        Result<void> apply(WriteTransaction &transaction) override { return set.apply(transaction); }

        Other &window;
        SetRequestsAction set{{1, 2}, [] {
                                  RequestEdit edit;
                                  edit.priority = 1;
                                  return edit;
                              }()};
        bool opens = true;
        bool taken = false;
    } deed(window);
    UnlessOpen unlessOpen(deed, {2, 1});
    const auto refused = desk.runner.run(unlessOpen);
    QVERIFY(deed.taken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RequestClaimed);
    QCOMPARE(refused.error().values.value(u"id"_s).toString() + refused.error().values.value(u"who"_s).toString(), u"1maria"_s);
    const auto set = [&] { return rows(desk, u"SELECT priority FROM change_request WHERE id < 3 ORDER BY id"_s); };
    QCOMPARE(set(), u"5; 2"_s); // nor is the other one set
    QVERIFY(!window.claim(ClaimDeed::Release));
    deed.opens = false;
    QVERIFY(worked(desk.runner.run(unlessOpen)));
    QCOMPARE(set(), u"1; 1"_s);
    QVERIFY(desk.genuine());
}

QTEST_GUILESS_MAIN(RequestClaimsTest)
#include "tst_requestclaims.moc"
