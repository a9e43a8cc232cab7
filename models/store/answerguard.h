// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace pd::store {

// Cuts the line to a server that does not answer within a time: libpq would wait for ever. Watches from a thread of its
// own. The connection's thread says when it asks for something; it has its answer when its event loop rests, so that what
// Qt asks for by itself (the end of a prepared statement) is watched too. Made and destroyed on that thread.
class AnswerGuard {
public:
    AnswerGuard(int socket, int limitMs);
    ~AnswerGuard();
    Q_DISABLE_COPY_MOVE(AnswerGuard)

    void asking();
    void setPatient(bool patient); // long work: waits as long as it takes

private:
    void watch();

    const int m_socket; // a descriptor of our own: the number of libpq's may be another file's by then
    const qint64 m_limitMs;
    std::atomic<qint64> m_since = 0; // 0: nothing is asked
    std::atomic<bool> m_patient = false;
    QMetaObject::Connection m_rest;
    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace pd::store
