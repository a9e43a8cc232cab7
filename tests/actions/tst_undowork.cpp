// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/declineaction.h"
#include "models/actions/undowork.h"
#include "tests/actions/renewalhouse.h"

using namespace pd;
using namespace pd::actions;

// A run of many batches is taken back as one, whatever else is taken back by itself.
class UndoWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void takesAWholeRunBack();
    void takesAStoppedRunBack();
    void onlyWhatStillStands();
    void allOrNone();
    void saysWhatIsTakenBackWhenItIsDisturbed();
    void goesOnWhereItWasStopped();
    void anythingElseByItself();

private:
    static Result<std::vector<UndoWork::Undone>> undo(Desk &desk, std::optional<RowId> id = {})
    {
        UndoWork work(*desk.db, desk.runner, id, u"maria"_s);
        const Result<void> done = work.run();
        return done ? Result<std::vector<UndoWork::Undone>>(work.undone()) : done.error();
    }
};

void UndoWorkTest::takesAWholeRunBack()
{
    QFETCH_GLOBAL(Engine, engine);
    for (const bool byTheFirst : {false, true}) { // any of its batches will do
        Desk desk(engine);
        RenewalHouse house(desk, 24, 5);
        const QStringList before = endState(*desk.db);
        RenewalRun run(desk.runner, request(5));
        QVERIFY(worked(run.run()));
        const std::size_t batches = run.result().actions.size();
        QVERIFY(batches > 3);
        const auto undone = undo(desk, byTheFirst ? std::optional(run.result().actions.front()) : std::nullopt);
        QVERIFY(worked(undone));
        QCOMPARE(undone->size(), batches);
        QCOMPARE(undone->front().entry, run.result().actions.back());
        QCOMPARE(endState(*desk.db), before);
        QVERIFY(desk.genuine());
        const RowId batch = run.result().actions[1];
        QCOMPARE(undo(desk, batch).error().code, ErrorCode::UndoneAlready);
    }
}

// One that is under way is none the less one.
void UndoWorkTest::takesAStoppedRunBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 24, 5);
    const QStringList before = endState(*desk.db);
    RenewalRun run(desk.runner, request(4));
    int batch = 0;
    run.setProgress([&](qint64, qint64) { return ++batch < 3; });
    QCOMPARE(run.run().error().code, ErrorCode::Cancelled);
    RenewalRun rest(desk.runner, request(7));
    QVERIFY(worked(rest.run()));
    const auto undone = undo(desk);
    QVERIFY(worked(undone));
    QCOMPARE(undone->size(), run.result().actions.size() + rest.result().actions.size());
    QCOMPARE(endState(*desk.db), before);
}

// Batches that were taken back one by one, and made again, count as they are now.
void UndoWorkTest::onlyWhatStillStands()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 24, 5);
    const QStringList before = endState(*desk.db);
    RenewalRun run(desk.runner, request(5));
    QVERIFY(worked(run.run()));
    const std::vector<RowId> &batches = run.result().actions;
    const auto back = desk.undo(batches.back());
    QVERIFY(worked(back));
    const auto again = desk.undo(*back->action);
    QVERIFY(worked(again));
    QVERIFY(worked(desk.undo(*again->action)));
    const auto undone = undo(desk, batches.front());
    QVERIFY(worked(undone));
    QCOMPARE(undone->size(), batches.size() - 1);
    QCOMPARE(endState(*desk.db), before);
}

void UndoWorkTest::allOrNone()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 24, 5);
    const QStringList start = endState(*desk.db);
    RenewalRun run(desk.runner, request(5));
    QVERIFY(worked(run.run()));
    // Of the first batch, so that the later ones would have gone already.
    const RowId order = desk.db->value(u"SELECT min(id) FROM ticket_order WHERE series_id = 2 AND status = 'Pending Renewal'"_s)->toLongLong();
    DeclineAction decline({order});
    const auto declined = desk.runner.run(decline);
    QVERIFY(worked(declined));
    const QStringList before = endState(*desk.db);
    const auto refused = undo(desk, run.result().actions.back());
    QCOMPARE(refused.error().code, ErrorCode::UndoRefused);
    QCOMPARE(refused.error().values.value(u"later"_s).toLongLong(), *declined->action);
    QCOMPARE(endState(*desk.db), before);
    QVERIFY(worked(undo(desk))); // the decline, which is the last
    QVERIFY(worked(undo(desk)));
    QCOMPARE(endState(*desk.db), start);
}

// Somebody is faster between two parts.
void UndoWorkTest::saysWhatIsTakenBackWhenItIsDisturbed()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 24, 5);
    RenewalRun run(desk.runner, request(5));
    QVERIFY(worked(run.run()));
    const RowId order = desk.db->value(u"SELECT min(id) FROM ticket_order WHERE series_id = 2 AND status = 'Pending Renewal'"_s)->toLongLong();
    UndoWork work(*desk.db, desk.runner, run.result().actions.back(), u"maria"_s);
    std::optional<RowId> between;
    work.setTold([&](const Outcome &) {
        if (between)
            return;
        DeclineAction decline({order});
        const auto declined = desk.runner.run(decline);
        QVERIFY(worked(declined));
        between = declined->action;
    });
    const auto disturbed = work.run();
    QCOMPARE(disturbed.error().code, ErrorCode::UndoRefused);
    QCOMPARE(disturbed.error().values.value(u"later"_s).toLongLong(), *between);
    QCOMPARE(disturbed.error().values.value(u"undone"_s).toList().size(), qsizetype(work.undone().size()));
    QVERIFY(!work.undone().empty());
}

void UndoWorkTest::goesOnWhereItWasStopped()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 24, 5);
    const QStringList before = endState(*desk.db);
    RenewalRun run(desk.runner, request(5));
    QVERIFY(worked(run.run()));
    const auto batches = qint64(run.result().actions.size());
    UndoWork work(*desk.db, desk.runner, run.result().actions.back(), u"maria"_s);
    std::vector<RowId> told;
    work.setTold([&](const Outcome &outcome) { told.push_back(*outcome.action); });
    work.setProgress([&](qint64 done, qint64 all) { return all == 2 * batches && done < batches + 2; });
    const auto stopped = work.run();
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(work.undone().size(), std::size_t(2));
    QCOMPARE(stopped.error().values.value(u"undone"_s).toList(), (QVariantList{work.undone()[0].entry, work.undone()[1].entry}));
    QCOMPARE(told.size(), std::size_t(2));
    QVERIFY(worked(undo(desk, run.result().actions.front())));
    QCOMPARE(endState(*desk.db), before);
    // Where nothing is written yet, nothing is changed.
    RenewalRun again(desk.runner, request(5));
    QVERIFY(worked(again.run()));
    const QStringList whole = endState(*desk.db);
    UndoWork early(*desk.db, desk.runner, {}, u"maria"_s);
    early.setProgress([&](qint64 done, qint64) { return done < batches / 2; });
    const auto nothing = early.run();
    QCOMPARE(nothing.error().code, ErrorCode::Cancelled);
    QVERIFY(!nothing.error().values.contains(u"undone"_s));
    QCOMPARE(endState(*desk.db), whole);
}

void UndoWorkTest::anythingElseByItself()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const RowId first = desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    const RowId second = desk.run({u"INSERT INTO venue (id, name) VALUES (2, 'Studio')"_s});
    const auto undone = undo(desk);
    QVERIFY(worked(undone));
    QCOMPARE(undone->size(), std::size_t(1));
    QCOMPARE(undone->front().entry, second);
    QVERIFY(worked(undo(desk, undone->front().by))); // made again
    QVERIFY(worked(undo(desk, first)));
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"Studio"_s);
    QCOMPARE(undo(desk, first).error().code, ErrorCode::UndoneAlready);
    QCOMPARE(undo(desk, 99).error().code, ErrorCode::RecordUnknown);
}

QTEST_GUILESS_MAIN(UndoWorkTest)
#include "tst_undowork.moc"
