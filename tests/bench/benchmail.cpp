// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailfilesintake.h"
#include "models/domain/understanding/reader.h"
#include "models/mail/mailfiles.h"
#include "models/mail/mailhelper.h"
#include "models/mail/receive.h"
#include "models/domain/understanding/replysplitter.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchletters.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

const Instant moment{1'790'000'000'000};

void makeMaildir(const QString &folder, qint64 messages)
{
    QDir().mkpath(folder + u"/new"_s);
    QDir().mkpath(folder + u"/cur"_s);
    for (qint64 n = 0; n < messages; ++n) {
        QFile file(folder + u"/new/%1"_s.arg(n, 6, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(letter(n).replace("\r\n", "\n")) < 0)
            giveUp({ErrorCode::FileUnwritable, {{u"path"_s, file.fileName()}}, {}});
    }
}

// How many a second another program of many years' standing indexes, where it is installed; it keeps no copy of them and reads no wishes.
std::optional<double> notmuchPerSecond(const QString &folder, const QString &maildir, qint64 messages)
{
    const QString program = QStandardPaths::findExecutable(u"notmuch"_s);
    QFile settings(folder + u"/notmuch.config"_s);
    if (program.isEmpty() || !settings.open(QIODevice::WriteOnly) || settings.write("[database]\npath=" + maildir.toUtf8() + "\n[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n") < 0)
        return std::nullopt;
    settings.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NOTMUCH_CONFIG"_s, settings.fileName());
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    const Moment begun = Moment::now();
    process.start(program, {u"new"_s, u"--quiet"_s});
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return double(messages) * 1e9 / double((Moment::now() - begun).wallNs);
}

} // namespace

void mailFigures(const QString &folder, const Effort &effort, Report &report)
{
    const QString maildir = folder + u"/maildir"_s;
    makeMaildir(maildir, effort.mails);
    mail::MailHelper helper(QStringLiteral(PD_BENCH_MAILHELPER));
    // The floor: read from the disk and by the helper, and nothing kept.
    mail::MailFiles files = orGiveUp(mail::MailFiles::of({maildir}));
    Moment begun = Moment::now();
    for (auto file = orGiveUp(files.next()); file; file = orGiveUp(files.next()))
        static_cast<void>(orGiveUp(mail::receive(helper, file->raw, {})));
    const Moment read = Moment::now() - begun;
    // What is asked in them, alone.
    std::vector<QString> letters;
    for (qint64 n = 0; n < 1000; ++n)
        letters.push_back(u"Dear box office, order ON-%1: "_s.arg(n) + u"good evening, we would like to sit nearer to the stage, if that can be, because my husband does not hear well any more.\n"_s.repeated(12));
    begun = Moment::now();
    std::size_t wishes = 0;
    for (qint64 n = 0; n < effort.mails; ++n)
        wishes += understanding::readRequest(understanding::newWords(letters[std::size_t(n % 1000)]), u"Our seats"_s).wishes.size();
    const Moment understood = Moment::now() - begun;
    if (qint64(wishes) != effort.mails)
        giveUp({ErrorCode::Internal, {}, u"not all wishes were read"_s});
    const auto connection = orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(folder + u"/mail.db"_s)), store::OpenMode::Create));
    actions::ActionRunner runner(*connection, {u"bench"_s, {}, [] { return moment; }});
    actions::MailFilesIntake intake(*connection, runner, helper, actions::MailFilesIntake::From::OurServer);
    begun = Moment::now();
    const actions::IntakeCounts counts = orGiveUp(intake.run({maildir}));
    const Moment taken = Moment::now() - begun;
    if (counts.fresh != effort.mails)
        giveUp({ErrorCode::Internal, {}, u"not all messages were taken in"_s});
    const auto perSecond = [&](qint64 ns) { return double(effort.mails) * 1e9 / double(ns); };
    const std::optional<double> notmuch = notmuchPerSecond(folder, maildir, effort.mails);
    report.add(u"mail"_s, {{u"messages"_s, effort.mails},
                           {u"notmuchPerSecond"_s, notmuch ? QJsonValue(*notmuch) : QJsonValue()},
                           {u"readPerSecond"_s, perSecond(read.wallNs)},
                           {u"understoodPerSecond"_s, perSecond(understood.wallNs)},
                           {u"takenInPerSecond"_s, perSecond(taken.wallNs)},
                           {u"takenInPerCpuSecond"_s, perSecond(taken.cpuNs)}});
    report.atMost(u"mail: a Maildir taken in, with the commit of each message: milliseconds a message (1,650 a second)"_s, 1000.0 / 1650, 1000.0 / perSecond(taken.wallNs));
}

} // namespace pd::bench
