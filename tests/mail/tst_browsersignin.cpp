// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/browsersignin.h"
#include "models/mail/interrupt.h"
#include "models/mail/tokenanswer.h"
#include "tests/mail/testtokens.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

// A sign-in with a browser, at a provider of the test's own that checks what providers check.
class TestBrowserSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsWhatIsKept();
    void asksWithItsOwnSecretEachTime();
    void waitsHereOnly();
    void nobodyElseAnswersForTheBrowser();
    void takesOneAnswer();
    void isNotHeldUpByTheSilent();
    void whatGoesWrong_data();
    void whatGoesWrong();
    void anAuthorityThatIsNotTrusted();
    void timesOut();
    void isStopped();
    void whatCannotBe_data();
    void whatCannotBe();
    void knowsTheBigProviders();

private:
    // The rest of a sign-in, on a thread of its own.
    void finish(BrowserSignIn &signIn, const QString &secret = {}, const QString &authority = {}, int waitMs = 60'000)
    {
        const QString ca = authority.isEmpty() ? m_tokens.authority() : authority;
        m_thread.reset(QThread::create([this, &signIn, secret, ca, waitMs] { m_kept = signIn.finish(secret, ca, u"Zurück zum Schalter"_s, {}, m_interrupt, waitMs); }));
        m_thread->start();
    }
    [[nodiscard]] Result<QString> kept()
    {
        m_thread->wait();
        return *m_kept;
    }
    [[nodiscard]] std::unique_ptr<BrowserSignIn> begun(const QString &client = u"desk"_s) const
    {
        Result<std::unique_ptr<BrowserSignIn>> made = BrowserSignIn::begin(m_tokens.signIn(client), u"clerk"_s);
        return made ? *std::move(made) : nullptr;
    }
    static QUrlQuery queryOf(const BrowserSignIn &signIn) { return QUrlQuery(signIn.address()); }
    static quint16 portOf(const BrowserSignIn &signIn) { return quint16(QUrl(queryOf(signIn).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port()); }
    static QByteArray say(quint16 port, const QByteArray &words)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!socket.waitForConnected(5'000))
            return "nobody";
        socket.write(words);
        QByteArray heard;
        while (socket.waitForReadyRead(20'000))
            heard += socket.readAll();
        return heard + socket.readAll();
    }

    testing::TestTokens m_tokens;
    std::unique_ptr<QThread> m_thread;
    std::optional<Result<QString>> m_kept;
    Interrupt m_interrupt;
};

void TestBrowserSignIn::init()
{
    QFile::remove(m_tokens.path(u"asked"_s));
    m_kept.reset();
}

void TestBrowserSignIn::cleanup()
{
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void TestBrowserSignIn::bringsWhatIsKept()
{
    const auto signIn = begun(u"desk secret"_s);
    QVERIFY(signIn);
    const QUrlQuery query = queryOf(*signIn);
    QCOMPARE(signIn->address().host(), u"127.0.0.1"_s);
    QCOMPARE(query.queryItemValue(u"prompt"_s), u"consent"_s); // what the provider has there stays
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"mail offline"_s);
    QCOMPARE(query.queryItemValue(u"login_hint"_s), u"clerk"_s);
    QVERIFY(!signIn->address().toString().contains(u"s3cret"_s));
    finish(*signIn, u"s3cret client"_s);
    const QByteArray shown = testing::TestTokens::browse(signIn->address());
    QCOMPARE(shown, QByteArray("200 Zurück zum Schalter\n"));
    const Result<QString> text = kept();
    QVERIFY2(text, text ? "" : qPrintable(errorName(text.error().code) + text.error().detail));
    const auto read = keptSignIn(*text);
    QVERIFY(read);
    QVERIFY(read->refreshToken.startsWith(u"rt-"_s));
    QCOMPARE(read->clientSecret, u"s3cret client"_s);
    QVERIFY(!text->contains(u"at-"_s)); // access tokens are kept nowhere
    QCOMPARE(m_tokens.asked().size(), 1);
}

// The state and the verifier are new, long, and the verifier is not in the address.
void TestBrowserSignIn::asksWithItsOwnSecretEachTime()
{
    const auto one = begun(), other = begun();
    const QString name = u"state"_s, challenge = u"code_challenge"_s;
    QVERIFY(queryOf(*one).queryItemValue(name).size() >= 43);
    QVERIFY(queryOf(*one).queryItemValue(name) != queryOf(*other).queryItemValue(name));
    QVERIFY(queryOf(*one).queryItemValue(challenge) != queryOf(*other).queryItemValue(challenge));
    QVERIFY(portOf(*one) != portOf(*other));
    finish(*one);
    testing::TestTokens::browse(one->address());
    QVERIFY(kept());
    const QString verifier = m_tokens.asked().constFirst()[u"code_verifier"_s].toString();
    QVERIFY(verifier.size() >= 43);
    QVERIFY(!one->address().toString().contains(verifier));
}

void TestBrowserSignIn::waitsHereOnly()
{
    const auto signIn = begun();
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses() + QList<QHostAddress>{QHostAddress(u"127.0.0.2"_s)};
    for (const QHostAddress &address : addresses) {
        QTcpSocket socket;
        socket.connectToHost(address, portOf(*signIn));
        QCOMPARE(socket.waitForConnected(1'000), address == QHostAddress(u"127.0.0.1"_s));
    }
}

void TestBrowserSignIn::nobodyElseAnswersForTheBrowser()
{
    const auto signIn = begun();
    const QByteArray state = queryOf(*signIn).queryItemValue(u"state"_s).toLatin1();
    finish(*signIn);
    const quint16 port = portOf(*signIn);
    for (const QByteArray &line : {QByteArray("GET /?code=evil&state=guessed HTTP/1.1"), QByteArray("GET /?code=evil HTTP/1.1"), QByteArray("GET /favicon.ico HTTP/1.1"), "POST /?code=evil&state=" + state + " HTTP/1.1",
                                   "GET /?state=" + state + " HTTP/1.1", QByteArray("nonsense"), QByteArray("GET /?code=evil&state=" + state + "x HTTP/1.1")}) {
        const QByteArray heard = say(port, line + "\r\n\r\n");
        QVERIFY2(heard.startsWith("HTTP/1.1 400 "), heard.constData());
        QVERIFY(!heard.contains("Schalter"));
    }
    say(port, QByteArray(40'000, 'x')); // no end
    QVERIFY(m_tokens.asked().isEmpty());
    testing::TestTokens::browse(signIn->address());
    QVERIFY(kept());
    QVERIFY(m_tokens.asked().constFirst()[u"code"_s] != u"evil"_s);
}

void TestBrowserSignIn::takesOneAnswer()
{
    const auto signIn = begun();
    finish(*signIn);
    testing::TestTokens::browse(signIn->address());
    QVERIFY(kept());
    QCOMPARE(say(portOf(*signIn), "GET /?code=again&state=" + queryOf(*signIn).queryItemValue(u"state"_s).toLatin1() + " HTTP/1.1\r\n\r\n"), QByteArray("nobody"));
    QCOMPARE(m_tokens.asked().size(), 1);
}

// Browsers open connections that they may need later; more than are borne with.
void TestBrowserSignIn::isNotHeldUpByTheSilent()
{
    const auto signIn = begun();
    finish(*signIn);
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (std::size_t i = 0; i < BrowserRedirect::mostGuests + 4; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, portOf(*signIn));
        QVERIFY(silent.back()->waitForConnected(5'000));
        silent.back()->write("GET /");
        silent.back()->flush();
    }
    silent.front()->abort(); // one is cut
    testing::TestTokens::browse(signIn->address());
    QVERIFY(kept());
}

void TestBrowserSignIn::whatGoesWrong_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<SignInFault>("fault");
    QTest::addColumn<QString>("answer");
    QTest::newRow("the clerk says no") << u"deny"_s << SignInFault::Denied << u"the clerk said no (access_denied)"_s;
    QTest::newRow("a code that has ended") << u"forged"_s << SignInFault::Refused << u"invalid_grant"_s; // nobody was signed in that is not any more
    QTest::newRow("no code") << u"empty"_s << SignInFault::Denied << u"no code"_s;
    QTest::newRow("cut") << u"cut"_s << SignInFault::Away << QString();
    QTest::newRow("no JSON") << u"garbage"_s << SignInFault::Away << QString();
    QTest::newRow("its own fault") << u"ill"_s << SignInFault::Away << QString();
    QTest::newRow("a client that it does not know") << u"strange"_s << SignInFault::Refused << u"AADSTS7000218: who is that? (invalid_client)"_s;
    QTest::newRow("without the secret") << u"secret"_s << SignInFault::Refused << u"invalid_client"_s;
    QTest::newRow("what holds for an hour only") << u"norefresh"_s << SignInFault::Refused << u"no refresh_token"_s;
}

void TestBrowserSignIn::whatGoesWrong()
{
    QFETCH(QString, client);
    QFETCH(SignInFault, fault);
    QFETCH(QString, answer);
    const auto signIn = begun(client);
    finish(*signIn);
    QVERIFY(testing::TestTokens::browse(signIn->address()).startsWith("200 "));
    const Result<QString> text = kept();
    QVERIFY(!text);
    QVERIFY2(signInFault(text.error()) == fault, qPrintable(errorName(text.error().code) + u' ' + text.error().detail));
    QCOMPARE(text.error().values.value(u"answer"_s).toString(), answer);
}

void TestBrowserSignIn::anAuthorityThatIsNotTrusted()
{
    const testing::TestTokens other;
    const auto signIn = begun();
    finish(*signIn, {}, other.authority());
    testing::TestTokens::browse(signIn->address());
    const Result<QString> text = kept();
    QVERIFY(!text);
    QVERIFY(signInFault(text.error()) == SignInFault::Away);
    QVERIFY(m_tokens.asked().isEmpty()); // nothing was given to it
}

void TestBrowserSignIn::timesOut()
{
    const auto signIn = begun();
    finish(*signIn, {}, {}, 50);
    const Result<QString> text = kept();
    QVERIFY(!text);
    QVERIFY(signInFault(text.error()) == SignInFault::TimedOut);
    QCOMPARE(say(portOf(*signIn), "GET / HTTP/1.1\r\n\r\n"), QByteArray("nobody"));
}

void TestBrowserSignIn::isStopped()
{
    const auto signIn = begun();
    Interrupt interrupt;
    const std::unique_ptr<QThread> other(QThread::create([&] { interrupt.raise(); }));
    other->start();
    const Result<QString> text = signIn->finish({}, {}, {}, {}, interrupt, 600'000);
    other->wait();
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Cancelled);
}

void TestBrowserSignIn::whatCannotBe_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<SignIn>("given");
    const SignIn good = m_tokens.signIn();
    const auto row = [&](const char *name, const QString &reason, QString SignIn::*field, const QString &value) {
        SignIn bad = good;
        bad.*field = value;
        QTest::newRow(name) << reason << bad;
    };
    row("no client", u"clientId"_s, &SignIn::clientId, u" "_s);
    row("two lines", u"clientId"_s, &SignIn::clientId, u"a\nb"_s);
    row("plain", u"authorizeUrl"_s, &SignIn::authorizeUrl, u"http://example.org/"_s);
    row("a program", u"authorizeUrl"_s, &SignIn::authorizeUrl, u"file:///bin/true"_s);
    row("nowhere", u"tokenUrl"_s, &SignIn::tokenUrl, u"https:///token"_s);
    row("plain token", u"tokenUrl"_s, &SignIn::tokenUrl, u"http://127.0.0.1/token"_s);
    row("somebody's password", u"tokenUrl"_s, &SignIn::tokenUrl, u"https://a:b@example.org/token"_s);
    row("no scope", u"scope"_s, &SignIn::scope, QString());
}

void TestBrowserSignIn::whatCannotBe()
{
    QFETCH(QString, reason);
    QFETCH(SignIn, given);
    const auto begun = BrowserSignIn::begin(given, u"clerk"_s);
    QVERIFY(!begun);
    QVERIFY(signInFault(begun.error()) == SignInFault::Invalid);
    QCOMPARE(begun.error().values.value(u"field"_s).toString(), reason);
}

void TestBrowserSignIn::knowsTheBigProviders()
{
    for (const QString &host : {u"outlook.office365.com"_s, u"SMTP.office365.com"_s, u"imap-mail.outlook.com"_s, u"imap.gmail.com"_s, u"smtp.gmail.com"_s}) {
        std::optional<SignIn> known = knownSignIn(host);
        QVERIFY2(known, qPrintable(host));
        QVERIFY(!mustFit(*known)); // the client is the organisation's own
        known->clientId = u"ours"_s;
        QVERIFY(mustFit(*known));
        QCOMPARE(signInAuthorities(*known, u"/ours.pem"_s), QString()); // an in-house mail server's authority vouches for no provider
    }
    SignIn tenant = *knownSignIn(u"outlook.office365.com"_s);
    tenant.tokenUrl = u"https://Login.MicrosoftOnline.com/theatre/oauth2/v2.0/token"_s;
    QCOMPARE(signInAuthorities(tenant, u"/ours.pem"_s), QString());
    QCOMPARE(signInAuthorities(m_tokens.signIn(), u"/ours.pem"_s), u"/ours.pem"_s);
    QVERIFY(!knownSignIn(u"notgmail.com"_s));
    QVERIFY(!knownSignIn(u"gmail.com.example.org"_s));
    QVERIFY(!knownSignIn({}));
    QVERIFY(signInKey(u"a"_s, *knownSignIn(u"imap.gmail.com"_s)) == signInKey(u"a"_s, *knownSignIn(u"smtp.gmail.com"_s)));
    QVERIFY(signInKey(u"a"_s, *knownSignIn(u"imap.gmail.com"_s)) != signInKey(u"b"_s, *knownSignIn(u"imap.gmail.com"_s)));
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
