// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxhouse.h"

using namespace pd;
using namespace pd::actions;

// Several senders, and senders that are killed: real processes, a real server, both engines.
class OutboxCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { m_sink = std::make_unique<Sink>(m_dovecot); }
    void twoAtOnceSendEachOnce();
    void killedInTheMiddleNothingGoesTwice();

private:
    [[nodiscard]] static std::unique_ptr<QProcess> worker(House &house)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(PD_SEND_WORKER), {house.desk.place.url().toString()});
        while (!process->canReadLine() && process->waitForReadyRead(60'000)) { }
        return process;
    }

    testing::TestDovecot m_dovecot;
    std::unique_ptr<Sink> m_sink;
};

// Two programs, many mails, one server.
void OutboxCrashTest::twoAtOnceSendEachOnce()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    for (int i = 0; i < 24; ++i)
        house.write(u"patron%1@example.org"_s.arg(i));
    const auto one = worker(house), other = worker(house);
    one->write("go\n");
    other->write("go\n");
    for (const auto &process : {one.get(), other.get()}) {
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(house.desk.text(u"SELECT count(*) FROM outbox WHERE state = 'sent' AND tries = 1"_s), u"24"_s);
    QCOMPARE(m_sink->kept().size(), 24);
    QCOMPARE(m_sink->times().size(), 24);
    QVERIFY(house.desk.genuine());
}

// The program is killed at any moment; another one goes on. What may have gone out is not sent again, everything else goes.
void OutboxCrashTest::killedInTheMiddleNothingGoesTwice()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    house.now = {QDateTime::currentMSecsSinceEpoch()};
    const RowId held = house.write(u"slow@example.org"_s); // the server has it, and says nothing
    const auto hung = worker(house);
    hung->write("go\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_sink->kept().size(), 1, 60'000);
    QCOMPARE(house.state(held), u"sending"_s);
    Sink::send(house);
    QCOMPARE(house.state(held), u"sending"_s); // that one lives
    hung->kill();
    QVERIFY(hung->waitForFinished(20'000));
    Sink::send(house);
    QCOMPARE(house.state(held), u"probablySent"_s);

    for (int i = 0; i < 16; ++i)
        house.write(u"patron%1@example.org"_s.arg(i));
    for (int round = 0; round < 6; ++round) {
        const auto process = worker(house);
        process->write("go\n");
        const qsizetype before = m_sink->kept().size();
        QTRY_VERIFY_WITH_TIMEOUT(m_sink->kept().size() > before || process->state() == QProcess::NotRunning, 60'000);
        process->kill();
        QVERIFY(process->waitForFinished(20'000));
    }
    Sink::send(house);
    QCOMPARE(house.desk.text(u"SELECT count(*) FROM outbox WHERE state NOT IN ('sent', 'probablySent')"_s), u"0"_s);
    const QHash<QByteArray, int> times = m_sink->times();
    for (const int count : times)
        QCOMPARE(count, 1);
    auto sent = house.desk.db->query(u"SELECT message_id FROM outbox WHERE state = 'sent'"_s);
    QVERIFY(worked(sent));
    while (sent->next())
        QCOMPARE(times.value(sent->value(0).toString().toLatin1()), 1);
    QVERIFY(house.desk.genuine());
}

QTEST_GUILESS_MAIN(OutboxCrashTest)
#include "tst_outboxcrash.moc"
