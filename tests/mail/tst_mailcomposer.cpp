// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/headertext.h"
#include "models/mail/mailcomposer.h"
#include "models/mail/strictaddress.h"

#include <QProcess>
#include <QTest>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

namespace {

OutgoingMessage letter()
{
    OutgoingMessage message;
    message.fromAddress = u"desk@theatre.example.org"_s;
    message.fromName = u"Box Office"_s;
    message.toAddress = u"ana@example.org"_s;
    message.subject = u"Your seats"_s;
    message.body = u"Row B it is."_s;
    message.messageId = "<1@theatre.example.org>";
    message.date = {1'794'906'123'000};
    return message;
}

// What a mail program of others makes of it: Python's, told which part of the message to print.
QString readByOthers(const QByteArray &message, const char *expression)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import sys, email, email.policy\nm = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\nsys.stdout.buffer.write(str("_s + QLatin1StringView(expression) + u").encode())"_s});
    python.write(message);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

// Messages as they go over the wire, read again by somebody else's program.
class TestMailComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPlainWhereItCanBe();
    void saysWhatItWasGiven_data();
    void saysWhatItWasGiven();
    void keepsTheThread();
    void carriesParts();
    void noTextBeginsAHeader_data();
    void noTextBeginsAHeader();
    void addresses_data();
    void addresses();
    void refusesAddresses();
    void idsAreOfTheSendersHost();
};

void TestMailComposer::isPlainWhereItCanBe()
{
    QCOMPARE(*compose(letter()), "From: \"Box Office\"\r\n <desk@theatre.example.org>\r\nTo: ana@example.org\r\nSubject: Your seats\r\nDate: Tue, 17 Nov 2026 09:02:03 +0000\r\n"
                                 "Message-ID: <1@theatre.example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nRow B it is.\r\n");
}

void TestMailComposer::saysWhatItWasGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("accents") << u"Vos places à l’Opéra, rangée B – 120 €"_s;
    QTest::newRow("long") << u"word "_s.repeated(100).trimmed();
    QTest::newRow("one long word") << QString(500, u'x');
    QTest::newRow("right to left") << u"מקומות שורה ב׳ – תודה רבה לכולם על הסבלנות ועל ההמתנה הארוכה"_s;
    QTest::newRow("beyond 16 bits") << u"🎭🎟"_s.repeated(30);
    QTest::newRow("looks encoded") << u"=?utf-8?B?SGk=?= =41 \"quoted\" \\ <a@b>"_s;
    QTest::newRow("nothing") << QString();
}

void TestMailComposer::saysWhatItWasGiven()
{
    QFETCH(QString, text);
    OutgoingMessage message = letter();
    message.subject = message.toName = text;
    message.body = text + u"\n.\n..dots\nFrom me\nblank \n\n"_s + text;
    const QByteArray bytes = *compose(message);
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.size() <= 77, line.constData());
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(!line.startsWith("From me"), line.constData());
        QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return c > 0 && c < 0x7F; }));
    }
    QCOMPARE(readByOthers(bytes, "m['subject']"), text);
    // That program puts blanks between the pieces of a long name.
    QCOMPARE(readByOthers(bytes, "m['to'].addresses[0].display_name").remove(u' '), QString(text).remove(u' '));
    QCOMPARE(readByOthers(bytes, "m['to'].addresses[0].addr_spec"), u"ana@example.org"_s);
    while (message.body.endsWith(u'\n'))
        message.body.chop(1);
    QCOMPARE(readByOthers(bytes, "m.get_content()").remove(u'\r'), message.body + u'\n');
}

void TestMailComposer::keepsTheThread()
{
    OutgoingMessage message = letter();
    message.inReplyTo = "<3@example.org>";
    message.references = {"<1@example.org>", "<2@example.org>", "no id", "<a@b>\r\nBcc: x@example.org", "<3@example.org>"};
    const QByteArray bytes = *compose(message);
    QVERIFY(bytes.contains("\r\nIn-Reply-To: <3@example.org>\r\nReferences: <1@example.org>\r\n <2@example.org>\r\n <3@example.org>\r\n"));
    QVERIFY(!bytes.contains("Bcc"));
    for (int i = 0; i < 50; ++i)
        message.references.append("<x" + QByteArray::number(i) + "@example.org>");
    message.inReplyTo = "<x49@example.org>";
    const QByteArray thread = readByOthers(*compose(message), "m['references']").toLatin1();
    QCOMPARE(thread.count('<'), 20);
    QVERIFY(thread.startsWith("<1@example.org>"));
    QVERIFY(thread.endsWith("<x49@example.org>"));
}

void TestMailComposer::carriesParts()
{
    OutgoingMessage message = letter();
    message.body = u"Wünsche"_s;
    message.parts = {{u"wish.json"_s, "application/json", QByteArray("{}\n--=_\r\n.\r\n").repeated(40)}, {u"Plätze im ersten Rang, Reihe „B“ und die anderen \"alle\".txt"_s, "text/html; evil", "x"}};
    const QByteArray bytes = *compose(message);
    QCOMPARE(readByOthers(bytes, "m.get_body().get_content()"), u"Wünsche"_s);
    QCOMPARE(readByOthers(bytes, "[a.get_filename() for a in m.iter_attachments()]"), u"['wish.json', 'Plätze im ersten Rang, Reihe „B“ und die anderen \"alle\".txt']"_s);
    QCOMPARE(readByOthers(bytes, "[a.get_content_type() for a in m.iter_attachments()]"), u"['application/json', 'application/octet-stream']"_s);
    QCOMPARE(readByOthers(bytes, "list(m.iter_attachments())[0].get_payload(decode=True).decode()").toUtf8(), message.parts[0].bytes);
}

void TestMailComposer::noTextBeginsAHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line end") << u"Seats\r\nBcc: all@example.org"_s;
    QTest::newRow("line feed") << u"Seats\nBcc: all@example.org"_s;
    QTest::newRow("carriage return") << u"Seats\rBcc: all@example.org"_s;
    QTest::newRow("end of headers") << u"Seats\r\n\r\nBcc: all@example.org"_s;
    QTest::newRow("other line ends") << QString(u"Seats"_s + QChar(0x2028) + QChar(0x85) + QChar(0) + u"\x0B\nBcc: all@example.org"_s);
    QTest::newRow("long and encoded") << QString(u"é"_s.repeated(80) + u"\r\nBcc: all@example.org"_s);
}

void TestMailComposer::noTextBeginsAHeader()
{
    QFETCH(QString, text);
    OutgoingMessage message = letter();
    message.subject = message.fromName = message.toName = text;
    message.parts = {{text, "application/json", "{}"}};
    const QByteArray bytes = *compose(message);
    QVERIFY(!bytes.contains("\nBcc:"));
    QCOMPARE(readByOthers(bytes, "m.keys()"), u"['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type']"_s);
    QVERIFY(!readByOthers(bytes, "repr(m['subject'] + list(m.iter_attachments())[0].get_filename())").contains(u'\\'));
}

void TestMailComposer::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const QString &text, const char *address = "") { QTest::addRow("%s", qPrintable(text.left(40))) << text << QByteArray(address); };
    row(u"ana@example.org"_s, "ana@example.org");
    row(u"ana.maria+box'office@mail.example.org"_s, "ana.maria+box'office@mail.example.org");
    row(u"ana@localhost"_s, "ana@localhost");
    row(u"ana@münchen.example"_s, "ana@xn--mnchen-3ya.example");
    for (const QString &none : {u""_s, u"ana"_s, u"@example.org"_s, u"ana@"_s, u"ana@@example.org"_s, u"a@b@example.org"_s, u"ana@example.org\r\nRCPT TO:<x@example.org>"_s, u"ana@example.org "_s, u" ana@example.org"_s,
                                u"<ana@example.org>"_s, u"Ana <ana@example.org>"_s, u"\"a b\"@example.org"_s, u"ana@example.org,bo@example.org"_s, u"aná@example.org"_s, u".ana@example.org"_s, u"ana.@example.org"_s,
                                u"a..b@example.org"_s, u"ana@-x.org"_s, u"ana@x-.org"_s, u"ana@x..org"_s, u"ana@[127.0.0.1]"_s, u"ana@exa mple.org"_s, u"ana@example.org>"_s, QString(u"ana\u202E@example.org"_s),
                                QString(QString(65, u'a') + u"@example.org"_s), QString(u"ana@"_s + QString(64, u'a') + u".org"_s), QString(u"ana@"_s + u"a123456789."_s.repeated(24) + u"org"_s)})
        row(none);
}

void TestMailComposer::addresses()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, address);
    QCOMPARE(strictAddress(text).value_or(""), address);
}

void TestMailComposer::refusesAddresses()
{
    OutgoingMessage message = letter();
    message.toAddress = u"ana@example.org\r\nBcc: all@example.org"_s;
    const auto bytes = compose(message);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::MailAddressInvalid);
    QCOMPARE(bytes.error().values.value(u"address"_s).toString(), message.toAddress);
    message = letter();
    message.fromAddress = u"desk"_s;
    QCOMPARE(compose(message).error().values.value(u"address"_s).toString(), u"desk"_s);
    message = letter();
    message.messageId = "<a@b>\r\nX: y";
    QVERIFY(!compose(message));
}

void TestMailComposer::idsAreOfTheSendersHost()
{
    QCOMPARE(makeMessageId("0af3", u"desk@theatre.example.org"_s), "<0af3@theatre.example.org>");
    QCOMPARE(makeMessageId("0af3", u"nonsense"_s), "<0af3@patrondesk.invalid>");
}

QTEST_GUILESS_MAIN(TestMailComposer)
#include "tst_mailcomposer.moc"
