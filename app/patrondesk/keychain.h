// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/databasetools.h"

namespace pd::app {

// The desktop's own keychain: the freedesktop secret service or KWallet. Where there is none, nothing is kept.
class Keychain final : public ui::PasswordSafe {
public:
    QFuture<bool> isThere() override;
    QFuture<QString> password(const QString &url) override;
    QFuture<bool> keep(const QString &url, const QString &password) override;
    QFuture<bool> forget(const QString &url) override;

    // Waits, a while at most, for all that it was asked for: when the program's own event loop has ended, and not before.
    void finish(int limitMs = 5'000);

private:
    template <class T>
    QFuture<T> noted(const QFuture<T> &answer);

    int m_open = 0; // questions
};

} // namespace pd::app
