// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/serveraddress.h"

#include <QFuture>
#include <QPointer>

#include <functional>

namespace pd::ui {

// Keeps passwords of servers where the desktop keeps secrets, never in a file of ours. Asked on the window's thread.
class PasswordSafe {
public:
    virtual ~PasswordSafe() = default;
    PasswordSafe() = default;
    Q_DISABLE_COPY_MOVE(PasswordSafe)

    virtual QFuture<bool> isThere() = 0;
    // Empty: none is kept.
    virtual QFuture<QString> password(const QString &url) = 0;
    virtual QFuture<bool> keep(const QString &url, const QString &password) = 0;
    virtual QFuture<bool> forget(const QString &url) = 0;

    // In the place of what is kept; where nothing is, somebody wanted that. Goes on when whoever asked for it has gone.
    QFuture<bool> replace(const QString &url, const QString &password)
    {
        return this->password(url).then([this, url, password](const QString &kept) { return kept.isEmpty() ? QtFuture::makeReadyFuture(false) : keep(url, password); }).unwrap();
    }
};

// Goes on with what the safe answers, unless whoever asked has gone meanwhile: it may wait for somebody who unlocks it. In Qt 6.4 then(who, …) asserts that
// its context outlives the answer.
template <class T, class Go>
void whenAnswered(const QFuture<T> &answer, QObject *who, Go go)
{
    QFuture<T>(answer).then([asker = QPointer(who), go = std::move(go)](const T &found) mutable {
        if (asker)
            go(found);
    });
}

// What the window cannot do itself: it knows no database.
struct DatabaseTools {
    PasswordSafe &safe;
    // The answers one by one, from another thread.
    std::function<QFuture<ServerAnswer>(const ServerAddress &address, const QString &password)> probe;
    // Which of these addresses are files that are gone.
    std::function<QFuture<QStringList>(const QStringList &urls)> gone;
};

// A database that somebody chose.
struct ChosenDatabase {
    QString url; // or a file's path
    QString password = {};
    bool isNew = false; // make an empty one there
};

} // namespace pd::ui
