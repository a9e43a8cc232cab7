// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailhelper.h"
#include "models/mail/receive.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::mail;

// What mail servers write of a mail that they could not deliver, through the real helper: what is a return, and what is none.
class DeliveryReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatCameBack_data();
    void knowsWhatCameBack();
    void aForgeryIsNoReason();
    void isShortAndSafe();
    void readsTheHeaderOfWhatIsTooLarge();

private:
    // As a server sends it, with what is put in for the status and for the mail that it gives back.
    static QByteArray report(const QByteArray &status, const QByteArray &original, const QByteArray &fields = {})
    {
        return "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nSubject: Undelivered Mail Returned to Sender\r\n" + fields
            + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nI'm sorry to have to inform you.\r\n"
              "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
            + status + "\r\n--b\r\n" + original + "\r\n--b--\r\n";
    }
    static QByteArray plain(const QByteArray &from, const QByteArray &subject, const QByteArray &text, const QByteArray &fields = {})
    {
        return "Return-Path: <>\r\nFrom: " + from + "\r\nSubject: " + subject + "\r\n" + fields + "\r\n" + text;
    }
    static QString said(const std::optional<DeliveryFailure> &failure) { return failure ? failure->messages.join(u' ') + u" | "_s + failure->reason : QString(); }

    MailHelper m_helper{QStringLiteral(PD_MAILHELPER)};
};

void DeliveryReportTest::knowsWhatCameBack_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("said"); // ids and reason; empty: it is no return
    const QByteArray ours = "Content-Type: message/rfc822\r\n\r\nMessage-ID: <17@theatre.example>\r\nSubject: Your seats\r\n\r\nRow A it is.";
    const QByteArray failed = "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ana@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    const QByteArray because = "Diagnostic-Code: smtp; 550 5.1.1 <ana@x.example>: Recipient\r\n address rejected\r\n";
    const QString whole = u"17@theatre.example | 550 5.1.1 <ana@x.example>: Recipient address rejected"_s;
    QTest::newRow("with the mail") << report(failed + because, ours) << whole;
    QTest::newRow("with its header") << report(failed + because, "Content-Type: text/rfc822-headers\r\n\r\nSubject: Your seats\r\nMessage-Id: <17@theatre.example>\r\n") << whole;
    QTest::newRow("without it, but it answers") << report(failed + because, "\r\n", "In-Reply-To: <17@theatre.example>\r\nReferences: <1@x> <17@theatre.example>\r\n")
                                                << whole.mid(0, 18) + u" 1@x"_s + whole.mid(18);
    QTest::newRow("of a mail that nobody names") << report(failed + because, "\r\n") << QString();
    QTest::newRow("without a diagnosis") << report(failed, ours) << u"17@theatre.example | 5.1.1"_s;
    QTest::newRow("without an action") << report("X: y\r\n\r\nStatus: 5.2.2\r\n", ours) << u"17@theatre.example | 5.2.2"_s;
    QTest::newRow("the second of two") << report("X: y\r\n\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nAction: failed\r\nStatus: 5.7.1\r\n", ours) << u"17@theatre.example | 5.7.1"_s;
    QTest::newRow("only late") << report("X: y\r\n\r\nAction: delayed\r\nStatus: 4.4.1\r\nDiagnostic-Code: smtp; 451 try later\r\n", ours) << QString();
    QTest::newRow("late, with a wrong status") << report("X: y\r\n\r\nAction: delayed\r\nStatus: 5.4.1\r\n", ours) << QString();
    QTest::newRow("delivered") << report("X: y\r\n\r\nAction: delivered\r\nStatus: 2.0.0\r\n", ours) << QString();
    QTest::newRow("read") << QByteArray("From: ana@x.example\r\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n--b\r\n\r\nread\r\n--b\r\n"
                                        "Content-Type: message/disposition-notification\r\n\r\nOriginal-Message-ID: <17@theatre.example>\r\nDisposition: manual-action; displayed\r\n--b--\r\n")
                          << QString();

    const QByteArray qmail = "Hi. This is the qmail-send program at mx.example.\r\n\r\n<ana@x.example>:\r\nSorry, no mailbox here by that name. (#5.1.1)\r\n\r\n"
                             "--- Below this line is a copy of the message.\r\n\r\nReturn-Path: <desk@theatre.example>\r\nMessage-ID: <17@theatre.example>\r\nSubject: Your seats\r\n\r\n551 seats";
    QTest::newRow("qmail") << plain("MAILER-DAEMON@mx.example", "failure notice", qmail) << u"17@theatre.example | Sorry, no mailbox here by that name. (#5.1.1)"_s;
    const QByteArray exim = "A message that you sent could not be delivered to one or more of its\r\nrecipients. This is a permanent error. The following address(es) failed:\r\n\r\n"
                            "  ana@x.example\r\n    550 Unknown user\r\n\r\n------ This is a copy of the message. ------\r\n\r\nMessage-Id: <17@theatre.example>\r\n";
    QTest::newRow("Exim") << plain("Mail Delivery System <Mailer-Daemon@mx.example>", "Mail delivery failed: returning message to sender", exim, "Auto-Submitted: auto-replied\r\nX-Failed-Recipients: ana@x.example\r\n")
                          << u"17@theatre.example | 550 Unknown user"_s;
    QTest::newRow("Exim, only late") << plain("Mail Delivery System <Mailer-Daemon@mx.example>", "Warning: message 1xYz delayed 24 hours", "550 later\r\nMessage-Id: <17@theatre.example>\r\n") << QString();
    QTest::newRow("sendmail, only late") << plain("MAILER-DAEMON@mx.example", "Could not send for 4 hours", "** THIS IS A WARNING MESSAGE ONLY **\r\n451 4.4.1 reply\r\n550 5.0.0 was\r\nMessage-Id: <17@theatre.example>\r\n") << QString();
    QTest::newRow("not for good") << plain("MAILER-DAEMON@mx.example", "failure notice", "451 4.3.0 full\r\nMessage-ID: <17@theatre.example>\r\n") << QString();
    QTest::newRow("somebody is away") << plain("ana@x.example", "Away", "Until 5.1.26 I am away. 550 letters wait.\r\n", "Auto-Submitted: auto-replied\r\nIn-Reply-To: <17@theatre.example>\r\n") << QString();
    QTest::newRow("somebody writes") << QByteArray("From: postmaster@x.example\r\nSubject: failure notice\r\nReturn-Path: <postmaster@x.example>\r\n\r\n550 5.1.1 no\r\nMessage-ID: <17@theatre.example>\r\n") << QString();
}

void DeliveryReportTest::knowsWhatCameBack()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, said);
    const Result<MailMessage> message = receive(m_helper, raw, {});
    QVERIFY(message);
    QCOMPARE(this->said(message->failure), said);
}

// Our server says that it is not from whom it claims to be: not even a mark follows from it.
void DeliveryReportTest::aForgeryIsNoReason()
{
    const Trust trust{u"mx.theatre.example"_s, u"portal.example"_s};
    const QByteArray raw = report("X: y\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n", "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <17@theatre.example>\r\n");
    QVERIFY(receive(m_helper, "Authentication-Results: mx.theatre.example; none\r\n" + raw, trust)->failure);
    const Result<MailMessage> forged = receive(m_helper, "Authentication-Results: mx.theatre.example; dkim=fail header.d=portal.example\r\n" + raw, trust);
    QVERIFY(forged);
    QCOMPARE(forged->genuine, Genuine::Failed);
    QVERIFY(!forged->failure);
}

void DeliveryReportTest::isShortAndSafe()
{
    const QByteArray status = "X: y\r\n\r\nAction: failed\r\nDiagnostic-Code: smtp; 550 \xe2\x80\xaegnp.exe \x07 " + QByteArray(100'000, 'x') + "\r\n";
    const Result<MailMessage> message = receive(m_helper, report(status, "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <17@theatre.example>\r\nX: " + QByteArray(100'000, 'y') + "\r\n"), {});
    QVERIFY(message && message->failure);
    QCOMPARE(message->failure->messages, QStringList{u"17@theatre.example"_s});
    QVERIFY(message->failure->reason.size() <= 300);
    QVERIFY(message->failure->reason.startsWith(u"550 gnp.exe"_s));
    QVERIFY(!message->failure->reason.contains(QChar(7)));
}

void DeliveryReportTest::readsTheHeaderOfWhatIsTooLarge()
{
    for (const QByteArray &end : {QByteArray("\r\n"), QByteArray("\n")}) {
        const QByteArray begin = "From: Ana <ana@x.example>" + end + "Subject: A film" + end + "Content-Type: multipart/mixed; boundary=b" + end + end + "--b" + end + end + QByteArray(300'000, 'x');
        const Result<MailMessage> message = receiveHeader(m_helper, begin, 40'000'000, {});
        QVERIFY(message);
        QCOMPARE(messageKindName(message->kind) + u' ' + kindReasonName(message->kindReason), u"unreadable tooLarge"_s);
        QCOMPARE(message->from.address + u' ' + message->subject + u' ' + message->text, u"ana@x.example A film "_s);
        QCOMPARE(message->bytes, 40'000'000);
    }
}

QTEST_GUILESS_MAIN(DeliveryReportTest)
#include "tst_deliveryreport.moc"
