// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedhouse.h"

#include "models/actions/contactaction.h"
#include "models/actions/declineaction.h"
#include "models/actions/portaltrial.h"
#include "models/actions/requestactions.h"
#include "models/actions/seatchangeactions.h"
#include "models/domain/portal/pagechanges.h"

using namespace pd;
using namespace pd::actions;

// What the patron would see with a piece of work, which is tried and leaves nothing behind.
class PortalTrialTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void showsWhatASwapWouldChange();
    void showsADecline();
    void aPageThatStaysIsTheSame();
    void saysWhatTheWorkRefuses();

private:
    static std::vector<portal::PageChange> changes(const PortalTrial &trial) { return portal::pageChanges(trial.before(), trial.after()); }
    static bool has(const std::vector<portal::PageChange> &all, const portal::PageChange &one) { return std::find(all.begin(), all.end(), one) != all.end(); }
};

void PortalTrialTest::showsWhatASwapWouldChange()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    const QString entries = rows(desk, u"SELECT count(*) FROM journal_action"_s);
    const auto work = std::make_shared<RequestWorkAction>(1, std::make_shared<SwapSeatsAction>(1, SeatChange{SeatChange::Deed::Swap, {101, 102}, {106, 107}}));
    PortalTrial trial(work, 6);
    const auto tried = desk.runner.dryRun(trial);
    QVERIFY(worked(tried));
    QVERIFY(!tried->rows.empty());
    QVERIFY(has(changes(trial), {portal::ChangedThing::Renewal, 1, portal::PageDifference::Details})); // other seats
    QCOMPARE(stateOf(desk, 1), u"new"_s);
    QCOMPARE(rows(desk, u"SELECT count(*) FROM journal_action"_s), entries);
    QVERIFY(worked(desk.runner.run(*work))); // nothing of the trial is in its way
}

void PortalTrialTest::showsADecline()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    PortalTrial trial(std::make_shared<DeclineAction>(std::vector<RowId>{1}), 6);
    QVERIFY(worked(desk.runner.dryRun(trial)));
    QVERIFY(has(changes(trial), {portal::ChangedThing::Renewal, 1, portal::PageDifference::Disappears}));
}

// Seats that are held beside the patron's own are no matter of the page.
void PortalTrialTest::aPageThatStaysIsTheSame()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    PortalTrial trial(std::make_shared<HoldSeatsAction>(1, SeatChange{SeatChange::Deed::Hold, {101, 102}, {106, 107}}), 6);
    QVERIFY(worked(desk.runner.dryRun(trial)));
    QVERIFY(changes(trial).empty());
    QCOMPARE(trial.before().orders.size(), trial.after().orders.size());
    QVERIFY(!trial.after().orders.empty());
}

void PortalTrialTest::saysWhatTheWorkRefuses()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(askedHouse());
    PortalTrial taken(std::make_shared<SwapSeatsAction>(1, SeatChange{SeatChange::Deed::Swap, {101, 102}, {103, 104}}), 6);
    QCOMPARE(desk.runner.dryRun(taken).error().code, ErrorCode::SeatsNotFree);
    PortalTrial nobody(std::make_shared<DeclineAction>(std::vector<RowId>{1}), 999);
    QCOMPARE(desk.runner.dryRun(nobody).error().code, ErrorCode::RecordUnknown);
}

QTEST_GUILESS_MAIN(PortalTrialTest)
#include "tst_portaltrial.moc"
