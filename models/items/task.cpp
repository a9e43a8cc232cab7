// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/task.h"

#include <QDeadlineTimer>

namespace pd::items {

namespace {

constexpr qint64 tellEveryMs = 33;

}

Task::Task(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

void Task::cancel()
{
    if (!canCancel())
        return;
    m_cancelled = true;
    Q_EMIT changed();
}

void Task::begin()
{
    QMetaObject::invokeMethod(this, [this] {
        if (m_state == State::Queued) {
            m_state = State::Running;
            Q_EMIT changed();
        }
    });
}

bool Task::report(qint64 done, qint64 all)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    if (now - m_toldAt >= tellEveryMs) {
        m_toldAt = now;
        QMetaObject::invokeMethod(this, [this, done, all] { show(done, all); });
    }
    return !m_cancelled;
}

void Task::show(qint64 done, qint64 all)
{
    m_done = done;
    m_all = all;
    Q_EMIT changed();
}

void Task::end(const Error *error)
{
    m_state = !error ? State::Done : error->code == ErrorCode::Cancelled ? State::Cancelled : State::Failed;
    Q_EMIT changed();
    Q_EMIT over();
}

} // namespace pd::items
