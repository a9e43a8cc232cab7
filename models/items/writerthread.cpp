// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/writerthread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::items {

using actions::Desk;
using actions::Outcome;

class WriterThread::Worker : public QObject {
public:
    explicit Worker(Factory factory)
        : m_factory(std::move(factory))
    {
    }

    Result<Desk *> desk()
    {
        if (!m_desk) {
            Result<std::unique_ptr<Desk>> made = m_factory();
            if (!made)
                return made.error();
            m_desk = std::move(*made);
        }
        return m_desk.get();
    }

    void drop() { m_desk.reset(); }

private:
    Factory m_factory;
    std::unique_ptr<Desk> m_desk;
};

WriterThread::WriterThread(Factory factory, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(factory)))
{
    m_thread.setObjectName(u"writer"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

WriterThread::~WriterThread()
{
    for (const std::shared_ptr<Task> &task : m_tasks)
        task->cancel();
    // Behind everything that is queued.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <class Answer, class Job>
Asked<Answer> WriterThread::start(Job job)
{
    const Question<Answer> question;
    post([question, job = std::move(job)](Result<Desk *> desk) mutable {
        Answer answer = desk ? job(**desk) : Answer(desk.error());
        const bool away = !answer && isAway(answer.error());
        question.answer(std::move(answer));
        return !away;
    });
    return question.asked();
}

Asked<Result<Outcome>> WriterThread::run(std::shared_ptr<actions::Action> action, const QString &why, const QString &onBehalfOf)
{
    return start<Result<Outcome>>([this, action = std::move(action), why, onBehalfOf](Desk &desk) {
        Result<Outcome> done = desk.runner().run(*action, why, onBehalfOf);
        if (done)
            tell(*done);
        return done;
    });
}

Asked<Result<actions::DryRun>> WriterThread::dryRun(std::shared_ptr<actions::Action> action)
{
    return start<Result<actions::DryRun>>([action = std::move(action)](Desk &desk) { return desk.runner().dryRun(*action); });
}

Asked<Result<QString>> WriterThread::who()
{
    return start<Result<QString>>([](Desk &desk) { return Result<QString>(desk.who()); });
}

void WriterThread::tell(const Outcome &outcome)
{
    if (outcome.action)
        QMetaObject::invokeMethod(this, [this, notice = outcome.notice] { Q_EMIT changed(notice); }, Qt::QueuedConnection);
}

void WriterThread::post(std::function<bool(Result<Desk *>)> job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, job = std::move(job)] {
            if (!job(worker->desk()))
                worker->drop();
        },
        Qt::QueuedConnection);
}

void WriterThread::started(const std::shared_ptr<Task> &task)
{
    m_tasks.push_back(task);
    Q_EMIT taskStarted(task);
    Q_EMIT tasksChanged();
}

void WriterThread::ended(const std::shared_ptr<Task> &task, const std::optional<Error> &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, task, error] {
            std::erase(m_tasks, task);
            task->end(error ? &*error : nullptr);
            Q_EMIT tasksChanged();
        },
        Qt::QueuedConnection);
}

} // namespace pd::items
