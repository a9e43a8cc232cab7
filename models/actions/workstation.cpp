// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/workstation.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

QString computer()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId()) + u'/' + QSysInfo::machineHostName();
}

// When the process began, in the kernel's ticks: a number that is given again belongs to another one. Empty: there is no such process.
QString beginningOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    return QString::fromLatin1(line.sliced(line.lastIndexOf(')') + 1).simplified().split(' ').value(19)); // the 22nd; the name before may hold blanks
}

} // namespace

QString thisRun()
{
    const qint64 process = QCoreApplication::applicationPid();
    return QStringList{computer(), QString::number(process), beginningOf(process)}.join(u' ');
}

bool hasEnded(const QString &run)
{
    const QStringList parts = run.split(u' ');
    return parts.size() == 3 && parts[0] == computer() && beginningOf(parts[1].toLongLong()) != parts[2];
}

} // namespace pd::actions
