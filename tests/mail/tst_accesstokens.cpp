// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/accesstokens.h"
#include "models/mail/browsersignin.h"
#include "models/mail/imapstream.h"
#include "models/mail/mailboxprobe.h"
#include "models/mail/secretsource.h"
#include "models/mail/smtpsender.h"
#include "tests/mail/testdovecot.h"
#include "tests/mail/testtokens.h"

#include <QTest>
#include <QThread>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

// Access tokens, from where people sign in to a real Dovecot and the tests' SMTP sink, which ask the same place what they are worth.
class TestAccessTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAMailbox();
    void sendsAMail();
    void asksForOneOnlyWhenItHasEnded();
    void asksAgainWhereTheServerRefuses();
    void noServerWantsThem();
    void isSignedInNoMore();
    void takesTheRefreshTokenThatComes();
    void knowsEachTextOfASignIn();
    void twoThreadsAskOnce();
    void waitsWhereTheProviderIsIll();
    void doesNotAskForEver_data();
    void doesNotAskForEver();
    void doesNotWaitForWhoSaysNothing();
    void isStopped();
    void isToldOfWhatTheProviderIsJustGiving();
    void whatIsKeptIsNoSignIn();

private:
    // Signs in as the clerk, in a browser.
    [[nodiscard]] SignedIn signedIn(const QString &client = u"desk"_s)
    {
        const SignIn signIn = m_tokens.signIn(client);
        auto begun = BrowserSignIn::begin(signIn, u"clerk"_s);
        testing::TestTokens::browse(begun.value()->address(), false);
        const Result<QString> kept = begun.value()->finish({}, m_tokens.authority(), {}, {}, m_interrupt, 60'000);
        if (!kept)
            qFatal("%s", qPrintable(errorName(kept.error().code)));
        QFile::remove(m_tokens.path(u"asked"_s));
        return {signIn, u"clerk"_s, *kept, m_tokens.authority()};
    }
    [[nodiscard]] static SecretSource source(AccessTokens &tokens, const SignedIn &asked)
    {
        return [&tokens, asked](bool refused) -> Result<MailSecret> {
            const Result<QString> token = tokens.token(asked, refused);
            return token ? Result<MailSecret>(MailSecret{MailSecret::Kind::Token, *token}) : token.error();
        };
    }
    [[nodiscard]] Result<std::unique_ptr<Stream>> open(const SecretSource &from, MailServer::Security security = MailServer::Security::Tls)
    {
        return loggedIn(from, [&](const MailSecret &secret) { return openImapStream(m_dovecot.server(security), secret, {}, m_interrupt); });
    }
    [[nodiscard]] qsizetype asked() const { return m_tokens.asked().size(); }

    testing::TestTokens m_tokens;
    testing::TestDovecot m_dovecot{m_tokens.plainPort()};
    Interrupt m_interrupt;
};

void TestAccessTokens::init()
{
    m_tokens.take(u"revoked"_s);
    m_tokens.take(u"forgotten"_s);
    m_tokens.take(u"held"_s);
}

void TestAccessTokens::opensAMailbox()
{
    AccessTokens tokens;
    const SignedIn asked = signedIn();
    for (const auto security : {MailServer::Security::Tls, MailServer::Security::StartTls}) {
        const auto stream = open(source(tokens, asked), security);
        QVERIFY2(stream, stream ? "" : qPrintable(errorName(stream.error().code) + stream.error().detail));
    }
    QCOMPARE(this->asked(), 1);
    const auto form = m_tokens.asked().constFirst();
    QCOMPARE(form[u"grant_type"_s].toString(), u"refresh_token"_s);
    // Who has a password goes on using it there.
    QVERIFY(openImapStream(m_dovecot.server(), testing::TestDovecot::secret(), {}, m_interrupt));
    const Result<QString> token = tokens.token(asked, false);
    QCOMPARE(probeMailbox(m_dovecot.server(), {MailSecret::Kind::Token, *token}, u"INBOX"_s, {}, m_interrupt).size(), 6u);
}

void TestAccessTokens::sendsAMail()
{
    const QTemporaryDir folder;
    const testing::Beside sink(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/smtpsink.py"), folder.path(), m_dovecot.path(u"server/tls/good.pem"_s), m_dovecot.path(u"server/tls/good.key"_s), u"--tokens"_s, QString::number(m_tokens.plainPort())});
    const MailServer server{u"127.0.0.1"_s, sink.number(0), MailServer::Security::StartTls, u"clerk"_s, m_dovecot.authority()};
    OutgoingMessage message;
    message.fromAddress = u"desk@theatre.example.org"_s;
    message.toAddress = u"ana@example.org"_s;
    message.subject = message.body = u"Row B"_s;
    message.messageId = "<1@theatre.example.org>";
    AccessTokens tokens;
    const SignedIn asked = signedIn();
    const auto send = [&] { return loggedIn(source(tokens, asked), [&](const MailSecret &secret) { return sendMail(message, server, secret, {}, m_interrupt); }); };
    const Result<void> sent = send();
    QVERIFY2(sent, sent ? "" : qPrintable(errorName(sent.error().code) + sent.error().detail));
    m_tokens.put(u"forgotten"_s); // in between
    QVERIFY(send());
    QCOMPARE(this->asked(), 2);
    QCOMPARE(QDir(folder.path()).entryList({u"*.eml"_s}).size(), 2);
    QVERIFY(!QFile::exists(folder.filePath(u"faults"_s)));
    const Result<void> refused = sendMail(message, server, {MailSecret::Kind::Token, u"guessed"_s}, {}, m_interrupt);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::MailLoginRefused);
    QCOMPARE(probeSender(server, {MailSecret::Kind::Token, u"guessed"_s}, {}, m_interrupt).back().error->code, ErrorCode::MailLoginRefused);
}

void TestAccessTokens::asksForOneOnlyWhenItHasEnded()
{
    AccessTokens tokens;
    const SignedIn lasting = signedIn(), brief = signedIn(u"brief"_s);
    const Result<QString> first = tokens.token(lasting, false), second = tokens.token(lasting, false);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE(asked(), 1);
    QVERIFY(*tokens.token(brief, false) != *tokens.token(brief, false));
    QCOMPARE(asked(), 3);
}

void TestAccessTokens::asksAgainWhereTheServerRefuses()
{
    AccessTokens tokens;
    const SignedIn signedInHere = signedIn();
    QVERIFY(open(source(tokens, signedInHere)));
    m_tokens.put(u"forgotten"_s);
    QVERIFY(open(source(tokens, signedInHere)));
    QCOMPARE(asked(), 2);
}

// The sign-in holds, and the mail server does not care: as with a password that is wrong, asked for twice, not for ever.
void TestAccessTokens::noServerWantsThem()
{
    AccessTokens tokens;
    const auto stream = open(source(tokens, signedIn(u"lame"_s)));
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::MailLoginRefused);
    QCOMPARE(asked(), 2);
}

void TestAccessTokens::isSignedInNoMore()
{
    AccessTokens tokens;
    const SignedIn before = signedIn();
    m_tokens.put(u"revoked"_s);
    for (int i = 0; i < 3; ++i) { // asked for once
        const auto stream = open(source(tokens, before));
        QVERIFY(!stream);
        QVERIFY(signInFault(stream.error()) == SignInFault::Expired);
        QCOMPARE(stream.error().values.value(u"user"_s).toString(), u"clerk"_s);
    }
    QCOMPARE(asked(), 1);
    m_tokens.take(u"revoked"_s);
    QVERIFY(open(source(tokens, signedIn()))); // signed in again
}

void TestAccessTokens::takesTheRefreshTokenThatComes()
{
    AccessTokens tokens;
    std::vector<std::pair<QString, QString>> kept;
    tokens.setRenewed([&](const QString &key, const QString &text) { kept.emplace_back(key, text); });
    const SignedIn first = signedIn(u"rotate"_s);
    QVERIFY(tokens.token(first, false));
    QVERIFY(tokens.token(first, true)); // with the second one: the first has ended
    QCOMPARE(kept.size(), 2u);
    QCOMPARE(kept.back().first, signInKey(u"clerk"_s, first.signIn));
    SignedIn fromTheKeychain = first;
    fromTheKeychain.kept = kept.back().second;
    QVERIFY(tokens.token(fromTheKeychain, true));
    AccessTokens nextRun;
    fromTheKeychain.kept = kept.back().second;
    QVERIFY(nextRun.token(fromTheKeychain, false));
    QVERIFY(!AccessTokens().token(first, false));
}

// Who began between two renewals holds neither the first text nor the newest: they get what counts now, and the provider never sees a token that has ended,
// for which it would take the whole sign-in back.
void TestAccessTokens::knowsEachTextOfASignIn()
{
    AccessTokens tokens;
    QStringList renewed;
    tokens.setRenewed([&](const QString &, const QString &text) { renewed.append(text); });
    SignedIn held = signedIn(u"rotate"_s);
    QVERIFY(tokens.token(held, false));
    const Result<QString> current = tokens.token(held, true);
    QVERIFY(current);
    QCOMPARE(renewed.size(), 2);
    held.kept = renewed.constFirst();
    const Result<QString> got = tokens.token(held, false);
    QVERIFY2(got, got ? "" : qPrintable(errorName(got.error().code)));
    QCOMPARE(*got, *current);
    QCOMPARE(asked(), 2);
    QVERIFY(tokens.token(held, true)); // with the newest
    QStringList sent;
    for (const QJsonObject &form : m_tokens.asked())
        sent.append(form[u"refresh_token"_s].toString());
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent.removeDuplicates(), 0);
}

void TestAccessTokens::twoThreadsAskOnce()
{
    AccessTokens tokens;
    const SignedIn both = signedIn(u"rotate"_s);
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(QThread::create([&] { good += tokens.token(both, false).has_value(); }))->start();
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(good.load(), 4);
    QCOMPARE(asked(), 1);
}

void TestAccessTokens::waitsWhereTheProviderIsIll()
{
    AccessTokens tokens;
    SignedIn ill = signedIn();
    ill.signIn.clientId = u"ill"_s;
    const Result<QString> token = tokens.token(ill, false);
    QVERIFY(!token);
    QVERIFY(signInFault(token.error()) == SignInFault::Away);
    ill.signIn.tokenUrl = u"https://no-such-host.invalid/token"_s;
    QVERIFY(signInFault(tokens.token(ill, false).error()) == SignInFault::Away);
}

void TestAccessTokens::doesNotAskForEver_data()
{
    QTest::addColumn<QString>("client");
    QTest::newRow("away") << u"ill"_s;
    QTest::newRow("refused") << u"strange"_s;
}

// A mailbox tries again every few seconds, and so does the outbox: the provider is asked less often, but at once where somebody wants to know.
void TestAccessTokens::doesNotAskForEver()
{
    QFETCH(const QString, client);
    AccessTokens tokens;
    SignedIn asked = signedIn();
    asked.signIn.clientId = client;
    const Result<QString> first = tokens.token(asked, false), second = tokens.token(asked, false);
    QVERIFY(!first && !second);
    QCOMPARE(this->asked(), 1);
    QCOMPARE(errorName(second.error().code), errorName(first.error().code));
    QVERIFY(signInFault(second.error()) == signInFault(first.error()));
    tokens.askAgain();
    QVERIFY(!tokens.token(asked, false));
    QCOMPARE(this->asked(), 2);
    asked.kept = signedIn().kept; // takes what was asked away
    QVERIFY(!tokens.token(asked, false));
    QCOMPARE(this->asked(), 1);
}

// It takes the connection and the question, and no answer comes: whoever needs a token would be held up for ten minutes.
void TestAccessTokens::doesNotWaitForWhoSaysNothing()
{
    AccessTokens tokens({20'000, 1'000, 600'000});
    SignedIn asked = signedIn();
    asked.signIn.clientId = u"mute"_s;
    std::optional<Result<QString>> got;
    const std::unique_ptr<QThread> thread(QThread::create([&] { got = tokens.token(asked, false); }));
    thread->start();
    const bool over = thread->wait(60'000);
    tokens.stop();
    thread->wait();
    QVERIFY(over);
    QVERIFY(!*got);
    QVERIFY(signInFault(got->error()) == SignInFault::Away);
}

void TestAccessTokens::isStopped()
{
    AccessTokens tokens;
    tokens.stop();
    const Result<QString> token = tokens.token(signedIn(), false);
    QVERIFY(!token);
    QCOMPARE(token.error().code, ErrorCode::Cancelled);
}

// The program ends while the provider answers: the refresh token before does not hold any more, and this one must not be lost.
void TestAccessTokens::isToldOfWhatTheProviderIsJustGiving()
{
    AccessTokens tokens({}, 60'000);
    QStringList renewed;
    tokens.setRenewed([&](const QString &, const QString &text) { renewed.append(text); });
    const SignedIn rotating = signedIn(u"rotate"_s);
    SignedIn nowhere = rotating;
    nowhere.user = u"somebody else"_s;
    nowhere.signIn.tokenUrl = u"https://127.0.0.9:1/token"_s;
    m_tokens.put(u"held"_s);
    const std::unique_ptr<QThread> asking(QThread::create([&] { static_cast<void>(tokens.token(rotating, false)); }));
    asking->start();
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, 60'000);
    const std::unique_ptr<QThread> stopping(QThread::create([&] { tokens.stop(); }));
    stopping->start();
    const auto isStopped = [&] {
        tokens.askAgain();
        return tokens.token(nowhere, false).error().code == ErrorCode::Cancelled;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(), 60'000);
    m_tokens.take(u"held"_s);
    stopping->wait();
    asking->wait();
    QCOMPARE(renewed.size(), 1);
    SignedIn next = rotating;
    next.kept = renewed.constFirst();
    AccessTokens nextRun;
    QVERIFY(nextRun.token(next, false));
}

void TestAccessTokens::whatIsKeptIsNoSignIn()
{
    AccessTokens tokens;
    const Result<QString> token = tokens.token({m_tokens.signIn(), u"clerk"_s, u"a password"_s, m_tokens.authority()}, false);
    QVERIFY(!token);
    QVERIFY(signInFault(token.error()) == SignInFault::Expired);
}

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "tst_accesstokens.moc"
