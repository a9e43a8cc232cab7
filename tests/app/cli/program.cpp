// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace pd::cli {

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString Answer::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"PATRONDESK_DB"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    return environment;
}

Answer run(const QStringList &arguments, const QString &databaseInEnvironment, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = bareEnvironment();
    if (!databaseInEnvironment.isEmpty())
        environment.insert(u"PATRONDESK_DB"_s, databaseInEnvironment);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PD_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer ask(const QString &db, const QStringList &arguments)
{
    return run(QStringList{u"--db"_s, db, u"--json"_s} + arguments);
}

QString made(const store::TestDatabase &place)
{
    return place.open()->url().toString();
}

} // namespace pd::cli
