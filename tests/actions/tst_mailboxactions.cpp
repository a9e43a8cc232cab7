// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "models/actions/mailboxactions.h"
#include "models/store/mailboxes.h"

#include <QTest>

using namespace pd;
using namespace pd::actions;

// Two who change one mailbox: what each has changed stands, and what comes of both must be a mailbox still.
class MailboxActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void bothChoicesMustFitTogether();
    void anotherMailboxIsNoHindrance();
    void aMailboxThatWasMovedIsTheSame();

private:
    static Mailbox wishes()
    {
        Mailbox mailbox;
        mailbox.name = u"Wishes"_s;
        mailbox.host = u"mail.example.org"_s;
        mailbox.user = u"clerk"_s;
        mailbox.security = u"tls"_s;
        return mailbox;
    }
    static Mailbox added(Desk &desk, const Mailbox &mailbox)
    {
        AddMailboxAction action(mailbox);
        return worked(desk.runner.run(action)) ? *store::readMailbox(*desk.db, mailbox.name) : Mailbox();
    }
};

// One takes mail from the folder that the other has it moved to: two fields, so no conflict.
void MailboxActionsTest::bothChoicesMustFitTogether()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const Mailbox before = added(desk, wishes());
    Mailbox ours = before, theirs = before;
    theirs.folder = u"Portal"_s;
    ours.processedFolder = u"Portal"_s;
    ChangeMailboxAction first(before, theirs), second(before, ours);
    QVERIFY(worked(desk.runner.run(first)));
    const Result<Outcome> refused = desk.runner.run(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueInvalid);
    QCOMPARE(refused.error().values.value(u"expected"_s).toString(), u"otherFolder"_s);
    const Result<Mailbox> now = store::readMailbox(*desk.db, u"Wishes"_s);
    QCOMPARE(now->folder, u"Portal"_s);
    QCOMPARE(now->processedFolder, before.processedFolder);
    QVERIFY(desk.genuine());
}

void MailboxActionsTest::anotherMailboxIsNoHindrance()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const Mailbox before = added(desk, wishes());
    QVERIFY(desk.run({u"INSERT INTO mailbox (name, kind, host, user_name, folder, processed_folder) VALUES ('Old', 'imap', 'h', 'u', 'INBOX', 'INBOX')"_s})); // as nobody can store it any more
    Mailbox ours = before;
    ours.port = 1993;
    ChangeMailboxAction change(before, ours);
    QVERIFY(worked(desk.runner.run(change)));
}

// Somebody else has put it to another server, so that its messages' numbers count no more; our clerk changes another field of it.
void MailboxActionsTest::aMailboxThatWasMovedIsTheSame()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const Mailbox before = added(desk, wishes());
    Mailbox theirs = before, ours = before;
    theirs.host = u"new.example.org"_s;
    ours.processedFolder = u"Done"_s;
    ChangeMailboxAction first(before, theirs), second(before, ours);
    QVERIFY(worked(desk.runner.run(first)));
    QVERIFY(worked(desk.runner.run(second)));
    const Result<Mailbox> now = store::readMailbox(*desk.db, u"Wishes"_s);
    QVERIFY(now->id != before.id);
    QCOMPARE(now->host, u"new.example.org"_s);
    QCOMPARE(now->processedFolder, u"Done"_s);
    QCOMPARE(second.stored().host, now->host);
    ours.host = u"ours.example.org"_s;
    ChangeMailboxAction third(before, ours);
    const Result<Outcome> conflict = desk.runner.run(third);
    QVERIFY(!conflict);
    QCOMPARE(fieldsOf(conflict.error()).size(), 1u);
    QCOMPARE(fieldsOf(conflict.error()).front().theirs.toString(), now->host);
}

QTEST_GUILESS_MAIN(MailboxActionsTest)
#include "tst_mailboxactions.moc"
