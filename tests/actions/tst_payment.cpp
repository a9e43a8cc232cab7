// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/paymentaction.h"
#include "models/actions/settingsaction.h"
#include "models/domain/portal/ordermoney.h"
#include "models/domain/renewalstate.h"
#include "models/store/orderread.h"
#include "models/store/payments.h"
#include "subscriber.h"

using namespace pd;
using namespace pd::actions;

class PaymentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inPartAndInFull_data() { addEngines(); }
    void inPartAndInFull();
    void refusesWhatIsNotOwed_data() { addEngines(); }
    void refusesWhatIsNotOwed();
    void keepsNoSecret_data();
    void keepsNoSecret();
    void isTakenBackByACounterEntry_data() { addEngines(); }
    void isTakenBackByACounterEntry();
    void theLaterOneFirst_data() { addEngines(); }
    void theLaterOneFirst();
    void aDryRunTakesNothing_data() { addEngines(); }
    void aDryRunTakesNothing();
    void isToBeRepeatedInPatronManager_data() { addEngines(); }
    void isToBeRepeatedInPatronManager();
    void theDatabaseRefusesASecondCounterEntry_data() { addEngines(); }
    void theDatabaseRefusesASecondCounterEntry();
    void endsTheDay_data() { addEngines(); }
    void endsTheDay();

private:
    static Result<Outcome> pay(Desk &desk, Minor minor, RowId order = 1, const QString &reference = {}, PaymentMethod method = PaymentMethod::Cash)
    {
        PaymentAction action(order, {minor, u"USD"_s}, method, reference);
        return desk.runner.run(action);
    }
    static QString payments(Desk &desk) { return rows(desk, u"SELECT id, kind, amount, reverses_id, method, taken_by FROM payment ORDER BY id"_s); }
    static QString status(Desk &desk) { return desk.text(u"SELECT status FROM ticket_order WHERE id = 1"_s); }
    static Minor due(Desk &desk)
    {
        const auto order = store::readOrder(*desk.db, 1);
        return worked(order) ? dueFor(*order, u"USD"_s, Instant{1000}).value_or(Money{-1, {}}).minor : -1;
    }
};

void PaymentTest::inPartAndInFull()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    QCOMPARE(due(desk), 20500);
    PaymentAction first(1, {500, u"USD"_s}, PaymentMethod::Card, u"slip 0417"_s);
    QVERIFY(worked(desk.runner.run(first)));
    QCOMPARE(first.taken().status, u"Partially Paid"_s);
    QCOMPARE(first.taken().number, u"ON-1"_s);
    QCOMPARE(first.taken().openRequest, RowId(1)); // warns, is not forbidden
    QCOMPARE(status(desk), u"Partially Paid"_s);
    QCOMPARE(due(desk), 20000);
    // The seats are sold: they no longer lapse.
    QCOMPARE(rows(desk, u"SELECT id, kind, until FROM seat_claim WHERE order_id = 1 ORDER BY id"_s), u"1 ticket -; 2 ticket -; 3 ticket -; 4 ticket -"_s);
    QVERIFY(worked(pay(desk, 20000)));
    QCOMPARE(status(desk), u"Complete"_s);
    QCOMPARE(due(desk), 0);
    QCOMPARE(payments(desk), u"1 payment 500 - Credit Card maria; 2 payment 20000 - Cash maria"_s);
    QCOMPARE(desk.text(u"SELECT reference FROM payment WHERE id = 1"_s), u"slip 0417"_s);
    QCOMPARE(desk.text(u"SELECT at FROM payment WHERE id = 1"_s), u"42"_s);
    QVERIFY(desk.notices.back().contacts.contains(6));
    QVERIFY(desk.genuine());
}

void PaymentTest::refusesWhatIsNotOwed()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    const auto reason = [](const Result<Outcome> &outcome) { return outcome ? u"done"_s : outcome.error().values.value(u"reason"_s).toString(); };
    QCOMPARE(reason(pay(desk, 20501)), u"amountOverDue"_s);
    QCOMPARE(reason(pay(desk, 0)), u"amountNotPositive"_s);
    QCOMPARE(reason(pay(desk, -5)), u"amountNotPositive"_s);
    PaymentAction pounds(1, {5, u"GBP"_s}, PaymentMethod::Cash, {});
    QCOMPARE(reason(desk.runner.run(pounds)), u"otherCurrency"_s);
    QCOMPARE(pay(desk, 5, 99).error().code, ErrorCode::RecordUnknown);
    QVERIFY(worked(pay(desk, 20500)));
    QCOMPARE(reason(pay(desk, 1)), u"notPending"_s);
    QCOMPARE(payments(desk), u"1 payment 20500 - Cash maria"_s);
}

void PaymentTest::keepsNoSecret_data()
{
    QTest::addColumn<QString>("reference");
    QTest::newRow("a card number") << u"4111111111111111"_s;
    QTest::newRow("in groups") << u"Visa 4111 1111 1111 1111"_s;
    QTest::newRow("with dashes") << u"5500-0000-0000-0004"_s;
    QTest::newRow("a security code") << u"CVV 123"_s;
    QTest::newRow("a password") << u"password hunter2"_s;
}

void PaymentTest::keepsNoSecret()
{
    QFETCH(QString, reference);
    Desk desk(Engine::Sqlite);
    QVERIFY(desk.run(subscribers()));
    const auto refused = pay(desk, 500, 1, reference, PaymentMethod::Card);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SecretRefused);
    QVERIFY(refused.error().values.isEmpty());
    QVERIFY(refused.error().detail.isEmpty());
    QCOMPARE(payments(desk), QString());
}

void PaymentTest::isTakenBackByACounterEntry()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    const QString before = rows(desk, u"SELECT id, kind, until FROM seat_claim ORDER BY id"_s);
    const auto paid = pay(desk, 20500);
    QVERIFY(worked(paid));
    const auto undone = desk.undo(*paid->action);
    QVERIFY(worked(undone));
    QVERIFY(undone->notice.contacts.contains(6));
    QCOMPARE(payments(desk), u"1 payment 20500 - Cash maria; 2 refund -20500 1 Cash maria"_s);
    QCOMPARE(status(desk), u"Pending Renewal"_s);
    QCOMPARE(due(desk), 20500);
    QCOMPARE(rows(desk, u"SELECT id, kind, until FROM seat_claim ORDER BY id"_s), before);
    QVERIFY(worked(desk.undo(*undone->action))); // done again
    QCOMPARE(payments(desk), u"1 payment 20500 - Cash maria; 2 refund -20500 1 Cash maria; 3 payment 20500 2 Cash maria"_s);
    QCOMPARE(status(desk), u"Complete"_s);
    QCOMPARE(due(desk), 0);
    QVERIFY(desk.genuine());
}

void PaymentTest::theLaterOneFirst()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    const auto first = pay(desk, 100);
    const auto second = pay(desk, 100); // leaves the status as it is
    QVERIFY(worked(first) && worked(second));
    const auto refused = desk.undo(*first->action);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UndoRefused);
    QCOMPARE(refused.error().values.value(u"later"_s).toLongLong(), *second->action);
    const auto back = desk.undo(*second->action);
    QVERIFY(worked(back));
    QVERIFY(worked(pay(desk, 20400))); // all of the rest
    QVERIFY(!desk.undo(*back->action)); // it would be paid twice
    QVERIFY(worked(desk.undo()));
    QVERIFY(worked(desk.undo(*first->action)));
    QCOMPARE(status(desk), u"Pending Renewal"_s);
    QCOMPARE(due(desk), 20500);
}

void PaymentTest::aDryRunTakesNothing()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    PaymentAction action(1, {500, u"USD"_s}, PaymentMethod::Cash, {});
    const auto tried = desk.runner.dryRun(action);
    QVERIFY(worked(tried));
    QCOMPARE(action.taken().status, u"Partially Paid"_s);
    QCOMPARE(payments(desk), QString());
    QCOMPARE(status(desk), u"Pending Renewal"_s);
}

void PaymentTest::isToBeRepeatedInPatronManager()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(worked(desk.runner.run(master)));
    QVERIFY(worked(pay(desk, 500)));
    const QString list = u"SELECT row_id, field, value, who FROM carry_over ORDER BY field"_s;
    QCOMPARE(rows(desk, list), u"1 amount_paid 500 maria; 1 status Partially Paid maria"_s);
    QVERIFY(worked(pay(desk, 20000)));
    QCOMPARE(rows(desk, list), u"1 amount_paid 20500 maria; 1 status Complete maria"_s);
    // An import has shown the sum: what was paid here is in it, and counts once.
    desk.run({u"INSERT INTO import_run (id, started_at) VALUES (1, 50)"_s,
              u"UPDATE carry_over SET closed_by_import_id = 1, version = version + 1"_s,
              u"UPDATE ticket_order SET amount_paid = 20500, version = version + 1 WHERE id = 1"_s});
    QCOMPARE(due(desk), 0);
    const auto order = store::readOrder(*desk.db, 1);
    QCOMPARE(*portal::orderMoney(*order, u"USD"_s, Instant{1000}).paid, 20500);
}

void PaymentTest::theDatabaseRefusesASecondCounterEntry()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    QVERIFY(worked(pay(desk, 500)));
    QVERIFY(worked(desk.undo()));
    SqlAction twice({u"INSERT INTO payment (order_id, reverses_id, kind, amount, taken_by) VALUES (1, 1, 'refund', -500, 'maria')"_s});
    const auto refused = desk.runner.run(twice);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConstraintRefused);
}

void PaymentTest::endsTheDay()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    desk.run({u"INSERT INTO payment (order_id, kind, at, amount) VALUES (3, 'payment', 42, 100)"_s}); // came with an import: not taken here
    QVERIFY(worked(pay(desk, 500)));
    QVERIFY(worked(pay(desk, 1000, 3, u"No. 41"_s, PaymentMethod::Cheque)));
    QVERIFY(worked(desk.undo()));
    std::shared_ptr<store::Connection> reading = desk.place.open();
    const auto list = store::makePaymentReader(reading)->endOfDay(QDate(1970, 1, 1));
    QVERIFY(worked(list));
    QCOMPARE(list->payments.size(), size_t(3));
    QCOMPARE(list->payments[0].patron, u"Ana Ruiz"_s);
    QCOMPARE(list->payments[1].reference, u"No. 41"_s);
    QCOMPARE(list->payments[2].reverses, list->payments[1].id);
    QCOMPARE(list->totals.size(), size_t(1));
    QCOMPARE(list->totals[0].total(), 500);
    QVERIFY(list->balances());
    QVERIFY(store::makePaymentReader(reading)->endOfDay(QDate(1970, 1, 2))->payments.empty());
}

QTEST_GUILESS_MAIN(PaymentTest)
#include "tst_payment.moc"
