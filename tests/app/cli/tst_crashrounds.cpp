// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tests/mail/testdovecot.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;
using store::addEngines;
using store::Engine;
using store::TestDatabase;

namespace {

// The everyday form is short; PD_CRASH_ROUNDS=30 has three hundred messages and takes minutes.
int longRounds()
{
    return qEnvironmentVariableIntValue("PD_CRASH_ROUNDS");
}

QByteArray message(int number, int size)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Ana <ana" + n + "@example.org>\r\nSubject: Seats " + n + "\r\nMessage-ID: <" + n + "@example.org>\r\n\r\nRow B please, number " + n + ".\r\n" + QByteArray(size, 'x') + "\r\n";
}

// One workstation that takes mail in.
class Workstation {
public:
    explicit Workstation(const QString &db)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(PD_CLI), {u"--db"_s, db, u"--json"_s, u"mail"_s, u"fetch"_s, u"--mailbox"_s, u"Wishes"_s, u"--password"_s});
        m_process.write("s3cret wörd\n");
        m_process.closeWriteChannel();
    }
    // Ended by itself, with everything done.
    bool endsWithin(int ms) { return m_process.waitForFinished(ms) && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0; }
    bool kill()
    {
        const bool running = m_process.state() != QProcess::NotRunning;
        m_process.kill();
        m_process.waitForFinished(20'000);
        return running;
    }

    QByteArray said() { return m_process.readAllStandardError().trimmed(); }

private:
    QProcess m_process;
};

} // namespace

// Mail comes while everything breaks: programs and the server's processes are killed, connections cut and stopped, at random. Then
// each message is there once, on the server and here.
class CrashRoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void losesNothingAndDoublesNothing_data();
    void losesNothingAndDoublesNothing();
};

void CrashRoundsTest::losesNothingAndDoublesNothing_data()
{
    QTest::addColumn<int>("workstations");
    QTest::addColumn<int>("rounds");
    if (longRounds())
        QTest::newRow("one workstation") << 1 << longRounds();
    QTest::newRow("two workstations") << 2 << (longRounds() ? longRounds() : 4);
}

void CrashRoundsTest::losesNothingAndDoublesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(int, workstations);
    QFETCH(int, rounds);
    const int messages = longRounds() ? 300 : 40;
    const quint32 seed = qEnvironmentVariableIsSet("PD_CRASH_SEED") ? quint32(qEnvironmentVariableIntValue("PD_CRASH_SEED")) : QRandomGenerator::global()->generate() % 1'000'000;
    QRandomGenerator random(seed);
    qInfo("PD_CRASH_SEED=%u", seed);
    testing::TestDovecot dovecot;
    const testing::Beside network(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/faultproxy.py"), u"127.0.0.1"_s, QString::number(dovecot.tlsPort()), u"--delay"_s, u"4"_s, u"--random"_s, QString::number(seed)});
    const TestDatabase place(engine);
    const QString db = made(place);
    const Answer added = run({u"--db"_s, db, u"--json"_s, u"mailbox"_s, u"add"_s, u"Wishes"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(network.number(0)), u"--user"_s, u"clerk"_s, u"--ca"_s, dovecot.authority()});
    QCOMPARE(added.exitCode, 0);

    int delivered = 0, programs = 0, servers = 0, whole = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const int until = messages * (round + 1) / rounds; delivered < until; ++delivered)
            dovecot.deliver(message(delivered, int(random.bounded(12'000))));
        std::vector<std::unique_ptr<Workstation>> all;
        for (int i = 0; i < workstations; ++i)
            all.push_back(std::make_unique<Workstation>(db));
        const bool early = all.front()->endsWithin(int(random.bounded(30, 500)));
        switch (random.bounded(3)) {
        case 0:
            programs += all.front()->kill();
            break;
        case 1:
            servers += dovecot.killServing();
            break;
        default:
            break; // the network is bad enough
        }
        whole += early;
        for (const auto &one : all) {
            whole += (one != all.front() || !early) && one->endsWithin(int(random.bounded(100, 900)));
            programs += one->kill(); // it waits for a network that stands still
        }
    }
    int visits = 0;
    for (bool done = false; !done && visits < 60; ++visits) {
        Workstation last(db);
        done = last.endsWithin(1500 + 500 * visits) && dovecot.messagesIn() == 0;
        last.kill();
        if (!done && visits > 4) // seldom: a bad network for so long
            qInfo("%s", last.said().constData());
    }
    qInfo("%d messages, %d rounds of %d workstations: %d programs and %d processes of the server killed, %d visits went well; then %d visits until all was done", messages, rounds, workstations, programs, servers, whole, visits);
    if (QFile log(dovecot.path(u"server/dovecot.log"_s)); dovecot.messagesIn() > 0 && log.open(QIODevice::ReadOnly))
        qInfo("%s", log.readAll().right(3000).constData());
    QCOMPARE(dovecot.messagesIn(), 0);
    QCOMPARE(dovecot.messagesIn(u"Processed"_s), messages); // none lost, none doubled there
    const auto connection = place.open();
    const auto number = [&](const QString &sql) { return connection->value(sql)->toInt(); };
    QCOMPARE(number(u"SELECT count(*) FROM message"_s), messages);
    QCOMPARE(number(u"SELECT count(DISTINCT subject) FROM message"_s), messages);
    QCOMPARE(number(u"SELECT count(*) FROM change_request"_s), messages);
    QCOMPARE(number(u"SELECT count(*) FROM message_place WHERE filed_at IS NULL"_s), 0);
    QVERIFY(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool());
}

QTEST_GUILESS_MAIN(CrashRoundsTest)
#include "tst_crashrounds.moc"
