// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <mutex>

namespace pd::items {

template <class T>
class Question;

// What another thread was asked: a future whose then() can be called while that thread answers. Qt 6.4's cannot: a continuation
// that is attached between the finish of a promise and what Qt does behind it runs at once, is kept nevertheless, and runs a
// second time without the promise that the first time used up (QFutureInterfaceBase::setContinuation, runContinuation).
template <class T>
class Asked : public QFuture<T> {
public:
    // `go(const T &)` runs on the thread of `context`, which must outlive the answer.
    template <class Go>
    auto then(QObject *context, Go &&go) const
    {
        const std::lock_guard lock(*m_apart);
        return QFuture<T>(*this).then(context, std::forward<Go>(go));
    }

private:
    friend class Question<T>;
    Asked(QFuture<T> future, std::shared_ptr<std::mutex> apart)
        : QFuture<T>(std::move(future))
        , m_apart(std::move(apart))
    {
    }

    std::shared_ptr<std::mutex> m_apart;
};

// The other end, for the thread that answers, once. Copies are the same question; when the last is gone without an answer
// the future is cancelled.
template <class T>
class Question {
public:
    Question() { m_promise->start(); }

    [[nodiscard]] Asked<T> asked() const { return {m_promise->future(), m_apart}; }
    void answer(T answer) const
    {
        const std::lock_guard lock(*m_apart);
        m_promise->addResult(std::move(answer));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<T>> m_promise = std::make_shared<QPromise<T>>();
    std::shared_ptr<std::mutex> m_apart = std::make_shared<std::mutex>();
};

// What a thread of the pool answers; cancelled when the pool is cleared before.
template <class Job>
auto ask(QThreadPool &pool, Job job)
{
    const Question<std::invoke_result_t<Job &>> question;
    pool.start([question, job = std::move(job)]() mutable { question.answer(job()); });
    return question.asked();
}

} // namespace pd::items
