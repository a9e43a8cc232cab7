// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace pd::cli {

inline constexpr int keychainMs = 30'000; // a person may be asked to unlock it

// What the keychain answers: the program's only event loop, for as long as that takes; nothing where it takes too long.
template <class T>
T waited(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) {
        QTimer::singleShot(keychainMs, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return future.isFinished() && future.resultCount() > 0 ? future.result() : T();
}

} // namespace pd::cli
