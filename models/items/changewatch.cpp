// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changewatch.h"

#include <QPointer>

#include <utility>

namespace pd::items {

ChangeWatch::ChangeWatch(ReaderThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::ask);
    m_told.setSingleShot(true);
    m_told.setInterval(50);
    connect(&m_told, &QTimer::timeout, this, &ChangeWatch::ask);
}

void ChangeWatch::start(int everyMs)
{
    m_timer.start(everyMs);
    settle();
}

void ChangeWatch::settle()
{
    question(false);
}

void ChangeWatch::ask()
{
    question(true);
}

void ChangeWatch::question(bool news)
{
    const auto told = [thread = &m_thread, self = QPointer(this)] {
        QMetaObject::invokeMethod(thread, [self] {
            if (self)
                self->m_told.start();
        }, Qt::QueuedConnection);
    };
    m_thread.run(m_lane, [told](DeskReaders &readers) {
                Result<QString> mark = readers.journal->mark();
                const Result<void> listening = mark ? readers.journal->listen(told) : Result<void>();
                return listening ? mark : Result<QString>(listening.error());
            })
        .then(&m_thread, [self = QPointer(this), news](const Result<QString> &mark) {
            if (self)
                self->take(mark, news);
        });
}

void ChangeWatch::take(const Result<QString> &mark, bool news)
{
    if (!mark) {
        if (mark.error().code != ErrorCode::Cancelled && !m_failing) {
            m_failing = true;
            Q_EMIT failed(mark.error());
        }
        return;
    }
    const bool back = std::exchange(m_failing, false);
    const bool other = *mark != m_mark || back;
    m_mark = *mark;
    if (back)
        Q_EMIT recovered();
    if (other && (news || back))
        Q_EMIT changedElsewhere();
}

} // namespace pd::items
