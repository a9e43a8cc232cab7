// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programfixture.h"

#include "app/patrondesk/maildesk.h"
#include "models/actions/mailaccountactions.h"
#include "models/actions/mailboxactions.h"
#include "models/actions/settingsaction.h"
#include "models/actions/undoaction.h"
#include "models/domain/error.h"
#include "testdatabase.h"
#include "tests/mail/testdovecot.h"
#include "ui/outbox/senddesk.h"
#include "ui/words/mailboxwords.h"

#include <QDir>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::app;

namespace {

QByteArray message(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Ana <ana" + n + "@example.org>\r\nSubject: Seats " + n + "\r\nMessage-ID: <" + n + "@example.org>\r\n\r\nRow B please, number " + n + ".\r\n";
}

constexpr int patienceMs = 30'000;

} // namespace

// The mail of an open database, as the window has it, with a real mail server.
class TestMailDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesMailInAsItComes();
    void asksForAPasswordWhereNoneIsKept();
    void doesNotTryAWrongPasswordTwice();
    void waitsForAServerThatIsGone();
    void readsTheMailboxesWhenTheDatabaseIsBack();
    void looksForWhatWasProbablySentWithAPasswordThatIsGiven();
    void saysWhichStepFailed();
    void takesUpWhatIsAddedElsewhere();
    void forgetsThePasswordOfAMailboxThatIsTakenOut();
    void takesInWhatIsDropped();
    void erasesWhatIsOld();
    void standsInTheWindow();

private:
    using Kind = MailboxState::Kind;
    [[nodiscard]] Mailbox mailbox(const QString &name = u"Wishes"_s) const
    {
        Mailbox mailbox;
        mailbox.name = name;
        mailbox.host = u"127.0.0.1"_s;
        mailbox.port = m_dovecot->tlsPort();
        mailbox.security = u"tls"_s;
        mailbox.user = u"clerk"_s;
        mailbox.caFile = m_dovecot->authority();
        return mailbox;
    }
    bool add(const Mailbox &mailbox) { return bool(m_session->writer().run(std::make_shared<actions::AddMailboxAction>(mailbox)).result()); }
    void keepPassword(const QString &password) { m_safe.kept.insert(u"imap://clerk@127.0.0.1:%1"_s.arg(m_dovecot->tlsPort()), password); }
    [[nodiscard]] Kind kind() const { return m_desk->states().empty() ? Kind::Connecting : m_desk->states().front().kind; }
    [[nodiscard]] QString line() const { return words::mailLine(m_desk->states(), now(), QTimeZone::utc()); }
    [[nodiscard]] qint64 count(const QString &what) const
    {
        const auto desk = m_session->openDesk();
        return desk ? (*desk)->connection().value(u"SELECT count(*) FROM "_s + what)->toLongLong() : -1;
    }

    std::unique_ptr<testing::TestDovecot> m_dovecot;
    std::unique_ptr<QTemporaryDir> m_folder;
    testing::TestSafe m_safe;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MailDesk> m_desk;
};

void TestMailDesk::init()
{
    m_dovecot = std::make_unique<testing::TestDovecot>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_safe.kept.clear();
    const auto url = store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s));
    QVERIFY(store::Connection::open(*url, store::OpenMode::Create));
    m_session = std::make_unique<Session>(startup::StartDatabase{*url});
    m_desk = std::make_unique<MailDesk>(*m_session, m_safe, mail::MailTimes{5'000, 5'000, 20'000});
}

void TestMailDesk::cleanup()
{
    m_desk.reset();
    m_session.reset();
    m_dovecot.reset();
}

void TestMailDesk::takesMailInAsItComes()
{
    keepPassword(testing::TestDovecot::secret().text);
    QVERIFY(add(mailbox()));
    for (int i = 0; i < 3; ++i)
        m_dovecot->deliver(message(i));
    qsizetype came = 0;
    connect(m_desk.get(), &MailDesk::came, this, [&](qsizetype requests) { came += requests; });
    const QSignalSpy changed(&m_session->writer(), &items::WriterThread::changed);
    QVERIFY(line().isEmpty());
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(came, 3, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Listening, patienceMs);
    QVERIFY(m_desk->states().front().checked);
    QVERIFY2(line().startsWith(u"Mail checked "_s), qPrintable(line()));
    QVERIFY(changed.count() > 0); // so that every page hears of it
    m_dovecot->deliver(message(3)); // the server tells of it by itself
    QTRY_COMPARE_WITH_TIMEOUT(came, 4, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 4, patienceMs);
    QCOMPARE(count(u"message"_s), 4);
    QCOMPARE(count(u"change_request"_s), 4);
}

void TestMailDesk::asksForAPasswordWhereNoneIsKept()
{
    QVERIFY(add(mailbox()));
    m_dovecot->deliver(message(1));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::NeedsPassword, patienceMs);
    QCOMPARE(line(), u"Mail: “Wishes” needs its password"_s);
    m_desk->tools().stored(mailbox(), testing::TestDovecot::secret().text, false);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"message"_s), 1, patienceMs);
    QVERIFY(m_safe.kept.isEmpty()); // nobody wanted that
    m_desk->tools().stored(mailbox(), testing::TestDovecot::secret().text, true);
    QCOMPARE(m_safe.kept.size(), 1);
}

void TestMailDesk::doesNotTryAWrongPasswordTwice()
{
    keepPassword(u"wrong"_s);
    QVERIFY(add(mailbox()));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::NeedsPassword, patienceMs);
    QCOMPARE(m_desk->states().front().error->code, ErrorCode::MailLoginRefused);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->threads(), 0u, patienceMs); // nothing stays of the one that gave up
}

void TestMailDesk::waitsForAServerThatIsGone()
{
    Mailbox gone = mailbox();
    gone.host = u"127.0.0.9"_s;
    m_safe.kept.insert(u"imap://clerk@127.0.0.9:%1"_s.arg(gone.port), u"x"_s);
    QVERIFY(add(gone));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Waiting, patienceMs);
    QVERIFY(m_desk->states().front().again);
    QVERIFY2(line().startsWith(u"Mail: no connection, next try in "_s) || kind() != Kind::Waiting, qPrintable(line()));
}

// Asked for just when the database is away: no thread watches any more, and all look as before.
void TestMailDesk::readsTheMailboxesWhenTheDatabaseIsBack()
{
    keepPassword(testing::TestDovecot::secret().text);
    QVERIFY(add(mailbox()));
    QSignalSpy noticed(m_desk.get(), &MailDesk::noticed);
    m_desk->start(120'000, 100);
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Listening, patienceMs);
    const QString here = m_folder->filePath(u"theatre.db"_s), away = m_folder->filePath(u"away.db"_s);
    QVERIFY(QFile::rename(here, away));
    m_desk->tools().checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(noticed.count() > 0, patienceMs);
    QVERIFY(QFile::rename(away, here));
    m_dovecot->deliver(message(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 1, patienceMs);
}

// There is no keychain: the outbox's thread was told that nobody has the mailbox's password, and hears of it when somebody enters it.
void TestMailDesk::looksForWhatWasProbablySentWithAPasswordThatIsGiven()
{
    QVERIFY(add(mailbox()));
    MailAccount account;
    account.host = u"127.0.0.1"_s;
    account.user = u"clerk"_s;
    account.fromAddress = u"desk@theatre.example.org"_s;
    QVERIFY(m_session->writer().run(std::make_shared<actions::SetMailAccountAction>(account)).result());
    {
        const auto elsewhere = m_session->openDesk();
        QVERIFY(elsewhere);
        const QString row = u"INSERT INTO outbox (kind, recipient, subject, body, state, message_id, claimed_by, claimed_at, next_try_at, written_at) VALUES ('reply', 'ana@example.org', 'Seats', 'Row A it is.', "
                            "'probablySent', 'sent@theatre.example.org', 'somebody', ?, 43, 42)"_s;
        store::act((*elsewhere)->connection(), row, {now().ms});
    }
    const QString folder = m_dovecot->maildir(u"Sent"_s);
    for (const QString &part : {u"/cur"_s, u"/new"_s, u"/tmp"_s})
        QVERIFY(QDir().mkpath(folder + part));
    testing::ProgramFixture::writeFile(folder + u"/new/1700000001.M1P1.test"_s, "Message-ID: <sent@theatre.example.org>\r\nSubject: Seats\r\n\r\nRow A it is.\r\n");
    QProcess::execute(u"chmod"_s, {u"-R"_s, u"a+rwX"_s, folder});
    items::SendThread &sender = m_session->sender();
    connect(&sender, &items::SendThread::secretWanted, &sender, [&sender](const QString &key) { sender.setSecret(key, {}); });
    m_desk->start();
    sender.wake();
    QTRY_COMPARE_WITH_TIMEOUT(sender.state().lookWaits, u"Wishes"_s, patienceMs);
    m_desk->tools().stored(mailbox(), testing::TestDovecot::secret().text, false);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"outbox WHERE state = 'sent'"_s), 1, patienceMs);
}

void TestMailDesk::saysWhichStepFailed()
{
    const auto last = [this](const Mailbox &at, const QString &password) {
        const auto steps = m_desk->tools().probe(at, password);
        return QTest::qWaitFor([&] { return steps.isFinished(); }, patienceMs) ? steps.result() : std::vector<ProbeStep>();
    };
    const auto good = last(mailbox(), testing::TestDovecot::secret().text);
    QCOMPARE(good.size(), 6u);
    QVERIFY(!good.back().error);
    const auto refused = last(mailbox(), u"wrong"_s);
    QCOMPARE(refused.back().step, ProbeStep::Step::Login);
    QVERIFY(refused.back().error);
    keepPassword(testing::TestDovecot::secret().text);
    QCOMPARE(last(mailbox(), {}).size(), 6u); // what is kept
}

// At another workstation, which this one hears of; what has not changed goes on.
void TestMailDesk::takesUpWhatIsAddedElsewhere()
{
    keepPassword(testing::TestDovecot::secret().text);
    m_desk->start();
    m_dovecot->deliver(message(1));
    const auto elsewhere = m_session->openDesk();
    QVERIFY(elsewhere);
    const auto there = [&](std::unique_ptr<actions::Action> action) { return bool((*elsewhere)->runner().run(*action)); };
    QVERIFY(there(std::make_unique<actions::AddMailboxAction>(mailbox())));
    QVERIFY(m_desk->states().empty());
    m_desk->lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Listening, patienceMs);
    QCOMPARE(m_dovecot->messagesIn(u"Processed"_s), 1);
    QVERIFY(there(std::make_unique<actions::SettingsAction>(u"mail.keepRawDays"_s, 10)));
    QSignalSpy states(m_desk.get(), &MailDesk::statesChanged);
    m_desk->lookAgain(); // of no interest
    QVERIFY(there(std::make_unique<actions::RemoveMailboxAction>(u"Wishes"_s)));
    m_desk->lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->states().empty(), patienceMs);
    QCOMPARE(states.count(), 1);
}

void TestMailDesk::forgetsThePasswordOfAMailboxThatIsTakenOut()
{
    keepPassword(testing::TestDovecot::secret().text);
    QVERIFY(add(mailbox()));
    QVERIFY(add(mailbox(u"Again"_s)));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states().size(), 2u, patienceMs);
    const auto takeOut = [this](const QString &name) {
        QVERIFY(m_session->writer().run(std::make_shared<actions::RemoveMailboxAction>(name)).result());
        m_desk->tools().removed(mailbox(name));
    };
    takeOut(u"Again"_s);
    QCOMPARE(m_safe.kept.size(), 1); // the other one opens with it
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states().size(), 1u, patienceMs);
    takeOut(u"Wishes"_s);
    QVERIFY(m_safe.kept.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->states().empty(), patienceMs);
    QVERIFY(m_session->writer().run(std::make_shared<actions::UndoAction>(std::nullopt, *m_session->writer().who().result())).result());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states().size(), 1u, patienceMs); // taken back
}

void TestMailDesk::takesInWhatIsDropped()
{
    const QString path = m_folder->filePath(u"wish.eml"_s);
    testing::ProgramFixture::writeFile(path, message(1));
    QString told;
    connect(m_desk.get(), &MailDesk::noticed, this, [&](const ui::Notice &notice) { told = notice.text; });
    const QSignalSpy tasks(m_desk.get(), &MailDesk::taskStarted);
    m_desk->takeIn({path});
    QCOMPARE(tasks.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), patienceMs);
    QVERIFY2(told.contains(u'1'), qPrintable(told));
    QCOMPARE(count(u"message WHERE genuine_reason = 'fromFile'"_s), 1);
    QVERIFY(m_desk->tasks().empty());
    told.clear();
    m_desk->takeIn({m_folder->filePath(u"none.eml"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), patienceMs);
}

void TestMailDesk::erasesWhatIsOld()
{
    const QString path = m_folder->filePath(u"wish.eml"_s);
    testing::ProgramFixture::writeFile(path, message(1));
    m_desk->takeIn({path});
    QTRY_COMPARE_WITH_TIMEOUT(count(u"message WHERE raw IS NOT NULL"_s), 1, patienceMs);
    QVERIFY(m_session->writer().run(std::make_shared<actions::SettingsAction>(u"mail.keepRawDays"_s, 0)).result());
    m_desk->start(0);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"message WHERE raw IS NOT NULL"_s), 0, patienceMs);
}

// The whole program: the menu leads to the mailboxes, the status bar says how it stands, mails dropped on the window come in.
void TestMailDesk::standsInTheWindow()
{
    testing::ProgramFixture fixture;
    fixture.makeDatabase(u"house.db"_s);
    const auto url = store::DatabaseUrl::parse(fixture.path(u"house.db"_s));
    {
        Session session(startup::StartDatabase{*url});
        QVERIFY(session.writer().run(std::make_shared<actions::AddMailboxAction>(mailbox())).result());
    }
    fixture.program.start(startup::StartDatabase{*url}, {});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window("mainWindow") && fixture.window("mainWindow")->findChild<QPushButton *>(u"mailLine"_s), patienceMs);
    QWidget *window = fixture.window("mainWindow");
    auto *line = window->findChild<QPushButton *>(u"mailLine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line->text(), u"Mail: “Wishes” needs its password"_s, patienceMs);
    QVERIFY(line->isVisible());
    window->findChild<QAction *>(u"mailboxes"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QWidget *>(u"mailboxesPanel"_s) && window->findChild<QWidget *>(u"mailboxesPanel"_s)->isVisible(), patienceMs);
    QCOMPARE(window->findChild<QListWidget *>(u"mailboxesList"_s)->count(), 1);

    const QString path = fixture.outside.filePath(u"wish.eml"_s);
    testing::ProgramFixture::writeFile(path, message(1));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent over(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &over);
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
    QTRY_VERIFY2_WITH_TIMEOUT(fixture.notice().contains(u"1 "_s), qPrintable(fixture.notice()), patienceMs);
    QCOMPARE(fixture.count(u"house.db"_s, u"message"_s), 1);
    // What is given on the page of the outbox reaches the mailbox.
    auto *sending = window->findChild<ui::SendDesk *>();
    QVERIFY(sending);
    Q_EMIT sending->secretGiven(secretKey(mailbox()), testing::TestDovecot::secret().text, false);
    QTRY_VERIFY2_WITH_TIMEOUT(line->text().startsWith(u"Mail checked "_s), qPrintable(line->text()), patienceMs);
    if (const QString to = qEnvironmentVariable("PD_PICTURES"); !to.isEmpty())
        window->grab().save(to + u"/window-mailboxes.png"_s);
}

QTEST_MAIN(TestMailDesk)
#include "tst_maildesk.moc"
