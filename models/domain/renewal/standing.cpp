// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/standing.h"

#include "models/domain/folding.h"
#include "models/domain/portal/ordermoney.h"
#include "models/domain/portal/subscription.h"
#include "models/domain/renewalstate.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd::renewal {
namespace {

// Empty: not in a list of renewals at all. Only fixed packages renew (R1).
std::optional<Standing> standingOf(const TicketOrder &order, Instant at)
{
    if (order.sourceDeleted || !order.mergedInto.isEmpty() || portal::subscriptionBy(order, at) == portal::SubscriptionBy::None)
        return std::nullopt;
    const PackageKind package = portal::packageOf(order, at);
    if (package == PackageKind::Choose || package == PackageKind::Flex)
        return std::nullopt;
    const QString status = folded(order.status);
    if (status == "draft"_L1 || status == "deleted"_L1)
        return std::nullopt;
    if (status == "pending renewal"_L1)
        return Standing::Pending;
    if (status == "partially paid"_L1)
        return Standing::PartPaid;
    if (status == "complete"_L1 || status == "completed"_L1 || status == "to be qualified"_L1)
        return Standing::Paid;
    return status == folded(didNotRenew.toString()) ? Standing::Declined : Standing::Other;
}

// The last payment that was made.
std::optional<Instant> paidAt(const TicketOrder &order, Instant at)
{
    std::optional<Instant> last;
    for (const Payment &payment : order.payments) {
        if (payment.kind == PaymentKind::Payment && payment.at && portal::isPaymentMade(payment, at))
            last = std::max(last, payment.at);
    }
    return last;
}

struct Seats {
    QSet<RowId> ids;
    QSet<QString> names; // folded
    std::vector<QString> written;

    void add(const SeasonOrder &one, Instant at)
    {
        for (const RowId seat : one.seats)
            ids.insert(seat);
        for (const QString &seat : portal::seatsOf(one.order, at)) {
            if (!names.contains(folded(seat)))
                written.push_back(seat);
            names.insert(folded(seat));
        }
    }
};

// By the seats themselves; by what they are called where neither side's are resolved. Unknown seats are no others.
bool isMoved(const Seats &before, const Seats &now)
{
    if (!before.ids.isEmpty() && !now.ids.isEmpty())
        return before.ids != now.ids;
    return before.ids.isEmpty() && now.ids.isEmpty() && !before.names.isEmpty() && !now.names.isEmpty() && before.names != now.names;
}

// What the order says by itself, whoever had what last season.
bool saysRenewal(const TicketOrder &order, Standing standing)
{
    return standing == Standing::Pending || standing == Standing::Declined || sameFolded(order.origin, u"Renewal Tool") || sameFolded(order.subscriptionStatus, u"Renewal");
}

Renewal renewalOf(const SeasonOrder &one, Standing standing, const Seats *before, const QString &currency, Instant at)
{
    const TicketOrder &order = one.order;
    const QString &owed = order.currency.isEmpty() ? currency : order.currency;
    const portal::OrderMoney money = portal::orderMoney(order, owed, at);
    Renewal renewal;
    renewal.order = order.id;
    renewal.number = order.number;
    renewal.status = order.status;
    renewal.contact = one.contact;
    renewal.standing = standing;
    renewal.madeAt = order.createdAt;
    renewal.requested = order.openRequestId && (!order.openRequestAt || *order.openRequestAt <= at);
    if (money.total)
        renewal.total = Money{*money.total, owed};
    if (money.paid)
        renewal.paid = Money{*money.paid, owed};
    if (standing != Standing::Declined)
        renewal.due = dueFor(order, currency, at);
    if (order.series)
        renewal.deadline = order.series->closesAt;
    Seats now;
    now.add(one, at);
    renewal.seats = now.written;
    if (before) {
        renewal.seatsBefore = before->written;
        renewal.moved = standing != Standing::Declined && isMoved(*before, now);
    }
    if (standing == Standing::Declined)
        renewal.settledAt = one.declinedAt;
    else if (standing == Standing::Paid || standing == Standing::PartPaid)
        renewal.settledAt = paidAt(order, at);
    return renewal;
}

constexpr std::array names{"pending"_L1, "partPaid"_L1, "paid"_L1, "declined"_L1, "other"_L1}; // as standings are
} // namespace

QString standingName(Standing standing)
{
    return names[size_t(standing)];
}

std::optional<Standing> standingNamed(QStringView name)
{
    for (const Standing standing : standings) {
        if (name == names[size_t(standing)])
            return standing;
    }
    return std::nullopt;
}

std::vector<Renewal> renewalsOf(const SeriesOrders &orders, const QString &currency, Instant at)
{
    QHash<RowId, Seats> before; // by contact
    if (orders.before) {
        for (const SeasonOrder &one : *orders.before) {
            const std::optional<Standing> standing = standingOf(one.order, at);
            if (standing && *standing != Standing::Declined)
                before[one.contact.id].add(one, at);
        }
    }
    std::vector<Renewal> renewals;
    for (const SeasonOrder &one : orders.orders) {
        const std::optional<Standing> standing = standingOf(one.order, at);
        if (!standing)
            continue;
        const auto had = before.constFind(one.contact.id);
        if (orders.before && had == before.cend() && !saysRenewal(one.order, *standing))
            continue; // a new subscription
        Renewal renewal = renewalOf(one, *standing, had == before.cend() ? nullptr : &*had, currency, at);
        renewal.series = orders.series.id;
        renewal.seriesName = orders.series.name;
        if (!renewal.deadline)
            renewal.deadline = orders.series.closesAt;
        renewals.push_back(std::move(renewal));
    }
    std::sort(renewals.begin(), renewals.end(), [](const Renewal &a, const Renewal &b) {
        return std::tuple(folded(a.contact.lastName), folded(a.contact.firstName), a.order) < std::tuple(folded(b.contact.lastName), folded(b.contact.firstName), b.order);
    });
    return renewals;
}

} // namespace pd::renewal
