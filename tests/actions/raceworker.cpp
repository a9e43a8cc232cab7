// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the desks of tst_races: raceworker URL WHO SEED COUNT RECORD does COUNT random things to the orders of a RaceHouse, each
// by the real action, and writes of each a line into the file RECORD: the deed, "done", "nothing" or the refusal's name, its
// sentence, its detail, and when it was begun and over, in milliseconds of the machine. It is ready when it says so, and begins
// when it is given a line.
#include "models/actions/actionrunner.h"
#include "models/actions/assignmentactions.h"
#include "models/actions/declineaction.h"
#include "models/actions/paymentaction.h"
#include "models/actions/planaction.h"
#include "models/actions/requestaction.h"
#include "models/actions/seatchangeactions.h"
#include "models/actions/settingsaction.h"
#include "models/actions/undoaction.h"
#include "models/domain/planner/selection.h"
#include "models/planning/glpksolver.h"
#include "models/store/connection.h"
#include "models/store/plannerworld.h"
#include "racehouse.h"
#include "ui/words/errorsentence.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>
#include <QThread>

using namespace pd;
using namespace pd::actions;

namespace {

constexpr char seated[] = "SELECT DISTINCT o.id FROM ticket_order o JOIN seat_claim c ON c.order_id = o.id WHERE o.status IN ('Pending Renewal', 'Complete') ORDER BY o.id";
constexpr char holding[] = "SELECT DISTINCT order_id FROM seat_claim WHERE kind = 'hold' AND order_id IS NOT NULL ORDER BY order_id";
constexpr char unseated[] =
    "SELECT id FROM ticket_order WHERE status = 'Complete' AND id NOT IN (SELECT order_id FROM seat_claim WHERE kind <> 'hold' AND order_id IS NOT NULL) ORDER BY id";

class Clerk {
public:
    Clerk(store::Connection &connection, const QString &who, quint32 seed, const Instant &now)
        : m_connection(connection)
        , m_who(who)
        , m_now(now)
        , m_random(seed)
    {
    }

    // None: there is nothing to plan.
    std::unique_ptr<Action> next()
    {
        if (one(14))
            return plan();
        if (one(14))
            return std::make_unique<RequestAction>(oneOf(seated), wish());
        if (one(40) && !m_fulfilled.empty())
            return std::make_unique<UndoAction>(m_fulfilled[std::size_t(pick(int(m_fulfilled.size())))], m_who);
        const int draw = pick(100);
        const int order = int(draw < 46 ? oneOf(seated) : draw < 57 ? oneOf(holding) : 1 + pick(RaceHouse::orders));
        if (draw < 26)
            return std::make_unique<SwapSeatsAction>(order, SeatChange{SeatChange::Deed::Swap, {}, some(2), one(8) ? std::optional<RowId>(1 + pick(3)) : std::nullopt},
                                                     one(5) ? store::AfterExchange::KeepsOriginal : store::AfterExchange::TakesNew, seen(order));
        if (draw < 31)
            return std::make_unique<SwapSeatsAction>(order, SeatChange{SeatChange::Deed::Add, {}, some(1)});
        if (draw < 36)
            return std::make_unique<SwapSeatsAction>(order, SeatChange{SeatChange::Deed::Drop, {seatOf(order)}, {}});
        if (draw < 46)
            return std::make_unique<HoldSeatsAction>(order, SeatChange{SeatChange::Deed::Hold, {}, some(2)}, one(3) ? std::optional(pick(3)) : std::nullopt, seen(order));
        if (draw < 54)
            return std::make_unique<ConfirmHoldAction>(order);
        if (draw < 57)
            return std::make_unique<ReleaseHoldAction>(order);
        if (draw < 66)
            return std::make_unique<PaymentAction>(order, Money{one(3) ? 20000 : 5000, u"USD"_s}, PaymentMethod::Cash, QString());
        if (draw < 73)
            return std::make_unique<DeclineAction>(std::vector<RowId>{order, 1 + pick(RaceHouse::pending)});
        if (draw < 80)
            return std::make_unique<FulfilAction>(oneOf(unseated), some(2));
        if (draw < 82)
            return std::make_unique<SettingsAction>(u"seats.declineGraceDays"_s, pick(2));
        if (draw < 90 || m_done.empty())
            return std::make_unique<UndoAction>(std::nullopt, m_who);
        return std::make_unique<UndoAction>(m_done[m_done.size() - 1 - std::size_t(pick(int(std::min<std::size_t>(12, m_done.size()))))], m_who);
    }
    unsigned long thinks() { return 1000UL * static_cast<unsigned long>(pick(6)); } // µs
    void did(RowId action, const QString &name)
    {
        m_done.push_back(action);
        if (name == "order.fulfil"_L1)
            m_fulfilled.push_back(action);
    }

private:
    // Of what is wished now; somebody else may be faster before it is done.
    std::unique_ptr<Action> plan()
    {
        const Result<planner::World> world = store::readPlannerWorld(m_connection, 1, m_now);
        if (!world)
            return nullptr;
        const Result<planner::Plan> plan = planner::makePlan(world->house, world->wishes, *planner::orderNamed(u"priority+seniority+donorLevel"_s), *planning::makeGlpkSolver());
        if (!plan)
            return nullptr;
        const std::vector<planner::Move> moves = planner::movesThatCan(*world, *plan);
        if (moves.empty())
            return nullptr;
        QThread::usleep(thinks()); // somebody reads it
        return std::make_unique<PlanAction>(*world, moves);
    }
    NewRequest wish()
    {
        static constexpr std::array kinds{WishKind::Nearer, WishKind::Aisle, WishKind::Together, WishKind::RowPreferred};
        NewRequest request{u"phone"_s, {}, one(3) ? u"next_best"_s : QString(), {{kinds[std::size_t(pick(int(kinds.size())))]}}};
        if (one(2))
            request.wishes.push_back({WishKind::MayBeWorse});
        return request;
    }
    int pick(int n) { return int(m_random.bounded(n)); }
    bool one(int of) { return pick(of) == 0; }
    std::vector<RowId> some(int count)
    {
        std::vector<RowId> seats;
        const int first = 1 + pick(RaceHouse::seats - 1);
        for (int i = 0; i < count; ++i)
            seats.push_back(first + i);
        return seats;
    }
    // Mostly one of those that it can be done to, as clerks do; now and then any.
    RowId oneOf(const char *orders)
    {
        if (!one(6)) {
            if (auto found = m_connection.query(QString::fromLatin1(orders)); found && found->next()) {
                std::vector<RowId> ids{found->value(0).toLongLong()};
                while (found->next())
                    ids.push_back(found->value(0).toLongLong());
                return ids[std::size_t(pick(int(ids.size())))];
            }
        }
        return 1 + pick(RaceHouse::orders);
    }
    // The order as it is on the screen: looked at now, or some time ago.
    std::optional<qint64> seen(int order)
    {
        if (!one(4) || !m_screen.contains(order))
            m_screen.insert(order, value(u"SELECT version FROM ticket_order WHERE id = ?"_s, order));
        return m_screen.value(order);
    }
    RowId seatOf(int order) { return value(u"SELECT min(seat_id) FROM seat_claim WHERE order_id = ? AND kind <> 'hold'"_s, order); }
    qint64 value(const QString &sql, int order)
    {
        const Result<QVariant> found = m_connection.value(sql, {order});
        return found ? found->toLongLong() : -1;
    }

    store::Connection &m_connection;
    QString m_who;
    const Instant &m_now;
    QRandomGenerator m_random;
    std::vector<RowId> m_done;
    std::vector<RowId> m_fulfilled;
    QHash<int, qint64> m_screen; // version by order
};

QString nameOf(const Result<Outcome> &outcome)
{
    if (outcome)
        return outcome->action ? u"done"_s : u"nothing"_s;
    const Error &error = outcome.error();
    return error.code == ErrorCode::ActionRefused ? error.values.value(u"reason"_s).toString() : errorName(error.code);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<store::DatabaseUrl> url = store::DatabaseUrl::parse(arguments.value(1));
    if (!url)
        return 2;
    const auto connection = store::Connection::open(*url, store::OpenMode::ReadWrite, {60'000, {}});
    if (!connection)
        return 3;
    const QString who = arguments.value(2);
    QFile record(arguments.value(5));
    if (!record.open(QIODevice::WriteOnly))
        return 4;
    Instant now{RaceHouse::begin};
    Clerk clerk(**connection, who, arguments.value(3).toUInt(), now);
    ActionRunner runner(**connection, {who, {}, [&now] { return now; }});
    QTextStream told(stdout), in(stdin), out(&record);
    told << "ready\n" << Qt::flush;
    in.readLine(); // both begin at once
    QElapsedTimer clock;
    clock.start();
    for (int i = arguments.value(4).toInt(); i > 0; --i) {
        now.ms += 3'600'000; // holds lapse on the way
        QThread::usleep(clerk.thinks()); // else SQLite's writer would be the same all the time
        const std::unique_ptr<Action> action = clerk.next();
        if (!action)
            continue;
        const qint64 begun = clock.msecsSinceReference() + clock.elapsed();
        const Result<Outcome> outcome = runner.run(*action);
        if (outcome && outcome->action)
            clerk.did(*outcome->action, action->name());
        out << action->name() << u'\t' << nameOf(outcome) << u'\t' << (outcome ? QString() : pd::words::errorSentence(outcome.error())) << u'\t'
            << (outcome ? QString() : outcome.error().detail.simplified()) << u'\t' << begun << u'\t' << clock.msecsSinceReference() + clock.elapsed() << u'\n';
    }
    return 0;
}
