// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverprobe.h"
#include "testdatabase.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;
using Step = ServerAnswer::Step;
using State = ServerAnswer::State;

namespace {

// The test's server has no port and no encryption: this one has both, and passes what it reads on to the server's socket.
class TlsPassage : public QThread {
public:
    TlsPassage(const QString &socket, const QSslCertificate &certificate, const QSslKey &key)
        : m_socket(socket)
        , m_certificate(certificate)
        , m_key(key)
    {
        start();
        while (port == 0)
            QThread::yieldCurrentThread();
    }
    ~TlsPassage() override
    {
        quit();
        wait();
    }
    std::atomic<int> port = 0;

protected:
    class Server : public QTcpServer {
    public:
        std::function<void(qintptr)> called;

    protected:
        void incomingConnection(qintptr handle) override { called(handle); }
    };

    void run() override
    {
        Server server;
        server.called = [this, &server](qintptr handle) { take(handle, &server); };
        server.listen(QHostAddress::LocalHost);
        port = server.serverPort();
        exec();
    }

    void take(qintptr handle, QObject *parent)
    {
        auto *outer = new QSslSocket(parent);
        outer->setSocketDescriptor(handle);
        outer->setLocalCertificate(m_certificate);
        outer->setPrivateKey(m_key);
        outer->setPeerVerifyMode(QSslSocket::VerifyNone);
        auto *inner = new QLocalSocket(outer);
        QObject::connect(outer, &QSslSocket::readyRead, inner, [=] {
            if (outer->isEncrypted()) {
                inner->write(outer->readAll());
            } else if (outer->bytesAvailable() >= 8 && outer->mode() == QSslSocket::UnencryptedMode) { // the request for encryption
                outer->read(8);
                outer->write("S");
                outer->flush();
                outer->startServerEncryption();
            }
        });
        QObject::connect(outer, &QSslSocket::encrypted, inner, [=, this] { inner->connectToServer(m_socket); });
        QObject::connect(inner, &QLocalSocket::readyRead, outer, [=] { outer->write(inner->readAll()); });
        QObject::connect(inner, &QLocalSocket::disconnected, outer, &QSslSocket::disconnectFromHost);
        QObject::connect(outer, &QSslSocket::disconnected, inner, &QLocalSocket::disconnectFromServer);
    }

private:
    QString m_socket;
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace

// What the step-by-step test says of a server's certificate.
class ServerProbeTlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { qunsetenv("PGSSLROOTCERT"); }
    void isEncrypted();
    void aCertificateThatNobodyVouchesFor_data();
    void aCertificateThatNobodyVouchesFor();
    void aCertificateOfAnotherHost();
    void aCertificateThatIsKnown();

private:
    std::vector<ServerAnswer> probe(const QString &tls) const
    {
        ServerAddress address;
        address.host = u"127.0.0.1"_s;
        address.port = m_passage->port;
        address.name = m_place.url().name();
        address.user = m_place.url().user();
        address.tls = tls;
        return probeServer(address, {}, [](const ServerAnswer &) { return true; });
    }

    QTemporaryDir m_folder;
    TestDatabase m_place{Engine::Postgres};
    std::unique_ptr<TlsPassage> m_passage;
};

void ServerProbeTlsTest::initTestCase()
{
    const QString certificate = m_folder.filePath(u"server.crt"_s), key = m_folder.filePath(u"server.key"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                              u"/CN=desk.example.org"_s, u"-keyout"_s, key, u"-out"_s, certificate}), 0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificate);
    QCOMPARE(certificates.size(), 1);
    m_passage = std::make_unique<TlsPassage>(m_place.url().hosts() + u"/.s.PGSQL.5432"_s, certificates[0], QSslKey(&keyFile, QSsl::Rsa));
}

void ServerProbeTlsTest::isEncrypted()
{
    const auto answers = probe(u"require"_s);
    QCOMPARE(answers.back().finding, ServerFinding::RightsAll);
    QCOMPARE(answers[2].step, Step::Encryption);
    QCOMPARE(answers[2].finding, ServerFinding::Encrypted);
    QVERIFY(answers[2].values.value(u"protocol"_s).toString().startsWith(u"TLS"_s));
}

void ServerProbeTlsTest::aCertificateThatNobodyVouchesFor_data()
{
    QTest::addColumn<QString>("tls");
    QTest::newRow("verify-ca") << u"verify-ca"_s;
    QTest::newRow("verify-full") << u"verify-full"_s;
}

// The way ends at this step; nothing of a password has been asked for.
void ServerProbeTlsTest::aCertificateThatNobodyVouchesFor()
{
    QFETCH(QString, tls);
    const auto answers = probe(tls);
    QCOMPARE(answers.size(), 3u);
    QCOMPARE(answers[1].state, State::Good);
    QCOMPARE(answers[2].step, Step::Encryption);
    QCOMPARE(answers[2].state, State::Failed);
    QCOMPARE(answers[2].finding, ServerFinding::EncryptionFailed);
}

void ServerProbeTlsTest::aCertificateOfAnotherHost()
{
    qputenv("PGSSLROOTCERT", m_folder.filePath(u"server.crt"_s).toUtf8());
    const auto answers = probe(u"verify-full"_s);
    QCOMPARE(answers.back().step, Step::Encryption);
    QCOMPARE(answers.back().finding, ServerFinding::EncryptionFailed);
}

void ServerProbeTlsTest::aCertificateThatIsKnown()
{
    qputenv("PGSSLROOTCERT", m_folder.filePath(u"server.crt"_s).toUtf8());
    const auto answers = probe(u"verify-ca"_s);
    QCOMPARE(answers.back().finding, ServerFinding::RightsAll);
}

QTEST_GUILESS_MAIN(ServerProbeTlsTest)
#include "tst_serverprobe_tls.moc"
