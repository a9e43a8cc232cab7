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
};

} // namespace pd::app
