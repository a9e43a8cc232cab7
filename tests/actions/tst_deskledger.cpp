// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"

#include "models/actions/deskledger.h"
#include "models/mail/imapintake.h"
#include "models/mail/mailhelper.h"
#include "models/store/mailboxes.h"
#include "tests/mail/transcript.h"

using namespace pd;
using namespace pd::actions;

namespace {

const QByteArray begin = "C: p1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 MOVE\nS: p1 OK\n"
                         "C: p2 LIST \"\" \"\"\nS: * LIST () \"/\" \"\"\nS: p2 OK\nC: p3 LIST \"\" \"Processed\"\nS: * LIST () \"/\" Processed\nS: p3 OK\n"
                         "C: p4 SELECT \"INBOX\"\nS: * 2 EXISTS\nS: * OK [UIDVALIDITY 7]\nS: p4 OK\n";
const QByteArray one = "\"From: ana@x.example\"", two = "\"From: bo@x.example\"";
const QByteArray taken = "C: p5 UID SEARCH UID 1:*\nS: * SEARCH 1 2\nS: p5 OK\n"
                         "C: p6 UID FETCH 1:2 (UID RFC822.SIZE INTERNALDATE)\nS: * 1 FETCH (UID 1 RFC822.SIZE 20)\nS: * 2 FETCH (UID 2 RFC822.SIZE 20)\nS: p6 OK\n"
                         "C: p7 UID FETCH 1:2 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 1 BODY[] " + one + ")\nS: * 2 FETCH (UID 2 BODY[] " + two + ")\nS: p7 OK\n"
                         "C: p8 UID MOVE 1:2 \"Processed\"\n";

} // namespace

// What the database keeps of a mailbox whose server does not do what it should with what is kept.
class DeskLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void aMoveThatNobodyAnswered_data();
    void aMoveThatNobodyAnswered();
    void aMoveThatWasRefused();
    void anotherUidValidity();
    void saysWhereWhatIsTooLargeLies_data();
    void saysWhereWhatIsTooLargeLies();

private:
    // One visit of a desk of its own, as after a new start of the program.
    struct Visitor {
        explicit Visitor(Engine engine)
            : desk(engine)
        {
            ready = desk.run({u"INSERT INTO mailbox (id, name, kind, host) VALUES (1, 'Box', 'imap', 'mail.example.org')"_s}) != 0;
        }
        Result<mail::IntakeReport> visit(const QByteArray &text)
        {
            const Result<Mailbox> box = store::readMailbox(*desk.db, u"Box"_s);
            DeskLedger ledger(*desk.db, desk.runner, helper, *box);
            auto stream = std::make_unique<testing::Transcript>(text);
            testing::Transcript *transcript = stream.get();
            mail::ImapSession session(std::make_unique<mail::ImapChannel>(std::move(stream), u"mail.example.org"_s));
            if (const auto begun = session.begin(); !begun)
                return begun.error();
            auto report = mail::ImapIntake(session, ledger).visit();
            unexpected = transcript->unexpected + (transcript->isOver() ? "" : "more was written down");
            return report;
        }
        QList<qint64> unfiled()
        {
            QList<qint64> uids;
            const auto found = store::unfiledMail(*desk.db, 1);
            for (const store::UnfiledMail &mail : *found)
                uids.append(mail.place.uid);
            return uids;
        }

        Desk desk;
        mail::MailHelper helper{QStringLiteral(PD_MAILHELPER)};
        QByteArray unexpected;
        bool ready = false;
    };
};

void DeskLedgerTest::aMoveThatNobodyAnswered_data()
{
    QTest::addColumn<QByteArray>("still"); // what lies there
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("it was made") << QByteArray() << QByteArray();
    QTest::newRow("it was not") << QByteArray(" 1 2") << QByteArray("C: p6 UID MOVE 1:2 \"Processed\"\nS: p6 OK\n");
    QTest::newRow("one was moved") << QByteArray(" 2") << QByteArray("C: p6 UID MOVE 2 \"Processed\"\nS: p6 OK\n");
}

// The connection ends between the commit and the answer.
void DeskLedgerTest::aMoveThatNobodyAnswered()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QByteArray, still);
    QFETCH(QByteArray, then);
    Visitor visitor(engine);
    QVERIFY(visitor.ready);
    QVERIFY(!visitor.visit(begin + taken + "S: * BYE gone\n"));
    QCOMPARE(visitor.unexpected, "");
    QCOMPARE(visitor.unfiled(), (QList<qint64>{1, 2}));
    QCOMPARE(visitor.desk.text(u"SELECT count(*) FROM message"_s), u"2"_s);
    const QByteArray search = "p" + QByteArray::number(then.isEmpty() ? 6 : 7);
    const auto report = visitor.visit(begin + "C: p5 UID SEARCH UID 1:2\nS: * SEARCH" + still + "\nS: p5 OK\n" + then + "C: " + search + " UID SEARCH UID 3:*\nS: * SEARCH\nS: " + search + " OK\n");
    QCOMPARE(visitor.unexpected, "");
    QVERIFY2(report, report ? "" : qPrintable(errorName(report.error().code)));
    QVERIFY(visitor.unfiled().isEmpty());
    QCOMPARE(visitor.desk.text(u"SELECT count(*) FROM message"_s), u"2"_s);
    QCOMPARE(visitor.desk.text(u"SELECT count(*) FROM change_request"_s), u"2"_s);
    QVERIFY(visitor.desk.genuine());
}

// It stays kept, and is asked for again on the next visit.
void DeskLedgerTest::aMoveThatWasRefused()
{
    QFETCH_GLOBAL(Engine, engine);
    Visitor visitor(engine);
    QVERIFY(visitor.ready);
    const auto first = visitor.visit(begin + taken + "S: p8 NO [OVERQUOTA] full\n");
    QCOMPARE(visitor.unexpected, "");
    QVERIFY(first && first->notMoved);
    QCOMPARE(first->taken, 2);
    QCOMPARE(first->filed, 0);
    QCOMPARE(visitor.unfiled(), (QList<qint64>{1, 2}));
    const auto second = visitor.visit(begin + "C: p5 UID SEARCH UID 1:2\nS: * SEARCH 1 2\nS: p5 OK\nC: p6 UID MOVE 1:2 \"Processed\"\nS: p6 OK\nC: p7 UID SEARCH UID 3:*\nS: * SEARCH\nS: p7 OK\n");
    QCOMPARE(visitor.unexpected, "");
    QVERIFY(second && !second->notMoved);
    QCOMPARE(second->taken, 0);
    QVERIFY(visitor.unfiled().isEmpty());
    QVERIFY(visitor.desk.genuine());
}

// The folder was made anew while a move was unsure: the numbers of before mean nothing, what lies there is known by its bytes.
void DeskLedgerTest::anotherUidValidity()
{
    QFETCH_GLOBAL(Engine, engine);
    Visitor visitor(engine);
    QVERIFY(visitor.ready);
    QVERIFY(!visitor.visit(begin + taken + "S: * BYE gone\n"));
    QByteArray anew = begin;
    anew.replace("UIDVALIDITY 7", "UIDVALIDITY 8");
    const auto report = visitor.visit(anew + "C: p5 UID SEARCH UID 1:*\nS: * SEARCH 4\nS: p5 OK\nC: p6 UID FETCH 4 (UID RFC822.SIZE INTERNALDATE)\nS: * 1 FETCH (UID 4 RFC822.SIZE 20)\nS: p6 OK\n"
                                             "C: p7 UID FETCH 4 (UID BODY.PEEK[])\nS: * 1 FETCH (UID 4 BODY[] " + two + ")\nS: p7 OK\nC: p8 UID MOVE 4 \"Processed\"\nS: p8 OK\n");
    QCOMPARE(visitor.unexpected, "");
    QVERIFY(report && report->begunAnew);
    QCOMPARE(report->taken, 1);
    QVERIFY(visitor.unfiled().isEmpty());
    QCOMPARE(visitor.desk.text(u"SELECT count(*) FROM message"_s), u"2"_s);
    QVERIFY(visitor.desk.genuine());
}

void DeskLedgerTest::saysWhereWhatIsTooLargeLies_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("before"); // its header comes
    QTest::newRow("over the limit") << qint64(70'000'000) << QByteArray();
    QTest::newRow("refused") << qint64(30'000'000) << QByteArray("C: p7 UID FETCH 1 (UID BODY.PEEK[]<0.4194304>)\nS: p7 NO broken\nC: p8 UID SEARCH UID 1\nS: * SEARCH 1\nS: p8 OK\n");
}

// Only its header is here; all of it is where it was moved to.
void DeskLedgerTest::saysWhereWhatIsTooLargeLies()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(qint64, size);
    QFETCH(QByteArray, before);
    Visitor visitor(engine);
    QVERIFY(visitor.ready);
    const QByteArray length = QByteArray::number(qstrlen("From: ana@x.example\r\nSubject: A film\r\n"));
    const QByteArray fetch = before.isEmpty() ? "p7" : "p9", move = before.isEmpty() ? "p8" : "p10";
    const auto report = visitor.visit(begin + "C: p5 UID SEARCH UID 1:*\nS: * SEARCH 1\nS: p5 OK\nC: p6 UID FETCH 1 (UID RFC822.SIZE INTERNALDATE)\nS: * 1 FETCH (UID 1 RFC822.SIZE " + QByteArray::number(size) + ")\nS: p6 OK\n"
                                      + before + "C: " + fetch + " UID FETCH 1 (UID BODY.PEEK[HEADER]<0.262144>)\nS: * 1 FETCH (UID 1 BODY[HEADER]<0> {" + length + "}\nS: From: ana@x.example\nS: Subject: A film\nS: )\nS: " + fetch + " OK\n"
                                              "C: " + move + " UID MOVE 1 \"Processed\"\nS: " + move + " OK\n");
    QCOMPARE(visitor.unexpected, "");
    QVERIFY2(report, report ? "" : qPrintable(errorName(report.error().code)));
    const auto mail = store::readMail(*visitor.desk.db, visitor.desk.text(u"SELECT id FROM message"_s).toLongLong());
    QVERIFY(worked(mail));
    QCOMPARE(kindReasonName(mail->message.kindReason) + u' ' + mail->message.from.address + u' ' + mail->message.subject, u"tooLarge ana@x.example A film"_s);
    QCOMPARE(mail->message.bytes, size);
    QVERIFY(!mail->kept);
    QCOMPARE(mail->whole, std::optional(MailFolder{u"Box"_s, u"Processed"_s}));
}

QTEST_GUILESS_MAIN(DeskLedgerTest)
#include "tst_deskledger.moc"
