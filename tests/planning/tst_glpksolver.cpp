// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/glpksolver.h"

#include <QTest>

using namespace pd;
using namespace pd::planner;

// What the solver promises beside the best choices: an end in time, and one that says what it is.
class GlpkSolverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToChoose();
    void swaps();
    void betweenTwoChoicesItBranches();
    void laterObjectivesTakeNothing();
    void whatIsTooSmallToNarrowIsKept();
    void noTimeIsSaid();
    void cancelIsSaid();
};

// Two who would rather have what the other has.
static ChoiceProblem swap()
{
    ChoiceProblem problem;
    problem.groups = 2;
    problem.things = 2;
    problem.choices = {{0, {0}}, {1, {1}}, {0, {1}}, {1, {0}}};
    problem.start = {0, 1};
    problem.objectives = {{{2, 1}, {3, 1}}};
    return problem;
}

// Three, of whom any two want one thing: half of each would be more than any one.
static ChoiceProblem triangle()
{
    ChoiceProblem problem;
    problem.groups = 3;
    problem.things = 3;
    problem.choices = {{0, {}}, {1, {}}, {2, {}}, {0, {0, 1}}, {1, {1, 2}}, {2, {0, 2}}};
    problem.start = {0, 1, 2};
    problem.objectives = {{{3, 2}, {4, 2}, {5, 2}}, {{4, 1}}};
    return problem;
}

void GlpkSolverTest::nothingToChoose()
{
    const auto answer = planning::makeGlpkSolver()->solve({}, {});
    QVERIFY(answer.has_value());
    QVERIFY(answer->chosen.empty());
    QCOMPARE(answer->end, ChoiceAnswer::End::Optimal);
}

void GlpkSolverTest::swaps()
{
    const auto answer = planning::makeGlpkSolver()->solve(swap(), {});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->chosen, std::vector<int>({2, 3}));
    QCOMPARE(answer->proved, size_t(1));
}

void GlpkSolverTest::betweenTwoChoicesItBranches()
{
    const auto answer = planning::makeGlpkSolver()->solve(triangle(), {});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->end, ChoiceAnswer::End::Optimal);
    QCOMPARE(worthOf(triangle(), answer->chosen), std::vector<qint64>({2, 1}));
}

void GlpkSolverTest::laterObjectivesTakeNothing()
{
    ChoiceProblem problem = swap();
    problem.objectives = {{{2, 1}}, {{0, 100}}, {{1, 1000}}}; // the first moves, whatever the others lose
    const auto answer = planning::makeGlpkSolver()->solve(problem, {});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->chosen, std::vector<int>({2, 3}));
    QCOMPARE(answer->proved, size_t(3));
}

// Beside so large a worth one less is within what numbers are uncertain by, so that it is not ruled out; the next objective would take it.
void GlpkSolverTest::whatIsTooSmallToNarrowIsKept()
{
    ChoiceProblem problem;
    problem.groups = 2;
    problem.things = 0;
    problem.choices = {{0, {}}, {0, {}}, {1, {}}, {1, {}}};
    problem.start = {0, 2};
    problem.objectives = {{{0, 20'000'000}, {1, 19'999'999}}, {{1, 1000}, {3, 5}}, {{2, 7}}};
    const auto answer = planning::makeGlpkSolver()->solve(problem, {});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->chosen, std::vector<int>({0, 3}));
    QCOMPARE(answer->proved, size_t(3));
}

void GlpkSolverTest::noTimeIsSaid()
{
    const auto answer = planning::makeGlpkSolver()->solve(swap(), planning::within(0));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->end, ChoiceAnswer::End::TimeLimit);
    QCOMPARE(answer->chosen, swap().start);
    QCOMPARE(answer->proved, size_t(0));
    QVERIFY(answer->bound >= 2);
}

void GlpkSolverTest::cancelIsSaid()
{
    int asked = 0;
    const auto answer = planning::makeGlpkSolver()->solve(triangle(), {{}, [&] { return ++asked > 1; }});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->end, ChoiceAnswer::End::Cancelled);
    QVERIFY(answer->proved < 2);
}

QTEST_APPLESS_MAIN(GlpkSolverTest)
#include "tst_glpksolver.moc"
