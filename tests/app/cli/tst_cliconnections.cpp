// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tests/mail/connections.h"
#include "tests/mail/testdovecot.h"

#include <QJsonArray>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::cli;
using store::Engine;
using store::TestDatabase;

namespace {

// It asks for whatever a reader might fetch, open or tell on its own.
QByteArray curiousLetter(const QByteArray &number)
{
    return "From: Ana <ana@example.org>\r\nTo: desk@example.org\r\nSubject: Seats\r\nMessage-ID: <" + number
        + "@example.org>\r\nDisposition-Notification-To: spy@tracker.invalid\r\nReturn-Receipt-To: spy@tracker.invalid\r\n"
          "List-Unsubscribe: <https://tracker.invalid/off>, <mailto:off@tracker.invalid>\r\nX-Image-Url: http://127.0.0.1:9/face.png\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
          "<html><head><base href=\"http://tracker.invalid/\"><link rel=stylesheet href=\"//tracker.invalid/a.css\"><link rel=dns-prefetch href=\"//tracker.invalid\">"
          "<meta http-equiv=refresh content=\"0; url=http://tracker.invalid/\"><style>@import url(http://127.0.0.1:9/b.css);</style></head>"
          "<body background=\"http://127.0.0.1:9/c.png\"><p>Row B please.</p><img src=\"http://tracker.invalid/p.gif?ana\"><img src=\"http://127.0.0.1:9/p.gif\">"
          "<iframe src=\"http://127.0.0.1:9/\"></iframe><script src=\"http://tracker.invalid/s.js\"></script><video autoplay src=\"http://127.0.0.1:9/v\"></video>"
          "<a href=\"http://tracker.invalid/l\">seats</a></body></html>\r\n"
          "--b\r\nContent-Type: message/external-body; access-type=URL; URL=\"http://127.0.0.1:9/body\"\r\n\r\nContent-Type: text/plain\r\n\r\n\r\n--b--\r\n";
}

} // namespace

// The only network that the command line uses is the way to the mail server.
class CliConnectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksToTheMailServerAlone();
};

void CliConnectionsTest::speaksToTheMailServerAlone()
{
    testing::TestDovecot dovecot;
    const QTemporaryDir folder;
    const testing::Beside sink(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/smtpsink.py"), folder.path(), dovecot.path(u"server/tls/good.pem"_s), dovecot.path(u"server/tls/good.key"_s)});
    const TestDatabase place(Engine::Sqlite); // to PostgreSQL there would be a connection of its own
    const QString db = made(place), notes = folder.filePath(u"notes"_s);
    qputenv("PD_CONNECTIONS", QFile::encodeName(notes));
    qputenv("LD_PRELOAD", PD_NOTE_CONNECTIONS); // of the program; its helper has another environment, and can open no socket at all (tst_mailhelper)
    const auto alone = qScopeGuard([] { qunsetenv("LD_PRELOAD"); });
    const auto connected = [&](const QStringList &words) {
        QFile::remove(notes);
        const Answer answer = run(QStringList{u"--db"_s, db, u"--json"_s} + words, {}, "s3cret wörd\n");
        return answer.exitCode == 0 ? testing::connectionsIn(notes) : QStringList{QString::fromUtf8(answer.err)};
    };
    const QStringList nobody;
    QCOMPARE(connected({u"mailbox"_s, u"add"_s, u"Wishes"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(dovecot.tlsPort()), u"--user"_s, u"clerk"_s, u"--ca"_s, dovecot.authority()}), nobody);
    QCOMPARE(connected({u"outbox"_s, u"account"_s, u"set"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(sink.number(0)), u"--user"_s, u"clerk"_s, u"--from"_s, u"desk@theatre.example.org"_s, u"--ca"_s,
                        dovecot.authority()}),
             nobody);
    dovecot.deliver(curiousLetter("1"));
    QCOMPARE(connected({u"mail"_s, u"fetch"_s, u"--mailbox"_s, u"Wishes"_s, u"--password"_s}), testing::here({dovecot.tlsPort()}));
    QFile letter(folder.filePath(u"letter"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write(curiousLetter("2")) > 0 && letter.flush());
    QCOMPARE(connected({u"mail"_s, u"import"_s, letter.fileName()}), nobody);
    QCOMPARE(place.open()->value(u"SELECT count(*) FROM message WHERE kind = 'request' AND text LIKE '%Row B please%'"_s)->toInt(), 2);
    store::act(*place.open(), u"UPDATE reply_template SET subject = 'Your message', version = version + 1 WHERE name = 'Received'"_s);
    QFile text(folder.filePath(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Thank you.\n") > 0 && text.flush());
    const QStringList reply{u"reply"_s, u"1"_s, u"--template"_s, u"Received"_s, u"--text"_s, text.fileName()};
    QCOMPARE(connected({u"mail"_s, u"list"_s}), nobody);
    QCOMPARE(connected({u"requests"_s, u"list"_s}), nobody);
    QCOMPARE(connected({u"requests"_s, u"show"_s, u"1"_s}), nobody);
    QCOMPARE(connected(reply + QStringList{u"--dry-run"_s}), nobody);
    QCOMPARE(connected(reply + QStringList{u"--send"_s, u"--password"_s}), testing::here({sink.number(0)}));
}

QTEST_GUILESS_MAIN(CliConnectionsTest)
#include "tst_cliconnections.moc"
