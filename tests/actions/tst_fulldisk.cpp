// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "incoming.h"

#include "models/actions/deskledger.h"
#include "models/mail/imapintake.h"
#include "models/mail/imapstream.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailhelper.h"
#include "models/store/mailboxes.h"
#include "tests/mail/testdovecot.h"
#include "ui/words/errorsentence.h"

using namespace pd;
using namespace pd::actions;

// The disk of a real database is full when mail from a real server is to be kept.
class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void initTestCase() { testing::FullDisk::install(); }
    void mailStaysWhereItIs_data();
    void mailStaysWhereItIs();
    void nothingIsHalfDone();

private:
    static QByteArray message(int number)
    {
        const QByteArray n = QByteArray::number(number);
        return "From: Ana <ana" + n + "@x.example>\r\nSubject: Seats " + n + "\r\nMessage-ID: <" + n + "@x.example>\r\n\r\nRow B please, number " + n + ".\r\n";
    }
    static QString kept(Desk &desk)
    {
        return desk.text(u"SELECT (SELECT count(*) FROM message) || ' ' || (SELECT count(*) FROM message_place) || ' ' || (SELECT count(*) FROM change_request) || ' ' || "
                         "(SELECT count(*) FROM journal_action WHERE what = 'intake.take') || ' ' || (SELECT last_uid FROM mailbox)"_s);
    }
};

void FullDiskTest::mailStaysWhereItIs_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qsizetype>("size"); // of the last one
    QTest::addColumn<int>("batches");
    QTest::newRow("more than one batch") << 60 << qsizetype(0) << 2;
    QTest::newRow("a large one") << 1 << qsizetype(30'000'000) << 1;
}

void FullDiskTest::mailStaysWhereItIs()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(int, count);
    QFETCH(qsizetype, size);
    QFETCH(int, batches);
    testing::TestDovecot dovecot;
    Desk desk(engine);
    desk.run({u"INSERT INTO mailbox (id, name, kind, host) VALUES (1, 'Box', 'imap', '127.0.0.1')"_s});
    for (int i = 0; i < count; ++i)
        dovecot.deliver(message(i) + (i + 1 == count ? QByteArray(size, 'x') : QByteArray()));
    mail::MailHelper helper{QStringLiteral(PD_MAILHELPER)};
    const mail::Interrupt interrupt;
    const auto visit = [&]() -> Result<mail::IntakeReport> {
        const mail::MailServer server = dovecot.server();
        auto stream = mail::openImapStream(server, testing::TestDovecot::secret(), {}, interrupt);
        if (!stream)
            return stream.error();
        mail::ImapSession session(std::make_unique<mail::ImapChannel>(*std::move(stream), server.host, mail::MailTimes()));
        if (const auto begun = session.begin(); !begun)
            return begun.error();
        DeskLedger ledger(*desk.db, desk.runner, helper, *store::readMailbox(*desk.db, u"Box"_s));
        auto report = mail::ImapIntake(session, ledger).visit();
        session.leave();
        return report;
    };
    {
        const testing::FullDisk full(*desk.db);
        for (int again = 0; again < 2; ++again) {
            const auto refused = visit();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::DatabaseDiskFull);
            const QString sentence = words::errorSentence(refused.error());
            QVERIFY2(sentence.startsWith(u"The disk that holds "_s) && sentence.contains(u" is full."_s), qPrintable(sentence));
        }
        QVERIFY(engine != Engine::Sqlite || testing::FullDisk::refused() > 0);
    }
    QCOMPARE(kept(desk), u"0 0 0 0 0"_s);
    QCOMPARE(dovecot.messagesIn(), count);
    QCOMPARE(dovecot.messagesIn(u"Processed"_s), 0);
    const auto later = visit(); // there is room again
    QVERIFY(worked(later));
    QCOMPARE(later->taken, count);
    QCOMPARE(kept(desk), u"%1 %1 %1 %2 %1"_s.arg(count).arg(batches));
    QVERIFY(desk.text(u"SELECT max(length(raw)) FROM message"_s).toLongLong() > size);
    QCOMPARE(dovecot.messagesIn(), 0);
    QCOMPARE(dovecot.messagesIn(u"Processed"_s), count);
    QCOMPARE(visit()->taken, 0);
    QVERIFY(desk.genuine());
}

// The connection is good for everything afterwards, and somebody else is not kept waiting.
void FullDiskTest::nothingIsHalfDone()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const qsizetype told = qsizetype(desk.notices.size());
    {
        const testing::FullDisk full(*desk.db);
        TakeMailAction action({letter(u"a"_s)});
        const auto refused = desk.runner.run(action);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseDiskFull);
    }
    QCOMPARE(qsizetype(desk.notices.size()), told); // nobody hears of what was not done
    const auto other = desk.place.open(store::OpenMode::ReadWrite);
    ActionRunner jo(*other, {u"jo"_s, {}, [] { return Instant{43}; }});
    TakeMailAction theirs({letter(u"b"_s)});
    QVERIFY(worked(jo.run(theirs)));
    QVERIFY(takeOne(desk, letter(u"a"_s)).newRequest);
    QVERIFY(takeOne(desk, letter(u"a"_s)).known);
    QCOMPARE(desk.text(u"SELECT count(*) FROM message"_s), u"2"_s);
    QVERIFY(desk.genuine());
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
