// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/offthread.h"

#include "models/store/databaseurl.h"
#include "models/store/serverprobe.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace pd::app {

OffThread::OffThread()
{
    m_pool.setMaxThreadCount(3);
}

OffThread::~OffThread()
{
    m_probe.cancel();
    m_pool.waitForDone();
}

QFuture<ServerAnswer> OffThread::probe(const ServerAddress &address, const QString &password)
{
    m_probe = QtConcurrent::run(&m_pool, [address, password](QPromise<ServerAnswer> &promise) {
        store::probeServer(address, password, [&promise](const ServerAnswer &answer) {
            promise.addResult(answer);
            return !promise.isCanceled();
        });
    });
    return m_probe;
}

QFuture<QStringList> OffThread::gone(const QStringList &urls)
{
    return QtConcurrent::run(&m_pool, [urls] {
        QStringList found;
        for (const QString &url : urls) {
            const auto place = store::DatabaseUrl::parse(url);
            if (!place || (place->engine() == store::Engine::Sqlite && !QFileInfo::exists(place->path())))
                found.append(url);
        }
        return found;
    });
}

items::Asked<bool> OffThread::handOver(const startup::Instance &instance, const QString &url, const QStringList &files)
{
    return items::ask(m_pool, [&instance, url, files] { return instance.handOver(url, files); });
}

} // namespace pd::app
