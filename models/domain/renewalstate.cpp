// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewalstate.h"

#include "models/domain/folding.h"
#include "models/domain/portal/ordermoney.h"
#include "models/domain/portal/subscription.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

using enum OrderRefusal;

constexpr std::array refusals{Gone, NotSubscription, PackageNotFixed, NotPending, Locked, MoneyTaken,
                              TotalUnknown, NothingDue, AmountNotPositive, AmountOverDue, OtherCurrency, SeriesClosed, NotSeated};

Error refused(OrderDeed deed, const TicketOrder &order, OrderRefusal why, QVariantMap values = {})
{
    values[u"order"_s] = order.number.isEmpty() ? QString::number(order.id) : order.number;
    values[u"deed"_s] = orderDeedName(deed);
    values[u"reason"_s] = orderRefusalName(why);
    return {ErrorCode::OrderRefused, values, {}};
}

const QString &currencyOf(const TicketOrder &order, const QString &otherwise)
{
    return order.currency.isEmpty() ? otherwise : order.currency;
}

Result<void> mayPay(const TicketOrder &order, const QString &currency, Instant at)
{
    const std::optional<Money> due = dueFor(order, currency, at);
    if (!due)
        return refused(OrderDeed::Pay, order, TotalUnknown);
    if (due->minor == 0)
        return refused(OrderDeed::Pay, order, NothingDue);
    return {};
}

// What is not given back yet would be lost with the order, or its package.
Result<void> mustBeUnpaid(OrderDeed deed, const TicketOrder &order, const QString &currency, Instant at)
{
    const Minor paid = portal::orderMoney(order, currencyOf(order, currency), at).paid.value_or(0);
    return paid > 0 ? refused(deed, order, MoneyTaken) : Result<void>();
}

Result<void> mustBeOpen(OrderDeed deed, const TicketOrder &order, Instant at)
{
    const bool closed = order.series && order.series->closesAt && *order.series->closesAt <= at;
    return closed ? refused(deed, order, SeriesClosed, {{u"series"_s, order.series->name}}) : Result<void>();
}

// R3: a part payment locks the seats, whatever the status says; the whole price does not.
Result<void> mayChangeSeats(const TicketOrder &order, const QString &currency, Instant at)
{
    constexpr OrderDeed deed = OrderDeed::ChangeSeats;
    const bool pending = sameFolded(order.status, u"Pending Renewal");
    if (sameFolded(order.status, u"Partially Paid"))
        return refused(deed, order, Locked);
    if (!pending && !sameFolded(order.status, u"Complete") && !sameFolded(order.status, u"Completed") && !sameFolded(order.status, u"To Be Qualified"))
        return refused(deed, order, NotSeated, {{u"status"_s, order.status}});
    if (portal::subscriptionBy(order, at) == portal::SubscriptionBy::None)
        return refused(deed, order, NotSubscription);
    const Minor paid = portal::orderMoney(order, currencyOf(order, currency), at).paid.value_or(0);
    const std::optional<Money> due = dueFor(order, currency, at);
    if (paid > 0 && (due ? due->minor > 0 : pending))
        return refused(deed, order, Locked);
    return pending ? mustBeOpen(deed, order, at) : Result<void>();
}

} // namespace

QString orderRefusalName(OrderRefusal refusal)
{
    switch (refusal) {
    case Gone:
        return u"gone"_s;
    case NotSubscription:
        return u"notSubscription"_s;
    case PackageNotFixed:
        return u"packageNotFixed"_s;
    case NotPending:
        return u"notPending"_s;
    case Locked:
        return u"locked"_s;
    case MoneyTaken:
        return u"moneyTaken"_s;
    case TotalUnknown:
        return u"totalUnknown"_s;
    case NothingDue:
        return u"nothingDue"_s;
    case AmountNotPositive:
        return u"amountNotPositive"_s;
    case AmountOverDue:
        return u"amountOverDue"_s;
    case OtherCurrency:
        return u"otherCurrency"_s;
    case SeriesClosed:
        return u"seriesClosed"_s;
    case NotSeated:
        return u"notSeated"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OrderRefusal> orderRefusalNamed(QStringView name)
{
    for (const OrderRefusal refusal : refusals) {
        if (name == orderRefusalName(refusal))
            return refusal;
    }
    return std::nullopt;
}

QString orderDeedName(OrderDeed deed)
{
    switch (deed) {
    case OrderDeed::Pay:
        return u"pay"_s;
    case OrderDeed::Decline:
        return u"decline"_s;
    case OrderDeed::RequestChanges:
        return u"requestChanges"_s;
    case OrderDeed::RecordRequest:
        return u"recordRequest"_s;
    case OrderDeed::ChangeSeats:
        return u"changeSeats"_s;
    case OrderDeed::MoveToSeries:
        return u"moveToSeries"_s;
    }
    Q_UNREACHABLE();
}

Result<void> mayDo(OrderDeed deed, const TicketOrder &order, const QString &currency, Instant at)
{
    if (order.sourceDeleted || !order.mergedInto.isEmpty())
        return refused(deed, order, Gone);
    if (deed == OrderDeed::RecordRequest)
        return {};
    if (deed == OrderDeed::ChangeSeats)
        return mayChangeSeats(order, currency, at);
    const bool partPaid = sameFolded(order.status, u"Partially Paid");
    if (!partPaid && !sameFolded(order.status, u"Pending Renewal"))
        return refused(deed, order, NotPending, {{u"status"_s, order.status}});
    if (partPaid && (deed == OrderDeed::Decline || deed == OrderDeed::MoveToSeries))
        return refused(deed, order, MoneyTaken);
    if (partPaid && deed == OrderDeed::RequestChanges)
        return refused(deed, order, Locked);
    if (portal::subscriptionBy(order, at) == portal::SubscriptionBy::None)
        return refused(deed, order, NotSubscription);
    const PackageKind package = portal::packageOf(order, at);
    if (package == PackageKind::Choose || package == PackageKind::Flex)
        return refused(deed, order, PackageNotFixed);
    switch (deed) {
    case OrderDeed::Pay:
        return mayPay(order, currency, at);
    case OrderDeed::Decline:
        return mustBeUnpaid(deed, order, currency, at);
    case OrderDeed::MoveToSeries: {
        const Result<void> unpaid = mustBeUnpaid(deed, order, currency, at);
        return unpaid ? mustBeOpen(deed, order, at) : unpaid;
    }
    case OrderDeed::RequestChanges:
    case OrderDeed::RecordRequest:
    case OrderDeed::ChangeSeats:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Money> dueFor(const TicketOrder &order, const QString &currency, Instant at)
{
    const portal::OrderMoney money = portal::orderMoney(order, currencyOf(order, currency), at);
    const bool nothingPaid = !order.amountPaid && order.payments.empty();
    const std::optional<Minor> paid = nothingPaid ? 0 : money.paid;
    if (!money.total || !paid)
        return std::nullopt;
    return Money{std::max<Minor>(0, *money.total - *paid), currencyOf(order, currency)};
}

Result<QString> statusWhenPaid(const TicketOrder &order, const Money &amount, const QString &currency, Instant at)
{
    if (const Result<void> may = mayDo(OrderDeed::Pay, order, currency, at); !may)
        return may.error();
    const QString &owed = currencyOf(order, currency);
    if (amount.currency != owed)
        return refused(OrderDeed::Pay, order, OtherCurrency, {{u"currency"_s, owed}});
    if (amount.minor <= 0)
        return refused(OrderDeed::Pay, order, AmountNotPositive);
    const Minor due = dueFor(order, currency, at)->minor;
    if (amount.minor > due)
        return refused(OrderDeed::Pay, order, AmountOverDue, {{u"due"_s, QVariant::fromValue(Money{due, owed})}});
    if (amount.minor < due)
        return u"Partially Paid"_s;
    return hasDonation(order) ? u"To Be Qualified"_s : u"Complete"_s;
}

bool hasDonation(const TicketOrder &order)
{
    return order.donationId || order.donationAmount.value_or(0) > 0;
}

} // namespace pd
