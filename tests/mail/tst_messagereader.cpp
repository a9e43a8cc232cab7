// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/charset.h"
#include "models/mail/reading/messagereader.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::mail;

class MessageReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startReading(); }
    void readsTheHeader();
    void countsTheSenders_data();
    void countsTheSenders();
    void choosesWhatIsSaid_data();
    void choosesWhatIsSaid();
    void marksGuessedCharacters_data();
    void marksGuessedCharacters();
    void cutsLongWordsBetweenCharacters();
    void listsAttachments();
    void readsAForwardedMessageWhereNothingElseIsSaid();
    void keepsTheFieldsThatSayWhereItComesFrom();
    void refuses_data();
    void refuses();
    void keepsItsLimits();
};

namespace {

QByteArray message(const QByteArray &fields, const QByteArray &body)
{
    return "From: Ana <ana@x.example>\r\n" + fields + "\r\n\r\n" + body;
}

QByteArray nestedParts(int depth)
{
    QByteArray bytes;
    for (int i = 0; i < depth; ++i)
        bytes += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
    return bytes + "Content-Type: text/plain\r\n\r\nx\r\n";
}

} // namespace

void MessageReaderTest::readsTheHeader()
{
    const ReadMessage read = readMessage("From: =?utf-8?q?Ana_N=C3=BA=C3=B1ez?= <ana@x.example>\r\nTo: box@t.example, Bo <bo@t.example>\r\nCc: c@t.example\r\n"
                                         "Reply-To: home@x.example\r\nSubject: =?iso-8859-1?q?Caf=E9?= seats\r\nDate: Fri, 21 Nov 2025 10:00:00 +0100\r\n"
                                         "Message-ID: <m2@x.example>\r\nIn-Reply-To: <m1@x.example>\r\nReferences: <m0@x.example>\r\n <m1@x.example>\r\n\r\nx\r\n");
    QCOMPARE(read.refused, KindReason::None);
    QCOMPARE(read.from, (std::vector<MailAddress>{{u"ana@x.example"_s, u"Ana Núñez"_s}}));
    QCOMPARE(read.fromFields, 1);
    QCOMPARE(read.to, (std::vector<MailAddress>{{u"box@t.example"_s, {}}, {u"bo@t.example"_s, u"Bo"_s}, {u"c@t.example"_s, {}}}));
    QCOMPARE(read.replyTo, u"home@x.example"_s);
    QCOMPARE(read.subject, u"Café seats"_s);
    QCOMPARE(read.sent->ms, 1763715600000);
    QCOMPARE(read.messageId, u"m2@x.example"_s);
    QCOMPARE(read.inReplyTo, u"m1@x.example"_s);
    QCOMPARE(read.references, (QStringList{u"m0@x.example"_s, u"m1@x.example"_s}));
    QVERIFY(!read.guessed);
    QVERIFY(!readMessage("From: a@b\r\nDate: yesterday\r\n\r\nx").sent);
}

void MessageReaderTest::countsTheSenders_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("fromFields");
    QTest::addColumn<int>("senders");
    QTest::newRow("one") << QByteArray("From: a@x") << 1 << 1;
    QTest::newRow("two in one") << QByteArray("From: a@x, b@x") << 1 << 2;
    QTest::newRow("two fields") << QByteArray("From: noreply@portal.example\r\nFrom: evil@x") << 2 << 2;
    QTest::newRow("none") << QByteArray("To: a@x") << 0 << 0;
    QTest::newRow("one that calls itself another") << QByteArray("From: =?utf-8?q?=22Portal=22_=3Cnoreply=40portal.example=3E?= <evil@x>") << 1 << 1;
}

void MessageReaderTest::countsTheSenders()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, fromFields);
    QFETCH(int, senders);
    const ReadMessage read = readMessage(fields + "\r\n\r\nx");
    QCOMPARE(read.fromFields, fromFields);
    QCOMPARE(int(read.from.size()), senders);
    if (QByteArray(QTest::currentDataTag()) == "one that calls itself another")
        QCOMPARE(read.from[0].address, u"evil@x"_s);
}

void MessageReaderTest::choosesWhatIsSaid_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << message("Content-Type: text/plain", "Good evening\r\n") << u"Good evening"_s;
    QTest::newRow("no type") << message("X: y", "Good evening\r\n") << u"Good evening"_s;
    QTest::newRow("HTML only") << message("Content-Type: text/html", "<p>Good</p><p>evening</p>") << u"Good\n\nevening"_s;
    const QByteArray both = "--x\r\nContent-Type: text/plain\r\n\r\nplain\r\n--x\r\nContent-Type: text/html\r\n\r\n<b>rich</b>\r\n--x--\r\n";
    QTest::newRow("both") << message("Content-Type: multipart/alternative; boundary=x", both) << u"plain"_s;
    QByteArray blank = both;
    QTest::newRow("both, the plain one empty") << message("Content-Type: multipart/alternative; boundary=x", blank.replace("\r\nplain", "\r\n  ")) << u"rich"_s;
    QTest::newRow("one after the other") << message("Content-Type: multipart/mixed; boundary=x", both) << u"plain\nrich"_s;
    QTest::newRow("base64") << message("Content-Transfer-Encoding: base64", "R29vZCBldmVuaW5n\r\n") << u"Good evening"_s;
    QTest::newRow("quoted") << message("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable", "caf=C3=A9 =\r\nX\r\n") << u"café X"_s;
    QTest::newRow("behind a mailbox's line") << "From a@b Fri Nov 21 10:00:00 2025\r\n" + message("Subject: x", "Good\r\n") << u"Good"_s;
    QTest::newRow("parts without a boundary") << message("Content-Type: multipart/mixed", "--x\r\n\r\nhi\r\n--x--\r\n") << u"--x\n\nhi\n--x--"_s;
    QTest::newRow("300 deep") << "From: a@b\r\n" + nestedParts(300) << u"x"_s;
    QTest::newRow("no end") << message("Content-Type: multipart/mixed; boundary=x", "--x\r\n\r\nhi\r\n") << u"hi"_s;
}

void MessageReaderTest::choosesWhatIsSaid()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QCOMPARE(readMessage(raw).text.trimmed().replace(u"\r\n"_s, u"\n"_s), text);
}

void MessageReaderTest::marksGuessedCharacters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guessed");
    QTest::newRow("ASCII") << QByteArray("abc") << QByteArray() << u"abc"_s << false;
    QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << QByteArray("utf-8") << u"café"_s << false;
    QTest::newRow("no UTF-8") << QByteArray("caf\xe9 \x80") << QByteArray("UTF-8") << u"café €"_s << true;
    QTest::newRow("more than ASCII, unsaid") << QByteArray("caf\xc3\xa9") << QByteArray() << u"café"_s << true;
    QTest::newRow("latin 1") << QByteArray("caf\xe9 \x93") << QByteArray("iso-8859-1") << u"café “"_s << false;
    QTest::newRow("latin 1 that is UTF-8") << QByteArray("caf\xc3\xa9") << QByteArray("iso-8859-1") << u"café"_s << true;
    QTest::newRow("windows-1252 that is UTF-8") << QByteArray("\xe2\x80\x9cyes\xe2\x80\x9d") << QByteArray("Windows-1252") << u"“yes”"_s << true;
    QTest::newRow("latin 1 that is Cyrillic") << QByteArray("\xd0\x9f\xd1\x80") << QByteArray("latin1") << u"Пр"_s << true;
    QTest::newRow("two signs, which may be meant") << QByteArray("10 \xc2\xb0") << QByteArray("iso-8859-1") << u"10 Â°"_s << false;
    QTest::newRow("windows-1252 that could be UTF-8") << QByteArray("CAF\xc9\x92S") << QByteArray("windows-1252") << u"CAFÉ’S"_s << false;
    QTest::newRow("latin 1, some of it UTF-8") << QByteArray("caf\xc3\xa9 \xe9") << QByteArray("iso-8859-1") << u"cafÃ© é"_s << false;
    QTest::newRow("ASCII that is UTF-8") << QByteArray("caf\xc3\xa9") << QByteArray("us-ascii") << u"café"_s << true;
    QTest::newRow("latin 2") << QByteArray("\xb1") << QByteArray("iso-8859-2") << u"ą"_s << false;
    QTest::newRow("Cyrillic") << QByteArray("\xf0\xd2\xc9") << QByteArray("koi8-r") << u"При"_s << false;
    QTest::newRow("Japanese") << QByteArray("\x1b$B8~\x1b(B") << QByteArray("iso-2022-jp") << u"向"_s << false;
    QTest::newRow("nobody's") << QByteArray("he\xe4") << QByteArray("x-none-9") << u"heä"_s << true;
    QTest::newRow("half of a character") << QByteArray("\x88") << QByteArray("shift_jis") << u"ˆ"_s << true;
    QTest::newRow("one that would drop bytes") << QByteArray("a\xff" "b") << QByteArray("ascii//IGNORE") << u"aÿb"_s << true;
}

void MessageReaderTest::marksGuessedCharacters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, charset);
    QFETCH(QString, text);
    QFETCH(bool, guessed);
    const Decoded decoded = decodedText(bytes, charset);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.guessed, guessed);
    const ReadMessage read = readMessage(message("Content-Type: text/plain; charset=\"" + charset + "\"", bytes));
    if (!charset.isEmpty())
        QCOMPARE(read.guessed, guessed);
}

void MessageReaderTest::cutsLongWordsBetweenCharacters()
{
    const ReadMessage read = readMessage("From: a@b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nx" + QByteArray("\xc3\xa9").repeated(600'000));
    QCOMPARE(read.refused, KindReason::None);
    QVERIFY(!read.guessed);
    QVERIFY(read.text.startsWith(u"xéé"_s));
}

void MessageReaderTest::listsAttachments()
{
    const ReadMessage read = readMessage(message("Content-Type: multipart/mixed; boundary=x",
                                                 "--x\r\n\r\nsee\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''..%2F..%2Fetc%2Fpasswd%00.pdf\r\n"
                                                 "Content-Transfer-Encoding: base64\r\n\r\naGk=\r\n--x\r\nContent-Type: text/plain; name=\"notes.txt\"\r\n\r\nnotes\r\n--x\r\n"
                                                 "Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninside\r\n--x--\r\n"));
    QCOMPARE(read.text.trimmed(), u"see"_s);
    QCOMPARE(read.attachments.size(), std::size_t(3));
    QCOMPARE(read.attachments[0].bytes, 2);
    QCOMPARE(read.attachments[0].type, u"application/pdf"_s);
    QCOMPARE(read.attachments[0].digest, u"8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4"_s);
    QVERIFY(read.attachments[0].name.startsWith(u"../../etc"_s)); // as it came: made safe by who shows it
    QCOMPARE(read.attachments[1].name, u"notes.txt"_s);
    QCOMPARE(read.attachments[2].name, u"inner.eml"_s);
    QCOMPARE(read.attachments[2].part, 3);
}

void MessageReaderTest::readsAForwardedMessageWhereNothingElseIsSaid()
{
    const QByteArray inner = "From: bo@x\r\nSubject: inner\r\n\r\ninside\r\n";
    QCOMPARE(readMessage(message("Content-Type: message/rfc822", inner)).text.trimmed(), u"inside"_s);
    const QByteArray parts = "--x\r\n\r\n%1\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n" + inner + "--x--\r\n";
    QCOMPARE(readMessage(message("Content-Type: multipart/mixed; boundary=x", QByteArray(parts).replace("%1", ""))).text.trimmed(), u"inside"_s);
    QCOMPARE(readMessage(message("Content-Type: multipart/mixed; boundary=x", QByteArray(parts).replace("%1", "please read"))).text.trimmed(), u"please read"_s);
}

void MessageReaderTest::keepsTheFieldsThatSayWhereItComesFrom()
{
    const ReadMessage read = readMessage("Return-Path: <>\r\nReceived: from a\r\n\tby b\r\nX-Other: 1\r\nAuthentication-Results: mx;\r\n dkim=pass\r\nAuto-Submitted: auto-replied\r\n"
                                         "From: a@b\r\nContent-Type: multipart/report; boundary=x\r\n\r\n--x\r\n\r\nx\r\n--x--\r\n");
    const std::vector<HeaderField> fields{{"return-path", "<>"}, {"received", "from a by b"}, {"authentication-results", "mx; dkim=pass"}, {"auto-submitted", "auto-replied"},
                                          {"content-type", "multipart/report"}};
    QCOMPARE(read.fields, fields);
}

void MessageReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<KindReason>("reason");
    QTest::newRow("nothing") << QByteArray() << KindReason::Empty;
    QTest::newRow("only line ends") << QByteArray("\r\n\r\n") << KindReason::Empty;
    QTest::newRow("no header") << QByteArray("just words, no header\r\n") << KindReason::NoHeader;
    QTest::newRow("a word before a colon, but two") << QByteArray("two words: x\r\n\r\ny") << KindReason::NoHeader;
    QTest::newRow("too many parts") << message("Content-Type: MULTIPART/mixed; boundary=a", QByteArray("--a\r\n\r\nx\r\n").repeated(1001)) << KindReason::TooManyParts;
    QTest::newRow("too large") << message("X: y", QByteArray(limits::message, 'x')) << KindReason::TooLarge;
    QTest::newRow("many lines of dashes, but no parts") << message("Content-Type: text/plain", QByteArray("--a\r\n").repeated(2000)) << KindReason::None;
}

void MessageReaderTest::refuses()
{
    QFETCH(QByteArray, raw);
    QFETCH(KindReason, reason);
    QCOMPARE(readMessage(raw).refused, reason);
}

void MessageReaderTest::keepsItsLimits()
{
    const ReadMessage read = readMessage(QByteArray("Received: by x\r\n").repeated(1000) + "To: " + QByteArray("u@x.example, ").repeated(1000) + "a@b\r\nReferences: "
                                         + QByteArray("<1@x> ").repeated(1000) + "\r\nSubject: " + QByteArray(100'000, 'a') + "\r\n\r\n" + QByteArray("word ").repeated(200'000));
    QCOMPARE(read.fields.size(), std::size_t(limits::fields));
    QCOMPARE(read.to.size(), std::size_t(limits::addresses));
    QCOMPARE(read.references.size(), limits::references);
    QCOMPARE(read.subject.size(), limits::subject);
    QCOMPARE(read.text.size(), limits::text);
}

QTEST_GUILESS_MAIN(MessageReaderTest)
#include "tst_messagereader.moc"
