// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/planthread.h"

#include "models/domain/away.h"
#include "models/items/freedmemory.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace pd::items {

using planner::PlanDesk;

class PlanThread::Worker : public QObject {
public:
    Worker(Factory factory, bool restful)
        : m_factory(std::move(factory))
        , m_restful(restful)
        , m_rest(this)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(restAfterMs);
        connect(&m_rest, &QTimer::timeout, this, [this] {
            drop();
            giveBackFreedMemory();
        });
    }

    Result<PlanDesk *> desk()
    {
        if (m_stopped)
            return Error{ErrorCode::Cancelled, {}, {}};
        if (!m_desk) {
            auto made = m_factory();
            if (!made)
                return made.error();
            m_desk = *std::move(made);
        }
        return m_desk.get();
    }

    void drop() { m_desk.reset(); }
    void rest()
    {
        if (m_restful && m_desk)
            m_rest.start();
    }
    void stop() { m_stopped = true; } // on any thread
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    std::atomic<bool> m_stopped = false;
    Factory m_factory;
    const bool m_restful;
    QTimer m_rest;
    std::unique_ptr<PlanDesk> m_desk;
};

PlanThread::PlanThread(Factory factory, bool restful, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(factory, restful))
    , m_lister(new Worker(std::move(factory), restful))
{
    m_thread.setObjectName(u"planner"_s);
    m_listThread.setObjectName(u"wishes"_s);
    for (const auto &[thread, worker] : {std::pair(&m_thread, m_worker), std::pair(&m_listThread, m_lister)}) {
        worker->moveToThread(thread);
        connect(thread, &QThread::finished, worker, &QObject::deleteLater);
        thread->start();
    }
}

PlanThread::~PlanThread()
{
    m_worker->stop();
    m_lister->stop();
    for (QThread *thread : {&m_thread, &m_listThread}) {
        thread->quit();
        thread->wait();
    }
}

template <class Answer, class Job>
Asked<Answer> PlanThread::start(Worker *worker, const Lane::Ticket &ticket, Job job)
{
    const Question<Answer> question;
    QMetaObject::invokeMethod(
        worker,
        [worker, question, ticket, job = std::move(job)] {
            const Result<PlanDesk *> desk = ticket.valid() ? worker->desk() : Result<PlanDesk *>(Error{ErrorCode::Cancelled, {}, {}});
            Answer answer = job(desk);
            if (!answer && isAway(answer.error()))
                worker->drop();
            worker->rest();
            question.answer(std::move(answer));
        },
        Qt::QueuedConnection);
    return question.asked();
}

Asked<Result<std::vector<planner::WishedSeries>>> PlanThread::series(Instant at)
{
    return start<Result<std::vector<planner::WishedSeries>>>(m_lister, m_series.take(), [at](const Result<PlanDesk *> &desk) {
        return desk ? (*desk)->series(at) : Result<std::vector<planner::WishedSeries>>(desk.error());
    });
}

Asked<Result<PlanBasis>> PlanThread::basis(RowId series, Instant at)
{
    return start<Result<PlanBasis>>(m_worker, m_basis.take(), [series, at](const Result<PlanDesk *> &desk) -> Result<PlanBasis> {
        if (!desk)
            return desk.error();
        const auto order = (*desk)->order();
        if (!order)
            return order.error();
        auto world = (*desk)->world(series, at);
        if (!world)
            return world.error();
        return PlanBasis{std::make_shared<const planner::World>(*std::move(world)), *order};
    });
}

Asked<Result<SharedPlan>> PlanThread::plan(RowId series, Instant at, const std::shared_ptr<Task> &task)
{
    const auto make = [series, at, task, worker = m_worker](PlanDesk &desk) -> Result<SharedPlan> {
        if (task->cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto order = desk.order();
        if (!order)
            return order.error();
        auto world = desk.world(series, at);
        if (!world)
            return world.error();
        QElapsedTimer since;
        since.start();
        const planner::Limits limits{[since, task] {
                                         task->report(since.elapsed() / 1000, patienceMs / 1000);
                                         return int(std::max<qint64>(0, patienceMs - since.elapsed()));
                                     },
                                     [task, worker] { return task->cancelled() || worker->stopped(); }};
        auto made = planner::planFor(*std::move(world), *order, desk.solver(), limits);
        if (!made)
            return made.error();
        if (limits.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        return std::make_shared<const planner::MadePlan>(*std::move(made));
    };
    return start<Result<SharedPlan>>(m_worker, Lane::Ticket(), [this, task, make](const Result<PlanDesk *> &desk) {
        task->begin();
        Result<SharedPlan> made = desk ? make(**desk) : Result<SharedPlan>(desk.error());
        const std::optional<Error> error = made ? std::nullopt : std::optional(made.error());
        QMetaObject::invokeMethod(this, [task, error] { task->end(error ? &*error : nullptr); }, Qt::QueuedConnection);
        return made;
    });
}

} // namespace pd::items
