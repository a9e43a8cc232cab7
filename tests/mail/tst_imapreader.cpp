// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapreader.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

namespace {

// Bytes and then nothing more; in portions, to be cut anywhere.
class Bytes final : public Stream {
public:
    explicit Bytes(QByteArray bytes, qsizetype portion = 1'000'000)
        : m_bytes(std::move(bytes))
        , m_portion(portion)
    {
    }
    Result<qsizetype> read(char *data, qsizetype size, int) override
    {
        const qsizetype part = std::min({size, m_portion, m_bytes.size() - m_at});
        std::memcpy(data, m_bytes.constData() + m_at, size_t(part));
        m_at += part;
        return part;
    }
    Result<void> write(QByteArrayView, int) override { return {}; }
    void close() override { }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_portion;
};

QByteArray shown(const ImapNode &node)
{
    if (node.kind == ImapNode::Kind::Word)
        return node.text;
    if (node.kind == ImapNode::Kind::Text)
        return '\'' + node.text + '\'';
    QByteArrayList items;
    for (const ImapNode &item : node.items)
        items.append(shown(item));
    return '(' + items.join(' ') + ')';
}

QByteArray shown(const ImapResponse &response)
{
    QByteArrayList parts{response.tag};
    if (response.status)
        parts.append(QByteArray::number(int(response.status->kind)) + '[' + response.status->code + ']' + response.status->text);
    for (const ImapNode &part : response.parts)
        parts.append(shown(part));
    return parts.join(' ');
}

} // namespace

// A server's bytes, cut into answers: what the standard has, what servers make of it, and what is refused.
class TestImapReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsWhereverTheBytesAreCut_data() { reads_data(); }
    void readsWhereverTheBytesAreCut();
    void readsOneAfterTheOther();
    void refuses_data();
    void refuses();
    void keepsItsLimits();
    void knowsNothingAfterAnError();
    void asksForNumbersOnly();
};

void TestImapReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &answer) { QTest::newRow(name) << bytes << answer; };
    row("end of a command", "p1 OK [READ-WRITE] Select completed.\r\n", "p1 0[READ-WRITE]Select completed.");
    row("refused", "p1 NO [NONEXISTENT] No such folder\r\n", "p1 1[NONEXISTENT]No such folder");
    row("not understood, in small letters", "p1 bad what?\r\n", "p1 2[]what?");
    row("without words", "p1 OK\r\n", "p1 0[]");
    row("goodbye", "* BYE Autologout; idle for too long\r\n", "* 3[]Autologout; idle for too long");
    row("words with brackets", "* OK [UIDVALIDITY 7] (7) \"UIDs\" {valid}\r\n", "* 0[UIDVALIDITY 7](7) \"UIDs\" {valid}");
    row("a code with a list", "* OK [PERMANENTFLAGS (\\Deleted \\*)] Flags\r\n", "* 0[PERMANENTFLAGS (\\Deleted \\*)]Flags");
    row("a code that never ends", "* OK [ALERT we move\r\n", "* 0[][ALERT we move");
    row("go on", "+ idling\r\n", "+ 0[]idling");
    row("go on, without a word", "+\r\n", "+ 0[]");
    row("count", "* 12 EXISTS\r\n", "* 12 EXISTS");
    row("search", "* SEARCH 3 5 9\r\n", "* SEARCH 3 5 9");
    row("nothing found", "* SEARCH\r\n", "* SEARCH");
    row("a blank at the end", "* SEARCH 3  5 \r\n", "* SEARCH 3 5");
    row("line feed alone", "* SEARCH 3\n", "* SEARCH 3");
    row("an empty line before it", "\r\n* SEARCH 3\r\n", "* SEARCH 3");
    row("list", "* LIST (\\HasNoChildren) \"/\" \"a \\\"quoted\\\\ name\"\r\n", "* LIST (\\HasNoChildren) '/' 'a \"quoted\\ name'");
    row("list with a literal", "* LIST () NIL {5}\r\na(\"\r\n\r\n", "* LIST () NIL 'a(\"\r\n'");
    row("empty texts", "* X \"\" {0}\r\n ()\r\n", "* X '' '' ()");
    row("message", "* 3 FETCH (UID 9 BODY[] {12}\r\nA: b\r\n\r\n(\"{))\r\n", "* 3 FETCH (UID 9 BODY[] 'A: b\r\n\r\n(\"{)')");
    row("literal that may hold anything", QByteArray("* 3 FETCH (BODY[] ~{3}\r\na\0b)\r\n", 30), QByteArray("* 3 FETCH (BODY[] 'a\0b')", 24));
    row("literal of an eager server", "* X {2+}\r\nab\r\n", "* X 'ab'");
    row("part of a header", "* 3 FETCH (BODY[HEADER.FIELDS (FROM TO)]<0> \"x\" FLAGS (\\Seen))\r\n", "* 3 FETCH (BODY[HEADER.FIELDS (FROM TO)]<0> 'x' FLAGS (\\Seen))");
    row("no blank between", "* 3 FETCH(UID 9 ENVELOPE(\"a\"NIL))\r\n", "* 3 FETCH (UID 9 ENVELOPE ('a' NIL))");
    row("bytes above 127", "* LIST () \"/\" \"Trait\xC3\xA9s\"\r\n", "* LIST () '/' 'Trait\xC3\xA9s'");
}

void TestImapReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    Bytes stream(bytes);
    ImapReader reader(stream, u"mail.example.org"_s);
    const auto response = reader.next(1000);
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    QCOMPARE(shown(*response), answer);
}

void TestImapReader::readsWhereverTheBytesAreCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    for (qsizetype portion = 1; portion <= 7; ++portion) {
        Bytes stream(bytes + "p2 OK\r\n", portion);
        ImapReader reader(stream, u"mail.example.org"_s);
        const auto response = reader.next(1000);
        QVERIFY(response);
        QCOMPARE(shown(*response), answer);
        const auto after = reader.next(1000);
        QVERIFY(after);
        QCOMPARE(shown(*after), "p2 0[]");
    }
}

void TestImapReader::readsOneAfterTheOther()
{
    Bytes stream("* 1 EXISTS\r\n* 2 EXISTS\r\np1 OK done\r\n");
    ImapReader reader(stream, u"mail.example.org"_s);
    QCOMPARE(reader.next(1000)->count(), 1u);
    QVERIFY(*reader.waits(0));
    QCOMPARE(reader.next(1000)->count(), 2u);
    QCOMPARE(reader.next(1000)->tag, "p1");
    QVERIFY(!*reader.waits(0));
}

void TestImapReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code = ErrorCode::MailAnswer) { QTest::newRow(name) << bytes << code; };
    row("another protocol", "HTTP/1.1 400 Bad Request\r\n");
    row("a mail server for sending", "220 mail.example.org ESMTP\r\n");
    row("binary", QByteArray("\x16\x03\x01\x02\0\x01", 6));
    row("list without an end", "* LIST (\\Noselect \"/\"\r\n");
    row("end without a list", "* LIST ) x\r\n");
    row("quoted over a line", "* LIST () \"/\r\nx\"\r\n");
    row("literal without a length", "* X {}\r\nab\r\n");
    row("literal with words", "* X {abc}\r\nab\r\n");
    row("literal below nothing", "* X {-1}\r\nab\r\n");
    row("literal of too many digits", "* X {99999999999999999999}\r\nab\r\n");
    row("literal over the limit", "* X {41943041}\r\n");
    row("literals over the limit together", "* X {41943040}\r\n" + QByteArray(41943040, 'x') + " {1}\r\nx\r\n");
    row("carriage return in a line", "* X a\rb\r\n");
    row("control character", "* X a\x01\r\n");
    row("a star alone", "*\r\n");
    row("nothing", "", ErrorCode::MailInterrupted);
    row("half a line", "* 12 EXI", ErrorCode::MailInterrupted);
    row("half a literal", "* X {10}\r\nabc", ErrorCode::MailInterrupted);
    row("half a quoted text", "* X \"abc\\", ErrorCode::MailInterrupted);
}

void TestImapReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    Bytes stream(bytes);
    ImapReader reader(stream, u"mail.example.org"_s);
    const auto response = reader.next(1000);
    QVERIFY2(!response, response ? shown(*response).constData() : "");
    QCOMPARE(response.error().code, code);
    QCOMPARE(response.error().values.value(u"host"_s).toString(), u"mail.example.org"_s);
}

void TestImapReader::keepsItsLimits()
{
    const ImapLimits limits{40, 10, 3, 6};
    const auto code = [&](const QByteArray &bytes) {
        Bytes stream(bytes);
        const auto response = ImapReader(stream, u"mail.example.org"_s, limits).next(1000);
        return response ? std::optional<ErrorCode>() : response.error().code;
    };
    const std::optional<ErrorCode> fine, over = ErrorCode::MailAnswer;
    QCOMPARE(code("* X (((a)))\r\n"), fine);
    QCOMPARE(code("* X ((((a))))\r\n"), over);
    QCOMPARE(code("* X 2 3 4 5 6\r\n"), fine);
    QCOMPARE(code("* X 2 3 4 5 6 7\r\n"), over);
    QCOMPARE(code("* X {10}\r\n0123456789\r\n"), fine);
    QCOMPARE(code("* X {11}\r\n01234567890\r\n"), over);
    QCOMPARE(code("* " + QByteArray(36, 'X') + "\r\n"), fine);
    QCOMPARE(code("* " + QByteArray(37, 'X') + "\r\n"), over);
    QCOMPARE(code(QByteArray("\r\n").repeated(40)), over);
}

// The rest of a broken answer is not taken for another one.
void TestImapReader::knowsNothingAfterAnError()
{
    Bytes stream("* X )\r\np1 OK done\r\n");
    ImapReader reader(stream, u"mail.example.org"_s);
    QVERIFY(!reader.next(1000));
    QVERIFY(!reader.next(1000));
    QVERIFY(!reader.waits(0));
}

void TestImapReader::asksForNumbersOnly()
{
    const auto number = [](const char *text) { return ImapNode{ImapNode::Kind::Word, text}.number(); };
    QCOMPARE(number("4294967295"), std::optional(4294967295u));
    for (const char *none : {"0", "4294967296", "-1", "+1", "1x", "", "99999999999999999999"})
        QVERIFY(!number(none));
    const auto validity = [](const char *code) { return ImapStatus{ImapStatus::Kind::Ok, code, {}}.codeNumber("UIDVALIDITY"); };
    QCOMPARE(validity("uidvalidity 17"), std::optional(17u));
    for (const char *none : {"UIDNEXT 17", "UIDVALIDITY", "UIDVALIDITY x", "UIDVALIDITY 0"})
        QVERIFY(!validity(none));
}

QTEST_GUILESS_MAIN(TestImapReader)
#include "tst_imapreader.moc"
