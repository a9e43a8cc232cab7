// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapintake.h"
#include "models/mail/imapstream.h"
#include "models/mail/interrupt.h"
#include "tests/mail/memoryledger.h"
#include "tests/mail/testdovecot.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

namespace {

QByteArray message(int number, qsizetype size = 0)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Ana <ana" + n + "@example.org>\r\nTo: desk@example.org\r\nSubject: Seats " + n + "\r\nMessage-ID: <" + n + "@example.org>\r\n\r\nRow B please, number " + n + ".\r\n"
        + QByteArray(size, 'x') + (size > 0 ? "\r\n" : "");
}

} // namespace

// Messages out of a real mailbox, each exactly once, whatever breaks on the way.
class TestImapIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAndFiles_data();
    void takesAndFiles();
    void takesAThousand();
    void leavesThemUnread();
    void takesTheLargeAlone();
    void cutInTheLarge();
    void keepsBatchesSmall();
    void anotherUidValidity();
    void theSameMessageTwice();
    void whatIsRefusedStaysThere();
    void anUnsureMove_data() { takesAndFiles_data(); }
    void anUnsureMove();
    void aMoveThatWasMadeButNotNoted();
    void cutInTheMiddle_data();
    void cutInTheMiddle();
    void standsStill();
    void isWokenByNewMail();
    void theMailboxsFolderIsGone();

private:
    [[nodiscard]] Result<std::unique_ptr<ImapSession>> open(const MailServer &server, const MailTimes &times = {})
    {
        auto stream = openImapStream(server, testing::TestDovecot::secret(), times, m_interrupt);
        if (!stream)
            return stream.error();
        auto session = std::make_unique<ImapSession>(std::make_unique<ImapChannel>(std::move(*stream), server.host, times));
        if (const auto begun = session->begin(); !begun)
            return begun.error();
        return session;
    }
    [[nodiscard]] Result<IntakeReport> visit(testing::MemoryLedger &ledger, const MailServer &server, IntakeLimits limits = {}, const MailTimes &times = {})
    {
        auto session = open(server, times);
        if (!session)
            return session.error();
        auto report = ImapIntake(**session, ledger, {}, limits).visit();
        session.value()->leave();
        return report;
    }
    [[nodiscard]] Result<IntakeReport> visit(testing::MemoryLedger &ledger) { return visit(ledger, m_dovecot->server()); }
    [[nodiscard]] MailServer withoutMove() const
    {
        MailServer server = m_dovecot->server();
        server.host = u"127.0.0.5"_s;
        return server;
    }

    std::unique_ptr<testing::TestDovecot> m_dovecot;
    Interrupt m_interrupt;
};

void TestImapIntake::init()
{
    m_dovecot.reset();
    m_dovecot = std::make_unique<testing::TestDovecot>();
}

void TestImapIntake::takesAndFiles_data()
{
    QTest::addColumn<bool>("canMove");
    QTest::newRow("moved") << true;
    QTest::newRow("copied") << false;
}

void TestImapIntake::takesAndFiles()
{
    QFETCH(bool, canMove);
    const MailServer server = canMove ? m_dovecot->server() : withoutMove();
    testing::MemoryLedger ledger;
    for (int i = 0; i < 120; ++i)
        m_dovecot->deliver(message(i));
    const auto report = visit(ledger, server);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->taken, 120);
    QCOMPARE(report->filed, 120);
    QVERIFY(!report->notMoved);
    QCOMPARE(ledger.kept.size(), 120u);
    QCOMPARE(ledger.batches, std::vector<size_t>({50, 50, 20}));
    QCOMPARE(m_dovecot->messagesIn(), 0);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 120);
    for (const auto &[key, one] : ledger.kept) {
        QVERIFY(one.filed);
        QVERIFY(one.mail.received.ms > 0);
        QVERIFY(one.mail.bytes.contains("Row B please"));
        QCOMPARE(one.mail.size, one.mail.bytes.size());
    }
    // There is nothing more to do; then one comes.
    QCOMPARE(visit(ledger, server)->taken, 0);
    m_dovecot->deliver(message(120));
    QCOMPARE(visit(ledger, server)->taken, 1);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 121);
}

// Over a network of 30 ms there and back; asked are 1.5 s, which a busy machine need not reach.
void TestImapIntake::takesAThousand()
{
    testing::MemoryLedger ledger;
    for (int i = 0; i < 1000; ++i)
        m_dovecot->deliver(message(i));
    const testing::Beside network(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/faultproxy.py"), u"127.0.0.1"_s, QString::number(m_dovecot->tlsPort()), u"--delay"_s, u"15"_s});
    MailServer server = m_dovecot->server();
    server.port = network.number(0);
    QElapsedTimer clock;
    clock.start();
    const auto report = visit(ledger, server);
    qInfo("1,000 messages over IMAP, 30 ms round trip, without a database: %lld ms", clock.elapsed());
    QVERIFY(report);
    QCOMPARE(report->filed, 1000);
    QCOMPARE(ledger.kept.size(), 1000u);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 1000);
}

void TestImapIntake::leavesThemUnread()
{
    testing::MemoryLedger ledger;
    m_dovecot->deliver(message(1));
    QVERIFY(visit(ledger));
    const QStringList files = QDir(m_dovecot->maildir(u"Processed"_s) + u"/cur"_s).entryList(QDir::Files) + QDir(m_dovecot->maildir(u"Processed"_s) + u"/new"_s).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY2(!files[0].section(u":2,"_s, 1).contains(u'S'), qPrintable(files[0]));
}

// Large: alone and after the others, in pieces; too large: by its header.
void TestImapIntake::takesTheLargeAlone()
{
    testing::MemoryLedger ledger;
    m_dovecot->deliver(message(1));
    m_dovecot->deliver(message(2, 3 << 20));
    m_dovecot->deliver(message(3));
    m_dovecot->deliver(message(4, 6 << 20));
    m_dovecot->deliver(message(5));
    const auto report = visit(ledger, m_dovecot->server(), {50, 32 << 20, 2 << 20, 5 << 20, 1 << 20});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->filed, 5);
    QCOMPARE(ledger.batches, std::vector<size_t>({2, 1, 1, 1}));
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 5);
    for (const auto &[key, one] : ledger.kept) {
        if (one.mail.bytes.contains("Seats 4")) {
            QCOMPARE(one.mail.body, FetchedMail::Body::TooLarge);
            QVERIFY(one.mail.size > (6 << 20) && !one.mail.bytes.contains("Row B"));
            continue;
        }
        QCOMPARE(one.mail.body, FetchedMail::Body::Whole);
        if (one.mail.bytes.contains("Seats 2"))
            QCOMPARE(one.mail.bytes, message(2, 3 << 20));
        QCOMPARE(one.mail.size, one.mail.bytes.size());
    }
}

// The connection breaks in the large one again and again: the others are there all the same, and it comes once, later.
void TestImapIntake::cutInTheLarge()
{
    testing::MemoryLedger ledger;
    m_dovecot->deliver(message(1, 3 << 20));
    m_dovecot->deliver(message(2));
    for (int i = 0; i < 3; ++i) {
        const testing::Beside network(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/faultproxy.py"), u"127.0.0.1"_s, QString::number(m_dovecot->tlsPort()), u"--cut"_s, QString::number(1'000'000 + i * 500'000)});
        MailServer server = m_dovecot->server();
        server.port = network.number(0);
        const auto report = visit(ledger, server, {50, 32 << 20, 2 << 20, 5 << 20, 1 << 20});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::MailInterrupted);
        QCOMPARE(ledger.kept.size(), 1u);
        QVERIFY(ledger.kept.begin()->second.mail.bytes.contains("Seats 2"));
    }
    const auto report = visit(ledger, m_dovecot->server(), {50, 32 << 20, 2 << 20, 5 << 20, 1 << 20});
    QVERIFY(report);
    QCOMPARE(report->taken, 1);
    QCOMPARE(ledger.kept.size(), 2u);
    QCOMPARE(ledger.unfiledCount(), 0);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 2);
}

void TestImapIntake::keepsBatchesSmall()
{
    testing::MemoryLedger ledger;
    for (int i = 0; i < 6; ++i)
        m_dovecot->deliver(message(i, 400'000));
    QVERIFY(visit(ledger, m_dovecot->server(), {50, 1'000'000}));
    QCOMPARE(ledger.batches, std::vector<size_t>({2, 2, 2}));
}

void TestImapIntake::anotherUidValidity()
{
    testing::MemoryLedger ledger;
    m_dovecot->deliver(message(1));
    QVERIFY(visit(ledger));
    m_dovecot->deliver(message(2));
    m_dovecot->deliver(message(1)); // as it would lie there again, restored
    m_dovecot->changeUidValidity(77);
    const auto report = visit(ledger);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->begunAnew);
    QCOMPARE(report->taken, 2);
    QCOMPARE(ledger.kept.size(), 2u);
    QCOMPARE(ledger.seen()->uidValidity, 77u);
    QCOMPARE(m_dovecot->messagesIn(), 0);
    QVERIFY(!visit(ledger)->begunAnew);
}

void TestImapIntake::theSameMessageTwice()
{
    testing::MemoryLedger ledger;
    m_dovecot->deliver(message(1));
    m_dovecot->deliver(message(1));
    QCOMPARE(visit(ledger)->taken, 2);
    QCOMPARE(ledger.kept.size(), 1u);
    QCOMPARE(m_dovecot->messagesIn(), 0);
}

// The database is full at the second batch: those of the first are filed, the others lie where they lay.
void TestImapIntake::whatIsRefusedStaysThere()
{
    testing::MemoryLedger ledger;
    ledger.refusesAfter = 1;
    for (int i = 0; i < 120; ++i)
        m_dovecot->deliver(message(i));
    const auto report = visit(ledger);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DatabaseDiskFull);
    QCOMPARE(ledger.kept.size(), 50u);
    QVERIFY(m_dovecot->messagesIn() >= 70);
    const auto later = visit(ledger);
    QVERIFY(later);
    QCOMPARE(ledger.kept.size(), 120u);
    QCOMPARE(ledger.unfiledCount(), 0);
    QCOMPARE(m_dovecot->messagesIn(), 0);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 120);
}

// Kept here, still there: moved on the next visit and not taken twice.
void TestImapIntake::anUnsureMove()
{
    QFETCH(bool, canMove);
    const MailServer server = canMove ? m_dovecot->server() : withoutMove();
    testing::MemoryLedger ledger;
    for (int i = 0; i < 3; ++i)
        m_dovecot->deliver(message(i));
    {
        auto session = open(server);
        QVERIFY(session);
        const auto folder = session.value()->select(u"INBOX"_s);
        QVERIFY(session.value()->ensureFolder(u"Processed"_s));
        const auto uids = session.value()->uidsAfter(0);
        QCOMPARE(uids->size(), 3u);
        const auto bodies = session.value()->receive(*session.value()->request(*uids, false), *uids);
        std::vector<FetchedMail> mails;
        for (const FetchAnswer &one : bodies->answers)
            mails.push_back({folder->uidValidity, one.uid, {}, one.body->size(), FetchedMail::Body::Whole, *one.body});
        QVERIFY(ledger.take(mails, {folder->uidValidity, uids->back()}));
        if (!canMove) { // the copy of one was made, and then the connection broke
            const QFileInfo original = QDir(m_dovecot->maildir() + u"/cur"_s).entryInfoList(QDir::Files).value(0);
            QVERIFY(QFile::copy(original.filePath(), m_dovecot->maildir(u"Processed"_s) + u"/new/"_s + original.fileName().section(u':', 0, 0)));
        }
    }
    QCOMPARE(ledger.unfiledCount(), 3);
    const auto report = visit(ledger, server);
    QVERIFY(report);
    QCOMPARE(report->taken, 0);
    QCOMPARE(ledger.unfiledCount(), 0);
    QCOMPARE(m_dovecot->messagesIn(), 0);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 3);
}

void TestImapIntake::aMoveThatWasMadeButNotNoted()
{
    testing::MemoryLedger ledger;
    ledger.forgetsToFile = true;
    m_dovecot->deliver(message(1));
    QVERIFY(!visit(ledger));
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 1);
    QCOMPARE(ledger.unfiledCount(), 1);
    ledger.forgetsToFile = false;
    QVERIFY(visit(ledger));
    QCOMPARE(ledger.unfiledCount(), 0);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 1);
}

void TestImapIntake::cutInTheMiddle_data()
{
    QTest::addColumn<bool>("canMove");
    QTest::newRow("moved") << true;
    QTest::newRow("copied") << false;
}

// The connection breaks again and again, each time somewhere else: in the end every message is here once, and there is none left.
void TestImapIntake::cutInTheMiddle()
{
    QFETCH(bool, canMove);
    testing::MemoryLedger ledger;
    for (int i = 0; i < 100; ++i)
        m_dovecot->deliver(message(i));
    IntakeLimits limits;
    limits.messages = 10;
    int broken = 0;
    for (int after = 3'000; after < 60'000; after += 3'300) {
        const testing::Beside network(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/faultproxy.py"), canMove ? u"127.0.0.1"_s : u"127.0.0.5"_s, QString::number(m_dovecot->tlsPort()), u"--cut"_s, QString::number(after)});
        MailServer server = m_dovecot->server();
        server.port = network.number(0);
        const auto report = visit(ledger, server, limits);
        if (!report)
            QCOMPARE(report.error().code, ErrorCode::MailInterrupted);
        broken += report ? 0 : 1;
    }
    QVERIFY2(broken >= 5, qPrintable(QString::number(broken)));
    const auto last = visit(ledger, canMove ? m_dovecot->server() : withoutMove());
    QVERIFY(last);
    QCOMPARE(ledger.kept.size(), 100u);
    QCOMPARE(ledger.unfiledCount(), 0);
    QCOMPARE(m_dovecot->messagesIn(), 0);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 100);
}

void TestImapIntake::standsStill()
{
    testing::MemoryLedger ledger;
    for (int i = 0; i < 50; ++i)
        m_dovecot->deliver(message(i));
    const testing::Beside network(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/faultproxy.py"), u"127.0.0.1"_s, QString::number(m_dovecot->tlsPort()), u"--stall"_s, u"12000"_s});
    MailServer server = m_dovecot->server();
    server.port = network.number(0);
    const auto report = visit(ledger, server, {}, {20'000, 1'500, 600'000});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::MailInterrupted);
    QVERIFY(visit(ledger));
    QCOMPARE(ledger.kept.size(), 50u);
}

void TestImapIntake::isWokenByNewMail()
{
    auto session = open(m_dovecot->server());
    QVERIFY(session);
    QVERIFY(session.value()->can("IDLE"));
    QVERIFY(session.value()->select(u"INBOX"_s));
    QVERIFY(session.value()->uidsAfter(0)->empty());
    const std::unique_ptr<QThread> other(QThread::create([&] { m_dovecot->deliver(message(1)); }));
    other->start();
    const auto woken = session.value()->idle(60'000);
    other->wait();
    QVERIFY(woken);
    QVERIFY(*woken);
    QCOMPARE(session.value()->uidsAfter(0)->size(), 1u);
    QCOMPARE(*session.value()->idle(0), false);
}

void TestImapIntake::theMailboxsFolderIsGone()
{
    testing::MemoryLedger ledger;
    auto session = open(m_dovecot->server());
    QVERIFY(session);
    const auto report = ImapIntake(**session, ledger, {u"Wishes"_s, u"Processed"_s}).visit();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::MailFolderMissing);
    QCOMPARE(session.value()->folders()->all, QStringList({u"INBOX"_s, u"Processed"_s}));
}

QTEST_GUILESS_MAIN(TestImapIntake)
#include "tst_imapintake.moc"
