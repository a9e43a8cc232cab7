// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronservice.h"

#include "models/domain/portal/preview.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace pd::items {

class PatronService::Worker : public QObject {
public:
    explicit Worker(ReaderFactory factory)
        : m_factory(std::move(factory))
    {
    }

    Result<PatronReader *> reader()
    {
        if (!m_reader) {
            Result<std::unique_ptr<PatronReader>> made = m_factory();
            if (!made)
                return made.error();
            m_reader = std::move(*made);
        }
        return m_reader.get();
    }

private:
    ReaderFactory m_factory;
    std::unique_ptr<PatronReader> m_reader;
};

PatronService::PatronService(ReaderFactory factory, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(factory)))
{
    m_thread.setObjectName(u"patron reader"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PatronService::~PatronService()
{
    ++m_newestSearch;
    ++m_newestOpen;
    m_thread.quit();
    m_thread.wait();
}

template <class T, class Job>
QFuture<Result<T>> PatronService::run(std::atomic<quint64> &newest, Job job)
{
    const quint64 generation = ++newest;
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, job = std::move(job), &newest, generation] {
            if (newest != generation) {
                promise->addResult(Result<T>(Error{ErrorCode::Cancelled, {}, {}}));
            } else if (Result<PatronReader *> reader = worker->reader(); !reader) {
                promise->addResult(Result<T>(reader.error()));
            } else {
                promise->addResult(job(**reader));
            }
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<bool>> PatronService::prepare()
{
    return run<bool>(m_newestPrepare, [](PatronReader &) { return Result<bool>(true); });
}

QFuture<Result<SearchHits>> PatronService::search(const QString &text, int limit)
{
    return run<SearchHits>(m_newestSearch,
                           [text, limit](PatronReader &reader) { return reader.search(text, limit); });
}

QFuture<Result<std::shared_ptr<const PatronView>>> PatronService::open(RowId contact, Instant at)
{
    using View = std::shared_ptr<const PatronView>;
    return run<View>(m_newestOpen, [contact, at](PatronReader &reader) -> Result<View> {
        Result<PortalSettings> settings = reader.portalSettings();
        if (!settings)
            return settings.error();
        Result<PatronRecord> record = reader.load(contact);
        if (!record)
            return record.error();
        auto view = std::make_shared<PatronView>();
        view->page = portal::preview(*record, *settings, at);
        view->record = *std::move(record);
        view->settings = *std::move(settings);
        return View(std::move(view));
    });
}

} // namespace pd::items
