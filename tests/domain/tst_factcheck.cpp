// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/factcheck.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::reply;

// What an answer names is what the order has, or is named.
class FactCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
    void differs_data();
    void differs();
    void readsSeatsOfRecords_data();
    void readsSeatsOfRecords();
    void takesFactsFromTheScene();
    void refusesToSend();

private:
    static Facts facts()
    {
        Facts facts;
        facts.orders = {u"ON-1"_s};
        for (const int number : {3, 4})
            facts.seats.push_back({u"G"_s, number});
        for (const int number : {4, 5})
            facts.seats.push_back({u"C"_s, number});
        facts.days = {QDate(2027, 1, 16), QDate(2027, 3, 6)};
        facts.deadlines = {QDate(2026, 11, 28), QDate(2026, 12, 12)};
        facts.amounts = {Money{61'200, u"USD"_s}, Money{5'100, u"USD"_s}};
        return facts;
    }
};

void FactCheckTest::agrees_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"Row C seats 4–5 are free. Your Row G seats stay yours."_s);
    row(u"row C, seats 4 and 5"_s);
    row(u"seats 4 and 5 in row C, or seats 3-4 of row G"_s);
    row(u"Orchestra C 4, C5 and G3-4"_s);
    row(u"fila C, butacas 4 y 5; las butacas 3 y 4 de la fila G"_s);
    row(u"rang C, places 4 et 5 ; les places 3 à 4 du rang G"_s);
    row(u"Your order ON-1 at 14:00, the first row of your life, in 2 weeks."_s);
    row(u"We keep them until 28 Nov 2026; renew by December 12th."_s);
    row(u"We keep them until Saturday, 28 November."_s);
    row(u"hasta el 28 de noviembre de 2026, antes del sábado 12 de diciembre"_s);
    row(u"jusqu’au 28 novembre 2026, avant le samedi 12 décembre"_s);
    row(u"The first is on 16 January, the last on 3/6/2027 or 6.3.2027, that is 2027-03-06."_s);
    row(u"It comes to $612.00, $51 a ticket; 612,00 € would be 612.00 USD."_s);
    row(u"You may call us, and march on: the play begins at 7."_s);
    row(u"Please renew by the date on your letter."_s);
    row(QString());
}

void FactCheckTest::agrees()
{
    QFETCH(QString, text);
    for (const Difference &one : differences(text, facts()))
        QFAIL(qPrintable(factKindName(one.kind) + u": "_s + one.said));
}

void FactCheckTest::differs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &text, const QString &kind, const QString &said) { QTest::newRow(qPrintable(text)) << text << kind << said; };
    row(u"Row C seats 4–6 are free."_s, u"seat"_s, u"Row C seats 4–6"_s);
    row(u"Row B seats 4 and 5"_s, u"seat"_s, u"Row B seats 4 and 5"_s);
    row(u"seats 1 and 2 in row C"_s, u"seat"_s, u"seats 1 and 2 in row C"_s);
    row(u"you get C6 then"_s, u"seat"_s, u"C6"_s);
    row(u"la fila D, butacas 4 y 5"_s, u"seat"_s, u"fila D, butacas 4 y 5"_s);
    row(u"au rang D, places 4 et 5"_s, u"seat"_s, u"rang D, places 4 et 5"_s);
    row(u"Your Row H seats stay yours."_s, u"seat"_s, u"Row H"_s);
    row(u"We keep them until 29 Nov 2026."_s, u"deadline"_s, u"29 Nov 2026"_s);
    row(u"We keep them until 16 January."_s, u"deadline"_s, u"16 January"_s); // a performance is no last day
    row(u"renew by November 28, 2027"_s, u"deadline"_s, u"November 28, 2027"_s);
    row(u"antes del 13 de diciembre"_s, u"deadline"_s, u"13 de diciembre"_s);
    row(u"jusqu’au 1er février"_s, u"deadline"_s, u"1er février"_s);
    row(u"The first is on 17 January."_s, u"day"_s, u"17 January"_s);
    row(u"on 2027-01-17 we play"_s, u"day"_s, u"2027-01-17"_s);
    row(u"It comes to $621.00."_s, u"amount"_s, u"$621.00"_s);
    row(u"1 612,00 € in all"_s, u"amount"_s, u"1 612,00 €"_s);
    row(u"Dear {name}, good news"_s, u"field"_s, u"{name}"_s);
    row(u"until {holdDay}"_s, u"field"_s, u"{holdDay}"_s);
}

void FactCheckTest::differs()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, said);
    const auto found = differences(text, facts());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(factKindName(found.front().kind), kind);
    QCOMPARE(found.front().said, said);
    QCOMPARE(text.sliced(found.front().start, found.front().length).simplified(), said);
    QCOMPARE(found.front().known.isEmpty(), kind == u"field"_s);
}

void FactCheckTest::readsSeatsOfRecords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seat");
    const auto row = [](const QString &text, const QString &seat) { QTest::newRow(qPrintable(text)) << text << seat; };
    row(u"Orchestra C 4"_s, u"C 4"_s);
    row(u"Row C, Seat 4"_s, u"C 4"_s);
    row(u"C4"_s, u"C 4"_s);
    row(u"Orchestra-AA-14"_s, u"AA 14"_s);
    row(u"Balcony 3 12"_s, u"3 12"_s);
    row(u"General admission"_s, QString());
    row(QString(), QString());
}

void FactCheckTest::readsSeatsOfRecords()
{
    QFETCH(QString, text);
    QFETCH(QString, seat);
    const auto read = seatNamed(text);
    QCOMPARE(read ? read->row + u' ' + QString::number(read->number) : QString(), seat);
}

void FactCheckTest::takesFactsFromTheScene()
{
    Scene scene;
    scene.at = {1'794'906'123'000};
    scene.currency = u"USD"_s;
    scene.heldUntil = Instant{QDateTime(QDate(2026, 11, 29), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()}; // the end of the 28th
    Seat seat;
    seat.row = u"c"_s;
    seat.number = u"4"_s;
    scene.held = {seat};
    TicketOrder order;
    order.number = u"ON-1"_s;
    order.subtotal = 1'000;
    order.amountPaid = 400;
    TicketOrderItem item;
    item.status = u"Active"_s;
    item.seat = u"Stalls G 3"_s;
    item.instanceAt = scene.at;
    item.effectivePrice = 500;
    order.items.push_back(item);
    item.status = u"Deleted"_s;
    item.seat = u"Stalls G 9"_s;
    order.items.push_back(item);
    scene.order = order;
    const Facts facts = factsOf(scene);
    QCOMPARE(facts.seats.size(), std::size_t(2));
    QCOMPARE(facts.deadlines, std::vector<QDate>{QDate(2026, 11, 28)});
    QCOMPARE(facts.days.size(), std::size_t(1));
    QVERIFY(differences(u"C4 and row G seat 3: $10, $4 paid, $6 due, $5 each, until 28 November"_s, facts).empty());
    QCOMPARE(differences(u"G 9"_s, facts).size(), std::size_t(1));
}

void FactCheckTest::refusesToSend()
{
    QVERIFY(mustAgree(u"Row C seats 4–5"_s, u"yours until 28 Nov"_s, facts()));
    const auto refused = mustAgree(u"Row C seats 4–9"_s, u"yours until 30 Nov"_s, facts());
    QCOMPARE(refused.error().code, ErrorCode::MailFactsDiffer);
    const QVariantList all = refused.error().values.value(u"differences"_s).toList();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.front().toMap().value(u"kind"_s).toString(), u"seat"_s);
    QCOMPARE(all.back().toMap().value(u"said"_s).toString(), u"30 Nov"_s);
}

QTEST_GUILESS_MAIN(FactCheckTest)
#include "tst_factcheck.moc"
