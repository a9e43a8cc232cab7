// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QStringList>

namespace pd::testing {

// What noteconnections.cpp has noted in a file, each once, sorted.
[[nodiscard]] inline QStringList connectionsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // nobody was spoken to
    QStringList all = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    all.removeDuplicates();
    all.sort();
    return all;
}

// Servers of a test's own, as they are noted, sorted.
[[nodiscard]] inline QStringList here(const QList<int> &ports)
{
    QStringList all;
    for (const int port : ports)
        all.append(QStringLiteral("127.0.0.1:%1").arg(port));
    all.sort();
    return all;
}

} // namespace pd::testing
