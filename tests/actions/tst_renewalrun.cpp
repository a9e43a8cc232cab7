// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/renewalactions.h"
#include "models/actions/renewalbatch.h"
#include "models/actions/settingsaction.h"
#include "models/domain/renewal/names.h"
#include "models/store/renewalreader.h"
#include "tests/actions/renewalhouse.h"

using namespace pd;
using namespace pd::actions;

class RenewalRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesOrdersClaimsAndAssignments_data() { addEngines(); }
    void makesOrdersClaimsAndAssignments();
    void doesWhatTheRehearsalSays_data();
    void doesWhatTheRehearsalSays();
    void seatsConserve_data() { addEngines(); }
    void seatsConserve();
    void stopsAndGoesOn_data() { addEngines(); }
    void stopsAndGoesOn();
    void isTakenBackBatchByBatch_data() { addEngines(); }
    void isTakenBackBatchByBatch();
    void isNotTakenBackOverWhatCameLater_data() { addEngines(); }
    void isNotTakenBackOverWhatCameLater();
    void refusesWhereItMayNot_data() { addEngines(); }
    void refusesWhereItMayNot();
    void refusesWhenTheWorldHasChanged_data() { addEngines(); }
    void refusesWhenTheWorldHasChanged();
    void noticesAChangeBetweenTwoBatches_data() { addEngines(); }
    void noticesAChangeBetweenTwoBatches();
    void runsAgainForThoseWhoAreLeft_data() { addEngines(); }
    void runsAgainForThoseWhoAreLeft();
    void theMappingIsKeptAndTakenBack_data() { addEngines(); }
    void theMappingIsKeptAndTakenBack();

private:
    static qint64 count(Desk &desk, const QString &from) { return desk.db->value(u"SELECT count(*) FROM "_s + from)->toLongLong(); }
};

void RenewalRunTest::makesOrdersClaimsAndAssignments()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 2);
    RenewalRun run(desk.runner, request());
    QVERIFY(worked(run.run()));
    QVERIFY(run.result().finished);
    QCOMPARE(run.result().renewed, 2);
    QCOMPARE(run.result().actions.size(), std::size_t(1));
    QCOMPARE(count(desk, u"ticket_order WHERE series_id = 2 AND status = 'Pending Renewal' AND subtotal = 1320"_s), 2);
    QCOMPARE(count(desk, u"ticket_order_item i JOIN ticket_order o ON o.id = i.order_id WHERE o.series_id = 2"_s), 2 + 8);
    QCOMPARE(count(desk, u"seat_claim WHERE kind = 'renewal' AND until = 4102444800000 AND instance_id IN (3, 4)"_s), 8);
    QCOMPARE(count(desk, u"seat_assignment WHERE series_id = 2"_s), 4);
    QCOMPARE(desk.text(u"SELECT pending_renewal_seats FROM ticket_order WHERE number = 'R2-1'"_s), u"Main 0 1, Main 0 2"_s);
    QCOMPARE(desk.text(u"SELECT state FROM renewal_run"_s), u"done"_s);
    const auto log = store::makeRenewalReader(desk.place.open())->log(2);
    QVERIFY(worked(log));
    QCOMPARE(log->size(), std::size_t(2));
    QCOMPARE(log->front().outcome, u"sameSeats"_s);
    QCOMPARE(log->front().number, u"R2-1"_s);
    QVERIFY(desk.genuine());
}

void RenewalRunTest::doesWhatTheRehearsalSays_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("SQLite %u", seed) << Engine::Sqlite << seed;
        if (seed <= 4)
            QTest::addRow("PostgreSQL %u", seed) << Engine::Postgres << seed;
    }
}

void RenewalRunTest::doesWhatTheRehearsalSays()
{
    QFETCH(Engine, engine);
    QFETCH(quint32, seed);
    Desk desk(engine);
    RenewalHouse house(desk, 40, seed);
    const renewal::Rehearsal before = rehearsed(*desk.db);
    QCOMPARE(before.lines.size(), std::size_t(40));
    QVERIFY(before.renewing() > 5);
    RenewalRun run(desk.runner, request(1 + house.pick(20)));
    QVERIFY(worked(run.run()));
    QCOMPARE(run.result().rehearsal.digest(), before.digest());
    QCOMPARE(run.result().renewed, before.renewing());
    for (const renewal::Line &line : before.lines) {
        auto order = desk.db->query(u"SELECT id, subtotal FROM ticket_order WHERE series_id = 2 AND number = 'R2-%1'"_s.arg(line.contact));
        QVERIFY(worked(order));
        QCOMPARE(order->next(), renewal::renews(line.outcome));
        const QString logged = desk.text(u"SELECT outcome FROM renewal_log WHERE contact_id = %1"_s.arg(line.contact));
        QCOMPARE(logged, line.outcome == renewal::Outcome::HasOrder ? QString() : renewal::outcomeName(line.outcome));
        if (!renewal::renews(line.outcome))
            continue;
        const QString id = order->value(0).toString();
        order->finish();
        QStringList seats;
        for (const renewal::PlannedPlace &place : line.places)
            seats << QString::number(place.seat);
        // At each performance just these, and assigned.
        for (const QString &table : {u"seat_claim WHERE order_id = %1 AND instance_id = 3"_s, u"seat_claim WHERE order_id = %1 AND instance_id = 4"_s,
                                     u"seat_assignment WHERE series_id = 2 AND contact_id = "_s + QString::number(line.contact)}) {
            const QString from = table.contains(u"%1"_s) ? table.arg(id) : table;
            QCOMPARE(count(desk, from), seats.size());
            QCOMPARE(count(desk, from + u" AND seat_id IN (%1)"_s.arg(seats.join(u','))), seats.size());
        }
    }
    QVERIFY(desk.genuine());
}

// Free, held and sold are all there are, at each performance, before and after.
void RenewalRunTest::seatsConserve()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 30, 7);
    const qint64 seats = count(desk, u"seat"_s);
    const auto claimed = [&](int instance) { return count(desk, u"seat_claim WHERE instance_id = %1 AND (until IS NULL OR until > 42)"_s.arg(instance)); };
    const qint64 before[] = {claimed(3), claimed(4)};
    RenewalRun run(desk.runner, request(7));
    QVERIFY(worked(run.run()));
    const qint64 kept = 2 * run.result().renewed;
    for (const int i : {0, 1}) {
        QCOMPARE(claimed(3 + i), before[i] + kept);
        const qint64 free = count(desk, u"seat s WHERE NOT EXISTS (SELECT 1 FROM seat_claim c WHERE c.seat_id = s.id AND c.instance_id = %1 AND (c.until IS NULL OR c.until > 42))"_s.arg(3 + i));
        QCOMPARE(free + claimed(3 + i), seats);
    }
    QCOMPARE(count(desk, u"seat_assignment WHERE series_id = 1"_s), count(desk, u"seat_assignment"_s) - kept); // last season's are as they were
}

void RenewalRunTest::stopsAndGoesOn()
{
    QFETCH(Engine, engine);
    Desk whole(engine), broken(engine);
    RenewalHouse house(whole, 30, 3), same(broken, 30, 3);
    RenewalRun run(whole.runner, request(4));
    QVERIFY(worked(run.run()));

    RenewalRun first(broken.runner, request(4));
    int batches = 0;
    first.setProgress([&](qint64 done, qint64 all) { return done <= all && ++batches < 3; });
    QCOMPARE(first.run().error().code, ErrorCode::Cancelled);
    QVERIFY(!first.result().finished);
    QCOMPARE(broken.text(u"SELECT state FROM renewal_run"_s), u"running"_s);
    const auto known = store::readRenewalSeries(*broken.db, 2);
    QVERIFY(worked(known));
    QCOMPARE(known->state, RenewalSeries::State::Running);
    // Between them somebody decides that one who was done shall be left out: too late, and no trouble.
    RenewalRun second(broken.runner, request(9));
    QVERIFY(worked(second.run()));
    QCOMPARE(first.result().renewed + second.result().renewed, run.result().renewed);
    QCOMPARE(second.result().rehearsal.digest(), run.result().rehearsal.digest());
    QCOMPARE(endState(*broken.db), endState(*whole.db));
    QVERIFY(broken.genuine());
}

void RenewalRunTest::isTakenBackBatchByBatch()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 24, 5);
    const QStringList before = endState(*desk.db);
    RenewalRun run(desk.runner, request(5));
    QVERIFY(worked(run.run()));
    const QStringList after = endState(*desk.db);
    QVERIFY(run.result().actions.size() > 3);
    QCOMPARE(desk.undo(run.result().actions.front()).error().code, ErrorCode::UndoRefused); // the later ones stand on it
    std::vector<RowId> undone;
    for (std::size_t i = run.result().actions.size(); i-- > 0;) {
        const auto back = desk.undo(run.result().actions[i]);
        QVERIFY(worked(back));
        undone.push_back(back->action.value_or(0));
    }
    QCOMPARE(endState(*desk.db), before);
    for (std::size_t i = undone.size(); i-- > 0;) // and once more
        QVERIFY(worked(desk.undo(undone[i])));
    QCOMPARE(endState(*desk.db), after);
    QVERIFY(desk.genuine());
}

void RenewalRunTest::isNotTakenBackOverWhatCameLater()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 3);
    RenewalRun run(desk.runner, request());
    QVERIFY(worked(run.run()));
    const RowId declined = desk.run({u"UPDATE ticket_order SET status = 'Did Not Renew', version = version + 1 WHERE number = 'R2-3'"_s,
                                     u"DELETE FROM seat_claim WHERE contact_id = 3"_s});
    const auto refused = desk.undo(run.result().actions.front());
    QCOMPARE(refused.error().code, ErrorCode::UndoRefused);
    QCOMPARE(refused.error().values.value(u"later"_s).toLongLong(), declined);
    // Somebody else gets the seat, and by chance the number of the claim that is gone.
    desk.run({u"INSERT INTO seat_claim (id, instance_id, seat_id, kind) VALUES (12, 3, 5, 'ticket')"_s});
    QCOMPARE(desk.undo(run.result().actions.front()).error().code, ErrorCode::UndoRefused);
    QCOMPARE(count(desk, u"seat_claim WHERE kind = 'ticket'"_s), 1);
}

void RenewalRunTest::refusesWhereItMayNot()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 2);
    const auto refusal = [&](const RenewalRequest &asked = request()) {
        RenewalRun run(desk.runner, asked);
        const auto done = run.run();
        return done ? ErrorCode::Internal : done.error().code;
    };
    SettingsAction theirs(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(worked(desk.runner.run(theirs)));
    QCOMPARE(refusal(), ErrorCode::RenewalElsewhere);
    SettingsAction ours(u"records.master"_s, u"patrondesk"_s);
    QVERIFY(worked(desk.runner.run(ours)));
    QCOMPARE(refusal({9, 1, 1, {}, {}}), ErrorCode::RecordUnknown);
    desk.run({u"UPDATE series SET closes_at = 42, version = version + 1 WHERE id = 2"_s});
    QCOMPARE(refusal(), ErrorCode::SeriesClosed);
    desk.run({u"UPDATE series SET closes_at = 43, version = version + 1 WHERE id = 2"_s, u"DELETE FROM series_instance WHERE series_id = 2"_s});
    QCOMPARE(refusal(), ErrorCode::SeriesUnready);
    QCOMPARE(count(desk, u"ticket_order WHERE series_id = 2"_s), 0);
    QCOMPARE(count(desk, u"renewal_run"_s), 0);
}

void RenewalRunTest::refusesWhenTheWorldHasChanged()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 4);
    const auto seen = std::make_shared<renewal::Rehearsal>(rehearsed(*desk.db));
    desk.run({u"UPDATE contact SET last_name = 'Núñez', version = version + 1 WHERE id = 1"_s}); // makes no difference
    RenewalRequest withDigest = request();
    withDigest.digest = seen->digest();
    RenewalRequest withLines = request();
    withLines.seen = seen;
    desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (3, 1, 'ticket')"_s});
    RenewalRun run(desk.runner, withDigest);
    QCOMPARE(run.run().error().code, ErrorCode::RenewalOutdated);
    RenewalRun again(desk.runner, withLines);
    const auto refused = again.run();
    QCOMPARE(refused.error().code, ErrorCode::RenewalOutdated);
    QCOMPARE(refused.error().values.value(u"count"_s).toInt(), 1);
    QCOMPARE(count(desk, u"renewal_log"_s), 0);
    desk.run({u"DELETE FROM seat_claim WHERE kind = 'ticket'"_s});
    RenewalRun now(desk.runner, withDigest);
    QVERIFY(worked(now.run()));
}

void RenewalRunTest::noticesAChangeBetweenTwoBatches()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 9);
    RenewalRun run(desk.runner, request(3));
    int batch = 0;
    run.setProgress([&](qint64, qint64) {
        if (++batch == 1) // another desk: first something that makes no difference
            desk.run({u"UPDATE contact SET last_name = 'Ruiz', version = version + 1 WHERE id = 9"_s});
        if (batch == 2)
            desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (4, 17, 'ticket')"_s});
        return true;
    });
    const auto stopped = run.run();
    QCOMPARE(stopped.error().code, ErrorCode::RenewalOutdated);
    QCOMPARE(run.result().renewed, 6); // they stay
    RenewalRun rest(desk.runner, request(3));
    QVERIFY(worked(rest.run()));
    QCOMPARE(rest.result().renewed, 2);
    QCOMPARE(rest.result().listed, 1);
    QCOMPARE(desk.text(u"SELECT outcome FROM renewal_log WHERE contact_id = 9"_s), u"seatTaken"_s);
    QCOMPARE(desk.text(u"SELECT state FROM renewal_run"_s), u"done"_s);
}

void RenewalRunTest::runsAgainForThoseWhoAreLeft()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 3);
    const RowId sold = desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (3, 1, 'ticket')"_s});
    RenewalRun run(desk.runner, request());
    QVERIFY(worked(run.run()));
    QCOMPARE(run.result().listed, 1);
    RenewalRun again(desk.runner, request()); // nothing has changed: said once more
    QVERIFY(worked(again.run()));
    QCOMPARE(again.result().renewed, 0);
    QVERIFY(worked(desk.undo(sold)));
    RenewalRun last(desk.runner, request());
    QVERIFY(worked(last.run()));
    QCOMPARE(last.result().renewed, 1);
    RenewalRun none(desk.runner, request());
    QVERIFY(worked(none.run()));
    QVERIFY(none.result().actions.empty());
    const auto log = store::makeRenewalReader(desk.place.open())->log(2);
    QVERIFY(worked(log));
    QCOMPARE(log->size(), std::size_t(3)); // the latest of each
    for (const RenewalLogEntry &entry : *log)
        QCOMPARE(entry.outcome, u"sameSeats"_s);
}

void RenewalRunTest::theMappingIsKeptAndTakenBack()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 3);
    desk.run({u"UPDATE price_level SET name = 'Subscription', version = version + 1 WHERE id = 6"_s});
    QCOMPARE(rehearsed(*desk.db).count(renewal::Outcome::LevelUnmapped), 3);
    RenewalMapAction map(2, {{renewal::NameKind::Level, u"PACKAGE"_s, u"Subscription"_s}});
    QVERIFY(worked(desk.runner.run(map)));
    QCOMPARE(rehearsed(*desk.db).renewing(), 3);
    QCOMPARE(desk.runner.run(map)->action, std::nullopt); // is so already
    RenewalDecisionAction decide(2, {{3, renewal::Decision{false, {23, 24}}}, {2, renewal::Decision{true, {}}}});
    QVERIFY(worked(desk.runner.run(decide)));
    QCOMPARE(rehearsed(*desk.db).lines[2].places.at(1).seat, 24);
    QCOMPARE(rehearsed(*desk.db).count(renewal::Outcome::Skipped), 1);
    RenewalDecisionAction none(2, {{2, std::nullopt}});
    QVERIFY(worked(desk.runner.run(none)));
    QCOMPARE(rehearsed(*desk.db).renewing(), 3);
    RenewalSourceAction source(2, 1);
    QVERIFY(worked(desk.runner.run(source)));
    QCOMPARE(store::readRenewalSeries(*desk.db, 2)->state, RenewalSeries::State::Chosen);
    for (int i = 0; i < 4; ++i)
        QVERIFY(worked(desk.undo()));
    QCOMPARE(count(desk, u"renewal_map"_s) + count(desk, u"renewal_decision"_s) + count(desk, u"renewal_run"_s), 0);
    QCOMPARE(rehearsed(*desk.db).count(renewal::Outcome::LevelUnmapped), 3);
    RenewalSourceAction itself(2, 2);
    QCOMPARE(desk.runner.run(itself).error().code, ErrorCode::ValueInvalid);
}

QTEST_GUILESS_MAIN(RenewalRunTest)
#include "tst_renewalrun.moc"
