// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/endofday.h"
#include "models/domain/instant.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class EndOfDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsByMethodAndByPerson();
    void theDayIsTheOrganisations();
    void currenciesStayApart();
    void alwaysBalances();
    void saysWhenItDoesNot();
};

namespace {

const QTimeZone newYork("America/New_York");

TakenPayment taken(RowId id, const char *at, Minor minor, PaymentMethod method, const QString &by, std::optional<RowId> reverses = {})
{
    TakenPayment payment;
    payment.id = id;
    payment.at = *parseInstant(QString::fromLatin1(at));
    payment.amount = {minor, u"USD"_s};
    payment.method = method;
    payment.takenBy = by;
    payment.reverses = reverses;
    return payment;
}

} // namespace

void EndOfDayTest::countsByMethodAndByPerson()
{
    const EndOfDay list = endOfDay(QDate(2026, 11, 26), QTimeZone::utc(),
                                   {taken(1, "2026-11-26T09:00:00Z", 5000, PaymentMethod::Cash, u"maria"_s),
                                    taken(2, "2026-11-26T10:00:00Z", 7000, PaymentMethod::Card, u"tom"_s),
                                    taken(4, "2026-11-26T12:00:00Z", -5000, PaymentMethod::Cash, u"tom"_s, 1),
                                    taken(3, "2026-11-26T11:00:00Z", 300, PaymentMethod::Cash, u"maria"_s)});
    QCOMPARE(list.payments.size(), size_t(4));
    QCOMPARE(list.payments[2].id, RowId(3));
    QCOMPARE(list.byMethod.size(), size_t(2));
    QCOMPARE(list.byMethod[0].method, PaymentMethod::Cash);
    QCOMPARE(list.byMethod[0].count, 3);
    QCOMPARE(list.byMethod[0].taken, 5300);
    QCOMPARE(list.byMethod[0].givenBack, -5000);
    QCOMPARE(list.byMethod[0].total(), 300);
    QCOMPARE(list.byMethod[1].total(), 7000);
    QCOMPARE(list.byPerson.size(), size_t(2));
    QCOMPARE(list.byPerson[0].person, u"maria"_s);
    QCOMPARE(list.byPerson[0].total(), 5300);
    QCOMPARE(list.byPerson[1].total(), 2000);
    QCOMPARE(list.totals.size(), size_t(1));
    QCOMPARE(list.totals[0].total(), 7300);
    QVERIFY(list.balances());
}

// 23:30 in New York is the next day in UTC.
void EndOfDayTest::theDayIsTheOrganisations()
{
    const std::vector<TakenPayment> payments{taken(1, "2026-11-27T04:30:00Z", 100, PaymentMethod::Cash, u"m"_s),
                                             taken(2, "2026-11-27T05:30:00Z", 100, PaymentMethod::Cash, u"m"_s)};
    QCOMPARE(endOfDay(QDate(2026, 11, 26), newYork, payments).payments.size(), size_t(1));
    QCOMPARE(endOfDay(QDate(2026, 11, 26), newYork, payments).payments[0].id, RowId(1));
    QCOMPARE(endOfDay(QDate(2026, 11, 27), newYork, payments).payments[0].id, RowId(2));
}

void EndOfDayTest::currenciesStayApart()
{
    TakenPayment pounds = taken(2, "2026-11-26T10:00:00Z", 900, PaymentMethod::Cash, u"m"_s);
    pounds.amount.currency = u"GBP"_s;
    const EndOfDay list = endOfDay(QDate(2026, 11, 26), QTimeZone::utc(), {taken(1, "2026-11-26T09:00:00Z", 500, PaymentMethod::Cash, u"m"_s), pounds});
    QCOMPARE(list.totals.size(), size_t(2));
    QCOMPARE(list.byMethod.size(), size_t(2));
    QVERIFY(list.balances());
}

void EndOfDayTest::alwaysBalances()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<TakenPayment> payments;
        for (int i = 0; i < 30; ++i) {
            TakenPayment payment = taken(i + 1, "2026-11-26T00:00:00Z", Minor(random.bounded(20000)) - 10000, paymentMethods[random.bounded(quint32(paymentMethods.size()))],
                                         QString(QChar(u'a' + int(random.bounded(4)))));
            payment.at.ms += qint64(random.bounded(86'400'000));
            payment.amount.currency = random.bounded(3) ? u"USD"_s : u"CAD"_s;
            payments.push_back(payment);
        }
        const EndOfDay list = endOfDay(QDate(2026, 11, 26), QTimeZone::utc(), payments);
        QCOMPARE(list.payments.size(), payments.size());
        QVERIFY(list.balances());
    }
}

void EndOfDayTest::saysWhenItDoesNot()
{
    EndOfDay list = endOfDay(QDate(2026, 11, 26), QTimeZone::utc(), {taken(1, "2026-11-26T09:00:00Z", 500, PaymentMethod::Cash, u"m"_s)});
    list.byPerson[0].taken += 1;
    QVERIFY(!list.balances());
    list.byPerson[0].taken -= 1;
    QVERIFY(list.balances());
    list.payments[0].amount.currency = u"GBP"_s;
    QVERIFY(!list.balances());
}

QTEST_GUILESS_MAIN(EndOfDayTest)
#include "tst_endofday.moc"
