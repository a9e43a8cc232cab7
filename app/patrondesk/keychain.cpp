// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/keychain.h"

#include "app/keychain/secrets.h"

#include <QEventLoop>
#include <QTimer>

namespace pd::app {

template <class T>
QFuture<T> Keychain::noted(const QFuture<T> &answer)
{
    ++m_open;
    return QFuture<T>(answer).then([this](const T &found) {
        --m_open;
        return found;
    });
}

QFuture<bool> Keychain::isThere()
{
    return noted(keychainIsThere());
}

QFuture<QString> Keychain::password(const QString &url)
{
    return noted(secretOf(url));
}

QFuture<bool> Keychain::keep(const QString &url, const QString &password)
{
    return noted(keepSecret(url, password));
}

QFuture<bool> Keychain::forget(const QString &url)
{
    return noted(forgetSecret(url));
}

void Keychain::finish(int limitMs)
{
    QEventLoop loop; // an answer comes through one
    bool late = false;
    QTimer::singleShot(limitMs, &loop, [&late] { late = true; });
    while (m_open > 0 && !late)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace pd::app
