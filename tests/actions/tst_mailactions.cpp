// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactaction.h"
#include "models/actions/declineaction.h"
#include "models/actions/mailactions.h"
#include "models/actions/settingsaction.h"
#include "models/store/outbox.h"
#include "subscriber.h"

using namespace pd;
using namespace pd::actions;

class MailActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void writesAndTakesBack();
    void leavesOutAndNames_data();
    void leavesOutAndNames();
    void evenToWhoWantsNoPost();
    void aSecondReminderIsSaid();
    void aReceiptHasItsPayment();
    void aDryRunWritesNothing();
    void cancelsWhatWaits();
    void isNotTakenBackWhenItWasSent();

private:
    static NewMail reminder(RowId order, const QString &to = u"ana@example.org"_s) { return {MailKind::Reminder, order, {}, to, u"Order %1"_s.arg(order), u"Please renew.\n"_s}; }
    static void furnish(Desk &desk)
    {
        desk.run(subscribers());
        desk.run({u"UPDATE contact SET email = 'ana@example.org', version = version + 1 WHERE id = 6"_s, u"UPDATE contact SET email = 'bo@example.org', version = version + 1 WHERE id = 7"_s});
    }
};

void MailActionsTest::writesAndTakesBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    WriteMailsAction action({reminder(1), reminder(3, u"bo@example.org"_s)});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QVERIFY(action.refused().empty());
    QCOMPARE(action.written().size(), std::size_t(2));
    QVERIFY(done->notice.contacts.contains(6) && done->notice.contacts.contains(7));
    QCOMPARE(rows(desk, u"SELECT kind, state, order_id, contact_id, recipient, subject, written_at, written_by FROM outbox ORDER BY order_id"_s),
             u"reminder waiting 1 6 ana@example.org Order 1 42 maria; reminder waiting 3 7 bo@example.org Order 3 42 maria"_s);
    const auto mails = store::makeOutboxReader(desk.place.open())->mails(true);
    QVERIFY(worked(mails));
    QCOMPARE(mails->size(), std::size_t(2));
    QCOMPARE(mails->back().patron, u"Ana Ruiz"_s);
    QCOMPARE(mails->back().orderNumber, u"ON-1"_s);
    QCOMPARE(mails->back().body, u"Please renew.\n"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT id FROM outbox"_s), QString());
    QVERIFY(desk.genuine());
}

void MailActionsTest::leavesOutAndNames_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    QTest::newRow("deceased") << u"UPDATE contact SET deceased = 1, version = version + 1 WHERE id = 6"_s << u"deceased"_s;
    QTest::newRow("opted out") << u"UPDATE contact SET opted_out_of_email = 1, version = version + 1 WHERE id = 6"_s << u"optedOut"_s;
    QTest::newRow("do not mail") << u"UPDATE contact SET do_not_mail = 1, version = version + 1 WHERE id = 6"_s << u"doNotMail"_s;
    QTest::newRow("merged") << u"UPDATE contact SET merged_into = '003000000000001AAA', version = version + 1 WHERE id = 6"_s << u"gone"_s;
    QTest::newRow("paid") << u"UPDATE ticket_order SET status = 'Complete', version = version + 1 WHERE id = 1"_s << u"settled"_s;
    QTest::newRow("no address") << u"UPDATE contact SET email = '', version = version + 1 WHERE id = 6"_s << u"noAddress"_s;
    QTest::newRow("moved") << u"UPDATE contact SET email = 'ruiz@example.org', version = version + 1 WHERE id = 6"_s << u"addressOther"_s;
    QTest::newRow("nobody's") << u"UPDATE ticket_order SET contact_id = NULL, version = version + 1 WHERE id = 1"_s << u"gone"_s;
}

// Whatever it was when somebody looked.
void MailActionsTest::leavesOutAndNames()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    Desk desk(engine);
    furnish(desk);
    desk.run({sql});
    WriteMailsAction both({reminder(1), reminder(3, u"bo@example.org"_s)});
    QVERIFY(worked(desk.runner.run(both)));
    QCOMPARE(both.written().size(), std::size_t(1));
    QCOMPARE(both.refused().size(), std::size_t(1));
    QCOMPARE(both.refused().front().record, 1);
    QCOMPARE(both.refused().front().why.code, ErrorCode::MailRefused);
    QCOMPARE(both.refused().front().why.values.value(u"reason"_s).toString(), reason);
    WriteMailsAction alone({reminder(1)});
    QCOMPARE(desk.runner.run(alone).error().code, ErrorCode::MailRefused);
    WriteMailsAction nobody({reminder(99)});
    QCOMPARE(desk.runner.run(nobody).error().code, ErrorCode::RecordUnknown);
}

void MailActionsTest::evenToWhoWantsNoPost()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    desk.run({u"UPDATE contact SET do_not_mail = 1, version = version + 1 WHERE id = 6"_s, u"UPDATE contact SET do_not_mail = 1, opted_out_of_email = 1, version = version + 1 WHERE id = 7"_s});
    WriteMailsAction action({reminder(1), reminder(3, u"bo@example.org"_s)}, {false, true});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.written().size(), std::size_t(1));
    QCOMPARE(action.refused().front().why.values.value(u"reason"_s).toString(), u"optedOut"_s);
    desk.run({u"UPDATE contact SET deceased = 1, version = version + 1 WHERE id = 6"_s});
    WriteMailsAction never({reminder(1)}, {true, true});
    QCOMPARE(desk.runner.run(never).error().values.value(u"reason"_s).toString(), u"deceased"_s);
}

void MailActionsTest::aSecondReminderIsSaid()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    WriteMailsAction first({reminder(1)});
    QVERIFY(worked(desk.runner.run(first)));
    WriteMailsAction second({reminder(1)});
    const auto refused = desk.runner.run(second);
    QCOMPARE(refused.error().values.value(u"reason"_s).toString(), u"remindedLately"_s);
    QCOMPARE(refused.error().values.value(u"day"_s).toDate(), QDate(1970, 1, 1));
    WriteMailsAction again({reminder(1)}, {true, false});
    QVERIFY(worked(desk.runner.run(again)));
    QVERIFY(worked(desk.undo()));
    CancelMailsAction cancel(first.written()); // as if it had not been
    QVERIFY(worked(desk.runner.run(cancel)));
    WriteMailsAction third({reminder(1)});
    QVERIFY(worked(desk.runner.run(third)));
    SettingsAction none(u"renewals.remindAfterDays"_s, 0);
    QVERIFY(worked(desk.runner.run(none)));
    WriteMailsAction fourth({reminder(1)});
    QVERIFY(worked(desk.runner.run(fourth)));
    const auto last = store::makeOutboxReader(desk.place.open())->lastReminders();
    QVERIFY(worked(last));
    QCOMPARE(last->size(), 1);
    QCOMPARE(last->value(1).ms, 42);
}

void MailActionsTest::aReceiptHasItsPayment()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    desk.run({u"INSERT INTO payment (id, order_id, kind, amount, taken_by) VALUES (5, 1, 'payment', 100, 'maria')"_s,
              u"UPDATE contact SET opted_out_of_email = 1, version = version + 1 WHERE id = 6"_s});
    NewMail receipt{MailKind::Receipt, 1, 5, u"ana@example.org"_s, u"Receipt 5"_s, u"Paid now: $1.00\n"_s};
    for (int i = 0; i < 2; ++i) { // as often as somebody asks
        WriteMailsAction action({receipt});
        QVERIFY(worked(desk.runner.run(action)));
    }
    QCOMPARE(rows(desk, u"SELECT kind, payment_id, order_id FROM outbox ORDER BY id"_s), u"receipt 5 1; receipt 5 1"_s);
}

void MailActionsTest::aDryRunWritesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    WriteMailsAction action({reminder(1), reminder(2)});
    const auto tried = desk.runner.dryRun(action);
    QVERIFY(worked(tried));
    QCOMPARE(tried->rows.size(), std::size_t(2));
    QCOMPARE(rows(desk, u"SELECT id FROM outbox"_s), QString());
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.written().size(), std::size_t(2));
    WriteMailsAction stopped({reminder(1), reminder(2)}, {true, false});
    stopped.setProgress([](qint64 done, qint64 all) { return all == 2 && done < 1; });
    QCOMPARE(desk.runner.run(stopped).error().code, ErrorCode::Cancelled);
    QCOMPARE(rows(desk, u"SELECT count(*) FROM outbox"_s), u"2"_s);
}

void MailActionsTest::cancelsWhatWaits()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    WriteMailsAction action({reminder(1), reminder(2), reminder(3, u"bo@example.org"_s)});
    QVERIFY(worked(desk.runner.run(action)));
    const std::vector<RowId> mails = action.written();
    desk.run({u"UPDATE outbox SET state = 'sent', version = version + 1 WHERE id = %1"_s.arg(mails[0])});
    CancelMailsAction cancel(mails);
    QVERIFY(worked(desk.runner.run(cancel)));
    QCOMPARE(cancel.refused().size(), std::size_t(1));
    QCOMPARE(cancel.refused().front().why.code, ErrorCode::MailNotWaiting);
    QCOMPARE(rows(desk, u"SELECT state FROM outbox ORDER BY id"_s), u"sent; cancelled; cancelled"_s);
    QVERIFY(store::makeOutboxReader(desk.place.open())->mails(true)->empty());
    QCOMPARE(store::makeOutboxReader(desk.place.open())->mails(false)->size(), std::size_t(3));
    CancelMailsAction again({mails[1]});
    QCOMPARE(desk.runner.run(again).error().code, ErrorCode::MailNotWaiting);
    CancelMailsAction nothing({mails[2] + 50});
    QCOMPARE(desk.runner.run(nothing).error().code, ErrorCode::RecordUnknown);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT state FROM outbox ORDER BY id"_s), u"sent; waiting; waiting"_s);
}

void MailActionsTest::isNotTakenBackWhenItWasSent()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    furnish(desk);
    WriteMailsAction action({reminder(1)});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    desk.run({u"UPDATE outbox SET state = 'sent', version = version + 1"_s});
    const auto refused = desk.undo(*done->action);
    QCOMPARE(refused.error().code, ErrorCode::UndoMailSent);
    QCOMPARE(refused.error().values.value(u"action"_s).toLongLong(), *done->action);
    QCOMPARE(rows(desk, u"SELECT state FROM outbox"_s), u"sent"_s);
}

QTEST_GUILESS_MAIN(MailActionsTest)
#include "tst_mailactions.moc"
