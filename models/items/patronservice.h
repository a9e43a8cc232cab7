// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patronreader.h"
#include "models/domain/portal/page.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace pd::items {

using ReaderFactory = std::function<Result<std::unique_ptr<PatronReader>>()>;

// One patron as the window shows it: what staff hold, and what the patron sees, both of one snapshot.
struct PatronView {
    PatronRecord record;
    PortalSettings settings;
    portal::PortalPage page;
};

// Reads patrons on a thread of its own. Lives on the window's thread, owns the reader thread; the reader is made there
// by the factory on first use (again after it failed) and never leaves it.
//
// Every answer comes as a future. Continue it with `.then(&service, …)` and a QPointer to the receiver: the service is
// the one object that outlives all of its answers. A request that a newer one of its kind has overtaken is not run and
// answers Cancelled. Destroying the service waits for the statement that is running and drops the rest.
class PatronService : public QObject {
    Q_OBJECT

public:
    explicit PatronService(ReaderFactory factory, QObject *parent = nullptr);
    ~PatronService() override;

    // Makes the reader now, so that a database that cannot be read is known before the first search.
    QFuture<Result<bool>> prepare();
    QFuture<Result<SearchHits>> search(const QString &text, int limit);
    QFuture<Result<std::shared_ptr<const PatronView>>> open(RowId contact, Instant at);

private:
    class Worker;

    // Runs `job(reader)` on the reader thread unless `newest` has moved on by then.
    template <class T, class Job>
    QFuture<Result<T>> run(std::atomic<quint64> &newest, Job job);

    QThread m_thread;
    Worker *m_worker; // lives on m_thread, deleted when it ends
    std::atomic<quint64> m_newestSearch = 0;
    std::atomic<quint64> m_newestOpen = 0;
    std::atomic<quint64> m_newestPrepare = 0;
};

} // namespace pd::items
