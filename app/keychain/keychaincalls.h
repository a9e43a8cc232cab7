// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace pd::app {

// What the keychain's module does, see secrets.h. It exports `patrondeskKeychain`, which gives these.
struct KeychainCalls {
    QFuture<bool> (*isThere)();
    QFuture<QString> (*secretOf)(const QString &key);
    QFuture<bool> (*keep)(const QString &key, const QString &secret);
    QFuture<bool> (*forget)(const QString &key);
};
using KeychainExport = const KeychainCalls *();

} // namespace pd::app
