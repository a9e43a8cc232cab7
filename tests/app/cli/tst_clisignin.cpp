// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mail/testdovecot.h"
#include "tests/mail/testtokens.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

struct Answer {
    int exitCode = -1;
    QJsonObject json;
    QByteArray err;
};

} // namespace

// Signing in on the command line, with a keychain (keychain.sh), a browser and a real mail server; without one there is nothing to test.
class CliSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInOnceForAllThatNeedIt();
    void keepsWhatTheProviderGivesInstead();

private:
    // Whoever is asked to open an address in a browser does so.
    [[nodiscard]] Answer say(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(PD_CLI), QStringList{u"--db"_s, m_folder.filePath(u"theatre.db"_s), u"--json"_s} + arguments);
        process.write(input);
        process.closeWriteChannel();
        process.setReadChannel(QProcess::StandardError);
        Answer answer;
        while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
            while (process.canReadLine()) {
                const QByteArray line = process.readLine();
                answer.err += line;
                if (line.startsWith("https://")) {
                    ++m_opened;
                    testing::TestTokens::browse(QUrl(QString::fromUtf8(line.trimmed())), false);
                }
            }
            if (!process.waitForReadyRead(60'000))
                process.waitForFinished(1'000);
        }
        answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        answer.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return answer;
    }
    [[nodiscard]] QStringList oauth(const QString &client = u"desk secret"_s) const
    {
        const SignIn at = m_tokens->signIn(client);
        return {u"--ca"_s, m_authority, u"--user"_s, u"clerk"_s, u"--oauth"_s, u"--client-id"_s, at.clientId, u"--client-secret"_s, u"--authorize"_s, at.authorizeUrl, u"--token"_s, at.tokenUrl, u"--scope"_s, at.scope};
    }

    QTemporaryDir m_folder;
    QString m_authority;
    std::unique_ptr<testing::TestTokens> m_tokens;
    std::unique_ptr<testing::TestDovecot> m_dovecot;
    int m_opened = 0; // addresses
};

void CliSignInTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("PD_KEYCHAIN"))
        QSKIP("no keychain of the test's own");
    m_tokens = std::make_unique<testing::TestTokens>();
    m_dovecot = std::make_unique<testing::TestDovecot>(m_tokens->plainPort());
    m_authority = m_folder.filePath(u"both.pem"_s);
    QFile both(m_authority);
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const QString &one : {m_tokens->authority(), m_dovecot->authority()}) {
        QFile file(one);
        QVERIFY(file.open(QIODevice::ReadOnly));
        both.write(file.readAll());
    }
    both.close();
    QCOMPARE(say({u"demo"_s, u"--contacts"_s, u"100"_s}).exitCode, 0);
}

void CliSignInTest::signsInOnceForAllThatNeedIt()
{
    const QStringList at{u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_dovecot->tlsPort())};
    const Answer added = say(QStringList{u"mailbox"_s, u"add"_s, u"Wishes"_s} + at + oauth(), "s3cret client\n");
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(added.json["passwordKept"_L1].toBool());
    QCOMPARE(m_opened, 1);
    QVERIFY(!added.err.contains("s3cret"));
    m_dovecot->deliver("From: Ana <ana@example.org>\r\nSubject: Seats\r\nMessage-ID: <1@example.org>\r\n\r\nRow B please.\r\n");
    const Answer fetched = say({u"mail"_s, u"fetch"_s});
    QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
    QCOMPARE(fetched.json["new"_L1].toInt(), 1);
    QVERIFY(say({u"mailbox"_s, u"test"_s, u"Wishes"_s}).json["ok"_L1].toBool());

    // The account that mail is sent from needs no browser.
    const Answer account = say(QStringList{u"outbox"_s, u"account"_s, u"set"_s, u"--host"_s, u"127.0.0.1"_s, u"--from"_s, u"desk@theatre.example.org"_s} + oauth(), "s3cret client\n");
    QVERIFY2(account.exitCode == 0, account.err.constData());
    QVERIFY(account.json["passwordKept"_L1].toBool());
    QCOMPARE(m_opened, 1);
    QCOMPARE(say({u"mailbox"_s, u"remove"_s, u"Wishes"_s}).exitCode, 0);
    QVERIFY(say(QStringList{u"mailbox"_s, u"add"_s, u"Wishes"_s} + at + oauth(), "s3cret client\n").json["passwordKept"_L1].toBool()); // the account has kept it
    QCOMPARE(m_opened, 1);

    m_tokens->put(u"revoked"_s);
    const Answer expired = say({u"mail"_s, u"fetch"_s});
    QCOMPARE(expired.json["error"_L1]["code"_L1].toString(), u"mailLoginRefused"_s);
    QCOMPARE(expired.json["error"_L1]["details"_L1]["signIn"_L1].toString(), u"expired"_s);
    QVERIFY2(expired.err.contains("sign in again"), expired.err.constData());
    m_tokens->take(u"revoked"_s);
    // Whoever says no in the browser changes nothing.
    const Answer denied = say(QStringList{u"mailbox"_s, u"add"_s, u"Other"_s} + at + oauth(u"deny secret"_s), "s3cret client\n");
    QCOMPARE(denied.exitCode, 4);
    QCOMPARE(m_opened, 2);
    QCOMPARE(say({u"mailbox"_s, u"list"_s}).json["mailboxes"_L1].toArray().size(), 1);
}

// Each renewal ends the refresh token before it. The client secret is typed once.
void CliSignInTest::keepsWhatTheProviderGivesInstead()
{
    const QStringList account{u"outbox"_s, u"account"_s, u"set"_s, u"--host"_s, u"127.0.0.1"_s, u"--from"_s, u"desk@theatre.example.org"_s}, fetch{u"mail"_s, u"fetch"_s, u"--mailbox"_s, u"Turning"_s};
    const QStringList signIn = oauth(u"rotate secret"_s);
    m_opened = 0;
    QCOMPARE(say(QStringList{u"mailbox"_s, u"add"_s, u"Turning"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_dovecot->tlsPort())} + signIn, "s3cret client\n").exitCode, 0);
    const Answer same = say(account + signIn, "\n");
    QVERIFY2(same.exitCode == 0, same.err.constData());
    QCOMPARE(m_opened, 1);
    for (int i = 0; i < 2; ++i) { // what the first was given is what the second has
        const Answer fetched = say(fetch);
        QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
    }
    m_tokens->put(u"revoked"_s);
    const Answer again = say(account + signIn, "\n");
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(m_opened, 2);
    m_tokens->take(u"revoked"_s);
    QCOMPARE(say(fetch).exitCode, 0);
}

QTEST_GUILESS_MAIN(CliSignInTest)
#include "tst_clisignin.moc"
