// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/made.h"
#include "models/domain/planner/plandesk.h"
#include "models/items/asked.h"
#include "models/items/lane.h"
#include "models/items/task.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace pd::items {

// What a plan of one series would be made from, as it is now.
struct PlanBasis {
    std::shared_ptr<const planner::World> world;
    planner::Order order;
};
using SharedPlan = std::shared_ptr<const planner::MadePlan>;

// Makes plans on a thread and a connection of its own, so that nobody waits for one; which series there are and how many wishes
// is read on another, so that this does not wait for a plan either. Lives on the window's thread; each desk is made where it is
// used by the factory, on first use; again after that failed, and after the database was away. Continue
// its futures with `.then(&thread, …)` and a QPointer to the receiver. Destroying the object stops a plan that is being made.
class PlanThread : public QObject {
    Q_OBJECT

public:
    using Factory = std::function<Result<std::unique_ptr<planner::PlanDesk>>()>;
    static constexpr int patienceMs = 30'000; // the longest that a plan may take
    static constexpr int restAfterMs = 1'000;

    // `restful`: a desk that nobody has asked for restAfterMs is let go, and made again for the next question.
    explicit PlanThread(Factory factory, bool restful = false, QObject *parent = nullptr);
    ~PlanThread() override;

    // A newer request of its kind overtakes an older one, which answers Cancelled.
    Asked<Result<std::vector<planner::WishedSeries>>> series(Instant at);
    Asked<Result<PlanBasis>> basis(RowId series, Instant at);
    // Progress is told to the task in seconds; a plan that was cancelled answers Cancelled.
    Asked<Result<SharedPlan>> plan(RowId series, Instant at, const std::shared_ptr<Task> &task);

private:
    class Worker;

    template <class Answer, class Job>
    static Asked<Answer> start(Worker *worker, const Lane::Ticket &ticket, Job job);

    QThread m_thread;
    QThread m_listThread;
    Worker *m_worker; // lives on m_thread, deleted when it ends
    Worker *m_lister; // likewise on m_listThread
    Lane m_series;
    Lane m_basis;
};

} // namespace pd::items
