// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/fairness.h"
#include "models/domain/planner/plancheck.h"
#include "models/planning/glpksolver.h"
#include "tests/planning/anyhouse.h"
#include "tests/planning/bruteforce.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::planner;
using pd::testing::AnyHouse;
using pd::testing::BruteForce;
using pd::testing::WishedHouse;

// What holds of every plan, in thousands of houses.
class PlanPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsGoodAsTryingAll();
    void keepsItsPromises();
    void theOrderOfReadingDoesNotCount();
    void everyWishIsExplained();
    void partsCanBeDoneAlone();
};

static const Order order{Criterion::Priority, Criterion::Seniority, Criterion::DonorLevel};

static Plan planOf(const WishedHouse &made, const Breadth &breadth = {}, const Order &by = order)
{
    const auto solver = planning::makeGlpkSolver();
    Result<Plan> plan = makePlan(made.house, made.wishes, by, *solver, {}, breadth);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    return *std::move(plan);
}

void PlanPropertiesTest::isAsGoodAsTryingAll()
{
    int moves = 0, chains = 0;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        AnyHouse any(seed);
        const WishedHouse made = any.make(2 + any.pick(2), 3 + any.pick(3), 2 + any.pick(4), 2);
        // Fewer criteria: more who stand equal.
        const Order by(order.cbegin(), order.cbegin() + std::ptrdiff_t(seed % 4));
        const Plan plan = planOf(made, {0, 0, 1}, by);
        QVERIFY(plan.optimal);
        QCOMPARE(BruteForce::of(plan), BruteForce(plan.options, plan.ranking, made.house.count()).best());
        moves += int(plan.moves.size());
        chains += int(std::count_if(plan.moves.cbegin(), plan.moves.cend(), [](const Move &move) { return !move.needs.empty(); }));
    }
    QVERIFY(moves > 2000);
    QVERIFY(chains > 200);
}

void PlanPropertiesTest::keepsItsPromises()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        AnyHouse any(seed);
        const WishedHouse made = any.make(6, 10, 12, 4);
        const Plan plan = planOf(made);
        QVERIFY(plan.optimal);
        const std::vector<Fault> faults = checkPlan(made.house, made.wishes, plan.moves);
        QVERIFY2(faults.empty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(faults.empty() ? -1 : int(faults.front().code))));
        QVERIFY(std::is_sorted(plan.moves.cbegin(), plan.moves.cend(), [&](const Move &a, const Move &b) {
            return plan.ranking.tier[size_t(a.wish)] < plan.ranking.tier[size_t(b.wish)];
        }));
    }
}

void PlanPropertiesTest::theOrderOfReadingDoesNotCount()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        AnyHouse any(seed);
        const WishedHouse made = any.make(5, 8, 8, 3);
        WishedHouse turned = made;
        std::reverse(turned.wishes.begin(), turned.wishes.end());
        const auto requests = [](const WishedHouse &of, const Plan &plan) {
            std::vector<std::pair<RowId, std::vector<RowId>>> all;
            for (const Move &move : plan.moves)
                all.push_back({of.wishes[size_t(move.wish)].request, move.seats});
            return all;
        };
        QCOMPARE(requests(turned, planOf(turned)), requests(made, planOf(made)));
    }
}

void PlanPropertiesTest::everyWishIsExplained()
{
    std::vector<int> seen(size_t(WhyNot::SolverStopped) + 1);
    for (quint32 seed = 1; seed <= 100; ++seed) {
        AnyHouse any(seed);
        const WishedHouse made = any.make(5, 7, 10, 3);
        const Plan plan = planOf(made);
        const std::vector<Fairness> all = fairnessOf(made.house, made.wishes, order, plan);
        QCOMPARE(all.size(), made.wishes.size());
        for (const Fairness &fairness : all) {
            ++seen[size_t(fairness.why)];
            const bool moves = std::any_of(plan.moves.cbegin(), plan.moves.cend(), [&](const Move &move) { return move.wish == fairness.wish; });
            QCOMPARE(fairness.why == WhyNot::Served, moves);
            QVERIFY(fairness.why != WhyNot::Others || !fairness.others.empty());
            QVERIFY(fairness.why != WhyNot::NoSuchSeats || !fairness.obstacles.empty() || !fairness.conditions.empty());
            // Who has nothing better before him and comes first of all has the best.
            QVERIFY(fairness.place > 1 || fairness.best || !fairness.others.empty());
            for (const Other &other : fairness.others)
                QCOMPARE(other.by.has_value(), other.relation == Other::Relation::Ahead || other.relation == Other::Relation::Behind);
        }
    }
    for (const WhyNot why : {WhyNot::Served, WhyNot::HasBest, WhyNot::NoSuchSeats, WhyNot::OnlyWorse, WhyNot::OnlyWithout, WhyNot::Others})
        QVERIFY2(seen[size_t(why)] > 5, qPrintable(whyNotName(why)));
    QCOMPARE(seen[size_t(WhyNot::SolverStopped)], 0);
}

void PlanPropertiesTest::partsCanBeDoneAlone()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        AnyHouse any(seed);
        const WishedHouse made = any.make(5, 8, 10, 3);
        const Plan plan = planOf(made);
        for (const Move &move : plan.moves) {
            std::vector<Move> part;
            for (const int wish : withNeeds(plan, {move.wish}))
                part.push_back(*std::find_if(plan.moves.cbegin(), plan.moves.cend(), [&](const Move &one) { return one.wish == wish; }));
            QVERIFY(checkPlan(made.house, made.wishes, part).empty());
        }
    }
}

QTEST_APPLESS_MAIN(PlanPropertiesTest)
#include "tst_planproperties.moc"
