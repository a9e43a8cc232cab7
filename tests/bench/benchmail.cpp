// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailfilesintake.h"
#include "models/domain/understanding/reader.h"
#include "models/mail/mailfiles.h"
#include "models/mail/mailhelper.h"
#include "models/mail/receive.h"
#include "models/domain/understanding/replysplitter.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

const Instant moment{1'790'000'000'000};

// As patrons write: plain, in HTML, with an attachment, answers to others.
QByteArray letter(qint64 n)
{
    const QByteArray id = QByteArray::number(n);
    const QByteArray head = "Return-Path: <patron" + id + "@x.example>\r\nReceived: from out.x.example by mx.theatre.example; Fri, 21 Nov 2025 10:00:00 +0000\r\n"
                            "Authentication-Results: mx.theatre.example; dkim=pass header.d=x.example\r\nFrom: =?utf-8?q?Ana_N=C3=BA=C3=B1ez?= <patron"
        + id + "@x.example>\r\nTo: box@theatre.example\r\nSubject: Our seats, order ON-" + id + "\r\nDate: Fri, 21 Nov 2025 10:00:00 +0000\r\nMessage-ID: <m" + id + "@x.example>\r\n"
        + (n % 10 == 9 ? "In-Reply-To: <m" + QByteArray::number(n - 1) + "@x.example>\r\n" : QByteArray()) + "MIME-Version: 1.0\r\n";
    const QByteArray words = QByteArray("Good evening, we would like to sit nearer to the stage, if that can be, because my husband does not hear well any more.\r\n").repeated(12);
    const QByteArray plain = "Content-Type: text/plain; charset=utf-8\r\n\r\n" + words;
    const QByteArray html = "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>" + QByteArray(words).replace("\r\n", "</p><p>") + "</body></html>\r\n";
    if (n % 3 == 0)
        return head + plain;
    QByteArray parts = "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n" + plain + "--in\r\n" + html + "--in--\r\n";
    if (n % 3 == 1)
        return head + parts;
    return head + "Content-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n" + parts + "--out\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + QByteArray("JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl\r\n").repeated(100) + "--out--\r\n";
}

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
    report.add(u"mail"_s, {{u"messages"_s, effort.mails},
                           {u"readPerSecond"_s, perSecond(read.wallNs)},
                           {u"understoodPerSecond"_s, perSecond(understood.wallNs)},
                           {u"takenInPerSecond"_s, perSecond(taken.wallNs)},
                           {u"takenInPerCpuSecond"_s, perSecond(taken.cpuNs)}});
    report.atMost(u"mail: a Maildir taken in, with the commit of each message: milliseconds a message (1,650 a second)"_s, 1000.0 / 1650, 1000.0 / perSecond(taken.wallNs));
}

} // namespace pd::bench
