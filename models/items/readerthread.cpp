// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/readerthread.h"

using namespace Qt::StringLiterals;

namespace pd::items {

class ReaderThread::Worker : public QObject {
public:
    explicit Worker(Factory factory)
        : m_factory(std::move(factory))
    {
    }

    Result<DeskReaders *> readers()
    {
        if (m_stopped)
            return Error{ErrorCode::Cancelled, {}, {}};
        if (!m_readers.patrons) {
            Result<DeskReaders> made = m_factory();
            if (!made)
                return made.error();
            m_readers = std::move(*made);
        }
        return &m_readers;
    }

    void drop() { m_readers = {}; }
    void stop() { m_stopped = true; } // on any thread

private:
    std::atomic<bool> m_stopped = false;
    Factory m_factory;
    DeskReaders m_readers;
};

ReaderThread::ReaderThread(Factory factory, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(factory)))
{
    m_thread.setObjectName(u"reader"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReaderThread::~ReaderThread()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

void ReaderThread::post(std::function<bool(Result<DeskReaders *>)> job, const Lane::Ticket &ticket)
{
    static const Error cancelled{ErrorCode::Cancelled, {}, {}};
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, job = std::move(job), ticket] {
            if (!job(ticket.valid() ? worker->readers() : cancelled))
                worker->drop();
        },
        Qt::QueuedConnection);
}

} // namespace pd::items
