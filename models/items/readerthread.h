// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/away.h"
#include "models/domain/deskreaders.h"
#include "models/items/asked.h"
#include "models/items/lane.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace pd::items {

// A thread that owns the readers of one database and runs jobs on them, one after the other. Lives on the window's thread;
// the readers are made on the other one by the factory on first use and never leave it; again after that failed, and after
// the database was away.
//
// Every answer comes as a future. Continue it with `.then(&thread, …)` and a QPointer to the receiver: this object
// outlives all of its answers. A request that a newer one on its lane has overtaken is not run and answers Cancelled.
// Destroying the object waits for the job that is running and drops the rest.
class ReaderThread : public QObject {
    Q_OBJECT

public:
    using Factory = std::function<Result<DeskReaders>()>;

    explicit ReaderThread(Factory factory, QObject *parent = nullptr);
    ~ReaderThread() override;

    // `job(DeskReaders &)` gives a Result<T>.
    template <class Job>
    auto run(Lane &lane, Job job)
    {
        return start(lane.take(), std::move(job));
    }
    // Never overtaken.
    template <class Job>
    auto run(Job job)
    {
        return start(Lane::Ticket(), std::move(job));
    }

private:
    class Worker;

    template <class Job>
    auto start(Lane::Ticket ticket, Job job)
    {
        using Answer = std::invoke_result_t<Job, DeskReaders &>;
        const Question<Answer> question;
        post([question, ticket, job = std::move(job)](Result<DeskReaders *> readers) mutable {
            Answer answer = !ticket.valid() ? Answer(Error{ErrorCode::Cancelled, {}, {}})
                            : !readers      ? Answer(readers.error())
                                            : job(**readers);
            const bool away = !answer && isAway(answer.error());
            question.answer(std::move(answer));
            return !away;
        }, ticket);
        return question.asked();
    }
    // Runs `job` on the thread; the readers are not made for a ticket that is not valid any more, and not kept when the job
    // says false.
    void post(std::function<bool(Result<DeskReaders *>)> job, const Lane::Ticket &ticket);

    QThread m_thread;
    Worker *m_worker; // lives on m_thread, deleted when it ends
};

} // namespace pd::items
