// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapintake.h"
#include "tests/mail/memoryledger.h"
#include "tests/mail/transcript.h"

#include <QTest>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

namespace {

const QByteArray untilFacts = "C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 MOVE\nS: p1 OK\n"
                              "C: p2 LIST \"\" \"\"\nS: * LIST () \"/\" \"\"\nS: p2 OK\nC: p3 LIST \"\" \"Processed\"\nS: * LIST () \"/\" Processed\nS: p3 OK\n"
                              "C: p4 SELECT \"INBOX\"\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 1]\nS: p4 OK\nC: p5 UID SEARCH UID 1:*\nS: * SEARCH 1 2 3\nS: p5 OK\n"
                              "C: p6 UID FETCH 1:3 (UID RFC822.SIZE INTERNALDATE)\nS: * 1 FETCH (UID 1 RFC822.SIZE 1)\nS: * 2 FETCH (UID 2 RFC822.SIZE 1)\nS: * 3 FETCH (UID 3 RFC822.SIZE 1)\nS: p6 OK\n";

} // namespace

// What no server of the test's own does, and others do: the intake over conversations written down.
class TestOddServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageThatIsWithheld();
    void aMessageThatGoesMeanwhile();
    void aServerThatIsBusy_data();
    void aServerThatIsBusy();
    void aMessageThatAServerStumblesOver();
    void aServerThatWillNotMove();
    void aServerWithoutTheFolder();
    void answersThatComeEarly();
    void aLargeMessageInPieces_data();
    void aLargeMessageInPieces();
    void aLargeMessageThatGoesMeanwhile();

private:
    Result<IntakeReport> visit(const QByteArray &text, IntakeLimits limits = {})
    {
        m_ledger = std::make_unique<testing::MemoryLedger>();
        return visitAgain(untilFacts + text, limits);
    }
    Result<IntakeReport> visitAgain(const QByteArray &text, IntakeLimits limits = {})
    {
        auto stream = std::make_unique<testing::Transcript>(text);
        testing::Transcript *transcript = stream.get();
        ImapSession session(std::make_unique<ImapChannel>(std::move(stream), u"mail.example.org"_s));
        if (const auto begun = session.begin(); !begun)
            return begun.error();
        auto report = ImapIntake(session, *m_ledger, {}, limits).visit();
        m_unexpected = transcript->unexpected + (transcript->isOver() ? "" : "more was written down");
        return report;
    }

    std::unique_ptr<testing::MemoryLedger> m_ledger;
    QByteArray m_unexpected;
};

// It is listed and never handed over: staff see that it is there, and it stays there.
void TestOddServers::aMessageThatIsWithheld()
{
    const auto report = visit("C: p7 UID FETCH 1:3 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] \"a\")\nS: * 2 FETCH (UID 2 BODY[] NIL)\nS: * 3 FETCH (UID 3 BODY[] \"c\")\nS: p7 OK\n"
                              "C: p8 UID MOVE 1,3 \"Processed\"\nS: p8 OK\nC: p9 UID SEARCH UID 2\nS: * SEARCH 2\nS: p9 OK\n");
    QVERIFY(report);
    QCOMPARE(m_unexpected, "");
    QCOMPARE(report->taken, 3);
    QCOMPARE(report->filed, 2);
    QCOMPARE(m_ledger->batches, std::vector<size_t>({2, 1}));
    QCOMPARE(m_ledger->seenAfter, std::vector<quint32>({1, 3})); // had it ended in between, the next visit began with 2
    QCOMPARE(m_ledger->unfiledCount(), 0);
}

void TestOddServers::aMessageThatGoesMeanwhile()
{
    const auto report = visit("C: p7 UID FETCH 1:3 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] \"a\")\nS: * 3 FETCH (UID 3 BODY[] \"c\")\nS: p7 NO some are gone\n"
                              "C: p8 UID MOVE 1,3 \"Processed\"\nS: p8 OK\nC: p9 UID SEARCH UID 2\nS: * SEARCH\nS: p9 OK\n");
    QVERIFY(report);
    QCOMPARE(m_unexpected, "");
    QCOMPARE(report->taken, 2);
    QCOMPARE(m_ledger->seenAfter, std::vector<quint32>({1, 3}));
}

void TestOddServers::aServerThatIsBusy_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("NO") << QByteArray("NO [UNAVAILABLE] later");
    QTest::newRow("BAD") << QByteArray("BAD later");
}

// It says no to some and still has them: they are asked for again on the next visit, and nobody says that it withholds them.
void TestOddServers::aServerThatIsBusy()
{
    QFETCH(QByteArray, end);
    const auto report = visit("C: p7 UID FETCH 1:3 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] \"a\")\nS: p7 " + end + "\n"
                              "C: p8 UID MOVE 1 \"Processed\"\nS: p8 OK\nC: p9 UID SEARCH UID 2:3\nS: * SEARCH 2 3\nS: p9 OK\n"
                              "C: p10 UID FETCH 2 (UID BODY.PEEK[])\nS: p10 " + end + "\nC: p11 UID FETCH 3 (UID BODY.PEEK[])\nS: p11 " + end + "\n");
    QVERIFY(!report);
    QCOMPARE(m_unexpected, "");
    QCOMPARE(report.error().code, ErrorCode::MailRefusedThere);
    QCOMPARE(report.error().values.value(u"answer"_s).toString(), u"later."_s);
    QCOMPARE(m_ledger->kept.size(), 1u);
    QCOMPARE(m_ledger->seen()->uid, 1u);
    QCOMPARE(m_ledger->unfiledCount(), 0);
}

// Those behind it come all the same.
void TestOddServers::aMessageThatAServerStumblesOver()
{
    const auto report = visit("C: p7 UID FETCH 1:3 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] \"a\")\nS: p7 NO [SERVERBUG] it is broken\n"
                              "C: p8 UID MOVE 1 \"Processed\"\nS: p8 OK\nC: p9 UID SEARCH UID 2:3\nS: * SEARCH 2 3\nS: p9 OK\n"
                              "C: p10 UID FETCH 2 (UID BODY.PEEK[])\nS: p10 NO [SERVERBUG] it is broken\nC: p11 UID FETCH 3 (UID BODY.PEEK[])\nS: * 3 FETCH (UID 3 BODY[] \"c\")\nS: p11 OK\n"
                              "C: p12 UID MOVE 3 \"Processed\"\nS: p12 OK\n");
    QVERIFY(!report);
    QCOMPARE(m_unexpected, "");
    QCOMPARE(m_ledger->kept.size(), 2u);
    QCOMPARE(m_ledger->seen()->uid, 1u); // the next visit begins with it
    QCOMPARE(m_ledger->unfiledCount(), 0);
}

// All is taken in; that it lies there still is told, and tried again next time.
void TestOddServers::aServerThatWillNotMove()
{
    const auto report = visit("C: p7 UID FETCH 1:2 (UID BODY.PEEK[])\nC: p8 UID FETCH 3 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] \"a\")\nS: * 2 FETCH (UID 2 BODY[] \"b\")\nS: p7 OK\n"
                              "C: p9 UID MOVE 1:2 \"Processed\"\nS: * 3 FETCH (UID 3 BODY[] \"c\")\nS: p8 OK\nC: p10 UID MOVE 3 \"Processed\"\nS: p9 NO [OVERQUOTA] full\nS: p10 NO [OVERQUOTA] full\n",
                              {2, 1 << 20, 1 << 20});
    QVERIFY(report);
    QCOMPARE(m_unexpected, "");
    QCOMPARE(report->taken, 3);
    QCOMPARE(report->filed, 0);
    QVERIFY(report->notMoved);
    QCOMPARE(report->notMoved->values.value(u"answer"_s).toString(), u"full."_s);
    QCOMPARE(m_ledger->unfiledCount(), 3);
}

// It can neither move nor make the folder of what is done: on each visit what is new is taken in all the same.
void TestOddServers::aServerWithoutTheFolder()
{
    m_ledger = std::make_unique<testing::MemoryLedger>();
    const QByteArray begin = "C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: p1 OK\nC: p2 LIST \"\" \"\"\nS: p2 OK\nC: p3 LIST \"\" \"Processed\"\nS: p3 OK\n"
                             "C: p4 CREATE \"Processed\"\nS: p4 NO not allowed\nC: p5 LIST \"\" \"Processed\"\nS: p5 OK\n"
                             "C: p6 SELECT \"INBOX\"\nS: * OK [UIDVALIDITY 1]\nS: p6 OK\n";
    QVERIFY(visitAgain(begin + "C: p7 UID SEARCH UID 1:*\nS: * SEARCH 1\nS: p7 OK\nC: p8 UID FETCH 1 (UID RFC822.SIZE INTERNALDATE)\nS: * 1 FETCH (UID 1 RFC822.SIZE 1)\nS: p8 OK\n"
                               "C: p9 UID FETCH 1 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] \"a\")\nS: p9 OK\n"));
    QCOMPARE(m_unexpected, "");
    const auto second = visitAgain(begin + "C: p7 UID SEARCH UID 1\nS: * SEARCH 1\nS: p7 OK\nC: p8 UID SEARCH UID 2:*\nS: * SEARCH 2\nS: p8 OK\n"
                                           "C: p9 UID FETCH 2 (UID RFC822.SIZE INTERNALDATE)\nS: * 2 FETCH (UID 2 RFC822.SIZE 1)\nS: p9 OK\n"
                                           "C: p10 UID FETCH 2 (UID BODY.PEEK[])\nS: * 2 FETCH (UID 2 BODY[] \"b\")\nS: p10 OK\n");
    QVERIFY(second);
    QCOMPARE(m_unexpected, "");
    QCOMPARE(second->taken, 1);
    QVERIFY(second->notMoved);
    QCOMPARE(m_ledger->kept.size(), 2u);
}

// Of a command that is not waited for yet: nothing of it is thrown away.
void TestOddServers::answersThatComeEarly()
{
    const auto report = visit("C: p7 UID FETCH 1 (UID BODY.PEEK[])\nC: p8 UID FETCH 2 (UID BODY.PEEK[])\nC: p9 UID FETCH 3 (UID BODY.PEEK[])\nS: * 3 FETCH (UID 3 BODY[] \"c\")\nS: * 2 FETCH (UID 2 BODY[] \"b\")\nS: p8 OK\n"
                              "S: * 1 FETCH (UID 1 BODY[] \"a\")\nS: p7 OK\nC: p10 UID MOVE 1 \"Processed\"\nC: p11 UID MOVE 2 \"Processed\"\nS: p10 OK\nS: p11 OK\nS: p9 OK\nC: p12 UID MOVE 3 \"Processed\"\nS: p12 OK\n",
                              {1, 1 << 20, 1 << 20});
    QVERIFY(report);
    QCOMPARE(m_unexpected, "");
    QCOMPARE(report->filed, 3);
    QCOMPARE(m_ledger->unfiledCount(), 0);
}

void TestOddServers::aLargeMessageInPieces_data()
{
    QTest::addColumn<int>("size"); // as the server says
    QTest::addColumn<int>("patience");
    QTest::addColumn<QByteArray>("pieces");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QByteArray>("bytes");
    const auto piece = [](int command, int from, const QByteArray &body) {
        const QByteArray tag = "p" + QByteArray::number(command), at = '<' + QByteArray::number(from);
        return "C: " + tag + " UID FETCH 2 (UID BODY.PEEK[]" + at + ".4>)\nS: * 2 FETCH (UID 2 BODY[]" + at + "> " + body + ")\nS: " + tag + " OK\n";
    };
    const auto move = [](int command) { return "C: p" + QByteArray::number(command) + " UID MOVE 2 \"Processed\"\nS: p" + QByteArray::number(command) + " OK\n"; };
    const QByteArray two = piece(9, 0, "\"bbbb\"") + piece(10, 4, "\"cccc\"");
    const int patient = 300'000;
    QTest::newRow("three") << 10 << patient << two + piece(11, 8, "\"dd\"") + move(12) << true << QByteArray("bbbbccccdd");
    QTest::newRow("as many as fit") << 8 << patient << two + piece(11, 8, "\"\"") + move(12) << true << QByteArray("bbbbcccc");
    QTest::newRow("nothing behind its end") << 8 << patient << two + piece(11, 8, "NIL") + move(12) << true << QByteArray("bbbbcccc");
    QTest::newRow("larger than was said") << 7 << patient << two + piece(11, 8, "\"dd\"") + move(12) << true << QByteArray("bbbbccccdd");
    QTest::newRow("smaller than was said") << 12 << patient << two + piece(11, 8, "\"dd\"") + piece(12, 10, "\"\"") + move(13) << true << QByteArray("bbbbccccdd");
    QTest::newRow("small in truth") << 7 << patient << piece(9, 0, "\"bb\"") + piece(10, 2, "\"\"") + move(11) << true << QByteArray("bb");
    QTest::newRow("a server without pieces") << 10 << patient << piece(9, 0, "\"bbbbccccdd\"") + move(10) << true << QByteArray("bbbbccccdd");
    QTest::newRow("over the limit") << 12 << patient << two + piece(11, 8, "\"dddd\"") + piece(12, 12, "\"e\"") + move(13) << false << QByteArray("bbbbccccdddde");
    QTest::newRow("too slow") << 10 << 0 << piece(9, 0, "\"bbbb\"") + move(10) << false << QByteArray("bbbb");
    QTest::newRow("refused") << 10 << patient
                             << piece(9, 0, "\"bbbb\"") + "C: p10 UID FETCH 2 (UID BODY.PEEK[]<4.4>)\nS: p10 NO broken\nC: p11 UID SEARCH UID 2\nS: * SEARCH 2\nS: p11 OK\n"
                                    "C: p12 UID FETCH 2 (UID BODY.PEEK[HEADER]<0.262144>)\nS: * 2 FETCH (UID 2 BODY[HEADER]<0> \"b\")\nS: p12 OK\n" + move(13)
                             << false << QByteArray("b");
}

// After the others, alone; whatever the server does, it comes once, whole or by its header.
void TestOddServers::aLargeMessageInPieces()
{
    QFETCH(int, size);
    QFETCH(int, patience);
    QFETCH(QByteArray, pieces);
    QFETCH(bool, whole);
    QFETCH(QByteArray, bytes);
    m_ledger = std::make_unique<testing::MemoryLedger>();
    const QByteArray others = "C: p7 UID FETCH 1,3 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] \"a\")\nS: * 3 FETCH (UID 3 BODY[] \"c\")\nS: p7 OK\nC: p8 UID MOVE 1,3 \"Processed\"\nS: p8 OK\n";
    const auto report = visitAgain(QByteArray(untilFacts).replace("UID 2 RFC822.SIZE 1", "UID 2 RFC822.SIZE " + QByteArray::number(size)) + others + pieces, {50, 100, 6, 12, 4, patience});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(m_unexpected, "");
    QCOMPARE(report->filed, 3);
    QCOMPARE(m_ledger->kept.size(), 3u);
    QCOMPARE(m_ledger->batches[0], 2u);
    QCOMPARE(m_ledger->batches[1], 1u);
    QCOMPARE(m_ledger->seenAfter.front(), 1u); // had it ended there, the next visit began with 2
    QCOMPARE(m_ledger->seenAfter.back(), 3u);
    QCOMPARE(m_ledger->unfiledCount(), 0);
    for (const auto &[key, one] : m_ledger->kept) {
        if (one.mail.uid != 2)
            continue;
        QCOMPARE(one.mail.bytes, bytes);
        QCOMPARE(one.mail.body, whole ? FetchedMail::Body::Whole : FetchedMail::Body::TooLarge);
        QVERIFY(whole ? one.mail.size == bytes.size() : one.mail.size >= size);
    }
}

void TestOddServers::aLargeMessageThatGoesMeanwhile()
{
    m_ledger = std::make_unique<testing::MemoryLedger>();
    const auto report = visitAgain(QByteArray(untilFacts).replace("UID 2 RFC822.SIZE 1", "UID 2 RFC822.SIZE 10")
                                       + "C: p7 UID FETCH 1,3 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] \"a\")\nS: * 3 FETCH (UID 3 BODY[] \"c\")\nS: p7 OK\nC: p8 UID MOVE 1,3 \"Processed\"\nS: p8 OK\n"
                                         "C: p9 UID FETCH 2 (UID BODY.PEEK[]<0.4>)\nS: * 2 FETCH (UID 2 BODY[]<0> \"bbbb\")\nS: p9 OK\nC: p10 UID FETCH 2 (UID BODY.PEEK[]<4.4>)\nS: p10 OK\n"
                                         "C: p11 UID SEARCH UID 2\nS: * SEARCH\nS: p11 OK\n",
                                   {50, 100, 6, 12, 4});
    QVERIFY(report);
    QCOMPARE(m_unexpected, "");
    QCOMPARE(m_ledger->kept.size(), 2u); // not the half of it
    QCOMPARE(m_ledger->seenAfter.back(), 3u);
}

QTEST_GUILESS_MAIN(TestOddServers)
#include "tst_oddservers.moc"
