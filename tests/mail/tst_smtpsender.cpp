// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/interrupt.h"
#include "models/mail/smtpsender.h"
#include "tests/mail/testdovecot.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

// One message to a real server, and what becomes of it where something goes wrong. The certificates are those of the test's Dovecot.
class TestSmtpSender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isKept();
    void whatGoesWrong_data();
    void whatGoesWrong();
    void waitsForTheWordOnAWholeMessage();
    void aWrongPassword();
    void aTokenWhereNoneIsTaken();
    void aServerWithoutEncryption();
    void aWrongCertificate();
    void nobodyThere();
    void anAddressThatIsNone();
    void isStoppedBefore();
    void aConnectionThatIsCutAnywhere();

private:
    [[nodiscard]] static OutgoingMessage to(const QString &address)
    {
        OutgoingMessage message;
        message.fromAddress = u"desk@theatre.example.org"_s;
        message.fromName = u"Box Office"_s;
        message.toAddress = address;
        message.subject = u"Vos places à l’Opéra"_s;
        message.body = u"Row B it is.\n.\n..two dots\n.hidden\nété"_s;
        message.messageId = "<1@theatre.example.org>";
        message.date = {1'794'906'123'000};
        return message;
    }
    [[nodiscard]] MailServer server() const
    {
        return {u"127.0.0.1"_s, m_sink->number(0), MailServer::Security::StartTls, u"clerk"_s, m_certificates.authority()};
    }
    [[nodiscard]] Result<void> send(const QString &address, const MailServer &server) { return sendMail(to(address), server, testing::TestDovecot::secret(), m_times, m_interrupt); }
    [[nodiscard]] qsizetype keptCount() const { return QDir(m_folder->path()).entryList({u"*.eml"_s}).size(); }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void start(const QStringList &more = {})
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sink = std::make_unique<testing::Beside>(u"python3"_s, QStringList{QStringLiteral(PD_MAIL_TESTS "/smtpsink.py"), m_folder->path(), m_certificates.path(u"server/tls/good.pem"_s), m_certificates.path(u"server/tls/good.key"_s)} + more);
    }

    testing::TestDovecot m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::Beside> m_sink;
    MailTimes m_times;
    Interrupt m_interrupt;
};

void TestSmtpSender::init()
{
    m_times = {};
    start();
}

// Lines that begin with a dot arrive as they were.
void TestSmtpSender::isKept()
{
    const auto sent = send(u"ana@example.org"_s, server());
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(file(u"1.eml"_s), *compose(to(u"ana@example.org"_s)));
    QVERIFY(file(u"1.eml"_s).contains("\r\n.\r\n..two dots\r\n.hidden\r\n"));
    const QJsonObject envelope = QJsonDocument::fromJson(file(u"1.json"_s)).object();
    QVERIFY(envelope.value("encrypted"_L1).toBool());
    QCOMPARE(envelope.value("recipients"_L1).toVariant().toStringList(), QStringList({u"ana@example.org"_s}));
    QVERIFY(envelope.value("sender"_L1).toString().startsWith(u"FROM:<desk@theatre.example.org>"_s));
    QCOMPARE(file(u"faults"_s), "");
}

void TestSmtpSender::whatGoesWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("kept");
    QTest::newRow("no such patron") << u"reject@example.org"_s << ErrorCode::MailSendRefused << u"550 here."_s << 0;
    QTest::newRow("not now") << u"later@example.org"_s << ErrorCode::MailSendLater << u"451 4.3.0 try later."_s << 0;
    QTest::newRow("full") << u"full@example.org"_s << ErrorCode::MailSendRefused << u"552 5.2.2 mailbox full."_s << 0;
    QTest::newRow("busy after the message") << u"busy@example.org"_s << ErrorCode::MailSendLater << u"452 4.2.2 not now."_s << 0;
    QTest::newRow("cut before the message") << u"early@example.org"_s << ErrorCode::MailInterrupted << QString() << 0;
    QTest::newRow("cut after the message") << u"drop@example.org"_s << ErrorCode::MailSendUnknown << QString() << 1;
    QTest::newRow("no answer to the message") << u"slow@example.org"_s << ErrorCode::MailSendUnknown << QString() << 1;
}

void TestSmtpSender::whatGoesWrong()
{
    QFETCH(QString, address);
    QFETCH(ErrorCode, code);
    QFETCH(QString, answer);
    QFETCH(int, kept);
    m_times = {20'000, 2'000, address.startsWith(u"slow"_s) ? 8'000 : 20'000}; // it waits for the whole of it
    const auto sent = send(address, server());
    QVERIFY(!sent);
    QVERIFY2(sent.error().code == code, qPrintable(errorName(sent.error().code) + u' ' + sent.error().detail));
    QCOMPARE(sent.error().values.value(u"answer"_s).toString(), answer);
    QTRY_COMPARE_WITH_TIMEOUT(keptCount(), kept, 20'000);
}

// Servers look into a message before they take it: that lasts longer than silence may elsewhere.
void TestSmtpSender::waitsForTheWordOnAWholeMessage()
{
    m_times = {20'000, 2'000, 60'000};
    const auto sent = send(u"thinking@example.org"_s, server());
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(keptCount(), 1);
}

void TestSmtpSender::aWrongPassword()
{
    const auto sent = sendMail(to(u"ana@example.org"_s), server(), {MailSecret::Kind::Password, u"secret"_s}, m_times, m_interrupt);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::MailLoginRefused);
    QCOMPARE(sent.error().values.value(u"user"_s).toString(), u"clerk"_s);
    QCOMPARE(keptCount(), 0);
}

void TestSmtpSender::aTokenWhereNoneIsTaken()
{
    const auto sent = sendMail(to(u"ana@example.org"_s), server(), {MailSecret::Kind::Token, u"ya29.token"_s}, m_times, m_interrupt);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::MailLoginRefused);
}

void TestSmtpSender::aServerWithoutEncryption()
{
    start({u"--no-starttls"_s});
    const auto sent = send(u"ana@example.org"_s, server());
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::MailUnsecured);
    MailServer tls = server();
    tls.security = MailServer::Security::Tls;
    QCOMPARE(send(u"ana@example.org"_s, tls).error().code, ErrorCode::MailUnsecured);
    QCOMPARE(file(u"faults"_s), ""); // no login was tried
}

void TestSmtpSender::aWrongCertificate()
{
    MailServer other = server();
    other.caFile = m_certificates.authority(u"other"_s);
    QCOMPARE(send(u"ana@example.org"_s, other).error().code, ErrorCode::MailCertificate);
}

void TestSmtpSender::nobodyThere()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    MailServer nobody = server();
    nobody.port = taken.serverPort();
    taken.close();
    QCOMPARE(send(u"ana@example.org"_s, nobody).error().code, ErrorCode::MailUnreachable);
}

void TestSmtpSender::anAddressThatIsNone()
{
    const auto sent = send(u"ana@example.org>\r\nRCPT TO:<all@example.org"_s, server());
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::MailAddressInvalid);
    QCOMPARE(keptCount(), 0);
}

void TestSmtpSender::isStoppedBefore()
{
    Interrupt interrupt;
    interrupt.raise();
    const auto sent = sendMail(to(u"ana@example.org"_s), server(), testing::TestDovecot::secret(), m_times, interrupt);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Cancelled);
    QCOMPARE(keptCount(), 0);
}

// After so many bytes of the server's: whatever is told to have failed has not arrived, and what arrived is sent or unsure.
void TestSmtpSender::aConnectionThatIsCutAnywhere()
{
    int unsure = 0;
    for (int after = 20; after < 2'600; after += 250) {
        const qsizetype before = keptCount();
        const testing::Beside network(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/faultproxy.py"), u"127.0.0.1"_s, QString::number(m_sink->number(0)), u"--cut"_s, QString::number(after)});
        MailServer there = server();
        there.port = network.number(0);
        const auto sent = send(u"ana@example.org"_s, there);
        if (sent) {
            QCOMPARE(keptCount(), before + 1);
        } else if (sent.error().code != ErrorCode::MailSendUnknown) {

            QCOMPARE(keptCount(), before);
        } else {
            ++unsure;
        }
    }
    QVERIFY(unsure <= 2);
}

QTEST_GUILESS_MAIN(TestSmtpSender)
#include "tst_smtpsender.moc"
