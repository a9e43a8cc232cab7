// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/actions/desk.h"
#include "models/domain/away.h"
#include "models/items/asked.h"
#include "models/items/task.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace pd::items {

// The thread that changes data: jobs run on one desk, one after the other, none is dropped. Lives on the window's thread;
// the desk is made on the other one by the factory on first use; again after that failed, and after the database was away.
// Continue its futures with
// `.then(&thread, …)` and a QPointer to the receiver. Destroying the object waits for the jobs that are queued; a task
// among them is cancelled.
class WriterThread : public QObject {
    Q_OBJECT

public:
    using Factory = std::function<Result<std::unique_ptr<actions::Desk>>()>;

    explicit WriterThread(Factory factory, QObject *parent = nullptr);
    ~WriterThread() override;

    Asked<Result<actions::Outcome>> run(std::shared_ptr<actions::Action> action, const QString &why = {}, const QString &onBehalfOf = {});
    Asked<Result<actions::DryRun>> dryRun(std::shared_ptr<actions::Action> action);
    // The name under which the journal has what this person does.
    Asked<Result<QString>> who();

    // Any other work: `job(Desk &, Task &)` gives a Result<T>; its changes are told by what it returns through
    // Desk's runner, so it must call tell() with each outcome. The task appears in taskStarted().
    template <class Job>
    auto work(const QString &title, Job job)
    {
        auto task = std::make_shared<Task>(title);
        return work(task, std::move(job));
    }
    template <class Job>
    auto work(std::shared_ptr<Task> task, Job job)
    {
        using Answer = std::invoke_result_t<Job, actions::Desk &, Task &>;
        const Question<Answer> question;
        started(task);
        post([this, question, task, job = std::move(job)](Result<actions::Desk *> desk) mutable {
            task->begin();
            Answer answer = !desk                ? Answer(desk.error())
                            : task->cancelled()  ? Answer(Error{ErrorCode::Cancelled, {}, {}})
                                                 : job(**desk, *task);
            const std::optional<Error> error = answer ? std::nullopt : std::optional(answer.error());
            ended(task, error);
            question.answer(std::move(answer));
            return !error || !isAway(*error);
        });
        return question.asked();
    }
    // On the writer's thread: what a job has changed.
    void tell(const actions::Outcome &outcome);

    [[nodiscard]] const std::vector<std::shared_ptr<Task>> &tasks() const { return m_tasks; } // not over yet

Q_SIGNALS:
    void changed(const pd::actions::ChangeNotice &notice);
    void taskStarted(const std::shared_ptr<pd::items::Task> &task);
    void tasksChanged();

private:
    class Worker;

    template <class Answer, class Job>
    Asked<Answer> start(Job job);
    void post(std::function<bool(Result<actions::Desk *>)> job); // false: the desk is not kept
    void started(const std::shared_ptr<Task> &task);
    void ended(const std::shared_ptr<Task> &task, const std::optional<Error> &error);

    QThread m_thread;
    Worker *m_worker; // lives on m_thread, deleted when it ends
    std::vector<std::shared_ptr<Task>> m_tasks;
};

} // namespace pd::items
