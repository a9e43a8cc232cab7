// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the senders of tst_outboxsender: sendworker URL sends what is due as the window's program does, says "ready" first, begins when it is
// given a line, and ends when nothing is left.
#include "models/actions/outboxsender.h"
#include "models/actions/actionrunner.h"
#include "models/store/connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>
#include <QUuid>

using namespace pd;
using namespace pd::actions;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto url = store::DatabaseUrl::parse(QCoreApplication::arguments().value(1));
    if (!url)
        return 2;
    const auto connection = store::Connection::open(*url, store::OpenMode::ReadWrite, {.waitMs = 30'000});
    if (!connection)
        return 3;
    const auto now = [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; };
    ActionRunner runner(**connection, {QStringLiteral("worker"), {}, now});
    const mail::Interrupt interrupt;
    OutboxSender::Parts parts;
    parts.clock = now;
    parts.uniqueText = [] { return QUuid::createUuid().toByteArray(QUuid::Id128); };
    parts.random = [] { return 0.5; };
    parts.secret = [](const MailAccount &, bool) { return Result(mail::MailSecret{mail::MailSecret::Kind::Password, QString::fromUtf8("s3cret wörd")}); };
    OutboxSender sender(**connection, runner, parts, interrupt);
    QTextStream(stdout) << "ready" << Qt::endl;
    QTextStream(stdin).readLine();
    const auto report = sender.run();
    return report ? 0 : 4;
}
