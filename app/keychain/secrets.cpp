// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/secrets.h"

#include "app/keychain/keychaincalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

// Beside the program where it was built, in the system's folder of modules where it is installed.
QString modulePath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"."_s, QStringLiteral(PD_MODULES)}) {
        const QString path = programs.filePath(place + u"/patrondesk-keychain.so"_s);
        if (QFileInfo::exists(path))
            return path;
    }
    return u"patrondesk-keychain.so"_s;
}

// Without the module it is as if the desktop had no keychain.
const KeychainCalls *load()
{
    QLibrary module(modulePath()); // stays loaded
    if (const auto calls = reinterpret_cast<KeychainExport *>(module.resolve("patrondeskKeychain")))
        return calls();
    qWarning("the keychain's module: %s", qPrintable(module.errorString()));
    return nullptr;
}

const KeychainCalls *calls()
{
    static const KeychainCalls *const loaded = load();
    return loaded;
}

} // namespace

QFuture<bool> keychainIsThere()
{
    return calls() ? calls()->isThere() : QtFuture::makeReadyFuture(false);
}

QFuture<QString> secretOf(const QString &key)
{
    return calls() ? calls()->secretOf(key) : QtFuture::makeReadyFuture(QString());
}

QFuture<bool> keepSecret(const QString &key, const QString &secret)
{
    return calls() ? calls()->keep(key, secret) : QtFuture::makeReadyFuture(false);
}

QFuture<bool> forgetSecret(const QString &key)
{
    return calls() ? calls()->forget(key) : QtFuture::makeReadyFuture(false);
}

} // namespace pd::app
