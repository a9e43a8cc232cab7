// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailactions.h"
#include "models/actions/mailboxactions.h"
#include "models/actions/outboxactions.h"
#include "models/actions/workstation.h"
#include "models/mail/sentsearch.h"
#include "models/store/outbox.h"
#include "outboxhouse.h"

using namespace pd;
using namespace pd::actions;

// What waits in the outbox goes out once, whatever breaks on its way: to a real server, from real databases.
class OutboxSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void waitsFifteenSecondsAndGoes();
    void whatBecomesOfIt_data();
    void whatBecomesOfIt();
    void comesAgainWhenItWasPutOff();
    void asksForThePasswordAndLosesNothing();
    void waitsForAnAccount();
    void aDeceasedPatronIsNotWrittenTo();
    void whatWasProbablySentIsLookedFor_data();
    void whatWasProbablySentIsLookedFor();
    void theSearchWaitsForWhatOpensTheMailbox();
    void somebodyKnows();
    void knowsWhoHasEnded();
    void isNotTakenBackByUndo();
    void triesLaterEachTime();

private:
    [[nodiscard]] Mailbox ownMailbox() const
    {
        Mailbox mailbox;
        mailbox.name = u"Wishes"_s;
        mailbox.host = u"127.0.0.1"_s;
        mailbox.port = m_dovecot.tlsPort();
        mailbox.security = u"tls"_s;
        mailbox.user = u"clerk"_s;
        mailbox.caFile = m_dovecot.authority();
        return mailbox;
    }

    testing::TestDovecot m_dovecot;
    std::unique_ptr<Sink> m_sink;
};

void OutboxSenderTest::init()
{
    m_sink = std::make_unique<Sink>(m_dovecot);
}

void OutboxSenderTest::waitsFifteenSecondsAndGoes()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    WriteMailsAction action({{MailKind::Reminder, 1, {}, u"ana@example.org"_s, u"Order ON-1"_s, u"Please renew.\n"_s}});
    QVERIFY(worked(house.desk.runner.run(action)));
    house.desk.run({u"UPDATE outbox SET in_reply_to = 'b@x', reference_ids = 'a@x b@x', version = version + 1"_s});
    house.now = {42 + mailDelayMs - 1};
    const auto early = Sink::send(house);
    QCOMPARE(early.sent, 0);
    QCOMPARE(early.next, std::optional(Instant{42 + mailDelayMs}));
    house.now = *early.next;
    QCOMPARE(Sink::send(house).sent, 1);
    QCOMPARE(rows(house.desk, u"SELECT state, tries, last_error FROM outbox"_s), u"sent 1 "_s);
    const QByteArray eml = m_sink->file(u"1.eml"_s);
    QVERIFY2(eml.contains("\r\nIn-Reply-To: <b@x>\r\nReferences: <a@x>\r\n <b@x>\r\n"), eml.constData());
    QVERIFY2(eml.contains("Ana Ruiz") && eml.contains(" <ana@example.org>\r\n"), eml.constData());
    QVERIFY(eml.contains("\r\nMessage-ID: <" + house.desk.text(u"SELECT message_id FROM outbox"_s).toLatin1() + ">\r\n"));
    QCOMPARE(Sink::send(house).sent, 0);
    QCOMPARE(m_sink->kept().size(), 1);
    QVERIFY(house.desk.genuine());
}

void OutboxSenderTest::whatBecomesOfIt_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("kept");
    QTest::newRow("no such patron") << u"reject@example.org"_s << u"failed"_s << u"mailSendRefused"_s << 0;
    QTest::newRow("full") << u"full@example.org"_s << u"failed"_s << u"mailSendRefused"_s << 0;
    QTest::newRow("no address") << u"no address"_s << u"failed"_s << u"mailAddressInvalid"_s << 0;
    QTest::newRow("not now") << u"later@example.org"_s << u"waiting"_s << u"mailSendLater"_s << 0;
    QTest::newRow("busy after the message") << u"busy@example.org"_s << u"waiting"_s << u"mailSendLater"_s << 0;
    QTest::newRow("cut before the message") << u"early@example.org"_s << u"waiting"_s << u"mailInterrupted"_s << 0;
    QTest::newRow("cut after the message") << u"drop@example.org"_s << u"probablySent"_s << u"mailSendUnknown"_s << 1;
    QTest::newRow("no answer to the message") << u"slow@example.org"_s << u"probablySent"_s << u"mailSendUnknown"_s << 1;
}

// MAIL.md: permanent, temporary, unknown; what was probably sent is never sent again.
void OutboxSenderTest::whatBecomesOfIt()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, address);
    QFETCH(QString, state);
    QFETCH(QString, error);
    QFETCH(int, kept);
    House house(engine);
    m_sink->setUp(house);
    house.write(address);
    Sink::send(house);
    QCOMPARE(house.desk.text(u"SELECT state FROM outbox"_s), state);
    const auto mails = store::makeOutboxReader(house.desk.place.open())->mails(false);
    QVERIFY(worked(mails) && mails->front().lastError);
    QCOMPARE(errorName(mails->front().lastError->code), error);
    QCOMPARE(mails->front().nextTry.has_value(), state == u"waiting"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sink->kept().size(), kept, 20'000);
    if (state != u"waiting"_s) {
        house.now.ms += 7 * OutboxSender::lookForMs;
        Sink::send(house);
        QCOMPARE(m_sink->kept().size(), kept);
        QCOMPARE(house.desk.text(u"SELECT state FROM outbox"_s), state);
    }
}

void OutboxSenderTest::comesAgainWhenItWasPutOff()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    const RowId mail = house.write(u"later@example.org"_s);
    const auto first = Sink::send(house);
    QCOMPARE(first.put, 1);
    QVERIFY(!first.stopped); // others go on
    const QString id = house.desk.text(u"SELECT message_id FROM outbox"_s);
    QCOMPARE(Sink::send(house).put, 0); // not before its time
    QCOMPARE(first.next->ms, house.now.ms + OutboxSender::retryMs(1, 0));
    house.desk.run({u"UPDATE outbox SET recipient = 'ana@example.org', version = version + 1"_s});
    house.now = *first.next;
    QCOMPARE(Sink::send(house).sent, 1);
    QCOMPARE(rows(house.desk, u"SELECT state, tries, message_id, last_error FROM outbox"_s), u"sent 2 %1 "_s.arg(id));
    QCOMPARE(house.state(mail), u"sent"_s);
}

void OutboxSenderTest::asksForThePasswordAndLosesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    house.write();
    house.write();
    auto wrong = Sink::parts(house);
    wrong.secret = [](const MailAccount &, bool) { return Result(mail::MailSecret{mail::MailSecret::Kind::Password, u"no"_s}); };
    const auto refused = Sink::send(house, wrong);
    QVERIFY(refused.needsPassword);
    QCOMPARE(refused.put, 1); // the other one was not tried: servers lock those who ask too often
    wrong.secret = [](const MailAccount &account, bool) -> Result<mail::MailSecret> { return Error{ErrorCode::MailLoginRefused, {{u"host"_s, account.host}, {u"user"_s, account.user}}, {}}; };
    QVERIFY(Sink::send(house, wrong).needsPassword);
    QCOMPARE(rows(house.desk, u"SELECT state FROM outbox ORDER BY id"_s), u"waiting; waiting"_s);
    QCOMPARE(Sink::send(house).sent, 2);
    QCOMPARE(m_sink->kept().size(), 2);
}

void OutboxSenderTest::waitsForAnAccount()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    const RowId mail = house.write();
    QCOMPARE(Sink::send(house).stopped->code, ErrorCode::SendAccountMissing);
    m_sink->setUp(house);
    RemoveMailAccountAction remove;
    QVERIFY(worked(house.desk.runner.run(remove)));
    QCOMPARE(Sink::send(house).stopped->code, ErrorCode::SendAccountMissing);
    QCOMPARE(house.desk.runner.run(remove).error().code, ErrorCode::SendAccountMissing);
    m_sink->setUp(house);
    m_sink->setUp(house); // the same again is none
    QCOMPARE(rows(house.desk, u"SELECT active FROM mail_account ORDER BY id"_s), u"0; 1"_s);
    QCOMPARE(Sink::send(house).sent, 1);
    QCOMPARE(house.state(mail), u"sent"_s);
    MailAccount bad = m_sink->account();
    bad.fromAddress = u"desk"_s;
    SetMailAccountAction none(bad);
    QCOMPARE(house.desk.runner.run(none).error().code, ErrorCode::MailAddressInvalid);
    bad = m_sink->account();
    bad.security = u"none"_s;
    SetMailAccountAction open(bad);
    QCOMPARE(house.desk.runner.run(open).error().code, ErrorCode::ValueInvalid);
}

void OutboxSenderTest::aDeceasedPatronIsNotWrittenTo()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    const RowId mail = house.write();
    house.desk.run({u"UPDATE contact SET deceased = 1, version = version + 1 WHERE id = 6"_s});
    Sink::send(house);
    QCOMPARE(house.state(mail), u"failed"_s);
    QVERIFY(house.desk.text(u"SELECT last_error FROM outbox"_s).contains(u"deceased"_s));
    QCOMPARE(m_sink->kept().size(), 0);
}

void OutboxSenderTest::whatWasProbablySentIsLookedFor_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("by its usual name") << u"Sent"_s;
    QTest::newRow("as the server says") << u"Ausgang"_s; // dovecot.sh; one with the usual name is there, too
}

void OutboxSenderTest::whatWasProbablySentIsLookedFor()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, folder);
    QDir(m_dovecot.maildir(u"Ausgang"_s)).removeRecursively();
    QCOMPARE(mail::sentFolders({{u"INBOX"_s, u"INBOX.Sent"_s, u"Presents"_s, u"[Gmail]/Sent Mail"_s, u"Éléments envoyés"_s, u"Unsent"_s}, {}}),
             QStringList({u"INBOX.Sent"_s, u"[Gmail]/Sent Mail"_s, u"Éléments envoyés"_s}));
    House house(engine);
    m_sink->setUp(house);
    AddMailboxAction add(ownMailbox());
    QVERIFY(worked(house.desk.runner.run(add)));
    const RowId mail = house.write(u"drop@example.org"_s);
    QCOMPARE(Sink::send(house).unsure, 1);
    QCOMPARE(house.state(mail), u"probablySent"_s);
    const QByteArray id = house.desk.text(u"SELECT message_id FROM outbox"_s).toLatin1();
    QVERIFY(QDir().mkpath(m_dovecot.maildir(folder) + u"/new"_s) && QDir().mkpath(m_dovecot.maildir(folder) + u"/cur"_s) && QDir().mkpath(m_dovecot.maildir(folder) + u"/tmp"_s));
    QProcess::execute(u"chmod"_s, {u"-R"_s, u"a+rwX"_s, m_dovecot.maildir(folder)});
    QFile sent(m_dovecot.maildir(folder) + u"/new/1700000001.M%1P1.test"_s.arg(int(engine) + 1)); // another one: servers remember names
    QVERIFY(sent.open(QIODevice::WriteOnly));
    sent.write("Message-ID: <" + id + ">\r\nSubject: Seats\r\n\r\nRow A it is.\r\n");
    sent.close();
    QFile::setPermissions(sent.fileName(), QFile::Permissions(0x6666));
    QCOMPARE(Sink::send(house).found, 0); // it has been looked for a moment ago
    house.now.ms += OutboxSender::lookEveryMs;
    QCOMPARE(Sink::send(house).found, 1);
    QCOMPARE(house.state(mail), u"sent"_s);
    QCOMPARE(m_sink->kept().size(), 1);
}

// Nothing is written down as long as nobody can look, and it is not given up.
void OutboxSenderTest::theSearchWaitsForWhatOpensTheMailbox()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    AddMailboxAction add(ownMailbox());
    QVERIFY(worked(house.desk.runner.run(add)));
    const RowId mail = house.write(u"drop@example.org"_s);
    auto closed = Sink::parts(house);
    closed.mailboxSecret = [](const Mailbox &mailbox, bool) -> Result<mail::MailSecret> { return Error{ErrorCode::MailLoginRefused, {{u"host"_s, mailbox.host}, {u"user"_s, mailbox.user}}, {}}; };
    const auto first = Sink::send(house, closed);
    QCOMPARE(first.unsure, 1);
    QCOMPARE(first.lookWaits, u"Wishes"_s);
    const QString before = house.desk.text(u"SELECT next_try_at FROM outbox"_s), entries = house.desk.text(u"SELECT count(*) FROM journal_action"_s);
    house.now.ms += 3 * OutboxSender::lookEveryMs;
    QCOMPARE(Sink::send(house, closed).lookWaits, u"Wishes"_s);
    QCOMPARE(house.desk.text(u"SELECT next_try_at FROM outbox"_s), before);
    QCOMPARE(house.desk.text(u"SELECT count(*) FROM journal_action"_s), entries);
    QVERIFY(Sink::send(house).lookWaits.isEmpty()); // now it is looked for
    QVERIFY(house.desk.text(u"SELECT next_try_at FROM outbox"_s) != before);
    house.now.ms += OutboxSender::lookForMs; // given up when its time is over
    QVERIFY(Sink::send(house, closed).lookWaits.isEmpty());
    QCOMPARE(house.desk.text(u"SELECT count(*) FROM outbox WHERE next_try_at IS NULL"_s), u"1"_s);
    QCOMPARE(house.state(mail), u"probablySent"_s);
}

void OutboxSenderTest::somebodyKnows()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    const RowId one = house.write(u"drop@example.org"_s), other = house.write(u"drop@example.org"_s), waiting = house.write(u"later@example.org"_s);
    Sink::send(house);
    SettleMailsAction arrived({one}, true);
    QVERIFY(worked(house.desk.runner.run(arrived)));
    QCOMPARE(house.desk.runner.run(arrived).error().code, ErrorCode::MailNotUnsure);
    const QString id = house.desk.text(u"SELECT message_id FROM outbox WHERE id = %1"_s.arg(other));
    SettleMailsAction again({other}, false);
    QVERIFY(worked(house.desk.runner.run(again)));
    house.desk.run({u"UPDATE outbox SET recipient = 'ana@example.org', version = version + 1 WHERE id <> %1"_s.arg(one)});
    HurryMailsAction hurry({waiting});
    QVERIFY(worked(house.desk.runner.run(hurry)));
    QCOMPARE(Sink::send(house).sent, 2);
    QCOMPARE(rows(house.desk, u"SELECT state FROM outbox ORDER BY id"_s), u"sent; sent; sent"_s);
    QCOMPARE(house.desk.text(u"SELECT message_id FROM outbox WHERE id = %1"_s.arg(other)), id); // known again where it comes twice
    QCOMPARE(house.desk.runner.run(hurry).error().code, ErrorCode::MailNotWaiting);
}

void OutboxSenderTest::knowsWhoHasEnded()
{
    QVERIFY(!hasEnded(thisRun()));
    QStringList other = thisRun().split(u' ');
    QCOMPARE(other.size(), 3);
    other[2] = u"1"_s; // the same number, given to another program
    QVERIFY(hasEnded(other.join(u' ')));
    other[0] = u"elsewhere/there"_s;
    QVERIFY(!hasEnded(other.join(u' ')));
    QVERIFY(!hasEnded(QString()));
}

void OutboxSenderTest::isNotTakenBackByUndo()
{
    QFETCH_GLOBAL(Engine, engine);
    House house(engine);
    m_sink->setUp(house);
    WriteMailsAction action({{MailKind::Reminder, 1, {}, u"ana@example.org"_s, u"Order ON-1"_s, u"Please renew.\n"_s}});
    const auto written = house.desk.runner.run(action);
    QVERIFY(worked(written));
    QCOMPARE(Sink::send(house).sent, 1);
    QCOMPARE(house.desk.undo().error().code, ErrorCode::UndoMailSent); // the last deed is the writing, not the sending
    QCOMPARE(house.desk.undo(*written->action).error().code, ErrorCode::UndoMailSent);
    QCOMPARE(rows(house.desk, u"SELECT state FROM outbox"_s), u"sent"_s);
}

void OutboxSenderTest::triesLaterEachTime()
{
    QCOMPARE(OutboxSender::retryMs(1, 0), 15'000);
    QCOMPARE(OutboxSender::retryMs(1, 1), 30'000);
    QCOMPARE(OutboxSender::retryMs(2, 1), 60'000);
    QCOMPARE(OutboxSender::retryMs(50, 1), 1'800'000);
}

QTEST_GUILESS_MAIN(OutboxSenderTest)
#include "tst_outboxsender.moc"
