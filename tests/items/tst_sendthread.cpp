// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailaccountactions.h"
#include "models/actions/mailboxactions.h"
#include "models/items/sendthread.h"
#include "models/store/connection.h"
#include "testdatabase.h"
#include "tests/mail/testdovecot.h"

#include <QSignalSpy>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::items;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

// What sends the outbox beside the window: a real database, a real mail server, and who is asked for what opens it.
class TestSendThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsWhatIsDue();
    void doesNotKeepAFileOpen();
    void asksOnceForWhatOpensTheServer();
    void doesNotTryARefusedPasswordAgain();
    void asksForATokenOfASignIn();
    void waitsForASignIn();
    void takesTheSignInOfAnotherProgram();
    void aSignInThatIsGivenMeanwhileCounts();
    void theSearchSaysThatItWaits();
    void takesUpWhatBecomesOfADatabaseThatWasAway();
    void testsStepByStep();
    void aTestEndsWhenNobodyWantsIt();
    void aTestEndsWithIt();

private:
    [[nodiscard]] MailAccount account() const
    {
        MailAccount account;
        account.host = u"127.0.0.1"_s;
        account.port = m_sink->number(0);
        account.user = u"clerk"_s;
        account.fromAddress = u"desk@theatre.example.org"_s;
        account.caFile = m_dovecot.authority();
        return account;
    }
    [[nodiscard]] Result<std::unique_ptr<actions::Desk>> openDesk() const
    {
        return actions::Desk::open(*store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)), {}, [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; });
    }
    void setUp(const MailAccount &with)
    {
        const auto desk = openDesk();
        actions::SetMailAccountAction action(with);
        QVERIFY((*desk)->runner().run(action));
    }
    MailAccount setUpSignIn()
    {
        MailAccount signedIn = account();
        signedIn.token = true;
        signedIn.signIn = {u"ours"_s, u"https://login.example.org/a"_s, u"https://login.example.org/t"_s, u"mail"_s};
        setUp(signedIn);
        m_keychain.insert(secretKey(signedIn), u"kept"_s);
        return signedIn;
    }
    void write(const QString &to = u"ana@example.org"_s)
    {
        const auto connection = store::Connection::open(*store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)), store::OpenMode::ReadWrite);
        store::act(**connection, u"INSERT INTO outbox (kind, recipient, subject, body, written_at, not_before) VALUES ('reply', ?, 'Seats', 'Row A it is.', 42, 43)"_s, {to});
    }
    [[nodiscard]] QString state() const
    {
        const auto connection = store::Connection::open(*store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)), store::OpenMode::ReadOnly);
        return connection ? (*connection)->value(u"SELECT state FROM outbox"_s)->toString() : QString();
    }
    void start(TokenSource tokens = {})
    {
        m_thread = std::make_unique<SendThread>([this] { return m_away ? Result<std::unique_ptr<actions::Desk>>(Error{ErrorCode::DatabaseUnreachable, {}, {}}) : openDesk(); }, std::move(tokens));
        connect(m_thread.get(), &SendThread::secretWanted, this, [this](const QString &key) {
            m_wanted.append(key);
            if (m_keychain.contains(key))
                m_thread->setSecret(key, m_keychain.value(key));
        });
    }
    [[nodiscard]] static QString lastStep(const QFuture<std::vector<SendStep>> &steps) { return steps.result().empty() ? QString() : steps.result().back().name + (steps.result().back().error ? u" no"_s : u" yes"_s); }

    testing::TestDovecot m_dovecot; // has the certificates
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::Beside> m_sink;
    std::unique_ptr<SendThread> m_thread;
    QStringList m_wanted;
    QHash<QString, QString> m_keychain; // empty: it does not answer
    std::atomic_bool m_away = false;
};

void TestSendThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sink = std::make_unique<testing::Beside>(u"python3"_s, QStringList{QStringLiteral(PD_MAIL_TESTS "/smtpsink.py"), m_folder->filePath(u"sink"_s), m_dovecot.path(u"server/tls/good.pem"_s), m_dovecot.path(u"server/tls/good.key"_s)});
    QVERIFY(store::Connection::open(*store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)), store::OpenMode::Create));
    m_wanted.clear();
    m_keychain.clear();
    m_away = false;
}

void TestSendThread::cleanup()
{
    m_thread.reset();
    m_sink.reset();
}

void TestSendThread::sendsWhatIsDue()
{
    setUp(account());
    write();
    start();
    m_thread->setSecret(secretKey(account()), testing::TestDovecot::secret().text); // and looks
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sent"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_thread->state().account.fromAddress == u"desk@theatre.example.org"_s, patienceMs);
    QVERIFY(!m_thread->state().needsPassword && !m_thread->state().stopped);
    QVERIFY(m_wanted.isEmpty());
}

void TestSendThread::doesNotKeepAFileOpen()
{
    const auto opened = std::make_shared<std::atomic_int>(0);
    m_thread = std::make_unique<SendThread>([this, opened] {
        ++*opened;
        return openDesk();
    });
    for (int looks = 1; looks <= 3; ++looks) {
        m_thread->wake();
        QTRY_COMPARE_WITH_TIMEOUT(*opened, looks, patienceMs);
    }
}

void TestSendThread::asksOnceForWhatOpensTheServer()
{
    setUp(account());
    write();
    start();
    m_thread->wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_wanted, QStringList{secretKey(account())}, patienceMs);
    QVERIFY(!m_thread->state().needsPassword); // nobody has said that there is none
    m_thread->setSecret(secretKey(account()), {});
    QTRY_VERIFY_WITH_TIMEOUT(m_thread->state().needsPassword, patienceMs);
    QCOMPARE(m_thread->state().account.user, u"clerk"_s);
    QCOMPARE(m_wanted.size(), 1);
    QCOMPARE(state(), u"waiting"_s);
    m_thread->setSecret(secretKey(account()), testing::TestDovecot::secret().text);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sent"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_thread->state().needsPassword, patienceMs);
}

void TestSendThread::doesNotTryARefusedPasswordAgain()
{
    setUp(account());
    write();
    start();
    m_thread->setSecret(secretKey(account()), u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_thread->state().needsPassword, patienceMs);
    const auto tries = [this] {
        const auto connection = store::Connection::open(*store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s)), store::OpenMode::ReadOnly);
        return (*connection)->value(u"SELECT tries FROM outbox"_s)->toInt();
    };
    QCOMPARE(tries(), 1);
    QSignalSpy told(m_thread.get(), &SendThread::stateChanged);
    m_thread->wake();
    QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, patienceMs);
    QCOMPARE(tries(), 1); // servers lock those who ask too often
    QVERIFY(m_wanted.isEmpty());
}

// The sink takes no tokens here: one that is refused is asked for anew, once.
void TestSendThread::asksForATokenOfASignIn()
{
    const MailAccount signedIn = setUpSignIn();
    write();
    QMutex mutex;
    QStringList asked;
    start([&](const SignedIn &who, bool refused) {
        const QMutexLocker lock(&mutex);
        asked.append(u"%1 %2 %3"_s.arg(who.user, who.kept, refused ? u"refused"_s : u"first"_s));
        return Result<QString>(u"token-%1"_s.arg(asked.size()));
    });
    m_thread->setSecret(secretKey(signedIn), u"kept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_thread->state().needsPassword, patienceMs);
    m_thread.reset();
    QCOMPARE(asked, QStringList({u"clerk kept first"_s, u"clerk kept first"_s, u"clerk kept refused"_s})); // before one is claimed, and for it
    QCOMPARE(state(), u"waiting"_s);
}

void TestSendThread::waitsForASignIn()
{
    const MailAccount signedIn = setUpSignIn();
    write();
    std::atomic_int asked = 0;
    std::atomic_bool away = true;
    start([&](const SignedIn &who, bool) {
        ++asked;
        return Result<QString>(away ? signInError(SignInFault::Away, {{u"host"_s, u"login.example.org"_s}}) : signInError(SignInFault::Expired, {{u"user"_s, who.user}}));
    });
    m_thread->setSecret(secretKey(signedIn), u"kept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_thread->state().stopped && signInFault(*m_thread->state().stopped) == SignInFault::Away, patienceMs);
    QVERIFY(!m_thread->state().needsPassword); // that mends itself
    away = false;
    m_thread->wake();
    QTRY_VERIFY_WITH_TIMEOUT(m_thread->state().needsPassword, patienceMs);
    const int before = asked;
    QSignalSpy told(m_thread.get(), &SendThread::stateChanged);
    m_thread->wake();
    QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, patienceMs);
    QCOMPARE(asked, before);
    QCOMPARE(state(), u"waiting"_s);
}

// The command line has signed in anew, or was given another refresh token: the keychain has it.
void TestSendThread::takesTheSignInOfAnotherProgram()
{
    const MailAccount signedIn = setUpSignIn();
    write();
    QMutex mutex;
    QStringList asked;
    start([&](const SignedIn &who, bool) {
        const QMutexLocker lock(&mutex);
        if (asked.isEmpty() || asked.last() != who.kept)
            asked.append(who.kept);
        return Result<QString>(signInError(who.kept == "anew"_L1 ? SignInFault::Away : SignInFault::Expired, {{u"user"_s, who.user}, {u"host"_s, u"login.example.org"_s}}));
    });
    m_keychain.insert(secretKey(signedIn), u"anew"_s);
    m_thread->setSecret(secretKey(signedIn), u"kept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_thread->state().stopped && signInFault(*m_thread->state().stopped) == SignInFault::Away, patienceMs);
    QVERIFY(!m_thread->state().needsPassword);
    QCOMPARE(m_wanted, QStringList{secretKey(signedIn)});
    m_thread.reset();
    QCOMPARE(asked, QStringList({u"kept"_s, u"anew"_s}));
}

// A question to the provider takes its time, and who signs in meanwhile is not asked again.
void TestSendThread::aSignInThatIsGivenMeanwhileCounts()
{
    const MailAccount signedIn = setUpSignIn();
    write();
    std::atomic_bool fresh = false;
    start([&](const SignedIn &who, bool) {
        fresh = fresh || who.kept == "fresh"_L1;
        if (who.kept == "kept"_L1)
            m_thread->setSecret(secretKey(signedIn), u"fresh"_s);
        return Result<QString>(signInError(fresh ? SignInFault::Away : SignInFault::Expired, {{u"user"_s, who.user}, {u"host"_s, u"login.example.org"_s}}));
    });
    m_thread->setSecret(secretKey(signedIn), u"kept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fresh, patienceMs);
    QVERIFY(m_wanted.isEmpty());
}

void TestSendThread::theSearchSaysThatItWaits()
{
    setUp(account());
    Mailbox mailbox;
    mailbox.name = u"Wishes"_s;
    mailbox.host = u"127.0.0.1"_s;
    mailbox.port = m_dovecot.tlsPort();
    mailbox.security = u"tls"_s;
    mailbox.user = u"clerk"_s;
    mailbox.caFile = m_dovecot.authority();
    {
        const auto desk = openDesk();
        actions::AddMailboxAction action(mailbox);
        QVERIFY((*desk)->runner().run(action));
    }
    write(u"drop@example.org"_s);
    start();
    m_thread->setSecret(secretKey(account()), testing::TestDovecot::secret().text);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"probablySent"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_wanted, QStringList{secretKey(mailbox)}, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_thread->state().lookWaits, u"Wishes"_s, patienceMs);
    m_thread->setSecret(secretKey(mailbox), testing::TestDovecot::secret().text);
    QTRY_VERIFY_WITH_TIMEOUT(m_thread->state().lookWaits.isEmpty(), patienceMs);
}

void TestSendThread::takesUpWhatBecomesOfADatabaseThatWasAway()
{
    setUp(account());
    write();
    m_away = true;
    start();
    QSignalSpy told(m_thread.get(), &SendThread::stateChanged);
    m_thread->setSecret(secretKey(account()), testing::TestDovecot::secret().text);
    QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, patienceMs);
    QCOMPARE(state(), u"waiting"_s);
    m_away = false;
    m_thread->wake();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sent"_s, patienceMs);
}

void TestSendThread::testsStepByStep()
{
    start([](const SignedIn &, bool) { return Result<QString>(signInError(SignInFault::Expired, {{u"user"_s, u"clerk"_s}})); });
    const auto step = [this](const MailAccount &at, const QString &password) {
        const auto steps = m_thread->test(at, password);
        return QTest::qWaitFor([&] { return steps.isFinished(); }, patienceMs) ? lastStep(steps) : u"never"_s;
    };
    QCOMPARE(step(account(), testing::TestDovecot::secret().text), u"login yes"_s);
    QCOMPARE(step(account(), u"wrong"_s), u"login no"_s);
    MailAccount signedIn = account();
    signedIn.token = true;
    QCOMPARE(step(signedIn, u"kept"_s), u"login no"_s);
    MailAccount elsewhere = account();
    elsewhere.host = u"127.0.0.9"_s;
    QCOMPARE(step(elsewhere, u"x"_s), u"connection no"_s);
}

// A server that takes the connection and says nothing would be waited for a minute.
void TestSendThread::aTestEndsWhenNobodyWantsIt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MailAccount at = account();
    at.port = silent.serverPort();
    start();
    auto steps = m_thread->test(at, u"x"_s);
    QVERIFY(silent.waitForNewConnection(patienceMs));
    const std::unique_ptr<QTcpSocket> guest(silent.nextPendingConnection());
    steps.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(guest->state(), QAbstractSocket::UnconnectedState, 20'000);
}

void TestSendThread::aTestEndsWithIt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MailAccount at = account();
    at.port = silent.serverPort();
    start();
    const auto steps = m_thread->test(at, u"x"_s);
    QVERIFY(silent.waitForNewConnection(patienceMs));
    m_thread.reset();
    QVERIFY(steps.isFinished());
}

QTEST_GUILESS_MAIN(TestSendThread)
#include "tst_sendthread.moc"
