// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/keychain.h"

#include "app/keychain/secrets.h"

namespace pd::app {

QFuture<bool> Keychain::isThere()
{
    return keychainIsThere();
}

QFuture<QString> Keychain::password(const QString &url)
{
    return secretOf(url);
}

QFuture<bool> Keychain::keep(const QString &url, const QString &password)
{
    return keepSecret(url, password);
}

QFuture<bool> Keychain::forget(const QString &url)
{
    return forgetSecret(url);
}

} // namespace pd::app
