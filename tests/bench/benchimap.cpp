// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deskledger.h"
#include "models/actions/mailboxactions.h"
#include "models/mail/imapintake.h"
#include "models/mail/imapstream.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailhelper.h"
#include "models/store/mailboxes.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchletters.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "tests/mail/testdovecot.h"

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int atOnce = 50; // messages of one command
const Instant moment{1'790'000'000'000};

// The floor: logs in and has all messages sent, in sets whose commands are all under way at once; nothing is read of them, kept or moved.
void fetchAll(const mail::MailServer &server, int messages)
{
    const mail::Interrupt interrupt;
    const auto stream = orGiveUp(mail::openImapStream(server, testing::TestDovecot::secret(), {}, interrupt));
    QByteArray commands = "a EXAMINE INBOX\r\n", last;
    for (int from = 1; from <= messages; from += atOnce) {
        last = "f" + QByteArray::number(from);
        commands += last + " UID FETCH " + QByteArray::number(from) + ':' + QByteArray::number(from + atOnce - 1) + " (BODY.PEEK[])\r\n";
    }
    orGiveUp(stream->write(commands, 60'000));
    const QByteArray end = "\r\n" + last + " OK";
    QByteArray tail, portion(64 * 1024, Qt::Uninitialized);
    while (!tail.contains(end)) {
        const qsizetype size = orGiveUp(stream->read(portion.data(), portion.size(), 60'000));
        if (size == 0)
            giveUp({ErrorCode::MailInterrupted, {{u"host"_s, server.host}}, {}});
        tail = tail.right(end.size()) + portion.first(size);
    }
    stream->close();
}

} // namespace

void imapFigures(const QString &folder, const Effort &effort, Report &report)
{
    testing::TestDovecot dovecot;
    for (int n = 0; n < effort.imapMails; ++n)
        dovecot.deliver(letter(n));
    // 15 ms there and 15 ms back.
    const testing::Beside network(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/faultproxy.py"), u"127.0.0.1"_s, QString::number(dovecot.tlsPort()), u"--delay"_s, u"15"_s});
    mail::MailServer server = dovecot.server();
    server.port = network.number(0);
    fetchAll(server, effort.imapMails); // the server has looked through its folder then
    Moment begun = Moment::now();
    fetchAll(server, effort.imapMails);
    const Moment fetched = Moment::now() - begun;

    const auto connection = orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(folder + u"/imap.db"_s)), store::OpenMode::Create));
    actions::ActionRunner runner(*connection, {u"bench"_s, {}, [] { return moment; }});
    Mailbox mailbox;
    mailbox.name = u"Wishes"_s;
    mailbox.host = server.host;
    mailbox.port = server.port;
    mailbox.security = u"tls"_s;
    mailbox.user = server.user;
    mailbox.caFile = server.caFile;
    actions::AddMailboxAction add(mailbox);
    static_cast<void>(orGiveUp(runner.run(add)));
    mail::MailHelper helper(QStringLiteral(PD_BENCH_MAILHELPER));
    actions::DeskLedger ledger(*connection, runner, helper, orGiveUp(store::readMailbox(*connection, mailbox.name)));
    begun = Moment::now();
    const mail::Interrupt interrupt;
    mail::ImapSession session(std::make_unique<mail::ImapChannel>(orGiveUp(mail::openImapStream(server, testing::TestDovecot::secret(), {}, interrupt)), server.host));
    orGiveUp(session.begin());
    const mail::IntakeReport taken = orGiveUp(mail::ImapIntake(session, ledger).visit());
    session.leave();
    const Moment whole = Moment::now() - begun;
    if (ledger.counts().fresh != effort.imapMails || taken.filed != effort.imapMails)
        giveUp({ErrorCode::Internal, {}, u"not all messages were taken in and moved"_s});

    const double seconds = double(whole.wallNs) / 1e9, floor = double(fetched.wallNs) / 1e9;
    report.add(u"imap"_s, {{u"messages"_s, effort.imapMails}, {u"roundTripMs"_s, 30}, {u"floorSeconds"_s, floor}, {u"seconds"_s, seconds}, {u"cpuSeconds"_s, double(whole.cpuNs) / 1e9}, {u"ratio"_s, seconds / floor}});
    report.atMost(u"imap: 1,000 messages with a round trip of 30 ms, from the login to the last one moved, with every commit: seconds"_s, 1.5, seconds * 1000 / effort.imapMails);
}

} // namespace pd::bench
