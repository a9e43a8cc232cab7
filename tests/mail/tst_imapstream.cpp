// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapstream.h"
#include "models/mail/interrupt.h"
#include "tests/mail/testdovecot.h"

#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;
using Security = MailServer::Security;

// From nothing to a mailbox that is open: encrypted, the certificate checked, logged in, or the reason why not.
class TestImapStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOpen_data();
    void isOpen();
    void whatIsWrong_data();
    void whatIsWrong();
    void thePasswordStaysHereWithoutEncryption();
    void aSystemThatDoesNotKnowTheAuthority();
    void aTokenWhereNoneIsTaken();
    void nobodyThere();
    void aServerThatSaysNothing();
    void isStoppedWhileItWaits();
    void isStoppedWhileItConnects();
    void isNothingAfterClosing();

private:
    Result<std::unique_ptr<Stream>> open(const MailServer &server, const MailSecret &secret = testing::TestDovecot::secret(), const MailTimes &times = {})
    {
        return openImapStream(server, secret, times, m_interrupt);
    }

    testing::TestDovecot m_dovecot;
    Interrupt m_interrupt;
};

void TestImapStream::isOpen_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("TLS") << Security::Tls;
    QTest::newRow("STARTTLS") << Security::StartTls;
}

void TestImapStream::isOpen()
{
    QFETCH(Security, security);
    auto stream = open(m_dovecot.server(security));
    QVERIFY(stream);
    char data[4096];
    QCOMPARE(stream.value()->read(data, sizeof data, 0).value(), 0); // nothing is left of the login
    QVERIFY(stream.value()->write("a NOOP\r\n", 5000));
    QByteArray answer;
    while (!answer.endsWith('\n')) {
        const auto got = stream.value()->read(data, sizeof data, 20'000);
        QVERIFY(got && *got > 0);
        answer.append(data, *got);
    }
    QVERIFY2(answer.startsWith("a OK"), answer.constData());
}

void TestImapStream::whatIsWrong_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("code");
    const QString right = testing::TestDovecot::secret().text;
    for (const auto security : {Security::Tls, Security::StartTls}) {
        const auto row = [security](const char *what) -> QTestData & { return QTest::addRow("%s, %s", what, security == Security::Tls ? "TLS" : "STARTTLS"); };
        row("password") << u"127.0.0.1"_s << security << u"ca"_s << u"secret"_s << ErrorCode::MailLoginRefused;
        row("expired") << u"127.0.0.2"_s << security << u"ca"_s << right << ErrorCode::MailCertificate;
        row("another name") << u"127.0.0.3"_s << security << u"ca"_s << right << ErrorCode::MailCertificate;
        row("no encryption") << u"127.0.0.4"_s << security << u"ca"_s << right << ErrorCode::MailUnsecured;
        row("another authority") << u"127.0.0.1"_s << security << u"other"_s << right << ErrorCode::MailCertificate;
        row("no file of authorities") << u"127.0.0.1"_s << security << u"nothing"_s << right << ErrorCode::MailCertificate;
    }
}

void TestImapStream::whatIsWrong()
{
    QFETCH(QString, host);
    QFETCH(Security, security);
    QFETCH(QString, authority);
    QFETCH(QString, password);
    QFETCH(ErrorCode, code);
    MailServer server = m_dovecot.server(security);
    server.host = host;
    server.caFile = m_dovecot.authority(authority);
    const auto stream = open(server, {MailSecret::Kind::Password, password});
    QVERIFY(!stream);
    QVERIFY2(stream.error().code == code, qPrintable(errorName(stream.error().code) + u": "_s + stream.error().detail));
    QCOMPARE(stream.error().values.value(u"host"_s).toString(), host);
    QVERIFY(!stream.error().detail.contains(password));
}

// The server writes down whoever tried to log in: nobody did.
void TestImapStream::thePasswordStaysHereWithoutEncryption()
{
    MailServer server = m_dovecot.server(Security::StartTls);
    server.host = u"127.0.0.4"_s;
    QVERIFY(!open(server));
    QVERIFY(!open(server, {MailSecret::Kind::Token, u"ya29.token"_s}));
    QFile log(m_dovecot.path(u"server/dovecot.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray lines = log.readAll();
    for (const QByteArray &line : lines.split('\n')) {
        if (line.contains("lip=127.0.0.4") && line.contains("Disconnected"))
            QVERIFY2(line.contains("no auth attempts"), line.constData());
    }
}

void TestImapStream::aSystemThatDoesNotKnowTheAuthority()
{
    MailServer server = m_dovecot.server();
    server.caFile.clear();
    const auto stream = open(server);
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::MailCertificate);
}

void TestImapStream::aTokenWhereNoneIsTaken()
{
    const auto stream = open(m_dovecot.server(), {MailSecret::Kind::Token, u"ya29.token"_s});
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::MailLoginRefused);
}

void TestImapStream::nobodyThere()
{
    QTcpServer taken; // and let go again: a port where nobody listens
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    MailServer server = m_dovecot.server();
    server.port = taken.serverPort();
    taken.close();
    const auto refused = open(server);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::MailUnreachable);
    QCOMPARE(refused.error().values.value(u"port"_s).toInt(), server.port);

    server.host = u"no-such-host.invalid"_s;
    const auto unknown = open(server);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::MailUnreachable);
}

// It takes the connection and stands still: told after the time that is given, not never.
void TestImapStream::aServerThatSaysNothing()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MailServer server = m_dovecot.server(Security::StartTls);
    server.port = silent.serverPort();
    const auto stream = open(server, testing::TestDovecot::secret(), {5'000, 1'000, 1'000});
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::MailInterrupted);
}

void TestImapStream::isStoppedWhileItWaits()
{
    Interrupt interrupt;
    auto stream = openImapStream(m_dovecot.server(), testing::TestDovecot::secret(), {}, interrupt);
    QVERIFY(stream);
    const std::unique_ptr<QThread> other(QThread::create([&] { interrupt.raise(); }));
    other->start();
    char data[16];
    const auto got = stream.value()->read(data, sizeof data, 600'000);
    other->wait();
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::Cancelled);
    QVERIFY(!stream.value()->write("a NOOP\r\n", 5000));
}

void TestImapStream::isStoppedWhileItConnects()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MailServer server = m_dovecot.server();
    server.port = silent.serverPort();
    Interrupt interrupt;
    const std::unique_ptr<QThread> other(QThread::create([&] { interrupt.raise(); }));
    other->start();
    const auto stream = openImapStream(server, testing::TestDovecot::secret(), {}, interrupt);
    other->wait();
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::Cancelled);
}

void TestImapStream::isNothingAfterClosing()
{
    auto stream = open(m_dovecot.server());
    QVERIFY(stream);
    stream.value()->close();
    stream.value()->close();
    char data[16];
    const auto got = stream.value()->read(data, sizeof data, 1000);
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::MailInterrupted);
    QVERIFY(!stream.value()->write("a NOOP\r\n", 1000));
}

QTEST_GUILESS_MAIN(TestImapStream)
#include "tst_imapstream.moc"
