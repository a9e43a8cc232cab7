// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/fairness.h"
#include "models/domain/planner/plancheck.h"
#include "models/planning/glpksolver.h"
#include "tests/domain/seatfixture.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::planner;
using pd::testing::drawnHouse;

// Plans of small houses, as one would draw them on paper. 'x' is somebody's; a wish says whose.
class PlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void freeSeatsAreGiven();
    void twoSwap();
    void aChainEndsInAFreeSeat();
    void threeGoRound();
    void whoComesFirstHasTheBest_data();
    void whoComesFirstHasTheBest();
    void equalsAreServedInNumbers();
    void nobodyIsWorseOffUnlessAccepted();
    void conditionsAreKept_data();
    void conditionsAreKept();
    void preferencesAndTheirFallback_data();
    void preferencesAndTheirFallback();
    void callFirstIsOnlyProposed();
    void doubleAndUnknownWishesTakeNoPart();
    void saysWhoWasAhead();
    void saysWhyNot_data();
    void saysWhyNot();
    void theCheckFindsFaults_data();
    void theCheckFindsFaults();
    void stoppedAtOnceItIsStillAPlan();
};

using Ids = std::vector<RowId>;
using Given = QMap<RowId, Ids>; // by request

static const Order usual{Criterion::Priority, Criterion::Seniority, Criterion::DonorLevel};

static Wish wish(RowId request, Ids current, SeatWish conditions)
{
    Wish made;
    made.request = made.contact = request;
    made.current = std::move(current);
    made.conditions = std::move(conditions);
    return made;
}

static Plan planOf(const SeatHouse &house, const std::vector<Wish> &wishes, const Order &order = usual, const Limits &limits = {})
{
    const Result<Plan> plan = makePlan(house, wishes, order, *planning::makeGlpkSolver(), limits);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    if (!checkPlan(house, wishes, plan->moves).empty())
        qFatal("a plan with faults");
    return *plan;
}

static Given given(const std::vector<Wish> &wishes, const Plan &plan)
{
    Given seats;
    for (const Move &move : plan.moves)
        seats.insert(wishes[size_t(move.wish)].request, move.seats);
    return seats;
}

void PlanTest::freeSeatsAreGiven()
{
    const std::vector<Wish> wishes{wish(1, {201, 202}, {.count = 2})};
    const Plan plan = planOf(drawnHouse({u"A x..x"_s, u"B xx.."_s}), wishes);
    QCOMPARE(given(wishes, plan), Given({{1, {102, 103}}}));
    QCOMPARE(plan.moves[0].better, std::vector<Aspect>({Aspect::Row}));
    QVERIFY(plan.optimal && plan.moves[0].needs.empty() && !plan.moves[0].ask);
}

void PlanTest::twoSwap()
{
    // Two beside an aisle who want to be nearer to the stage, and one nearer who wants an aisle.
    std::vector<MapSeat> seats = drawnHouse({u"A x"_s, u"B x"_s}).seats();
    seats[1].seat.aisle = true;
    std::vector<Wish> wishes{wish(1, {101}, {.count = 1, .aisle = true}), wish(2, {201}, {.count = 1})};
    wishes[0].acceptsWorse = wishes[1].acceptsWorse = true;
    const Plan plan = planOf(SeatHouse(seats), wishes);
    QCOMPARE(given(wishes, plan), Given({{1, {201}}, {2, {101}}}));
    QCOMPARE(plan.moves[0].needs, std::vector<int>({1}));
    QCOMPARE(plan.moves[1].needs, std::vector<int>({0}));
}

void PlanTest::aChainEndsInAFreeSeat()
{
    const std::vector<Wish> wishes{wish(1, {201}, {.count = 1}), wish(2, {301}, {.count = 1}), wish(3, {401}, {.count = 1})};
    const Plan plan = planOf(drawnHouse({u"A ."_s, u"B x"_s, u"C x"_s, u"D x"_s}), wishes);
    QCOMPARE(given(wishes, plan), Given({{1, {101}}, {2, {201}}, {3, {301}}}));
    QCOMPARE(plan.moves[2].needs, std::vector<int>({0, 1}));
    QCOMPARE(withNeeds(plan, {1}), std::vector<int>({0, 1}));
}

void PlanTest::threeGoRound()
{
    // One in each section; each wants to be in the next.
    SeatHouse drawn = drawnHouse({u"A x"_s, u"B x"_s, u"C x"_s});
    std::vector<MapSeat> seats = drawn.seats();
    for (MapSeat &seat : seats)
        seat.seat.section = seat.seat.row;
    std::vector<Wish> wishes{wish(1, {101}, {.count = 1}), wish(2, {201}, {.count = 1}), wish(3, {301}, {.count = 1})};
    wishes[0].sections = {u"B"_s};
    wishes[1].sections = {u"C"_s};
    wishes[2].sections = {u"A"_s};
    wishes[0].acceptsWorse = wishes[1].acceptsWorse = true;
    const Plan plan = planOf(SeatHouse(seats), wishes);
    QCOMPARE(given(wishes, plan), Given({{1, {201}}, {2, {301}}, {3, {101}}}));
    QCOMPARE(withNeeds(plan, {0}), std::vector<int>({0, 1, 2}));
    wishes[1].acceptsWorse = false; // then nobody can
    QVERIFY(planOf(SeatHouse(seats), wishes).moves.empty());
}

void PlanTest::whoComesFirstHasTheBest_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<RowId>("first");
    QTest::newRow("priority") << Order{Criterion::Priority, Criterion::Seniority} << RowId(1);
    QTest::newRow("seniority") << Order{Criterion::Seniority, Criterion::Priority} << RowId(2);
    QTest::newRow("donor level") << Order{Criterion::DonorLevel} << RowId(3);
}

void PlanTest::whoComesFirstHasTheBest()
{
    QFETCH(Order, order);
    QFETCH(RowId, first);
    std::vector<Wish> wishes{wish(1, {201}, {.count = 1}), wish(2, {202}, {.count = 1}), wish(3, {203}, {.count = 1})};
    wishes[0].standing = {1, 2000, 0};
    wishes[1].standing = {2, 1980, 0};
    wishes[2].standing = {2, 0, 3};
    const Given seats = given(wishes, planOf(drawnHouse({u"A x.x"_s, u"B xxx"_s}), wishes, order));
    QCOMPARE(seats.value(first), Ids({102}));
    QCOMPARE(seats.size(), first == 2 ? 2 : 1); // B 2, left by the second, is nearer to the middle
}

void PlanTest::equalsAreServedInNumbers()
{
    const SeatHouse house = drawnHouse({u"A .."_s});
    std::vector<Wish> wishes{wish(1, {}, {.count = 2}), wish(2, {}, {.count = 1}), wish(3, {}, {.count = 1})};
    QCOMPARE(given(wishes, planOf(house, wishes)).keys(), QList<RowId>({2, 3}));
    wishes[0].standing.priority = 1; // who comes first has it, though fewer are served
    QCOMPARE(given(wishes, planOf(house, wishes)), Given({{1, {101, 102}}}));
}

void PlanTest::nobodyIsWorseOffUnlessAccepted()
{
    const SeatHouse house = drawnHouse({u"A xx"_s, u"B .e"_s});
    std::vector<Wish> wishes{wish(1, {101}, {.count = 1, .aisle = true})};
    QVERIFY(planOf(house, wishes).moves.empty());
    wishes[0].acceptsWorse = true;
    const Plan plan = planOf(house, wishes);
    QCOMPARE(given(wishes, plan), Given({{1, {202}}}));
    QCOMPARE(plan.moves[0].worse, std::vector<Aspect>({Aspect::Row}));
    QCOMPARE(plan.moves[0].better, std::vector<Aspect>({Aspect::Aisle}));
}

void PlanTest::conditionsAreKept_data()
{
    QTest::addColumn<QStringList>("drawn");
    QTest::addColumn<SeatWish>("conditions");
    QTest::addColumn<Ids>("seats"); // empty: stays
    QTest::newRow("together") << QStringList{u"A .x."_s, u"B ..xx"_s} << SeatWish{.count = 2} << Ids{202, 203};
    QTest::newRow("apart") << QStringList{u"A ..x"_s, u"B xxxx"_s} << SeatWish{.count = 2, .together = false} << Ids{101, 102};
    QTest::newRow("more") << QStringList{u"A ..."_s, u"B xxxx"_s} << SeatWish{.count = 3} << Ids{101, 102, 103};
    QTest::newRow("fewer") << QStringList{u"A xxx"_s, u"B xxxx"_s} << SeatWish{.count = 1} << Ids{203};
    QTest::newRow("accessible") << QStringList{u"A ..a"_s, u"B xxxx"_s} << SeatWish{.count = 2, .accessible = 1} << Ids{102, 103};
    QTest::newRow("accessible ones are left") << QStringList{u"A aa"_s, u"B xxxx"_s} << SeatWish{.count = 2} << Ids{};
    QTest::newRow("the level one has") << QStringList{u"A pp"_s, u"B xxxx"_s} << SeatWish{.count = 2} << Ids{};
    QTest::newRow("another level, asked for") << QStringList{u"A pp"_s, u"B xxxx"_s} << SeatWish{.count = 2, .level = u"Premium"_s} << Ids{101, 102};
}

void PlanTest::conditionsAreKept()
{
    QFETCH(QStringList, drawn);
    QFETCH(SeatWish, conditions);
    QFETCH(Ids, seats);
    const std::vector<Wish> wishes{wish(1, {203, 204}, conditions)};
    QCOMPARE(given(wishes, planOf(drawnHouse(drawn), wishes)).value(1), seats);
}

void PlanTest::preferencesAndTheirFallback_data()
{
    QTest::addColumn<Fallback>("fallback");
    QTest::addColumn<QStringList>("drawn");
    QTest::addColumn<Ids>("seats");
    const QStringList with{u"A .x"_s, u"B e."_s, u"C xx"_s};
    const QStringList without{u"A .x"_s, u"B .."_s, u"C xx"_s};
    QTest::newRow("had") << Fallback::Keep << with << Ids{201};
    QTest::newRow("keeps") << Fallback::Keep << without << Ids{};
    QTest::newRow("had, though there is nearer") << Fallback::NextBest << with << Ids{201};
    QTest::newRow("next best") << Fallback::NextBest << without << Ids{101};
    QTest::newRow("call") << Fallback::CallFirst << without << Ids{101};
}

void PlanTest::preferencesAndTheirFallback()
{
    QFETCH(Fallback, fallback);
    QFETCH(QStringList, drawn);
    QFETCH(Ids, seats);
    std::vector<Wish> wishes{wish(1, {301}, {.count = 1})};
    wishes[0].prefersAisle = true;
    wishes[0].fallback = fallback;
    const Plan plan = planOf(drawnHouse(drawn), wishes);
    QCOMPARE(given(wishes, plan).value(1), seats);
}

void PlanTest::callFirstIsOnlyProposed()
{
    std::vector<Wish> wishes{wish(1, {201}, {.count = 1}), wish(2, {301}, {.count = 1})};
    wishes[0].fallback = Fallback::CallFirst;
    const Plan plan = planOf(drawnHouse({u"A ."_s, u"B x"_s, u"C x"_s}), wishes);
    QCOMPARE(plan.moves.size(), size_t(2));
    QVERIFY(plan.moves[0].ask && !plan.moves[1].ask);
    QCOMPARE(plan.moves[1].needs, std::vector<int>({0})); // not without the call either
}

void PlanTest::doubleAndUnknownWishesTakeNoPart()
{
    std::vector<Wish> wishes{wish(1, {201}, {.count = 1}), wish(2, {201}, {.count = 1}), wish(3, {999}, {.count = 1})};
    wishes[1].standing.priority = 1;
    const SeatHouse house = drawnHouse({u"A ..."_s, u"B x"_s});
    const Plan plan = planOf(house, wishes);
    QCOMPARE(given(wishes, plan), Given({{2, {102}}}));
    const auto fairness = fairnessOf(house, wishes, usual, plan);
    QCOMPARE(fairness[0].why, WhyNot::Duplicate);
    QCOMPARE(fairness[2].why, WhyNot::SeatsUnknown);
}

void PlanTest::saysWhoWasAhead()
{
    std::vector<Wish> wishes{wish(1, {201}, {.count = 1}), wish(2, {203}, {.count = 1}), wish(3, {102}, {.count = 1})};
    wishes[0].standing.sinceYear = 1990;
    wishes[1].standing.sinceYear = 1985;
    const SeatHouse house = drawnHouse({u"A .xx"_s, u"B xxx"_s});
    const Plan plan = planOf(house, wishes);
    QCOMPARE(given(wishes, plan), Given({{2, {101}}}));
    const auto fairness = fairnessOf(house, wishes, usual, plan);
    QCOMPARE(fairness[1].place, 1);
    QCOMPARE(fairness[0].place, 2);
    QCOMPARE(fairness[0].why, WhyNot::Others);
    QCOMPARE(fairness[0].others.size(), size_t(2));
    QCOMPARE(fairness[0].others[0].wish, 1);
    QCOMPARE(fairness[0].others[0].relation, Other::Relation::Ahead);
    QCOMPARE(fairness[0].others[0].by, std::optional(Criterion::Seniority));
    QCOMPARE(fairness[0].others[0].seats, Ids({101}));
    QCOMPARE(fairness[0].others[1].wish, 2);
    QCOMPARE(fairness[0].others[1].relation, Other::Relation::Owner);
    QCOMPARE(fairness[2].why, WhyNot::HasBest);
}

void PlanTest::saysWhyNot_data()
{
    QTest::addColumn<QStringList>("drawn");
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<WhyNot>("why");
    Wish preferring = wish(1, {201}, {.count = 1});
    preferring.prefersAisle = true;
    Wish elsewhere = wish(1, {201}, {.count = 1});
    elsewhere.sections = {u"Balcony"_s};
    QTest::newRow("nothing better") << QStringList{u"A x"_s, u"B x."_s} << wish(1, {101}, {.count = 1}) << WhyNot::HasBest;
    QTest::newRow("none together") << QStringList{u"A .x."_s, u"B x"_s} << wish(1, {201}, {.count = 2}) << WhyNot::NoSuchSeats;
    QTest::newRow("no such section") << QStringList{u"A ..."_s, u"B x"_s} << elsewhere << WhyNot::NoSuchSeats;
    QTest::newRow("only farther back") << QStringList{u"A xx"_s, u"B .e"_s} << wish(1, {101}, {.count = 1, .aisle = true}) << WhyNot::OnlyWorse;
    QTest::newRow("no aisle") << QStringList{u"A .x"_s, u"B x"_s} << preferring << WhyNot::OnlyWithout;
}

void PlanTest::saysWhyNot()
{
    QFETCH(QStringList, drawn);
    QFETCH(Wish, wish);
    QFETCH(WhyNot, why);
    const SeatHouse house = drawnHouse(drawn);
    const std::vector<Wish> wishes{wish};
    const Fairness fairness = fairnessOf(house, wishes, usual, planOf(house, wishes)).front();
    QCOMPARE(whyNotName(fairness.why), whyNotName(why));
    QCOMPARE(fairness.obstacles.empty() && fairness.conditions.empty(), why != WhyNot::NoSuchSeats);
}

void PlanTest::theCheckFindsFaults_data()
{
    using Code = Fault::Code;
    QTest::addColumn<std::vector<Move>>("moves");
    QTest::addColumn<Code>("code");
    const auto move = [](int wish, Ids seats) { return Move{wish, std::move(seats), {}, {}, 0, false, {}}; };
    const auto row = [](const char *name, std::vector<Move> moves, Code code) { QTest::newRow(name) << moves << code; };
    row("unknown wish", {move(9, {101})}, Code::WishUnknown);
    row("twice", {move(0, {101}), move(0, {102})}, Code::WishTwice);
    row("unknown seat", {move(0, {999})}, Code::SeatUnknown);
    row("one seat for two", {move(0, {101}), move(1, {101})}, Code::SeatTwice);
    row("somebody's", {move(0, {103})}, Code::SeatNotFree);
    row("one's who does not move", {move(0, {202})}, Code::SeatNotFree);
    row("too many", {move(0, {101, 102})}, Code::Condition);
    row("farther back", {move(0, {301})}, Code::Worse);
    row("not asked", {move(1, {101})}, Code::NotAsked);
    row("without the aisle", {move(2, {101})}, Code::Preference);
}

void PlanTest::theCheckFindsFaults()
{
    QFETCH(std::vector<Move>, moves);
    QFETCH(Fault::Code, code);
    std::vector<Wish> wishes{wish(1, {201}, {.count = 1}), wish(2, {202}, {.count = 1}), wish(3, {203}, {.count = 1})};
    wishes[1].fallback = Fallback::CallFirst;
    wishes[2].prefersAisle = true;
    const std::vector<Fault> faults = checkPlan(drawnHouse({u"A ..x"_s, u"B xxx"_s, u"C ."_s}), wishes, moves);
    QVERIFY(std::any_of(faults.cbegin(), faults.cend(), [&](const Fault &fault) { return fault.code == code; }));
}

void PlanTest::stoppedAtOnceItIsStillAPlan()
{
    const std::vector<Wish> wishes{wish(1, {201}, {.count = 1}), wish(2, {301}, {.count = 1})};
    const SeatHouse house = drawnHouse({u"A .."_s, u"B x"_s, u"C x"_s});
    const Plan late = planOf(house, wishes, usual, planning::within(0));
    QCOMPARE(late.end, ChoiceAnswer::End::TimeLimit);
    QVERIFY(!late.optimal);
    QCOMPARE(late.moves.size(), size_t(2)); // what one after the other would take
    QVERIFY(late.bound > 0);
    QCOMPARE(planOf(house, wishes, usual, {{}, [] { return true; }}).end, ChoiceAnswer::End::Cancelled);
}

QTEST_APPLESS_MAIN(PlanTest)
#include "tst_plan.moc"
