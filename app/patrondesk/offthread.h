// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startup/instance.h"
#include "models/items/asked.h"
#include "ui/data/databasetools.h"

#include <QThreadPool>

namespace pd::app {

// Questions about files and servers, asked away from the window's thread. Destroying it waits for those under way.
class OffThread {
public:
    OffThread();
    ~OffThread();
    Q_DISABLE_COPY_MOVE(OffThread)

    QFuture<ServerAnswer> probe(const ServerAddress &address, const QString &password);
    QFuture<QStringList> gone(const QStringList &urls);
    // Whether another window has the database; it comes to the front then, with the files. `instance` outlives this.
    items::Asked<bool> handOver(const startup::Instance &instance, const QString &url, const QStringList &files);

private:
    QThreadPool m_pool;
    QFuture<ServerAnswer> m_probe;
};

} // namespace pd::app
