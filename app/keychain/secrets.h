// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace pd::app {

// Passwords in the desktop's own keychain: the freedesktop secret service or KWallet. Where there is none, nothing is kept. The answers
// come through the event loop of the calling thread.

[[nodiscard]] QFuture<bool> keychainIsThere();
// Empty where none is kept.
[[nodiscard]] QFuture<QString> secretOf(const QString &key);
[[nodiscard]] QFuture<bool> keepSecret(const QString &key, const QString &secret);
[[nodiscard]] QFuture<bool> forgetSecret(const QString &key);

} // namespace pd::app
