// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailboxwatch.h"
#include "tests/mail/memoryledger.h"
#include "tests/mail/transcript.h"

#include <QTest>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hello = "C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 MOVE IDLE\nS: p1 OK\n"
                         "C: p2 LIST \"\" \"\"\nS: * LIST () \"/\" \"\"\nS: p2 OK\nC: p3 LIST \"\" \"Processed\"\nS: * LIST () \"/\" Processed\nS: p3 OK\n"
                         "C: p4 SELECT \"INBOX\"\nS: * 0 EXISTS\nS: * OK [UIDVALIDITY 1]\nS: p4 OK\nC: p5 UID SEARCH UID 1:*\nS: * SEARCH\nS: p5 OK\n";

Error error(ErrorCode code)
{
    return {code, {}, {}};
}

} // namespace

// What a mailbox's thread does with the time: no waiting here but that which is written down.
class TestMailboxWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime();
    void neverTwoAtTheSameTime();
    void triesAgainAfterABrokenConnection();
    void doesNotTryAWrongPasswordTwice();
    void triesAGoodPasswordAgainRarely();
    void visitsAgainWhenThereIsMail();
    void asksNowAndThenWhereNobodyTells();
    void isNoNuisanceToAServerThatHangsUp();

private:
    // Runs until the connections are used up; what was told, and how long was waited.
    QStringList run(std::vector<Result<QByteArray>> connections)
    {
        testing::MemoryLedger ledger;
        QStringList said;
        size_t used = 0;
        MailboxWatch::Parts parts;
        parts.connect = [&]() -> Result<std::unique_ptr<Stream>> {
            if (used == connections.size())
                return error(ErrorCode::Cancelled);
            const auto &next = connections[used++];
            if (!next)
                return next.error();
            return std::unique_ptr<Stream>(std::make_unique<testing::Transcript>(*next));
        };
        parts.host = u"mail.example.org"_s;
        parts.told = [&](const WatchState &state) {
            static const QStringList kinds{u"connecting"_s, u"visited"_s, u"waiting"_s, u"stopped"_s};
            said.append(kinds[int(state.kind)] + (state.error ? u' ' + errorName(state.error->code) : QString()));
        };
        parts.wait = [&](int ms) {
            said.append(u"wait %1"_s.arg(ms));
            return false;
        };
        parts.random = [] { return 0.0; };
        said.append(u"end "_s + errorName(MailboxWatch(std::move(parts), ledger).run().code));
        return said;
    }
};

void TestMailboxWatch::waitsLongerEachTime()
{
    Backoff highest([] { return 0.999999; });
    QList<int> seconds;
    for (int i = 0; i < 12; ++i)
        seconds.append((highest.nextMs() + 500) / 1000);
    QCOMPARE(seconds, QList<int>({1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300}));
    highest.succeeded();
    QVERIFY(highest.nextMs() <= 1000);
    Backoff lowest([] { return 0.0; });
    QCOMPARE(lowest.nextMs(), 1000);
    QCOMPARE(lowest.nextMs(), 1000);
    QCOMPARE(lowest.nextMs(), 2000);
}

void TestMailboxWatch::neverTwoAtTheSameTime()
{
    Backoff one([] { return 0.25; });
    Backoff other([] { return 0.75; });
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(one.nextMs());
        static_cast<void>(other.nextMs());
    }
    QVERIFY(one.nextMs() < other.nextMs());
}

void TestMailboxWatch::triesAgainAfterABrokenConnection()
{
    QCOMPARE(run({error(ErrorCode::MailUnreachable), error(ErrorCode::MailCertificate), hello + "C: p6 IDLE\nS: +\nS: * BYE"}),
             QStringList({u"connecting"_s, u"waiting mailUnreachable"_s, u"wait 1000"_s, u"connecting"_s, u"waiting mailCertificate"_s, u"wait 1000"_s, u"connecting"_s, u"visited"_s,
                          u"waiting mailInterrupted"_s, u"wait 2000"_s, u"connecting"_s, u"stopped cancelled"_s, u"end cancelled"_s}));
}

void TestMailboxWatch::doesNotTryAWrongPasswordTwice()
{
    QCOMPARE(run({error(ErrorCode::MailLoginRefused), hello}), QStringList({u"connecting"_s, u"stopped mailLoginRefused"_s, u"end mailLoginRefused"_s}));
}

void TestMailboxWatch::triesAGoodPasswordAgainRarely()
{
    const QByteArray once = hello + "C: p6 IDLE\nS: * BYE";
    const QStringList said = run({once, error(ErrorCode::MailLoginRefused), error(ErrorCode::MailLoginRefused), once});
    QCOMPARE(said.filter(u"wait "_s), QStringList({u"wait 1000"_s, u"wait 900000"_s, u"wait 900000"_s, u"wait 1000"_s}));
    QCOMPARE(said.count(u"visited"_s), 2);
    QCOMPARE(said.last(), u"end cancelled"_s);
}

void TestMailboxWatch::visitsAgainWhenThereIsMail()
{
    QByteArray again = hello.sliced(hello.indexOf("C: p2"));
    for (int i = 5; i >= 2; --i)
        again.replace('p' + QByteArray::number(i), 'p' + QByteArray::number(i + 5));
    const QStringList said = run({hello + "C: p6 IDLE\nS: +\nS: * 1 EXISTS\nC: DONE\nS: p6 OK\n" + again + "C: p11 IDLE\nS: * BYE"});
    QCOMPARE(said.count(u"visited"_s), 2);
    QCOMPARE(said.count(u"connecting"_s), 2);
}

void TestMailboxWatch::asksNowAndThenWhereNobodyTells()
{
    QByteArray plain = hello;
    plain.replace(" IDLE", "");
    const QStringList said = run({plain});
    QCOMPARE(said.mid(0, 3), QStringList({u"connecting"_s, u"visited"_s, u"wait 300000"_s}));
    const QStringList refused = run({hello + "C: p6 IDLE\nS: p6 NO not today"});
    QCOMPARE(refused.mid(0, 3), QStringList({u"connecting"_s, u"visited"_s, u"wait 300000"_s}));
}

// Each time after the visit: then it waits longer and longer all the same.
void TestMailboxWatch::isNoNuisanceToAServerThatHangsUp()
{
    const QByteArray once = hello + "C: p6 IDLE\nS: * BYE";
    const QStringList said = run({once, once, once, once});
    QCOMPARE(said.filter(u"wait "_s), QStringList({u"wait 1000"_s, u"wait 1000"_s, u"wait 2000"_s, u"wait 4000"_s}));
}

QTEST_GUILESS_MAIN(TestMailboxWatch)
#include "tst_mailboxwatch.moc"
