// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhelp.h"
#include "tests/mail/testdovecot.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;
using store::addEngines;
using store::Engine;
using store::TestDatabase;

namespace {

QByteArray message(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Ana <ana" + n + "@example.org>\r\nTo: desk@example.org\r\nSubject: Seats " + n + "\r\nMessage-ID: <" + n + "@example.org>\r\n\r\nRow B please, number " + n + ".\r\n";
}

} // namespace

// `mailbox …` and `mail fetch` as people run them, against a real mail server.
class CliMailboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { m_dovecot = std::make_unique<testing::TestDovecot>(); }
    void takesMailInOnce();
    void takesAThousandIn();
    void saysWhichStepFailed_data();
    void saysWhichStepFailed();
    void asksForThePasswordUnseen();
    void tellsWhatCameWhateverFails();
    void tellsOfEachMailbox();
    void isTakenOutAndComesBack();
    void refusesWhatCannotBe();
    void documentsWhatItAnswers();

private:
    [[nodiscard]] Answer say(const QString &db, const QStringList &arguments, const QByteArray &input = "s3cret wörd\n") const
    {
        return run(QStringList{u"--db"_s, db, u"--json"_s} + arguments, {}, input);
    }
    [[nodiscard]] Answer add(const QString &db, const QString &name = u"Wishes"_s, const QString &host = u"127.0.0.1"_s) const
    {
        return say(db, {u"mailbox"_s, u"add"_s, name, u"--host"_s, host, u"--port"_s, QString::number(m_dovecot->tlsPort()), u"--user"_s, u"clerk"_s, u"--ca"_s, m_dovecot->authority()});
    }
    [[nodiscard]] Answer fetch(const QString &db) const { return say(db, {u"mail"_s, u"fetch"_s, u"--mailbox"_s, u"Wishes"_s, u"--password"_s}); }

    std::unique_ptr<testing::TestDovecot> m_dovecot;
};

void CliMailboxTest::takesMailInOnce()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const Answer added = add(db);
    QVERIFY2(added.exitCode == 0, added.err.constData());
    for (int i = 0; i < 60; ++i)
        m_dovecot->deliver(message(i));
    m_dovecot->deliver(message(7));
    m_dovecot->deliver("Auto-Submitted: auto-replied\r\nFrom: bo@example.org\r\nSubject: away\r\n\r\nI am away.\r\n");
    const Answer fetched = fetch(db);
    QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
    const QJsonObject counts = fetched.json();
    QCOMPARE(counts["messages"_L1].toInt(), 62);
    QCOMPARE(counts["new"_L1].toInt(), 60);
    QCOMPARE(counts["duplicates"_L1].toInt(), 1);
    QCOMPARE(counts["automatic"_L1].toInt(), 1);
    QCOMPARE(counts["requests"_L1].toArray().size(), 60);
    QCOMPARE(m_dovecot->messagesIn(), 0);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 62);
    QCOMPARE(fetch(db).json()["messages"_L1].toInt(), 0);

    // The server begins its numbers anew, and has one of the messages again: nothing comes twice.
    m_dovecot->deliver(message(7));
    m_dovecot->deliver(message(100));
    m_dovecot->changeUidValidity(99);
    const QJsonObject anew = fetch(db).json();
    QCOMPARE(anew["new"_L1].toInt(), 1);
    QCOMPARE(anew["duplicates"_L1].toInt(), 1);
    QCOMPARE(m_dovecot->messagesIn(), 0);
    QCOMPARE(ask(db, {u"mail"_s, u"list"_s, u"--kind"_s, u"request"_s}).json()["messages"_L1].toArray().size(), 61);
    QVERIFY(ask(db, {u"journal"_s, u"verify"_s}).json()["ok"_L1].toBool());
    const auto unfiled = place.open()->value(u"SELECT count(*) FROM message_place WHERE filed_at IS NULL"_s);
    QCOMPARE(unfiled->toInt(), 0);
}

// Through the whole program, over a network of 30 ms there and back: the figure of the README.
void CliMailboxTest::takesAThousandIn()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    for (int i = 0; i < 1000; ++i)
        m_dovecot->deliver(message(i));
    const testing::Beside network(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/faultproxy.py"), u"127.0.0.1"_s, QString::number(m_dovecot->tlsPort()), u"--delay"_s, u"15"_s});
    QCOMPARE(say(db, {u"mailbox"_s, u"add"_s, u"Wishes"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(network.number(0)), u"--user"_s, u"clerk"_s, u"--ca"_s, m_dovecot->authority()}).exitCode, 0);
    QElapsedTimer clock;
    clock.start();
    const Answer fetched = fetch(db);
    qInfo("mail fetch of 1,000 messages over IMAP, 30 ms round trip, each kept with a request: %lld ms", clock.elapsed());
    QCOMPARE(fetched.json()["new"_L1].toInt(), 1000);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 1000);
}

void CliMailboxTest::saysWhichStepFailed_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("step");
    const QByteArray right = "s3cret wörd\n";
    QTest::newRow("all is well") << u"127.0.0.1"_s << right << QString();
    QTest::newRow("name") << u"no-such-host.invalid"_s << right << u"name mailUnreachable"_s;
    QTest::newRow("connection") << u"127.0.0.9"_s << right << u"connection mailUnreachable"_s;
    QTest::newRow("encryption") << u"127.0.0.4"_s << right << u"encryption mailUnsecured"_s;
    QTest::newRow("certificate") << u"127.0.0.2"_s << right << u"certificate mailCertificate"_s;
    QTest::newRow("login") << u"127.0.0.1"_s << QByteArray("wrong\n") << u"login mailLoginRefused"_s;
}

void CliMailboxTest::saysWhichStepFailed()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, host);
    QFETCH(QByteArray, password);
    QFETCH(QString, step);
    const TestDatabase place(engine);
    const QString db = made(place);
    QCOMPARE(add(db, u"Wishes"_s, host).exitCode, 0);
    const Answer tested = say(db, {u"mailbox"_s, u"test"_s, u"Wishes"_s, u"--password"_s}, password);
    const QJsonObject json = tested.json();
    const QJsonArray steps = json["steps"_L1].toArray();
    QCOMPARE(json["ok"_L1].toBool(), step.isEmpty());
    QCOMPARE(tested.exitCode, step.isEmpty() ? 0 : 1);
    const QJsonObject last = steps.last().toObject();
    QCOMPARE(last["ok"_L1].toBool() ? QString() : last["step"_L1].toString() + u' ' + last["code"_L1].toString(), step);
    QCOMPARE(steps.size() == 6, step.isEmpty());
}

// At a terminal the password is asked for, and nobody who looks on reads it; the terminal is as it was afterwards.
void CliMailboxTest::asksForThePasswordUnseen()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    QCOMPARE(add(db).exitCode, 0);
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const int typed = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY);
    QVERIFY(typed >= 0);
    termios before, after;
    QCOMPARE(::tcgetattr(typed, &before), 0);
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setChildProcessModifier([typed] { ::dup2(typed, STDIN_FILENO); });
    process.setReadChannel(QProcess::StandardError);
    process.start(QStringLiteral(PD_CLI), {u"--db"_s, db, u"--json"_s, u"mailbox"_s, u"test"_s, u"Wishes"_s, u"--password"_s});
    QByteArray asked;
    while (!asked.contains("assword") && process.waitForReadyRead(60'000))
        asked += process.readAllStandardError();
    QVERIFY2(asked.contains("assword"), "nothing is asked for");
    const QByteArray line = "s3cret wörd\n";
    QCOMPARE(::write(terminal, line.constData(), size_t(line.size())), ssize_t(line.size()));
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0); // it was the right one
    QCOMPARE(::tcgetattr(typed, &after), 0);
    QCOMPARE(after.c_lflag, before.c_lflag);
    QByteArray seen(1000, '\0');
    ::fcntl(terminal, F_SETFL, O_NONBLOCK);
    seen.resize(std::max<ssize_t>(0, ::read(terminal, seen.data(), size_t(seen.size()))));
    QVERIFY2(!seen.contains("s3cret"), seen.constData());
    ::close(typed);
    ::close(terminal);
}

void CliMailboxTest::tellsWhatCameWhateverFails()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    // A folder that no server makes.
    QCOMPARE(say(db, {u"mailbox"_s, u"add"_s, u"Wishes"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_dovecot->tlsPort()), u"--user"_s, u"clerk"_s, u"--ca"_s, m_dovecot->authority(), u"--processed"_s, u"a..b"_s}).exitCode, 0);
    m_dovecot->deliver(message(1));
    const Answer first = fetch(db);
    QCOMPARE(first.exitCode, 1);
    QCOMPARE(first.json()["new"_L1].toInt(), 1);
    QVERIFY2(first.err.contains("Wishes"), first.err.constData());
    QCOMPARE(fetch(db).errorCode(), u"mailRefusedThere"_s);
}

// Two fail: each is told of, though nothing came.
void CliMailboxTest::tellsOfEachMailbox()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const auto addTo = [&](const QString &name, const QString &host) {
        return say(db, {u"mailbox"_s, u"add"_s, name, u"--host"_s, host, u"--port"_s, QString::number(m_dovecot->tlsPort()), u"--user"_s, u"clerk"_s, u"--ca"_s, m_dovecot->authority()}).exitCode;
    };
    QCOMPARE(addTo(u"Away"_s, u"127.0.0.9"_s), 0);
    QCOMPARE(addTo(u"Closed"_s, u"127.0.0.1"_s), 0);
    const Answer fetched = say(db, {u"mail"_s, u"fetch"_s}); // no keychain: nothing opens either
    QCOMPARE(fetched.exitCode, 1);
    QCOMPARE(fetched.json()["messages"_L1].toInt(-1), 0);
    QCOMPARE(fetched.json()["failed"_L1].toArray().size(), 2);
    QCOMPARE(fetched.json()["failed"_L1][1]["name"_L1].toString(), u"Closed"_s);
    QVERIFY2(fetched.err.contains("Away") && fetched.err.contains("Closed"), fetched.err.constData());
    QVERIFY(run({u"--db"_s, db, u"mail"_s, u"fetch"_s}).out.contains("Mailboxes: 2; with a failure: 2."));
}

void CliMailboxTest::isTakenOutAndComesBack()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    QCOMPARE(add(db).exitCode, 0);
    QCOMPARE(add(db).errorCode(), u"mailboxTaken"_s);
    m_dovecot->deliver(message(1));
    QCOMPARE(fetch(db).json()["new"_L1].toInt(), 1);
    QCOMPARE(ask(db, {u"mailbox"_s, u"remove"_s, u"Wishes"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"mailbox"_s, u"list"_s}).json()["mailboxes"_L1].toArray().size(), 0);
    QCOMPARE(fetch(db).errorCode(), u"mailboxUnknown"_s);
    QCOMPARE(ask(db, {u"mailbox"_s, u"remove"_s, u"Wishes"_s}).errorCode(), u"mailboxUnknown"_s);
    QCOMPARE(ask(db, {u"mail"_s, u"list"_s}).json()["messages"_L1].toArray().size(), 1);
    QCOMPARE(add(db).exitCode, 0);
    QCOMPARE(fetch(db).json()["messages"_L1].toInt(), 0);
}

void CliMailboxTest::refusesWhatCannotBe()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    const QStringList good{u"mailbox"_s, u"add"_s, u"Wishes"_s, u"--host"_s, u"127.0.0.1"_s, u"--user"_s, u"clerk"_s};
    QCOMPARE(say(db, good + QStringList{u"--port"_s, u"70000"_s}).errorCode(), u"valueInvalid"_s);
    const Answer port = say(db, good + QStringList{u"--port"_s, u"abc"_s});
    QCOMPARE(port.errorCode(), u"valueInvalid"_s);
    QVERIFY2(port.err.contains("“abc”"), port.err.constData());
    for (const QString &host : {u"h_bad/"_s, u"imap://h"_s, u"h h"_s, u"h:993"_s, u"a..b"_s})
        QCOMPARE(say(db, {u"mailbox"_s, u"add"_s, u"Wishes"_s, u"--host"_s, host, u"--user"_s, u"clerk"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(say(db, good + QStringList{u"--security"_s, u"none"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(say(db, good + QStringList{u"--processed"_s, u"inbox"_s}).errorCode(), u"valueInvalid"_s);
    const Answer round = say(db, good + QStringList{u"--folder"_s, u"Wishes"_s, u"--processed"_s, u"Wishes"_s});
    QVERIFY2(round.err.contains("another folder"), round.err.constData());
    QCOMPARE(say(db, {u"mailbox"_s, u"add"_s, u"a\nb"_s, u"--host"_s, u"h"_s, u"--user"_s, u"u"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(say(db, {u"mailbox"_s, u"add"_s, u"Wishes"_s}).exitCode, 2);
    QCOMPARE(say(db, {u"mail"_s, u"fetch"_s, u"--password"_s}).exitCode, 2);
    QVERIFY(say(db, {u"mail"_s, u"fetch"_s}).err.contains("no mailbox"));
    QCOMPARE(ask(db, {u"mailbox"_s, u"list"_s}).json()["mailboxes"_L1].toArray().size(), 0);
    // Nowhere a password: it is asked for.
    QCOMPARE(add(db).exitCode, 0);
    const Answer none = say(db, {u"mail"_s, u"fetch"_s, u"--mailbox"_s, u"Wishes"_s, u"--password"_s}, "\n");
    QCOMPARE(none.exitCode, 2);
    QVERIFY(!none.err.contains("s3cret"));
    QCOMPARE(say(db, {u"mail"_s, u"fetch"_s, u"--mailbox"_s, u"Wishes"_s, u"--password"_s}, "wrong\n").errorCode(), u"mailLoginRefused"_s);
}

void CliMailboxTest::documentsWhatItAnswers()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const QString db = made(place);
    Occurring mailbox;
    mailbox.add(add(db));
    const QStringList tokens{u"mailbox"_s, u"add"_s, u"Tokens"_s, u"--host"_s, u"outlook.office365.com"_s, u"--user"_s, u"desk@theatre.example.org"_s, u"--oauth"_s};
    QCOMPARE(ask(db, tokens).json()["error"_L1]["details"_L1]["signIn"_L1].toString(), u"invalid"_s); // the client is the organisation's own
    const Answer signedIn = ask(db, tokens + QStringList{u"--client-id"_s, u"ours"_s});
    QCOMPARE(signedIn.exitCode, 0); // without a keychain nobody is asked
    QVERIFY(!signedIn.json()["passwordKept"_L1].toBool());
    mailbox.add(signedIn);
    mailbox.add(ask(db, {u"mailbox"_s, u"list"_s}));
    QCOMPARE(ask(db, {u"mailbox"_s, u"test"_s, u"Tokens"_s}).exitCode, 2);
    mailbox.add(say(db, {u"mailbox"_s, u"test"_s, u"Wishes"_s, u"--password"_s}, "wrong\n"));
    mailbox.add(ask(db, {u"mailbox"_s, u"remove"_s, u"Wishes"_s}));
    QCOMPARE(mailbox.keys, readHelp().value(u"mailbox"_s));
}

QTEST_GUILESS_MAIN(CliMailboxTest)
#include "tst_climailbox.moc"
