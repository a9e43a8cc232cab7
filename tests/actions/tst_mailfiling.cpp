// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"

#include "models/actions/mailboxactions.h"
#include "models/actions/mailretention.h"
#include "models/store/mailboxes.h"

using namespace pd;
using namespace pd::actions;

// What is noted of mail besides its words: how far a mailbox was read, what was moved, what is kept for how long.
class MailFilingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void notesHowFarAMailboxWasRead();
    void notesWhatIsFiled();
    void knowsNothingOfAnotherMailboxOfTheName_data();
    void knowsNothingOfAnotherMailboxOfTheName();
    void erasesOldBytesAndTheJournalHolds();
    void erasesWhatIsKeptTooLong();
    void aFailureLeavesNothing();
    void readsTheTrustThatWasSet();
};

void MailFilingTest::notesHowFarAMailboxWasRead()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO mailbox (id, name, kind) VALUES (1, 'Box', 'imap')"_s}));
    const auto read = [&](qint64 validity, qint64 uid) {
        TakeMailAction action({});
        action.setRead(1, validity, uid);
        return worked(desk.runner.run(action)) ? desk.text(u"SELECT uid_validity || ':' || last_uid FROM mailbox"_s) : QString();
    };
    QCOMPARE(read(7, 30), u"7:30"_s);
    QCOMPARE(read(7, 20), u"7:30"_s); // never backwards
    QCOMPARE(read(8, 2), u"8:2"_s);   // the folder was made anew
    TakeMailAction unknown({});
    unknown.setRead(9, 1, 1);
    QCOMPARE(desk.runner.run(unknown).error().code, ErrorCode::RecordUnknown);
}

void MailFilingTest::notesWhatIsFiled()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO mailbox (id, name, kind) VALUES (1, 'Box', 'imap')"_s}));
    IncomingMail one = letter(u"a"_s), two = letter(u"b"_s);
    one.place = place(1, 5);
    two.place = place(1, 6);
    take(desk, {one, two});
    const auto unfiled = [&] {
        QList<qint64> uids;
        const auto found = store::unfiledMail(*desk.db, 1);
        for (const store::UnfiledMail &mail : *found)
            uids.append(mail.place.uid);
        return uids;
    };
    QCOMPARE(unfiled(), (QList<qint64>{5, 6}));
    QCOMPARE(store::unfiledMail(*desk.db, 1)->front().messageId, u"a@x"_s);
    FileMailAction filed(place(1, 0), {5, 99});
    QVERIFY(worked(desk.runner.run(filed)));
    QCOMPARE(unfiled(), QList<qint64>{6});
    FileMailAction again(place(1, 0), {5});
    QVERIFY(!desk.runner.run(again)->action); // it was already
    QVERIFY(desk.genuine());
}

void MailFilingTest::knowsNothingOfAnotherMailboxOfTheName_data()
{
    QTest::addColumn<QStringList>("place"); // host, user, folder
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << QStringList{u"MAIL.example.org"_s, u"clerk"_s, u"INBOX"_s} << true;
    QTest::newRow("another server") << QStringList{u"new.example.org"_s, u"clerk"_s, u"INBOX"_s} << false;
    QTest::newRow("another user") << QStringList{u"mail.example.org"_s, u"desk"_s, u"INBOX"_s} << false;
    QTest::newRow("another folder") << QStringList{u"mail.example.org"_s, u"clerk"_s, u"Wishes"_s} << false;
}

// Taken out and added again: what waits to be moved there is moved only where it is the same mailbox.
void MailFilingTest::knowsNothingOfAnotherMailboxOfTheName()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QStringList, place);
    QFETCH(bool, same);
    Desk desk(engine);
    const auto added = [&](const QStringList &at) {
        Mailbox mailbox;
        mailbox.name = u"Wishes"_s;
        mailbox.host = at[0];
        mailbox.user = at[1];
        mailbox.folder = at[2];
        mailbox.security = u"tls"_s;
        AddMailboxAction action(mailbox);
        return worked(desk.runner.run(action)) ? store::readMailbox(*desk.db, u"Wishes"_s)->id : RowId(0);
    };
    const auto takenOut = [&] {
        RemoveMailboxAction action(u"Wishes"_s);
        return worked(desk.runner.run(action));
    };
    const RowId first = added({u"mail.example.org"_s, u"clerk"_s, u"INBOX"_s});
    IncomingMail one = letter(u"a"_s);
    one.place = actions::place(first, 5);
    take(desk, {one});
    QVERIFY(takenOut());
    const RowId second = added(place);
    QCOMPARE(second == first, same);
    QCOMPARE(store::unfiledMail(*desk.db, second)->size(), std::size_t(same ? 1 : 0));
    IncomingMail other = letter(u"b"_s);
    other.place = actions::place(second, 5);
    other.place->uidValidity += same ? 1 : 0;
    take(desk, {other});
    QCOMPARE(store::unfiledMail(*desk.db, second)->size(), std::size_t(same ? 2 : 1));
    QVERIFY(takenOut());
    QVERIFY(added({u"third.example.org"_s, u"clerk"_s, u"INBOX"_s}) > second); // however often
    QVERIFY(desk.genuine());
}

void MailFilingTest::erasesOldBytesAndTheJournalHolds()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const std::vector<TakenMail> taken = take(desk, {letter(u"a"_s), letter(u"b"_s)});
    EraseRawMailAction none(Instant{42});
    QVERIFY(worked(desk.runner.run(none)));
    QCOMPARE(none.erased(), 0);
    EraseRawMailAction one(Instant{43}, 1);
    QVERIFY(worked(desk.runner.run(one)));
    QCOMPARE(one.erased(), 1);
    EraseRawMailAction rest(Instant{43});
    QVERIFY(worked(desk.runner.run(rest)));
    QCOMPARE(rest.erased(), 1);
    QCOMPARE(*store::rawMail(*desk.db, taken[0].message), std::optional<QByteArray>());
    QCOMPARE(reader(desk)->mails({})->at(0).message.text, u"Row F please"_s); // words stay
    QVERIFY(desk.genuine());
    QCOMPARE(takeOne(desk, letter(u"a"_s)).known, true); // and it is still known
}

// However many there are, and nothing where nobody has asked for it.
void MailFilingTest::erasesWhatIsKeptTooLong()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    std::vector<IncomingMail> letters;
    for (int i = 0; i < int(mostMailsAtOnce); ++i)
        letters.push_back(letter(u"x%1z"_s.arg(i)));
    take(desk, letters);
    constexpr qint64 dayMs = 86'400'000;
    const Instant day730{42 + 730 * dayMs}, later{day730.ms + 1};
    QCOMPARE(eraseOldMail(*desk.db, desk.runner, day730)->messages, 0);
    QCOMPARE(countOldMail(*desk.db, later)->messages, qint64(mostMailsAtOnce));
    QCOMPARE(eraseOldMail(*desk.db, desk.runner, later, 20)->messages, qint64(mostMailsAtOnce));
    QCOMPARE(desk.text(u"SELECT count(*) FROM journal_action"_s), u"4"_s); // one takes them in, three erase; a try without any is none
    QCOMPARE(desk.text(u"SELECT count(*) FROM message WHERE raw IS NOT NULL"_s), u"0"_s);
    QVERIFY(desk.genuine());
}

void MailFilingTest::aFailureLeavesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    IncomingMail stray = letter(u"b"_s);
    stray.place = place(9, 1); // of no mailbox
    TakeMailAction action({letter(u"a"_s), stray});
    const Result<Outcome> outcome = desk.runner.run(action);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ConstraintRefused);
    QCOMPARE(desk.text(u"SELECT count(*) FROM message"_s), u"0"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM change_request"_s), u"0"_s);
    QVERIFY(takeOne(desk, letter(u"a"_s)).newRequest);
}

void MailFilingTest::readsTheTrustThatWasSet()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(!mailTrust(*desk.db)->configured());
    QVERIFY(desk.run({u"INSERT INTO setting (key, value, origin) VALUES ('mail.authservId', '\"mx.t.example\"', 'staff'), ('mail.portalDomain', '\"Portal.example\"', 'staff')"_s}));
    const auto trust = mailTrust(*desk.db);
    QVERIFY(trust->configured());
    QCOMPARE(trust->authservId, u"mx.t.example"_s);
    QCOMPARE(trust->portalDomain, u"portal.example"_s);
}

QTEST_GUILESS_MAIN(MailFilingTest)
#include "tst_mailfiling.moc"
