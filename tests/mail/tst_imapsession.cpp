// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/foldername.h"
#include "models/mail/imapsession.h"
#include "tests/mail/transcript.h"

#include <QTest>

using namespace pd;
using namespace pd::mail;
using namespace Qt::StringLiterals;

namespace {

// A session that follows a conversation written down beforehand; the test ends with it.
class Conversation {
public:
    explicit Conversation(const QByteArray &text)
    {
        auto stream = std::make_unique<testing::Transcript>(text, 7);
        m_transcript = stream.get();
        session = std::make_unique<ImapSession>(std::make_unique<ImapChannel>(std::move(stream), u"mail.example.org"_s));
    }
    [[nodiscard]] QByteArray isKept() const { return m_transcript->isOver() ? m_transcript->unexpected : m_transcript->unexpected + " and more was written down"; }
    std::unique_ptr<ImapSession> session;

private:
    testing::Transcript *m_transcript;
};

QByteArray shown(const Uids &uids)
{
    QByteArrayList all;
    for (const quint32 uid : uids)
        all.append(QByteArray::number(uid));
    return all.join(' ');
}

} // namespace

// What the commands say and what they make of the answers; odd servers too.
class TestImapSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatTheServerCan();
    void selects();
    void aFolderThatIsNotThere();
    void aFolderWithoutValidity();
    void findsNewMessagesOnly();
    void asksAFullFolderPieceByPiece();
    void refusesWhatIsNoUid();
    void findsAMessageByItsId();
    void fetches();
    void someAreGoneMeanwhile();
    void moves();
    void movesWhereTheServerCannot();
    void takesNobodyElsesMarkAway();
    void refusesToMove();
    void asksForTheFolderOnce();
    void makesTheFolderBelowInbox();
    void listsFolders();
    void knowsWhereSentMailIs();
    void waitsForMail();
    void mailThatCameBeforeWaiting();
    void aServerThatWillNotWait();
    void endsWithTheServersGoodbye();
    void anEndThatNobodyWaitsFor();
    void commandsThatEndOutOfOrder();
    void leaves();
    void namesOfFolders_data();
    void namesOfFolders();
    void datesOfServers_data();
    void datesOfServers();
    void setsOfUids();
};

void TestImapSession::learnsWhatTheServerCan()
{
    Conversation with("C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 idle MOVE UIDPLUS\nS: p1 OK done");
    QVERIFY(with.session->begin());
    QVERIFY(with.session->can("IDLE") && with.session->can("MOVE") && !with.session->can("QRESYNC"));
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::selects()
{
    Conversation with("C: p1 SELECT \"INBOX\"\nS: * FLAGS (\\Answered \\Seen)\nS: * OK [PERMANENTFLAGS (\\Answered)] Flags.\nS: * 172 EXISTS\nS: * 1 RECENT\n"
                      "S: * OK [UNSEEN 12] first\nS: * OK [UIDVALIDITY 3857529045] valid\nS: * OK [UIDNEXT 4392]\nS: p1 OK [READ-WRITE] done\n"
                      "C: p2 EXAMINE \"Trait&AOk-s\"\nS: * 0 EXISTS\nS: * OK [UIDVALIDITY 1]\nS: p2 OK");
    const auto folder = with.session->select(u"INBOX"_s);
    QVERIFY(folder);
    QCOMPARE(folder->uidValidity, 3857529045u);
    QCOMPARE(folder->uidNext, 4392u);
    QCOMPARE(folder->exists, 172u);
    QVERIFY(with.session->select(u"Traités"_s, true));
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::aFolderThatIsNotThere()
{
    Conversation with("C: p1 SELECT \"Wishes\"\nS: p1 NO [NONEXISTENT] Mailbox doesn't exist: Wishes");
    const auto folder = with.session->select(u"Wishes"_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::MailFolderMissing);
    QCOMPARE(folder.error().values.value(u"folder"_s).toString(), u"Wishes"_s);
}

void TestImapSession::aFolderWithoutValidity()
{
    Conversation with("C: p1 SELECT \"INBOX\"\nS: * 3 EXISTS\nS: p1 OK");
    const auto folder = with.session->select(u"INBOX"_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::MailAnswer);
}

// 40:* names the last one even where there is nothing new; two lines, out of order, one twice.
void TestImapSession::findsNewMessagesOnly()
{
    Conversation with("C: p1 UID SEARCH UID 40:*\nS: * SEARCH 39\nS: p1 OK\nC: p2 UID SEARCH UID 40:*\nS: * SEARCH 44 41\nS: * 9 EXISTS\nS: * SEARCH 41 39 (MODSEQ 7)\nS: p2 OK");
    QCOMPARE(shown(*with.session->uidsAfter(39)), "");
    QCOMPARE(shown(*with.session->uidsAfter(39)), "41 44");
    QCOMPARE(shown(*with.session->uidsAfter(0xFFFFFFFF)), "");
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::asksAFullFolderPieceByPiece()
{
    Conversation with("C: p1 SELECT \"INBOX\"\nS: * 70000 EXISTS\nS: * OK [UIDVALIDITY 1]\nS: * OK [UIDNEXT 100010]\nS: p1 OK\n"
                      "C: p2 UID SEARCH UID 1:50000\nS: * SEARCH 7\nS: p2 OK\nC: p3 UID SEARCH UID 50001:100000\nS: * SEARCH\nS: p3 OK\nC: p4 UID SEARCH UID 100001:*\nS: * SEARCH 100002\nS: p4 OK");
    QVERIFY(with.session->select(u"INBOX"_s));
    QCOMPARE(shown(*with.session->uidsAfter(0)), "7 100002");
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::refusesWhatIsNoUid()
{
    Conversation with("C: p1 UID SEARCH UID 1:*\nS: * SEARCH 4294967296\nS: p1 OK");
    const auto uids = with.session->uidsAfter(0);
    QVERIFY(!uids);
    QCOMPARE(uids.error().code, ErrorCode::MailAnswer);
}

void TestImapSession::findsAMessageByItsId()
{
    Conversation with("C: p1 UID SEARCH HEADER Message-ID \"<a\\\"b@example.org>\"\nS: * SEARCH 5\nS: p1 OK");
    QCOMPARE(shown(*with.session->uidsOfMessage("<a\"b@example.org>")), "5");
    // What cannot stand in a line is not sent at all.
    QCOMPARE(shown(*with.session->uidsOfMessage("<a@example.org>\r\np9 DELETE INBOX")), "");
    QCOMPARE(shown(*with.session->uidsOfMessage("")), "");
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::fetches()
{
    Conversation with("C: p1 UID FETCH 3,5:6 (UID RFC822.SIZE INTERNALDATE)\nS: * 1 FETCH (UID 3 RFC822.SIZE 12 INTERNALDATE \"17-Nov-2026 10:02:03 +0100\")\n"
                      "S: * 2 FETCH (FLAGS (\\Seen))\nS: * 9 FETCH (UID 99 RFC822.SIZE 1)\nS: * 3 FETCH (RFC822.SIZE 30000000000 UID 6)\nS: p1 OK\n"
                      "C: p2 UID FETCH 3,5:6 (UID BODY.PEEK[])\nS: * 1 FETCH (BODY[] {6}\nS: A: b\nS:  UID 3)\nS: * 2 FETCH (UID 5 BODY[] \"\")\nS: * 3 FETCH (UID 6 BODY[] NIL)\nS: p2 OK\n"
                      "C: p3 UID FETCH 6 (UID BODY.PEEK[HEADER]<0.262144>)\nS: * 3 FETCH (UID 6 BODY[HEADER]<0> {4}\nS: A:\nS: )\nS: p3 OK");
    const auto facts = with.session->facts({3, 5, 6});
    QVERIFY(facts);
    QCOMPARE(facts->size(), 2u);
    QCOMPARE(facts->at(0).size, std::optional<qint64>(12));
    QCOMPARE(facts->at(0).received.ms, 1794906123000);
    QCOMPARE(facts->at(1).uid, 6u);
    QCOMPARE(facts->at(1).size, std::optional<qint64>(30'000'000'000));
    const auto bodies = with.session->receive(*with.session->request({3, 5, 6}, false), {3, 5, 6});
    QVERIFY(bodies);
    QCOMPARE(bodies->answers.size(), 2u); // that of 6 is withheld
    QCOMPARE(bodies->answers.at(0).uid, 3u);
    QCOMPARE(*bodies->answers.at(0).body, "A: b\r\n");
    QCOMPARE(*bodies->answers.at(1).body, "");
    const auto headers = with.session->receive(*with.session->request({6}, true), {6});
    QCOMPARE(*headers->answers.at(0).body, "A:\r\n");
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::someAreGoneMeanwhile()
{
    Conversation with("C: p1 UID FETCH 3:4 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 3 BODY[] \"x\")\nS: p1 NO [EXPUNGEISSUED] Some of the requested messages no longer exist.\nC: p2 UID SEARCH UID 4\nS: * SEARCH\nS: p2 OK");
    const auto bodies = with.session->receive(*with.session->request({3, 4}, false), {3, 4});
    QVERIFY(bodies);
    QCOMPARE(bodies->answers.size(), 1u);
    QVERIFY(bodies->refused);
    QCOMPARE(shown(*with.session->uidsAmong({4})), "");
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::moves()
{
    Conversation with("C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 MOVE\nS: p1 OK\n"
                      "C: p2 UID MOVE 3:4 \"Processed\"\nS: * OK [COPYUID 1 3:4 1:2] Moved UIDs.\nS: * 2 EXPUNGE\nS: * 1 EXPUNGE\nS: p2 OK done");
    QVERIFY(with.session->begin());
    const auto tag = with.session->startMove({3, 4}, u"Processed"_s);
    QVERIFY(tag);
    QVERIFY(with.session->finishMove(*tag));
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::movesWhereTheServerCannot()
{
    Conversation with("C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 UIDPLUS\nS: p1 OK\n"
                      "C: p2 UID COPY 3 \"Processed\"\nS: p2 OK\nC: p3 UID STORE 3 +FLAGS.SILENT (\\Deleted)\nS: p3 OK\nC: p4 UID EXPUNGE 3\nS: * 1 EXPUNGE\nS: p4 OK");
    QVERIFY(with.session->begin());
    const auto tag = with.session->startMove({3}, u"Processed"_s);
    QVERIFY(tag);
    QVERIFY(with.session->finishMove(*tag));
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::takesNobodyElsesMarkAway()
{
    Conversation with("C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: p1 OK\n"
                      "C: p2 UID COPY 3 \"Processed\"\nS: p2 OK\nC: p3 UID STORE 3 +FLAGS.SILENT (\\Deleted)\nS: p3 OK\nC: p4 NOOP\nS: p4 OK\n"
                      "C: p5 UID STORE 9 +FLAGS.SILENT (\\Deleted)\nS: p5 OK");
    QVERIFY(with.session->begin());
    const auto tag = with.session->startMove({3}, u"Processed"_s);
    QVERIFY(tag);
    QVERIFY(with.session->finishMove(*tag));
    QVERIFY(with.session->remove({9}));
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::refusesToMove()
{
    Conversation with("C: p1 UID COPY 3 \"Processed\"\nS: p1 NO [OVERQUOTA] Quota\x01 exceeded (mailbox for clerk is full)");
    const auto tag = with.session->startMove({3}, u"Processed"_s);
    QVERIFY(!tag);
    QCOMPARE(tag.error().code, ErrorCode::MailRefusedThere);
    QCOMPARE(tag.error().values.value(u"answer"_s).toString(), u"Quota exceeded (mailbox for clerk is full)."_s);
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::asksForTheFolderOnce()
{
    Conversation with("C: p1 LIST \"\" \"\"\nS: * LIST (\\Noselect) \"/\" \"\"\nS: p1 OK\nC: p2 LIST \"\" \"Processed\"\nS: * LIST (\\HasNoChildren) \"/\" Processed\nS: p2 OK");
    QCOMPARE(*with.session->ensureFolder(u"Processed"_s), u"Processed"_s);
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::makesTheFolderBelowInbox()
{
    Conversation with("C: p1 LIST \"\" \"\"\nS: * LIST (\\Noselect) \".\" \"\"\nS: p1 OK\nC: p2 LIST \"\" \"Processed\"\nS: p2 OK\nC: p3 LIST \"\" \"INBOX.Processed\"\nS: * LIST (\\NonExistent) \".\" INBOX.Processed\nS: p3 OK\n"
                      "C: p4 CREATE \"Processed\"\nS: p4 NO Invalid mailbox name.\nC: p5 LIST \"\" \"Processed\"\nS: p5 OK\nC: p6 CREATE \"INBOX.Processed\"\nS: p6 OK");
    QCOMPARE(*with.session->ensureFolder(u"Processed"_s), u"INBOX.Processed"_s);
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::listsFolders()
{
    Conversation with("C: p1 LIST \"\" *\nS: * LIST (\\HasNoChildren) \"/\" \"Trait&AOk-s\"\nS: * LIST () \"/\" {5}\nS: INBOX\nS: * LIST (\\Noselect \\HasChildren) \"/\" \"[Gmail]\"\nS: p1 OK");
    QCOMPARE(with.session->folders()->all, QStringList({u"INBOX"_s, u"Traités"_s}));
    QCOMPARE(with.isKept(), "");
}

// Some servers say it unasked, others when they are asked; of some nobody knows.
void TestImapSession::knowsWhereSentMailIs()
{
    const QByteArray list = "S: * LIST (\\HasNoChildren) \"/\" Sent\nS: * LIST (\\HasNoChildren \\sent) \"/\" Ausgang\nS: * LIST (\\Noselect \\Sent) \"/\" Gone\nS: p2 OK";
    const QByteArray can = "C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 SPECIAL-USE";
    for (const QByteArray &talk : {can + "\nS: p1 OK\nC: p2 LIST \"\" *\n" + list, can + " LIST-EXTENDED\nS: p1 OK\nC: p2 LIST \"\" * RETURN (SPECIAL-USE)\n" + list}) {
        Conversation with(talk);
        QVERIFY(with.session->begin());
        const auto names = with.session->folders();
        QCOMPARE(names->all, QStringList({u"Ausgang"_s, u"Sent"_s}));
        QCOMPARE(names->sent, QStringList({u"Ausgang"_s}));
        QCOMPARE(with.isKept(), "");
    }
}

void TestImapSession::waitsForMail()
{
    Conversation with("C: p1 IDLE\nS: + idling\nS: * OK Still here\nS: * 4 EXISTS\nC: DONE\nS: p1 OK\nC: p2 IDLE\nS: +\nC: DONE\nS: * 5 EXISTS\nS: p2 OK\nC: p3 IDLE\nS: +\nC: DONE\nS: * 4 EXPUNGE\nS: p3 OK");
    QCOMPARE(*with.session->idle(1000), true);
    QCOMPARE(*with.session->idle(0), true);
    QCOMPARE(*with.session->idle(0), false);
    QCOMPARE(with.isKept(), "");
}

// Told of while something else was asked: nobody tells it again.
void TestImapSession::mailThatCameBeforeWaiting()
{
    Conversation with("C: p1 UID SEARCH UID 1:*\nS: * SEARCH\nS: * 1 EXISTS\nS: p1 OK\nC: p2 UID SEARCH UID 1:*\nS: * SEARCH 1\nS: p2 OK\nC: p3 IDLE\nS: +\nC: DONE\nS: p3 OK");
    QVERIFY(with.session->uidsAfter(0));
    QCOMPARE(*with.session->idle(1000), true);
    QCOMPARE(shown(*with.session->uidsAfter(0)), "1");
    QCOMPARE(*with.session->idle(0), false);
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::aServerThatWillNotWait()
{
    Conversation with("C: p1 IDLE\nS: p1 BAD Unknown command");
    const auto woken = with.session->idle(1000);
    QVERIFY(!woken);
    QCOMPARE(woken.error().code, ErrorCode::MailRefusedThere);
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::endsWithTheServersGoodbye()
{
    Conversation with("C: p1 UID SEARCH UID 1:*\nS: * BYE Server shutting down.");
    const auto uids = with.session->uidsAfter(0);
    QVERIFY(!uids);
    QCOMPARE(uids.error().code, ErrorCode::MailInterrupted);
    with.session->leave(); // to nobody
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::anEndThatNobodyWaitsFor()
{
    Conversation with("C: p1 UID SEARCH UID 1:*\nS: p7 OK\nS: p1 OK");
    const auto uids = with.session->uidsAfter(0);
    QVERIFY(!uids);
    QCOMPARE(uids.error().code, ErrorCode::MailAnswer);
}

void TestImapSession::commandsThatEndOutOfOrder()
{
    Conversation with("C: p1 UID FETCH 1 (UID BODY.PEEK[])\nC: p2 UID FETCH 2 (UID BODY.PEEK[])\nS: * 2 FETCH (UID 2 BODY[] \"y\")\nS: p2 OK\nS: * 1 FETCH (UID 1 BODY[] \"x\")\nS: * 3 FETCH (UID 9 BODY[] \"z\")\nS: p1 OK");
    const auto first = with.session->request({1}, false);
    const auto second = with.session->request({2}, false);
    QCOMPARE(with.session->receive(*first, {1})->answers.size(), 1u);
    QCOMPARE(with.session->receive(*second, {2})->answers.size(), 1u);
    QCOMPARE(with.isKept(), "");
}

void TestImapSession::leaves()
{
    Conversation with("C: p1 LOGOUT\nS: * BYE\nS: p1 OK");
    with.session->leave();
    with.session->leave();
    QCOMPARE(with.isKept(), " and more was written down"); // the end of LOGOUT: the server has said goodbye
}

void TestImapSession::namesOfFolders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"INBOX/Wishes 2026"_s << QByteArray("INBOX/Wishes 2026");
    QTest::newRow("ampersand") << u"A & B"_s << QByteArray("A &- B");
    QTest::newRow("accents") << u"Traités à part"_s << QByteArray("Trait&AOk-s &AOA- part");
    QTest::newRow("another script") << u"~peter/mail/台北/日本語"_s << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("beyond 16 bits") << u"🎭"_s << QByteArray("&2DzfrQ-");
}

void TestImapSession::namesOfFolders()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, written);
    QCOMPARE(encodedFolder(name), written);
    QCOMPARE(decodedFolder(written), name);
    for (const char *odd : {"a&b", "a&!!-", "a&AA-", "Trait\xC3\xA9s", "&2Dw-"})
        QVERIFY(!decodedFolder(odd).isEmpty());
    QCOMPARE(decodedFolder("Trait\xC3\xA9s & b"), u"Traités & b"_s);
}

void TestImapSession::datesOfServers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("with a zone") << QByteArray("17-Nov-2026 10:02:03 +0100") << qint64(1794906123000);
    QTest::newRow("a blank before the day") << QByteArray(" 7-NOV-2026 09:02:03 +0000") << qint64(1794042123000);
    QTest::newRow("west") << QByteArray("17-nov-2026 05:32:03 -0330") << qint64(1794906123000);
    for (const char *none : {"", "17-Nov-2026", "17-Xyz-2026 10:02:03 +0100", "31-Feb-2026 10:02:03 +0100", "17-Nov-2026 25:02:03 +0100", "17-Nov-2026 10:02:03 CET", "17-ovd-2026 10:02:03 +0100"})
        QTest::newRow(none) << QByteArray(none) << qint64(0);
}

void TestImapSession::datesOfServers()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    QCOMPARE(readInternalDate(text).ms, ms);
}

void TestImapSession::setsOfUids()
{
    QCOMPARE(uidSets({}).size(), 0u);
    QCOMPARE(uidSets({1, 2, 3, 7, 9, 10}), std::vector<QByteArray>({"1:3,7,9:10"}));
    QCOMPARE(uidSets({1, 3, 5}, 3), std::vector<QByteArray>({"1,3", "5"}));
    QCOMPARE(uidSets({4294967294, 4294967295}), std::vector<QByteArray>({"4294967294:4294967295"}));
}

QTEST_GUILESS_MAIN(TestImapSession)
#include "tst_imapsession.moc"
