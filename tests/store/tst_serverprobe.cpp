// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverprobe.h"
#include "testdatabase.h"

#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;
using Step = ServerAnswer::Step;
using State = ServerAnswer::State;

namespace {

// The test's server has no port: this one passes every connection on to its socket.
class Passage : public QThread {
public:
    explicit Passage(const QString &socket)
        : m_socket(socket)
    {
        start();
        while (port == 0)
            QThread::yieldCurrentThread();
    }
    ~Passage() override
    {
        quit();
        wait();
    }
    std::atomic<int> port = 0;

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            QTcpSocket *outer = server.nextPendingConnection();
            auto *inner = new QLocalSocket(outer);
            inner->connectToServer(m_socket);
            if (!inner->waitForConnected())
                outer->disconnectFromHost();
            QObject::connect(outer, &QTcpSocket::readyRead, inner, [=] { inner->write(outer->readAll()); });
            QObject::connect(inner, &QLocalSocket::readyRead, outer, [=] { outer->write(inner->readAll()); });
            QObject::connect(inner, &QLocalSocket::disconnected, outer, &QTcpSocket::disconnectFromHost);
            QObject::connect(outer, &QTcpSocket::disconnected, inner, &QLocalSocket::disconnectFromServer);
        });
        port = server.serverPort();
        exec();
    }

private:
    QString m_socket;
};

} // namespace

// Each step at which the way to a server can end, on the real one.
class ServerProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingInOrder();
    void overAPort();
    void anAddressThatNobodyKnows();
    void aPortWhereNobodyListens();
    void aPortOfSomethingElse();
    void encryptionThatIsNotOffered();
    void aPasswordThatIsNeededOrWrong();
    void noSuchDatabase();
    void anotherEncoding();
    void anEmptyDatabase();
    void aNewerSchema();
    void noRights();
    void rightsToReadOnly();
    void endsWhenItIsNotWantedAnyMore();
    void makesTheAddressThatEverythingElseReads_data();
    void makesTheAddressThatEverythingElseReads();

private:
    static ServerAddress at(const DatabaseUrl &url)
    {
        ServerAddress address;
        address.host = url.hosts();
        address.name = url.name();
        address.user = url.user();
        return address;
    }
    static std::vector<ServerAnswer> probe(const ServerAddress &address, const QString &password = {})
    {
        return probeServer(address, password, [](const ServerAnswer &) { return true; });
    }
    // The last answer, when it is this one.
    static bool endsWith(const std::vector<ServerAnswer> &answers, Step step, State state, ServerFinding finding)
    {
        if (answers.empty())
            return false;
        const ServerAnswer &last = answers.back();
        if (last.step == step && last.state == state && last.finding == finding)
            return true;
        qWarning() << "ends at" << int(last.step) << int(last.state) << int(last.finding) << last.values;
        return false;
    }
};

void ServerProbeTest::everythingInOrder()
{
    const TestDatabase place(Engine::Postgres);
    const auto answers = probe(at(place.url()));
    QVERIFY(endsWith(answers, Step::Rights, State::Good, ServerFinding::RightsAll));
    QCOMPARE(answers.size(), 8u); // one for each step
    for (size_t i = 0; i < answers.size(); ++i)
        QCOMPARE(int(answers[i].step), int(i));
}

void ServerProbeTest::overAPort()
{
    const TestDatabase place(Engine::Postgres);
    const Passage passage(place.url().hosts() + u"/.s.PGSQL.5432"_s);
    ServerAddress address = at(place.url());
    address.host = u"127.0.0.1"_s;
    address.port = passage.port;
    const auto answers = probe(address);
    QVERIFY(endsWith(answers, Step::Rights, State::Good, ServerFinding::RightsAll));
    QCOMPARE(answers[2].finding, ServerFinding::NotEncrypted);
}

void ServerProbeTest::anAddressThatNobodyKnows()
{
    ServerAddress address;
    address.name = u"theatre"_s;
    for (const QString &host : {u"no such host"_s, u"/no/such/folder"_s}) {
        address.host = host;
        const auto answers = probe(address);
        QVERIFY(endsWith(answers, Step::Address, State::Failed, ServerFinding::AddressUnknown));
        QCOMPARE(answers.size(), 1u);
    }
}

void ServerProbeTest::aPortWhereNobodyListens()
{
    ServerAddress address;
    address.name = u"theatre"_s;
    address.host = u"127.0.0.1"_s;
    {
        QTcpServer was;
        QVERIFY(was.listen(QHostAddress::LocalHost));
        address.port = was.serverPort();
    }
    QVERIFY(endsWith(probe(address), Step::Port, State::Failed, ServerFinding::PortRefused));
    const TestDatabase place(Engine::Postgres);
    address = at(place.url());
    address.port = 5999;
    QVERIFY(endsWith(probe(address), Step::Port, State::Failed, ServerFinding::PortRefused));
}

void ServerProbeTest::aPortOfSomethingElse()
{
    const QTemporaryDir folder;
    const Passage nowhere(folder.filePath(u"nobody"_s)); // takes the call and hangs up
    ServerAddress address;
    address.name = u"theatre"_s;
    address.host = u"127.0.0.1"_s;
    address.port = nowhere.port;
    QVERIFY(endsWith(probe(address), Step::Port, State::Failed, ServerFinding::NotPostgres));
}

void ServerProbeTest::encryptionThatIsNotOffered()
{
    const TestDatabase place(Engine::Postgres);
    const Passage passage(place.url().hosts() + u"/.s.PGSQL.5432"_s);
    ServerAddress address = at(place.url());
    address.host = u"127.0.0.1"_s;
    address.port = passage.port;
    for (const QString &tls : {u"require"_s, u"verify-full"_s}) {
        address.tls = tls;
        QVERIFY(endsWith(probe(address), Step::Encryption, State::Failed, ServerFinding::EncryptionNotOffered));
    }
}

void ServerProbeTest::aPasswordThatIsNeededOrWrong()
{
    const TestDatabase place(Engine::Postgres);
    const auto administrator = place.open();
    QVERIFY(worked(administrator->execute(u"DROP ROLE IF EXISTS locked"_s)));
    QVERIFY(worked(administrator->execute(u"CREATE ROLE locked LOGIN SUPERUSER PASSWORD 'right'"_s)));
    ServerAddress address = at(TestDatabase::postgresUrl(place.url().name(), u"locked"_s));
    QVERIFY(endsWith(probe(address), Step::Login, State::Failed, ServerFinding::PasswordNeeded));
    QVERIFY(endsWith(probe(address, u"wrong"_s), Step::Login, State::Failed, ServerFinding::LoginRefused));
    QVERIFY(endsWith(probe(address, u"right"_s), Step::Rights, State::Good, ServerFinding::RightsAll));
    QVERIFY(worked(administrator->execute(u"DROP ROLE locked"_s)));
    address.user = u"nobody_of_that_name"_s;
    QVERIFY(endsWith(probe(address), Step::Login, State::Failed, ServerFinding::LoginRefused));
}

void ServerProbeTest::noSuchDatabase()
{
    QVERIFY(endsWith(probe(at(TestDatabase::postgresUrl(u"no_such_theatre"_s, u"postgres"_s))), Step::Database, State::Failed,
                     ServerFinding::DatabaseNotThere));
}

void ServerProbeTest::anotherEncoding()
{
    const TestDatabase place(Engine::Postgres);
    const DatabaseUrl other = TestDatabase::postgresUrl(place.url().name() + u"_ascii"_s, u"postgres"_s);
    const auto administrator = place.open();
    QVERIFY(worked(administrator->execute(u"CREATE DATABASE %1 ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0"_s.arg(other.name()))));
    const auto answers = probe(at(other));
    QVERIFY(endsWith(answers, Step::Encoding, State::Failed, ServerFinding::EncodingOther));
    QCOMPARE(answers.back().values.value(u"encoding"_s).toString(), u"SQL_ASCII"_s);
    QVERIFY(worked(administrator->execute(u"DROP DATABASE "_s + other.name())));
}

void ServerProbeTest::anEmptyDatabase()
{
    const TestDatabase place(Engine::Postgres, TestDatabase::Start::Nothing);
    const auto answers = probe(at(place.url()));
    QVERIFY(endsWith(answers, Step::Rights, State::Good, ServerFinding::RightsToSetUp));
    QCOMPARE(answers[6].finding, ServerFinding::SchemaNone);
}

void ServerProbeTest::aNewerSchema()
{
    const TestDatabase place(Engine::Postgres);
    QVERIFY(worked(place.open()->execute(u"INSERT INTO schema_version VALUES (999)"_s)));
    const auto answers = probe(at(place.url()));
    QVERIFY(endsWith(answers, Step::Schema, State::Failed, ServerFinding::SchemaNewer));
    QCOMPARE(answers.back().values.value(u"version"_s).toInt(), 999);
}

void ServerProbeTest::noRights()
{
    const TestDatabase place(Engine::Postgres);
    const auto administrator = place.open();
    QVERIFY(worked(administrator->execute(u"DROP ROLE IF EXISTS stranger"_s)));
    QVERIFY(worked(administrator->execute(u"CREATE ROLE stranger LOGIN"_s)));
    const ServerAddress address = at(TestDatabase::postgresUrl(place.url().name(), u"stranger"_s));
    QVERIFY(endsWith(probe(address), Step::Rights, State::Failed, ServerFinding::RightsMissing));
    QVERIFY(worked(administrator->execute(u"DROP ROLE stranger"_s)));
}

void ServerProbeTest::rightsToReadOnly()
{
    const TestDatabase place(Engine::Postgres);
    const auto administrator = place.open();
    QVERIFY(worked(administrator->execute(u"DROP ROLE IF EXISTS looker"_s)));
    QVERIFY(worked(administrator->execute(u"CREATE ROLE looker LOGIN"_s)));
    QVERIFY(worked(administrator->execute(u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker"_s)));
    const ServerAddress address = at(TestDatabase::postgresUrl(place.url().name(), u"looker"_s));
    QVERIFY(endsWith(probe(address), Step::Rights, State::Noted, ServerFinding::RightsToRead));
    QVERIFY(worked(administrator->execute(u"DROP OWNED BY looker"_s)));
    QVERIFY(worked(administrator->execute(u"DROP ROLE looker"_s)));
}

void ServerProbeTest::endsWhenItIsNotWantedAnyMore()
{
    const TestDatabase place(Engine::Postgres);
    const auto answers = probeServer(at(place.url()), {}, [](const ServerAnswer &answer) { return answer.step != Step::Port; });
    QVERIFY(endsWith(answers, Step::Port, State::Good, ServerFinding::PortReached));
}

void ServerProbeTest::makesTheAddressThatEverythingElseReads_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("tls");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << u"desk.example.org"_s << 5432 << u"prefer"_s << u"postgresql://m%C3%BCller@desk.example.org/the%20theatre"_s;
    QTest::newRow("port and encryption") << u"desk"_s << 5433 << u"verify-full"_s
                                         << u"postgresql://m%C3%BCller@desk:5433/the%20theatre?sslmode=verify-full"_s;
    QTest::newRow("IPv6") << u"::1"_s << 5432 << u"prefer"_s << u"postgresql://m%C3%BCller@[::1]/the%20theatre"_s;
    QTest::newRow("socket") << u"/run/postgresql"_s << 5433 << u"prefer"_s << u"postgresql://m%C3%BCller@/the%20theatre?host=/run/postgresql&port=5433"_s;
}

void ServerProbeTest::makesTheAddressThatEverythingElseReads()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, tls);
    const ServerAddress address{host, port, u"the theatre"_s, u"müller"_s, tls};
    QTEST(address.url(), "text");
    const auto url = DatabaseUrl::parse(address.url());
    QVERIFY(worked(url));
    QCOMPARE(url->hosts(), host);
    QCOMPARE(url->name(), u"the theatre"_s);
    QCOMPARE(url->user(), u"müller"_s);
    QCOMPARE(url->options().contains(u"port=%1"_s.arg(port)), port != 5432);
    QCOMPARE(url->options().contains(u"sslmode="_s + tls), tls != "prefer"_L1);
}

QTEST_GUILESS_MAIN(ServerProbeTest)
#include "tst_serverprobe.moc"
