// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programfixture.h"

#include "app/patrondesk/maildesk.h"
#include "models/actions/mailaccountactions.h"
#include "models/actions/mailboxactions.h"
#include "models/mail/accesstokens.h"
#include "models/mail/tokenanswer.h"
#include "tests/mail/testdovecot.h"
#include "tests/mail/testtokens.h"
#include "ui/words/mailboxwords.h"

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

constexpr int patienceMs = 60'000;

} // namespace

// A mailbox whose user signs in with a browser, as the window has it: a real mail server, which asks a provider of the test's own what tokens are worth.
class TestMailSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesMailInAndSignsInAgain();
    void signsInAgainWhereTheKeychainHasAnEndedOne_data();
    void signsInAgainWhereTheKeychainHasAnEndedOne();
    void keepsTheRefreshTokenThatComes();
    void keepsTheRefreshTokenOfTheLastMoment();
    void takesTheSignInOfAnotherProgram();
    void whatIsGivenMeanwhileCounts();
    void takesTheSignInOfTheAccount();
    void theTestOfTheAccountAsksAtOnce();
    void knowsTheClientSecret();
    void waitsWhereTheProviderIsAway();
    void isForgottenWithTheLastWhoHasIt();

private:
    using Kind = MailboxState::Kind;
    [[nodiscard]] Mailbox mailbox(const QString &client = u"desk"_s) const
    {
        Mailbox mailbox;
        mailbox.name = u"Wishes"_s;
        mailbox.host = u"127.0.0.1"_s;
        mailbox.port = m_dovecot->tlsPort();
        mailbox.security = u"tls"_s;
        mailbox.user = u"clerk"_s;
        mailbox.caFile = m_dovecot->authority();
        mailbox.token = true;
        mailbox.signIn = m_tokens->signIn(client);
        return mailbox;
    }
    bool run(std::shared_ptr<actions::Action> action) { return bool(m_session->writer().run(std::move(action)).result()); }
    // As the window does it: what the keychain is to keep.
    [[nodiscard]] QString signedIn(const Mailbox &at, const QString &clientSecret = {})
    {
        const auto attempt = m_desk->tools().signIn({at.signIn, at.user, {}, at.caFile}, clientSecret);
        if (!attempt)
            return {};
        testing::TestTokens::browse(attempt->address, false);
        const QFuture<Result<QString>> kept = attempt->kept;
        return QTest::qWaitFor([&] { return kept.isFinished(); }, patienceMs) && kept.result() ? *kept.result() : QString();
    }
    [[nodiscard]] Kind kind() const { return m_desk->states().empty() ? Kind::Connecting : m_desk->states().front().kind; }
    [[nodiscard]] QString line() const { return words::mailLine(m_desk->states(), now(), QTimeZone::utc()); }

    std::unique_ptr<testing::TestTokens> m_tokens;
    std::unique_ptr<testing::TestDovecot> m_dovecot;
    std::unique_ptr<QTemporaryDir> m_folder;
    testing::TestSafe m_safe;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MailDesk> m_desk;
};

void TestMailSignIn::init()
{
    // One authority for both: Dovecot makes it, and has to know the other's port before.
    const testing::TestDovecot certificates;
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"ca.pem"_s, u"ca.key"_s, u"good.pem"_s, u"good.key"_s})
        QVERIFY(QFile::copy(certificates.path(u"server/tls/"_s + name), m_folder->filePath(name)));
    m_tokens = std::make_unique<testing::TestTokens>(m_folder->filePath(u"good.pem"_s), m_folder->filePath(u"good.key"_s));
    m_dovecot = std::make_unique<testing::TestDovecot>(m_tokens->plainPort());
    QFile both(m_dovecot->authority()), other(m_folder->filePath(u"ca.pem"_s));
    QVERIFY(both.open(QIODevice::Append) && other.open(QIODevice::ReadOnly));
    both.write(other.readAll());
    m_safe.kept.clear();
    m_safe.there = true;
    m_safe.atOnce.reset();
    m_safe.asked.clear();
    const auto url = store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s));
    QVERIFY(store::Connection::open(*url, store::OpenMode::Create));
    m_session = std::make_unique<Session>(startup::StartDatabase{*url});
    m_desk = std::make_unique<MailDesk>(*m_session, m_safe, mail::MailTimes{5'000, 5'000, 20'000});
}

void TestMailSignIn::cleanup()
{
    m_desk.reset();
    m_session.reset();
    m_dovecot.reset();
    m_tokens.reset();
}

void TestMailSignIn::takesMailInAndSignsInAgain()
{
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(mailbox())));
    m_dovecot->deliver(message(1));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::NeedsPassword, patienceMs);
    QCOMPARE(line(), u"Mail: sign in to “Wishes” again"_s);
    QString kept = signedIn(mailbox());
    QVERIFY(!kept.isEmpty());
    const auto steps = m_desk->tools().probe(mailbox(), kept);
    QVERIFY(QTest::qWaitFor([&] { return steps.isFinished(); }, patienceMs));
    QCOMPARE(steps.result().size(), 6u);
    QVERIFY(!steps.result().back().error);
    m_desk->tools().stored(mailbox(), kept, true);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 1, patienceMs);
    QCOMPARE(m_safe.kept.value(secretKey(mailbox())), kept);
    for (const QString &text : m_safe.kept)
        QVERIFY(!text.contains(u"at-"_s)); // access tokens stay in memory

    // The provider takes it back: nothing is lost, and somebody has to sign in again.
    m_tokens->put(u"revoked"_s);
    m_tokens->put(u"forgotten"_s);
    m_dovecot->deliver(message(2));
    m_dovecot->killServing();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::NeedsPassword, patienceMs);
    QVERIFY(signInFault(*m_desk->states().front().error) == SignInFault::Expired);
    QCOMPARE(words::mailboxStateText(m_desk->states().front(), now(), QTimeZone::utc()), u"The sign-in of clerk does not hold any more. Nothing was lost, everything waits; sign in again."_s);
    const qsizetype asked = m_tokens->asked().size();
    m_tokens->take(u"revoked"_s);
    m_tokens->take(u"forgotten"_s);
    m_desk->tools().stored(mailbox(), signedIn(mailbox()), true);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 2, patienceMs);
    QVERIFY(m_tokens->asked().size() > asked);
}

void TestMailSignIn::signsInAgainWhereTheKeychainHasAnEndedOne_data()
{
    QTest::addColumn<bool>("keep");
    QTest::newRow("it is not to be kept") << false;
    QTest::newRow("the keychain is locked") << true;
}

// What somebody has just given counts, whatever lies in the keychain still.
void TestMailSignIn::signsInAgainWhereTheKeychainHasAnEndedOne()
{
    QFETCH(const bool, keep);
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(mailbox())));
    const QString ended = mail::toText({u"rt-ended"_s, {}});
    m_safe.kept.insert(secretKey(mailbox()), ended);
    m_safe.there = false;
    m_dovecot->deliver(message(1));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::NeedsPassword, patienceMs);
    m_desk->tools().stored(mailbox(), signedIn(mailbox()), keep);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 1, patienceMs);
    QCOMPARE(m_safe.kept.value(secretKey(mailbox())), ended);
}

void TestMailSignIn::keepsTheRefreshTokenThatComes()
{
    const Mailbox rotating = mailbox(u"rotate"_s);
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(rotating)));
    const QString kept = signedIn(rotating);
    m_safe.kept.insert(secretKey(rotating), kept);
    m_dovecot->deliver(message(1));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_safe.kept.value(secretKey(rotating)) != kept, patienceMs); // the first does not hold any more
    QVERIFY(mail::keptSignIn(m_safe.kept.value(secretKey(rotating))));
    m_desk.reset();
    m_desk = std::make_unique<MailDesk>(*(m_session = std::make_unique<Session>(startup::StartDatabase{m_session->database()})), m_safe, mail::MailTimes{5'000, 5'000, 20'000});
    m_dovecot->deliver(message(2));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 2, patienceMs);
}

// The outbox was given another one just as the program ends: it is the only one that holds, and nobody turns the event loop any more.
void TestMailSignIn::keepsTheRefreshTokenOfTheLastMoment()
{
    const Mailbox rotating = mailbox(u"rotate"_s);
    const QString key = secretKey(rotating), kept = signedIn(rotating);
    m_safe.kept.insert(key, kept);
    QVERIFY(m_session->tokens().token({rotating.signIn, rotating.user, kept, rotating.caFile}, false));
    m_desk.reset();
    QVERIFY(m_safe.kept.value(key) != kept);
    mail::AccessTokens nextRun;
    QVERIFY(nextRun.token({rotating.signIn, rotating.user, m_safe.kept.value(key), rotating.caFile}, false));
}

// The command line was given another refresh token: what the window has does not hold any more, and what the keychain has does.
void TestMailSignIn::takesTheSignInOfAnotherProgram()
{
    const Mailbox rotating = mailbox(u"rotate"_s);
    const QString key = secretKey(rotating);
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(rotating)));
    const QString kept = signedIn(rotating);
    m_safe.kept.insert(key, kept);
    m_dovecot->deliver(message(1));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_safe.kept.value(key) != kept, patienceMs);
    mail::AccessTokens commandLine;
    commandLine.setRenewed([&](const QString &, const QString &text) { m_safe.kept.insert(key, text); });
    QVERIFY(commandLine.token({rotating.signIn, rotating.user, m_safe.kept.value(key), rotating.caFile}, false));
    m_tokens->put(u"forgotten"_s); // the window has to ask
    m_dovecot->deliver(message(2));
    m_dovecot->killServing();
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 2, patienceMs);
    // Where the keychain has no other one, somebody is asked.
    m_tokens->put(u"revoked"_s);
    m_tokens->take(u"forgotten"_s);
    m_tokens->put(u"forgotten"_s);
    m_dovecot->killServing();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::NeedsPassword, patienceMs);
}

// While the keychain is asked whether another program has a newer one, somebody signs in here; and the keychain, which is locked, does not keep it.
void TestMailSignIn::whatIsGivenMeanwhileCounts()
{
    const QString key = secretKey(mailbox());
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(mailbox())));
    m_safe.kept.insert(key, mail::toText({u"rt-ended"_s, {}}));
    m_dovecot->deliver(message(1));
    const QString fresh = signedIn(mailbox());
    m_safe.atOnce = 1;
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_safe.asked.size(), 1u, patienceMs);
    m_safe.kept.insert(key, mail::toText({u"rt-ended-too"_s, {}}));
    m_safe.there = false;
    m_desk->tools().stored(mailbox(), fresh, true);
    QCOMPARE(m_safe.asked.size(), 2u);
    m_safe.answerOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 1, patienceMs);
    m_safe.answerOne();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Listening, patienceMs);
    m_dovecot->deliver(message(2));
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->threads(), 1u, patienceMs);
}

// Whoever presses Test wants to know now, however lately the provider has failed.
void TestMailSignIn::theTestOfTheAccountAsksAtOnce()
{
    MailAccount ill;
    ill.host = u"127.0.0.1"_s;
    ill.port = m_dovecot->tlsPort();
    ill.user = u"clerk"_s;
    ill.fromAddress = u"desk@theatre.example.org"_s;
    ill.caFile = m_dovecot->authority();
    ill.token = true;
    ill.signIn = m_tokens->signIn(u"ill"_s);
    const QString kept = mail::toText({u"rt-1"_s, {}});
    for (int i = 0; i < 2; ++i)
        QVERIFY(!m_session->tokens().token({ill.signIn, ill.user, kept, ill.caFile}, false));
    QCOMPARE(m_tokens->asked().size(), 1);
    const auto steps = m_session->sender().test(ill, kept);
    QVERIFY(QTest::qWaitFor([&] { return steps.isFinished(); }, patienceMs));
    QCOMPARE(m_tokens->asked().size(), 2);
}

// Somebody has signed in on the page of the outbox.
void TestMailSignIn::takesTheSignInOfTheAccount()
{
    const QString key = secretKey(mailbox());
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(mailbox())));
    m_safe.kept.insert(key, mail::toText({u"rt-ended"_s, {}}));
    m_dovecot->deliver(message(1));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::NeedsPassword, patienceMs);
    m_desk->takeGiven(key, signedIn(mailbox()), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Listening, patienceMs);
    m_safe.kept.insert(key, signedIn(mailbox()));
    m_desk->takeGiven(key, m_safe.kept.value(key), true);
    m_dovecot->deliver(message(2));
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messagesIn(u"Processed"_s), 2, patienceMs);
    // The account is taken out: what opens a mailbox, too, stays.
    const QString other = u"smtp://clerk@127.0.0.1:587"_s;
    m_safe.kept.insert(other, u"password"_s);
    m_desk->forgetUnlessUsed(key);
    m_desk->forgetUnlessUsed(other);
    QTRY_VERIFY_WITH_TIMEOUT(!m_safe.kept.contains(other), patienceMs);
    QVERIFY(m_safe.kept.contains(key));
}

// The provider of some wants a secret of the program, too, which lies with the sign-in; nobody has to type it again.
void TestMailSignIn::knowsTheClientSecret()
{
    const Mailbox secret = mailbox(u"desk secret"_s);
    QVERIFY(signedIn(secret).isEmpty());
    const QString kept = signedIn(secret, u"s3cret client"_s);
    QVERIFY(!kept.isEmpty());
    m_safe.kept.insert(secretKey(secret), kept);
    const auto again = mail::keptSignIn(signedIn(secret));
    QVERIFY(again);
    QCOMPARE(again->clientSecret, u"s3cret client"_s);
}

void TestMailSignIn::waitsWhereTheProviderIsAway()
{
    const Mailbox ill = mailbox(u"ill"_s);
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(ill)));
    m_safe.kept.insert(secretKey(ill), mail::toText({u"rt-1"_s, {}}));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Waiting, patienceMs);
    QVERIFY(signInFault(*m_desk->states().front().error) == SignInFault::Away);
}

// The account that mail is sent from has the same sign-in.
void TestMailSignIn::isForgottenWithTheLastWhoHasIt()
{
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(mailbox())));
    MailAccount account;
    account.host = u"127.0.0.1"_s;
    account.user = u"clerk"_s;
    account.fromAddress = u"desk@theatre.example.org"_s;
    account.token = true;
    account.signIn = m_tokens->signIn();
    QVERIFY(run(std::make_shared<actions::SetMailAccountAction>(account)));
    QCOMPARE(secretKey(account), secretKey(mailbox()));
    m_safe.kept.insert(secretKey(account), mail::toText({u"rt-1"_s, {}}));
    m_desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states().size(), 1u, patienceMs);
    const auto takeOut = [this] {
        QVERIFY(run(std::make_shared<actions::RemoveMailboxAction>(u"Wishes"_s)));
        m_desk->tools().removed(mailbox());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->states().empty(), patienceMs);
    };
    takeOut();
    QCOMPARE(m_safe.kept.size(), 1);
    QVERIFY(run(std::make_shared<actions::RemoveMailAccountAction>()));
    QVERIFY(run(std::make_shared<actions::AddMailboxAction>(mailbox())));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states().size(), 1u, patienceMs);
    takeOut();
    QTRY_VERIFY_WITH_TIMEOUT(m_safe.kept.isEmpty(), patienceMs);
}

QTEST_MAIN(TestMailSignIn)
#include "tst_mailsignin.moc"
