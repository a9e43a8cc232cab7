// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/orderwords.h"

#include "models/domain/instant.h"
#include "models/domain/renewalstate.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Order)
};

QString notPending(const Error &error)
{
    const QString status = valueText(error.values.value(u"status"_s));
    return error.values.value(u"deed"_s) == orderDeedName(OrderDeed::Pay)
        ? Words::tr("It is “%1”; only an order in Pending Renewal or Partially Paid can be paid here.").arg(status)
        : Words::tr("It is “%1”; only an order in Pending Renewal can be changed so.").arg(status);
}

// Numbers that follow one another as from–to.
QString numbersText(const QStringList &numbers)
{
    QStringList parts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        bool isNumber = false;
        int value = numbers[first].toInt(&isNumber);
        while (isNumber && last + 1 < numbers.size() && numbers[last + 1] == QString::number(value + 1)) {
            ++value;
            ++last;
        }
        parts.append(last > first ? numbers[first] + u'–' + numbers[last] : numbers[first]);
        first = last + 1;
    }
    return parts.join(u", "_s);
}

QString rowText(const Seat &seat, const QStringList &numbers)
{
    const QString which = numbersText(numbers);
    const QString section = seat.section.simplified();
    if (section.isEmpty())
        return Words::tr("Row %1 seats %2", nullptr, int(numbers.size())).arg(seat.row, which);
    return Words::tr("%1 row %2 seats %3", nullptr, int(numbers.size())).arg(section, seat.row, which);
}

} // namespace

QString paymentMethodText(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return Words::tr("Cash");
    case PaymentMethod::Cheque:
        return Words::tr("Cheque");
    case PaymentMethod::Card:
        return Words::tr("Card (terminal)");
    case PaymentMethod::Other:
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString orderRefusalText(const Error &error)
{
    const std::optional<OrderRefusal> refusal = orderRefusalNamed(error.values.value(u"reason"_s).toString());
    if (!refusal)
        return valueText(error.values.value(u"reason"_s));
    switch (*refusal) {
    case OrderRefusal::Gone:
        return Words::tr("It was deleted or merged in PatronManager.");
    case OrderRefusal::NotSubscription:
        return Words::tr("It is no subscription order, so it is not renewed this way.");
    case OrderRefusal::PackageNotFixed:
        return Words::tr("Only fixed packages renew; this one is flexible or chosen by the patron.");
    case OrderRefusal::NotPending:
        return notPending(error);
    case OrderRefusal::Locked:
        return Words::tr("A part of it is paid, so its seats can no longer be changed.");
    case OrderRefusal::MoneyTaken:
        return Words::tr("Money has been paid for it; take the payment back first.");
    case OrderRefusal::TotalUnknown:
        return Words::tr("Its total is not known, so what is due is not known either.");
    case OrderRefusal::NothingDue:
        return Words::tr("Nothing is due any more.");
    case OrderRefusal::AmountNotPositive:
        return Words::tr("The amount must be more than nothing.");
    case OrderRefusal::AmountOverDue:
        return Words::tr("The amount is more than what is due, %1.").arg(valueText(error.values.value(u"due"_s)));
    case OrderRefusal::OtherCurrency:
        return Words::tr("It is paid in %1.").arg(valueText(error.values.value(u"currency"_s)));
    case OrderRefusal::SeriesClosed:
        return Words::tr("The renewals of %1 are closed, so its seats are no longer kept.").arg(valueText(error.values.value(u"series"_s)));
    case OrderRefusal::NotSeated:
        return Words::tr("It is “%1”; seats are changed while an order is in Pending Renewal, or when it is paid in full.").arg(valueText(error.values.value(u"status"_s)));
    }
    Q_UNREACHABLE();
}

QString seatsText(const std::vector<Seat> &seats)
{
    QStringList rows;
    for (std::size_t first = 0; first < seats.size();) {
        std::size_t end = first;
        QStringList numbers;
        while (end < seats.size() && seats[end].section == seats[first].section && seats[end].row == seats[first].row)
            numbers.append(seats[end++].number);
        std::stable_sort(numbers.begin(), numbers.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
        rows.append(rowText(seats[first], numbers));
        first = end;
    }
    return rows.join(u"; "_s);
}

QString seatsGivenText(const SeatsGiven &given, const QTimeZone &zone)
{
    if (given.seats.empty())
        return Words::tr("No seat is held for it here, so none goes back on sale.");
    const QString seats = seatsText(given.seats);
    if (given.heldUntil) {
        const QString day = dateText(localDate(Instant{given.heldUntil->ms - 1}, zone));
        return Words::tr("%1 stay held through %2 and go back on sale then.", nullptr, int(given.seats.size())).arg(seats, day);
    }
    if (given.performances == 1)
        return Words::tr("%1 go back on sale now.", nullptr, int(given.seats.size())).arg(seats);
    return Words::tr("%1 go back on sale now, for all %2 performances.", nullptr, int(given.seats.size())).arg(seats, numberText(double(given.performances)));
}

QString carryOverNote(bool patronManagerIsMaster)
{
    return patronManagerIsMaster ? Words::tr("Recorded here; to be done in PatronManager.") : QString();
}

} // namespace pd::words
