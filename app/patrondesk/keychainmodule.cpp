// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/keychainmodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd::app {

KeychainModule::KeychainModule(const QString &file)
    : m_library(file)
{
}

QString KeychainModule::installed()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"."_s, QStringLiteral(PD_MODULES)}) {
        const QString path = programs.filePath(place + u"/patrondesk-keychain.so"_s);
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

ui::PasswordSafe *KeychainModule::safe()
{
    if (!std::exchange(m_tried, true)) {
        if (const auto make = reinterpret_cast<Factory *>(m_library.resolve("patrondeskKeychain")))
            m_safe.reset(make());
        else
            qWarning("the keychain's module: %s", qPrintable(m_library.errorString()));
    }
    return m_safe.get();
}

QFuture<bool> KeychainModule::isThere()
{
    return safe() ? safe()->isThere() : QtFuture::makeReadyFuture(false);
}

QFuture<QString> KeychainModule::password(const QString &url)
{
    return safe() ? safe()->password(url) : QtFuture::makeReadyFuture(QString());
}

QFuture<bool> KeychainModule::keep(const QString &url, const QString &password)
{
    return safe() ? safe()->keep(url, password) : QtFuture::makeReadyFuture(false);
}

} // namespace pd::app
