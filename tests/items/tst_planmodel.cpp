// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/planmodel.h"
#include "plannedhall.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using items::PlanLine;
using items::PlanModel;

// Plans as the window's list has them, and the thread that makes them.
class TestPlanModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeThereIsAPlan();
    void checksWhatCanBeMade();
    void swapsGoTogether();
    void nobodyIsMovedWithoutBeingCalled();
    void makesPlansOnItsThread();
    void stopsWhenItIsCancelled();
    void stopsWhenItGoes();
    void letsGoOfADeskThatNobodyAsks();

private:
    static items::SharedPlan planned(const QString &fallbackOfTwo = {})
    {
        testing::HallDesk desk(testing::plannedHall(fallbackOfTwo));
        return std::make_shared<const planner::MadePlan>(*planner::planFor(*desk.world(1, {}), *desk.order(), desk.solver()));
    }
    static QList<RowId> checked(const PlanModel &model)
    {
        QList<RowId> requests;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(items::RecordModel::CheckedRole).toBool())
                requests.append(model.at(row).request->id);
        }
        return requests;
    }
};

void TestPlanModel::asksBeforeThereIsAPlan()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.world());
    model.show({std::make_shared<const planner::World>(testing::plannedHall()), *planner::orderNamed(u"priority"_s)});
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.at(0).state == PlanLine::State::Asked);
    QCOMPARE(model.at(0).place, 1);
    QCOMPARE(model.at(1).place, 2);
    QCOMPARE(model.at(2).place, 2); // stands equal
    QVERIFY(model.at(3).state == PlanLine::State::Left);
    QVERIFY(!model.index(0, 0).data(items::RecordModel::CheckedRole).isValid());
    QVERIFY(model.checkedMoves().empty());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPlanModel::checksWhatCanBeMade()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({std::make_shared<const planner::World>(testing::plannedHall()), *planner::orderNamed(u"priority"_s)});
    model.show(planned());
    QCOMPARE(checked(model), (QList<RowId>{1, 2}));
    QCOMPARE(model.checkedMoves().size(), 2);
    QCOMPARE(model.canBeChecked(), 2);
    const int third = model.rowOf(3);
    QVERIFY(model.at(third).state == PlanLine::State::Keeps);
    QVERIFY(model.at(third).fairness->why == planner::WhyNot::Others);
    QVERIFY(!model.index(third, 0).data(items::RecordModel::CheckedRole).isValid());
    QCOMPARE(model.index(third, 0).data(items::RecordModel::StateRole).toString(), u"keeps"_s);
    model.checkAll(false);
    QVERIFY(model.checkedMoves().empty());
}

void TestPlanModel::swapsGoTogether()
{
    PlanModel model;
    model.show(planned());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.check(2, false));
    QCOMPARE(checked(model), QList<RowId>());
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.check(1, true));
    QCOMPARE(checked(model), (QList<RowId>{1, 2}));
    QCOMPARE(model.check(3, true).error().values.value(u"reason"_s).toString(), u"planWithout"_s);
    QCOMPARE(checked(model), (QList<RowId>{1, 2}));
}

void TestPlanModel::nobodyIsMovedWithoutBeingCalled()
{
    PlanModel model;
    model.show(planned(u"call_first"_s));
    QCOMPARE(checked(model), QList<RowId>());
    QCOMPARE(model.canBeChecked(), 0);
    QVERIFY(model.at(model.rowOf(2)).hindrance == planner::Hindrance::CallFirst);
    const Result<void> needing = model.check(1, true);
    QCOMPARE(needing.error().values.value(u"reason"_s).toString(), u"planCallFirst"_s);
    QCOMPARE(checked(model), QList<RowId>());
    QVERIFY(model.check(2, true)); // somebody has called
    QCOMPARE(checked(model), (QList<RowId>{1, 2}));
}

void TestPlanModel::makesPlansOnItsThread()
{
    items::PlanThread thread([] { return Result<std::unique_ptr<planner::PlanDesk>>(std::make_unique<testing::HallDesk>()); });
    QCOMPARE(thread.series({}).result()->front().requests, 4);
    QCOMPARE(thread.basis(1, {}).result()->world->digest, u"as it was"_s);
    const auto task = std::make_shared<items::Task>(u"Planning"_s);
    const auto plan = thread.plan(1, {}, task).result();
    QCOMPARE((*plan)->plan.moves.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(task->state(), items::Task::State::Done, 20000);
}

// A solver that waits until it is told to stop.
class PatientDesk final : public testing::HallDesk, public planner::ChoiceSolver {
public:
    explicit PatientDesk(QSemaphore &begun)
        : m_begun(begun)
    {
    }
    planner::ChoiceSolver &solver() override { return *this; }
    Result<planner::ChoiceAnswer> solve(const planner::ChoiceProblem &problem, const planner::Limits &limits) override
    {
        m_begun.release();
        while (!limits.cancelled() && limits.millisecondsLeft() > 0)
            QThread::yieldCurrentThread();
        return planner::ChoiceAnswer{problem.start, planner::ChoiceAnswer::End::Cancelled, 0, 0};
    }

private:
    QSemaphore &m_begun;
};

void TestPlanModel::stopsWhenItIsCancelled()
{
    QSemaphore begun;
    items::PlanThread thread([&begun] { return Result<std::unique_ptr<planner::PlanDesk>>(std::make_unique<PatientDesk>(begun)); });
    const auto task = std::make_shared<items::Task>(u"Planning"_s);
    const auto plan = thread.plan(1, {}, task);
    begun.acquire();
    QCOMPARE(thread.series({}).result()->front().requests, 4); // does not wait for it
    QVERIFY(!plan.isFinished());
    task->cancel();
    QCOMPARE(plan.result().error().code, ErrorCode::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(task->state(), items::Task::State::Cancelled, 20000);
}

void TestPlanModel::stopsWhenItGoes()
{
    QSemaphore begun;
    const auto task = std::make_shared<items::Task>(u"Planning"_s);
    QFuture<Result<items::SharedPlan>> plan;
    {
        items::PlanThread thread([&begun] { return Result<std::unique_ptr<planner::PlanDesk>>(std::make_unique<PatientDesk>(begun)); });
        plan = thread.plan(1, {}, task);
        begun.acquire();
    }
    QCOMPARE(plan.result().error().code, ErrorCode::Cancelled);
}

// Of a database file: what is open holds memory.
void TestPlanModel::letsGoOfADeskThatNobodyAsks()
{
    struct CountedDesk final : testing::HallDesk {
        explicit CountedDesk(std::atomic_int &open)
            : m_open(open)
        {
            ++m_open;
        }
        ~CountedDesk() override { --m_open; }
        Q_DISABLE_COPY_MOVE(CountedDesk)
        std::atomic_int &m_open;
    };
    std::atomic_int open = 0, made = 0;
    items::PlanThread thread(
        [&] {
            ++made;
            return Result<std::unique_ptr<planner::PlanDesk>>(std::make_unique<CountedDesk>(open));
        },
        true);
    QCOMPARE(thread.series({}).result()->front().requests, 4);
    QCOMPARE(thread.series({}).result()->front().requests, 4);
    QCOMPARE(thread.basis(1, {}).result()->world->digest, u"as it was"_s);
    QCOMPARE(made, 2); // one for each of its threads, kept between questions
    QTRY_COMPARE_WITH_TIMEOUT(open, 0, 20000);
    QCOMPARE(thread.series({}).result()->front().requests, 4);
    QCOMPARE(made, 3);
}

QTEST_GUILESS_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
