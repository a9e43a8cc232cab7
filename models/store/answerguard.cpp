// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/answerguard.h"

#include <QAbstractEventDispatcher>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pd::store {

namespace {

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

AnswerGuard::AnswerGuard(int socket, int limitMs)
    : m_socket(::fcntl(socket, F_DUPFD_CLOEXEC, 0))
    , m_limitMs(limitMs)
    , m_thread(&AnswerGuard::watch, this)
{
    if (auto *events = QAbstractEventDispatcher::instance())
        m_rest = QObject::connect(events, &QAbstractEventDispatcher::aboutToBlock, events, [this] { m_since = 0; }, Qt::DirectConnection);
}

AnswerGuard::~AnswerGuard()
{
    QObject::disconnect(m_rest);
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_over.notify_one();
    m_thread.join();
    ::close(m_socket);
}

void AnswerGuard::asking()
{
    m_since = nowMs();
}

void AnswerGuard::setPatient(bool patient)
{
    m_patient = patient;
    asking();
}

void AnswerGuard::watch()
{
    const std::chrono::milliseconds step(std::max<qint64>(m_limitMs / 4, 10));
    std::unique_lock lock(m_mutex);
    while (!m_over.wait_for(lock, step, [this] { return m_ends; })) {
        const qint64 since = m_since;
        if (since && !m_patient && nowMs() - since >= m_limitMs)
            ::shutdown(m_socket, SHUT_RDWR);
    }
}

} // namespace pd::store
