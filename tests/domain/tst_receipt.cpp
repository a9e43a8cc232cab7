// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/receipt.h"
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

Payment payment(RowId id, Minor amount, std::optional<RowId> reverses = {})
{
    Payment made;
    made.id = id;
    made.at = instant("2026-11-20T12:00:00Z");
    made.createdAt = made.at;
    made.amount = amount;
    made.currency = u"USD"_s;
    made.method = u"Check"_s;
    made.recordedHere = true;
    made.reference = u"No. 41"_s;
    made.takenBy = u"maria"_s;
    made.reversesId = reverses;
    return made;
}

TicketOrder paidTwice()
{
    Patron patron;
    TicketOrder order = patron.order(7, u"Partially Paid"_s);
    order.currency = u"USD"_s;
    order.subtotal = 10000;
    order.amountPaid = 1000;
    order.payments = {payment(1, 2000), payment(2, 3000)};
    return order;
}

} // namespace

class ReceiptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatStoodThen();
    void aCounterEntrySaysWhatItTakesBack();
    void onlyOfWhatWasTakenHere();
};

void ReceiptTest::saysWhatStoodThen()
{
    const TicketOrder order = paidTwice();
    PortalSettings settings;
    settings.organisationName = u"Harbour Light"_s;
    const auto first = receiptOf(order, 1, u"Ada Byron"_s, settings);
    QVERIFY(first);
    QCOMPARE(first->organisation, u"Harbour Light"_s);
    QCOMPARE(first->order, u"TO-7"_s);
    QCOMPARE(first->payer, u"Ada Byron"_s);
    QCOMPARE(*first->total, (Money{10000, u"USD"_s}));
    QCOMPARE(first->paidBefore, (Money{1000, u"USD"_s}));
    QCOMPARE(first->amount, (Money{2000, u"USD"_s}));
    QCOMPARE(*first->due, (Money{7000, u"USD"_s}));
    QCOMPARE(first->method, PaymentMethod::Cheque);
    QCOMPARE(first->reference, u"No. 41"_s);
    const auto second = receiptOf(order, 2, {}, settings);
    QCOMPARE(second->paidBefore, (Money{3000, u"USD"_s}));
    QCOMPARE(*second->due, (Money{4000, u"USD"_s}));
}

void ReceiptTest::aCounterEntrySaysWhatItTakesBack()
{
    TicketOrder order = paidTwice();
    order.payments.push_back(payment(3, -3000, 2));
    const auto back = receiptOf(order, 3, {}, {});
    QCOMPARE(back->reverses, RowId(2));
    QCOMPARE(back->amount, (Money{-3000, u"USD"_s}));
    QCOMPARE(*back->due, (Money{7000, u"USD"_s}));
    QCOMPARE(receiptOf(order, 2, {}, {})->reversedBy, RowId(3));
    QVERIFY(!receiptOf(order, 1, {}, {})->reversedBy);
}

void ReceiptTest::onlyOfWhatWasTakenHere()
{
    TicketOrder order = paidTwice();
    order.payments[0].takenBy.clear();
    QVERIFY(!receiptOf(order, 1, {}, {}));
    QVERIFY(!receiptOf(order, 9, {}, {}));
}

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
