// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/endofdaywords.h"

#include "ui/words/format.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EndOfDay)
};

QString timeOf(const TakenPayment &payment, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(payment.at.ms, zone), u"HH:mm"_s);
}

QStringList sumRow(const QString &what, const TakenSum &sum)
{
    return {what, numberText(double(sum.count)), moneyText({sum.taken, sum.currency}), moneyText({sum.givenBack, sum.currency}), moneyText({sum.total(), sum.currency})};
}

} // namespace

QString endOfDayTitle(const EndOfDay &list)
{
    return Words::tr("End of day, %1").arg(dateText(list.day));
}

QString balanceText(const EndOfDay &list)
{
    if (list.payments.empty())
        return Words::tr("No payment was taken at this desk on %1.").arg(dateText(list.day));
    QStringList totals;
    for (const TakenSum &total : list.totals)
        totals.append(moneyText({total.total(), total.currency}));
    const QString sum = totals.join(u", "_s);
    return list.balances() ? Words::tr("%n payments come to %1; the sums by method and by person agree.", nullptr, int(list.payments.size())).arg(sum)
                           : Words::tr("The list does not balance: the sums by method and by person differ from %1.").arg(sum);
}

QList<QStringList> endOfDayRows(const EndOfDay &list)
{
    QList<QStringList> rows{{Words::tr("Time"), Words::tr("Receipt"), Words::tr("Order"), Words::tr("Patron"), Words::tr("Method"), Words::tr("Reference"),
                             Words::tr("Taken by"), Words::tr("Amount"), Words::tr("Takes back")}};
    for (const TakenPayment &payment : list.payments)
        rows.append({timeOf(payment, list.zone), QString::number(payment.id), payment.orderNumber.simplified(), payment.patron.simplified(), paymentMethodText(payment.method),
                     payment.reference.simplified(), payment.takenBy.simplified(), moneyText(payment.amount),
                     payment.reverses ? QString::number(*payment.reverses) : QString()});
    return rows;
}

QList<QStringList> endOfDaySums(const EndOfDay &list)
{
    QList<QStringList> rows{{Words::tr("Sum of"), Words::tr("Payments"), Words::tr("Taken"), Words::tr("Given back"), Words::tr("Total")}};
    for (const TakenSum &sum : list.byMethod)
        rows.append(sumRow(paymentMethodText(sum.method), sum));
    for (const TakenSum &sum : list.byPerson)
        rows.append(sumRow(sum.person.simplified(), sum));
    for (const TakenSum &sum : list.totals)
        rows.append(sumRow(Words::tr("All together"), sum));
    return rows;
}

} // namespace pd::words
