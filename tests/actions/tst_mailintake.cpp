// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"

#include "models/actions/deskledger.h"
#include "models/actions/lastaction.h"
#include "models/mail/mailhelper.h"

using namespace pd;
using namespace pd::actions;

// Messages on their way into the database: each once, each in one state, those that people must see with a request.
class MailIntakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void keepsWhatCame();
    void takesEachMessageOnce();
    void notesEveryPlaceOfAMessage();
    void saysWhatAServerWithholds();
    void makesRequestsForWhatPeopleMustSee();
    void tiesOnlyWhatIsCertain_data();
    void tiesOnlyWhatIsCertain();
    void followUpsJoinTheirThread_data();
    void followUpsJoinTheirThread();
    void aFollowUpOpensTheRequestAgain_data();
    void aFollowUpOpensTheRequestAgain();
    void anAnswerToOurLetterJoinsItsRequest();
    void blanksCardNumbers();
    void isOneEntryOfTheJournalABatch();
    void isNotTakenBack();
};

void MailIntakeTest::keepsWhatCame()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    IncomingMail one = letter(u"a"_s);
    one.raw = QByteArray("raw\0\xff\r\n", 7);
    one.message.to = {u"box@t.example"_s, u"b@t.example"_s};
    one.message.replyTo = u"home@x.example"_s;
    one.message.inReplyTo = u"z@x"_s;
    one.message.references = {u"y@x"_s, u"z@x"_s};
    one.message.sent = Instant{40};
    one.message.genuine = Genuine::Failed;
    one.message.genuineReason = GenuineReason::Forged;
    one.message.guessed = true;
    one.message.attachments = {{1, u"a.pdf"_s, u"application/pdf"_s, 7, u"abc"_s}, {2, u"b.txt"_s, u"text/plain"_s, 0, u"def"_s}};
    const TakenMail taken = takeOne(desk, one);
    QVERIFY(taken.message > 0 && !taken.known);
    const auto stored = reader(desk)->mails(MessageKind::Request);
    QVERIFY(worked(stored));
    QCOMPARE(stored->size(), std::size_t(1));
    const StoredMail &back = stored->front();
    QCOMPARE(back.id, taken.message);
    QCOMPARE(back.received->ms, 40);
    QCOMPARE(back.message.from, one.message.from);
    QCOMPARE(back.message.to, one.message.to);
    QCOMPARE(back.message.references, one.message.references);
    QCOMPARE(back.message.replyTo, one.message.replyTo);
    QCOMPARE(back.message.genuine, Genuine::Failed);
    QCOMPARE(back.message.genuineReason, GenuineReason::Forged);
    QVERIFY(back.message.guessed);
    QCOMPARE(back.message.attachments, one.message.attachments);
    QCOMPARE(back.message.text, one.message.text);
    QCOMPARE(*store::rawMail(*desk.db, taken.message), std::optional(one.raw));
    QCOMPARE(store::rawMail(*desk.db, 999).error().code, ErrorCode::RecordUnknown);
    QVERIFY(reader(desk)->mails(MessageKind::Automatic)->empty());
}

void MailIntakeTest::takesEachMessageOnce()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const std::vector<TakenMail> first = take(desk, {letter(u"a"_s), letter(u"b"_s), letter(u"a"_s)});
    QCOMPARE(first.size(), std::size_t(3));
    QVERIFY(!first[0].known && !first[1].known && first[2].known);
    QCOMPARE(first[2].message, first[0].message);
    QCOMPARE(first[2].request, first[0].request);
    const std::vector<TakenMail> again = take(desk, {letter(u"b"_s), letter(u"c"_s)});
    QVERIFY(again[0].known && !again[1].known);
    QCOMPARE(again[0].message, first[1].message);
    QCOMPARE(again[0].request, first[1].request);
    QCOMPARE(desk.text(u"SELECT count(*) FROM message"_s), u"3"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM change_request"_s), u"3"_s);
    TakeMailAction nothingNew({letter(u"a"_s)});
    QVERIFY(!desk.runner.run(nothingNew)->action); // no entry either
}

void MailIntakeTest::notesEveryPlaceOfAMessage()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO mailbox (id, name, kind) VALUES (1, 'Box', 'imap'), (2, 'Info', 'imap')"_s}));
    IncomingMail one = letter(u"a"_s);
    one.place = place(1, 5);
    QCOMPARE(takeOne(desk, one).known, false);
    QCOMPARE(takeOne(desk, one).known, true); // the same again: nothing
    one.place = place(2, 5); // the copy in the other mailbox
    QCOMPARE(takeOne(desk, one).known, true);
    one.place = place(1, 6); // moved back by somebody
    QCOMPARE(takeOne(desk, one).known, true);
    QCOMPARE(desk.text(u"SELECT count(*) FROM message"_s), u"1"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM message_place"_s), u"3"_s);
    QCOMPARE(desk.text(u"SELECT received_at FROM message"_s), u"1000"_s); // when the server got it
}

// Nothing is known of it but that it is there; it stays there.
void MailIntakeTest::saysWhatAServerWithholds()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO mailbox (id, name, kind) VALUES (1, 'Box', 'imap')"_s}));
    mail::MailHelper helper(u"/nowhere"_s); // nobody asks it
    Mailbox box;
    box.id = 1;
    box.name = u"Box"_s;
    DeskLedger ledger(*desk.db, desk.runner, helper, box);
    QVERIFY(worked(ledger.take({{7, 5, Instant{30}, 1234, mail::FetchedMail::Body::Withheld, {}}}, {7, 5})));
    const auto stored = reader(desk)->mails(MessageKind::Unreadable);
    QCOMPARE(stored->size(), std::size_t(1));
    QCOMPARE(stored->front().message.kindReason, KindReason::Withheld);
    QCOMPARE(stored->front().received->ms, 30);
    QCOMPARE(desk.text(u"SELECT bytes FROM message"_s), u"1234"_s);
    QVERIFY(store::unfiledMail(*desk.db, 1)->empty());
    QCOMPARE(ledger.counts().unreadable, 1);
}

void MailIntakeTest::makesRequestsForWhatPeopleMustSee()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const std::vector<TakenMail> taken = take(desk, {letter(u"a"_s), letter(u"b"_s, MessageKind::Automatic), letter(u"c"_s, MessageKind::Unreadable)});
    QVERIFY(taken[0].request && taken[0].newRequest);
    QVERIFY(!taken[1].request && !taken[1].newRequest);
    QVERIFY(taken[2].request && taken[2].newRequest);
    const auto requests = reader(desk)->requests(u"new"_s);
    QVERIFY(worked(requests));
    QCOMPARE(requests->size(), std::size_t(2));
    QCOMPARE((*requests)[0].source, u"mail"_s);
    QCOMPARE((*requests)[0].first()->message.text, u"Row F please"_s);
    QCOMPARE((*requests)[1].first()->message.kindReason, KindReason::NoHeader);
    QVERIFY(reader(desk)->requests(u"filled"_s)->empty());
    QCOMPARE(reader(desk)->request(99).error().code, ErrorCode::RequestUnknown);
}

void MailIntakeTest::tiesOnlyWhatIsCertain_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Genuine>("genuine");
    QTest::addColumn<int>("senders");
    QTest::addColumn<int>("contact");
    QTest::newRow("on file") << u"Ana@X.example"_s << Genuine::Unverified << 1 << 1;
    QTest::newRow("two have it") << u"both@x.example"_s << Genuine::Unverified << 1 << 0;
    QTest::newRow("one has it, another who is gone") << u"gone@x.example"_s << Genuine::Unverified << 1 << 4;
    QTest::newRow("nobody has it") << u"new@x.example"_s << Genuine::Unverified << 1 << 0;
    QTest::newRow("none") << QString() << Genuine::Unverified << 0 << 0;
    QTest::newRow("the check failed") << u"ana@x.example"_s << Genuine::Failed << 1 << 0;
    QTest::newRow("several senders") << u"ana@x.example"_s << Genuine::Unverified << 2 << 0;
    QTest::newRow("the Portal's own") << u"ana@x.example"_s << Genuine::Yes << 1 << 0;
}

void MailIntakeTest::tiesOnlyWhatIsCertain()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, address);
    QFETCH(Genuine, genuine);
    QFETCH(int, senders);
    QFETCH(int, contact);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO contact (id, first_name, email, email_key, source_deleted) VALUES (1, 'Ana', 'ana@x.example', 'ana@x.example', 0), "
                      "(2, 'Bo', 'both@x.example', 'both@x.example', 0), (3, 'Cy', 'both@x.example', 'both@x.example', 0), "
                      "(4, 'Di', 'gone@x.example', 'gone@x.example', 0), (5, 'Ed', 'gone@x.example', 'gone@x.example', 1), (6, 'No', '', '', 0)"_s}));
    IncomingMail one = letter(u"a"_s);
    one.message.from = {address, u"Ana"_s}; // what they call themselves is nobody's name
    one.message.genuine = genuine;
    one.message.fromCount = senders;
    const TakenMail taken = takeOne(desk, one);
    const auto request = reader(desk)->request(*taken.request);
    QCOMPARE(request->contact.value_or(0), contact);
    QVERIFY(!request->order && !request->series && request->wishes.empty());
}

void MailIntakeTest::followUpsJoinTheirThread_data()
{
    QTest::addColumn<QString>("inReplyTo");
    QTest::addColumn<QStringList>("references");
    QTest::addColumn<bool>("joins");
    QTest::newRow("an answer") << u"a@x"_s << QStringList() << true;
    QTest::newRow("by its references") << QString() << QStringList{u"a@x"_s, u"lost@x"_s} << true;
    QTest::newRow("an answer to another") << u"z@x"_s << QStringList{u"y@x"_s} << false;
    QTest::newRow("only the same subject") << QString() << QStringList() << false;
}

void MailIntakeTest::followUpsJoinTheirThread()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, inReplyTo);
    QFETCH(QStringList, references);
    QFETCH(bool, joins);
    for (const bool together : {false, true}) { // in one batch, and one after the other
        for (const bool turned : {false, true}) { // the answer may come first
            if (turned && !inReplyTo.startsWith(u'a'))
                continue; // of references only the last is looked up backwards
            Desk desk(engine);
            IncomingMail answer = letter(u"b"_s);
            answer.message.inReplyTo = inReplyTo;
            answer.message.references = references;
            const IncomingMail &one = turned ? answer : letter(u"a"_s);
            const IncomingMail &two = turned ? letter(u"a"_s) : answer;
            std::vector<TakenMail> taken;
            if (together)
                taken = take(desk, {one, two});
            else
                taken = {takeOne(desk, one), takeOne(desk, two)};
            QCOMPARE(taken[1].newRequest, !joins);
            QCOMPARE(taken[1].request == taken[0].request, joins);
            const auto request = reader(desk)->request(*taken[0].request);
            QCOMPARE(request->thread.size(), std::size_t(joins ? 2 : 1));
        }
    }
}

void MailIntakeTest::aFollowUpOpensTheRequestAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("new") << u"new"_s << u"new"_s;
    QTest::newRow("in progress") << u"inProgress"_s << u"inProgress"_s;
    QTest::newRow("waiting") << u"waiting"_s << u"inProgress"_s;
    QTest::newRow("filled") << u"filled"_s << u"new"_s;
    QTest::newRow("withdrawn") << u"withdrawn"_s << u"new"_s;
}

void MailIntakeTest::aFollowUpOpensTheRequestAgain()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, before);
    QFETCH(QString, after);
    Desk desk(engine);
    const TakenMail first = takeOne(desk, letter(u"a"_s));
    if (before != u"new"_s)
        QVERIFY(desk.run({u"UPDATE change_request SET state = '%1', version = version + 1"_s.arg(before)}));
    IncomingMail bounce = letter(u"c"_s, MessageKind::Automatic);
    bounce.message.inReplyTo = u"a@x"_s;
    QCOMPARE(takeOne(desk, bounce).request, first.request); // is seen there, and opens nothing
    QCOMPARE(reader(desk)->request(*first.request)->state, before);
    IncomingMail answer = letter(u"b"_s);
    answer.message.inReplyTo = u"a@x"_s;
    QCOMPARE(takeOne(desk, answer).request, first.request);
    QCOMPARE(reader(desk)->request(*first.request)->state, after);
}

void MailIntakeTest::anAnswerToOurLetterJoinsItsRequest()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO change_request (id, source, received_at) VALUES (70, 'phone', 1)"_s,
                      u"INSERT INTO outbox (request_id, recipient, message_id) VALUES (70, 'ana@x.example', 'ours@t')"_s}));
    IncomingMail answer = letter(u"b"_s);
    answer.message.inReplyTo = u"ours@t"_s;
    QCOMPARE(takeOne(desk, answer).request, std::optional<RowId>(70));
    IncomingMail empty = letter(u"c"_s);
    empty.message.messageId.clear();
    QVERIFY(takeOne(desk, empty).newRequest);
}

void MailIntakeTest::blanksCardNumbers()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    IncomingMail one = letter(u"a"_s);
    one.message.text = u"My card is 4111 1111 1111 1111."_s;
    one.message.subject = u"4111111111111111"_s;
    QVERIFY(takeOne(desk, one).message);
    QVERIFY(!desk.text(u"SELECT text || subject FROM message"_s).contains(u"1111"_s));
}

void MailIntakeTest::isOneEntryOfTheJournalABatch()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    take(desk, {letter(u"a"_s), letter(u"b"_s), letter(u"c"_s, MessageKind::Automatic)});
    QCOMPARE(desk.text(u"SELECT count(*) FROM journal_action"_s), u"1"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM journal_row"_s), u"2"_s); // the requests; messages are counted
    QCOMPARE(desk.text(u"SELECT count(*) FROM journal_row WHERE table_name <> 'change_request'"_s), u"0"_s);
    QVERIFY(desk.text(u"SELECT parameters FROM journal_action"_s).contains(u"\"table\":\"message\""_s));
    QVERIFY(desk.genuine());
    QCOMPARE(desk.notices.size(), std::size_t(1));
    QVERIFY(desk.notices[0].tables.contains(u"message"_s) && desk.notices[0].tables.contains(u"change_request"_s));
    QVERIFY(!desk.notices[0].everything);
}

void MailIntakeTest::isNotTakenBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const RowId before = desk.run({u"INSERT INTO venue (name) VALUES ('Hall')"_s});
    take(desk, {letter(u"a"_s)});
    QCOMPARE(desk.undo(before + 1).error().code, ErrorCode::UndoReferenced); // the message needs its request
    take(desk, {letter(u"b"_s, MessageKind::Automatic)});
    QCOMPARE(desk.undo(before + 2).error().code, ErrorCode::UndoImpossible);
    store::JournalReader journal(*desk.db);
    QCOMPARE(lastToUndo(journal, u"maria"_s)->id, before); // mail that comes is nobody's last action
    QCOMPARE(lastToUndo(journal, u"maria"_s, 1)->id, before); // nor one that is looked at
    QCOMPARE(desk.text(u"SELECT count(*) FROM message"_s), u"2"_s);
}

QTEST_GUILESS_MAIN(MailIntakeTest)
#include "tst_mailintake.moc"
