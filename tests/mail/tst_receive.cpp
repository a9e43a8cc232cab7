// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile.h"

#include "models/mail/mailhelper.h"
#include "models/mail/receive.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::mail;

// From bytes to what is stored, the real helper between them.
class ReceiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToOneStateAndSafeWords_data();
    void comesToOneStateAndSafeWords();
    void makesEverythingThatIsShownSafe();
    void setsAutomaticMailApart();
    void believesNoFileThatAnybodyMayHaveWritten_data();
    void believesNoFileThatAnybodyMayHaveWritten();
    void saysThatThereIsNoHelper();

    void cleanupTestCase();

private:
    QMap<QString, int> m_kinds; // how many came to each
    qint64 m_longestMs = 0;
    MailHelper m_helper{QStringLiteral(PD_MAILHELPER)};
};

void ReceiveTest::comesToOneStateAndSafeWords_data()
{
    QTest::addColumn<QByteArray>("raw");
    for (const auto &[name, raw] : hostileMessages())
        QTest::newRow(name) << raw;
    // What others made to test readers with, where it is there: mails, answers, and pages, which stand in a mail, too.
    for (const QString &kind : {u"mail-mime"_s, u"mail-replies"_s, u"html-hostile"_s}) {
        QDirIterator files(qEnvironmentVariable("PD_SHARED_DATA") + u'/' + kind, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray raw = file.readAll(), name = (kind + u' ' + files.filePath().section(u'/', -2)).toUtf8();
            QTest::newRow(name.constData()) << raw;
            if (kind == "html-hostile"_L1)
                QTest::newRow((name + " as a page").constData()) << usual() + "Content-Type: text/html; charset=utf-8\r\n\r\n" + raw;
        }
    }
}

void ReceiveTest::comesToOneStateAndSafeWords()
{
    QFETCH(QByteArray, raw);
    QElapsedTimer timer;
    timer.start();
    const Result<MailMessage> message = receive(m_helper, raw, {});
    QVERIFY(message);
    ++m_kinds[messageKindName(message->kind)];
    m_longestMs = std::max(m_longestMs, timer.elapsed());
    QVERIFY(message->kind == MessageKind::Request || message->kind == MessageKind::Unreadable || message->kind == MessageKind::Automatic);
    QCOMPARE(message->kindReason == KindReason::None, message->kind == MessageKind::Request);
    QCOMPARE(message->bytes, raw.size());
    QCOMPARE(message->digest.size(), 64);
    QVERIFY(message->text.size() < 300'000);
    QVERIFY(message->subject.size() <= limits::subject);
    for (const QString &text : {message->text, message->subject, message->from.name, message->from.address}) {
        for (const QChar c : text)
            QVERIFY(c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && c != QChar(0x202E)));
    }
}

void ReceiveTest::cleanupTestCase()
{
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind)
        qInfo("%d came to be %s", kind.value(), qPrintable(kind.key()));
    qInfo("the longest took %lld ms", m_longestMs);
}

void ReceiveTest::makesEverythingThatIsShownSafe()
{
    const Result<MailMessage> message = receive(m_helper,
                                                "From: =?utf-8?q?Ana=E2=80=AE?= <ana@x.example>\r\nSubject: =?utf-8?q?a=0D=0ABcc:_evil=40x?=\r\nMessage-ID: <a b@x>\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                                                "--x\r\nContent-Type: text/html\r\n\r\n<a href=\"http://evil.example\">bank.example</a>\r\n--x\r\nContent-Type: application/pdf; name=\"../../x.pdf\"\r\n\r\nx\r\n--x--\r\n",
                                                {});
    QVERIFY(message);
    QCOMPARE(message->subject, u"a Bcc: evil@x"_s);
    QCOMPARE(message->from.name, u"Ana"_s);
    QCOMPARE(message->text.trimmed(), u"bank.example <http://evil.example>"_s);
    QCOMPARE(message->attachments.at(0).name, u"x.pdf"_s);
    QVERIFY(!message->messageId.contains(u' '));
}

void ReceiveTest::setsAutomaticMailApart()
{
    const Result<MailMessage> message = receive(m_helper, "Return-Path: <>\r\nFrom: mailer-daemon@x.example\r\nSubject: returned\r\nContent-Type: multipart/report; boundary=x\r\n\r\n--x\r\n\r\nno\r\n--x--\r\n", {});
    QVERIFY(message);
    QCOMPARE(message->kind, MessageKind::Automatic);
    QCOMPARE(message->kindReason, KindReason::NoReturn);
}

void ReceiveTest::believesNoFileThatAnybodyMayHaveWritten_data()
{
    QTest::addColumn<QByteArray>("results");
    QTest::addColumn<bool>("anybodys");
    QTest::addColumn<QString>("genuine");
    const QByteArray good = "mx.t.example; dkim=pass header.d=portal.example", bad = "mx.t.example; dkim=fail header.d=portal.example";
    QTest::newRow("from our server") << good << false << u"yes signed"_s;
    QTest::newRow("from a file") << good << true << u"unverified fromFile"_s;
    QTest::newRow("that speaks against itself") << bad << true << u"failed signatureFailed"_s;
    QTest::newRow("that says nothing") << QByteArray("mx.t.example; none") << true << u"unverified fromFile"_s;
}

void ReceiveTest::believesNoFileThatAnybodyMayHaveWritten()
{
    QFETCH(QByteArray, results);
    QFETCH(bool, anybodys);
    QFETCH(QString, genuine);
    Trust trust = trustOf(u"mx.t.example"_s, u"portal.example"_s, {});
    trust.anybodysFile = anybodys;
    const Result<MailMessage> message = receive(m_helper, "Authentication-Results: " + results + "\r\nFrom: noreply@portal.example\r\n\r\nRow F\r\n", trust);
    QVERIFY(message);
    QCOMPARE(genuineName(message->genuine) + u' ' + genuineReasonName(message->genuineReason), genuine);
    QCOMPARE(message->kind, MessageKind::Request);
}

void ReceiveTest::saysThatThereIsNoHelper()
{
    MailHelper none(u"/nowhere/helper"_s);
    const Result<MailMessage> message = receive(none, "Subject: x\r\n\r\n", {});
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::MailHelperFailed);
}

QTEST_GUILESS_MAIN(ReceiveTest)
#include "tst_receive.moc"
