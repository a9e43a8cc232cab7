// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/folding.h"
#include "models/domain/portal/ordermoney.h"
#include "models/domain/portal/subscription.h"
#include "models/domain/portal/topics.h"
#include "models/domain/renewalstate.h"

#include <algorithm>

namespace pd::portal {
namespace {

using enum ReasonCode;
using namespace Qt::StringLiterals;

// O2, O3: the label, or why there is none.
void decideStatus(const Inputs &in, const TicketOrder &order, const StatusRule *rule, OrderLine &line)
{
    const QString &status = order.status;
    if (!rule) {
        line.visible = in.rules.settings().unknownStatus == UnknownStatus::Show;
        if (line.visible)
            line.label = status.trimmed();
        line.why.push_back(in.rules.reason(line.visible ? StatusUnknownShown : StatusUnknownHidden, {{"status", status}}));
        return;
    }
    line.visible = rule->label.listed;
    if (line.visible) {
        line.label = rule->label.label.isEmpty() ? status.trimmed() : rule->label.label;
        const ReasonCode code = rule->origin == Origin::Documented ? StatusLabelled
            : rule->origin == Origin::Assumed                      ? StatusCountsAsComplete
                                                                   : StatusLabelledByStaff;
        line.why.push_back(in.rules.reason(code, {{"status", status}, {"label", line.label}}));
    } else {
        const ReasonCode code = rule->origin == Origin::Staff ? StatusNotListedByStaff
            : rule->pendingRenewal                            ? StatusPendingRenewal
                                                              : StatusNotListed;
        line.why.push_back(in.rules.reason(code, {{"status", status}}));
    }
    if (status != rule->label.status) {
        line.why.push_back(in.rules.reason(StatusSpelledDifferently, {{"status", status}, {"known", rule->label.status}}));
    }
}

// Q1
Qualification qualification(const Inputs &in, const TicketOrder &order)
{
    if (!sameFolded(order.origin, u"Portal"))
        return {std::nullopt, {in.rules.reason(QualificationUnknown, {{"origin", order.origin}})}};
    const bool withDonation = hasDonation(order);
    Qualification known{withDonation, {}};
    known.why.reserve(2);
    known.why.push_back(in.rules.reason(withDonation ? QualificationForDonation : QualificationNotNeeded));
    known.why.push_back(in.rules.reason(LoggedInByOrigin, {{"origin", order.origin}}));
    return known;
}

struct ItemCounts {
    qint64 exchanged = 0;
    qint64 deleted = 0;
    qint64 notYet = 0;
    qint64 active = 0;
    qint64 virtualLinks = 0;
    qint64 virtualWithoutLink = 0;
};

void fillItem(const TicketOrderItem &item, const QString &currency, OrderItemLine &line)
{
    line.id = item.id;
    line.event = item.eventName;
    line.instance = item.instanceName;
    line.instanceAt = item.instanceAt;
    line.venue = item.venue;
    line.seat = item.seat;
    line.priceLevel = item.priceLevel;
    line.status = item.status;
    line.quantity = item.quantity;
    if (item.effectivePrice)
        line.price = Money{*item.effectivePrice, currency};
}

// O4, O5, O6: the items of the details.
ItemCounts addItems(const Inputs &in, const TicketOrder &order, const QString &currency, bool mobile, OrderLine &line)
{
    ItemCounts counts;
    line.items.reserve(order.items.size());
    for (const TicketOrderItem &item : order.items) {
        OrderItemLine &shown = line.items.emplace_back();
        fillItem(item, currency, shown);
        const bool active = isActiveItem(item, in.at);
        shown.visible = active && line.visible;
        if (active) {
            ++counts.active;
            if (item.virtualEvent)
                ++(item.accessLink.isEmpty() ? counts.virtualWithoutLink : counts.virtualLinks);
            if (shown.visible && item.virtualEvent)
                shown.virtualLink = item.accessLink;
            shown.mobileTicket = shown.visible && mobile;
        } else if (item.sourceDeleted) {
            ++counts.deleted;
        } else if (!in.isThere(item.createdAt)) {
            ++counts.notYet;
        } else {
            ++counts.exchanged;
        }
    }
    return counts;
}

void explainItems(const Inputs &in, const TicketOrder &order, const ItemCounts &counts, bool byEmail, OrderLine &line)
{
    const auto count = [&](ReasonCode code, qint64 n) {
        if (n > 0)
            line.why.push_back(in.rules.reason(code, {{"count", n}}));
    };
    count(ItemsExchanged, counts.exchanged);
    count(ItemsDeleted, counts.deleted);
    count(ItemsNotYetCreated, counts.notYet);
    if (!line.visible || counts.active == 0)
        return;
    count(VirtualLinkShown, counts.virtualLinks);
    count(VirtualLinkMissing, counts.virtualWithoutLink);
    if (!in.rules.settings().mobileTickets)
        line.why.push_back(in.rules.reason(MobileTicketsOff));
    else if (byEmail)
        line.why.push_back(in.rules.reason(MobileTickets, {{"delivery", order.delivery}}));
    else
        line.why.push_back(in.rules.reason(MobileTicketsOtherDelivery, {{"delivery", order.delivery}}));
}

std::optional<Money> money(const std::optional<Minor> &amount, const QString &currency)
{
    return amount ? std::optional<Money>(Money{*amount, currency}) : std::nullopt;
}

void addMoney(const Inputs &in, const TicketOrder &order, const QString &currency, OrderLine &line)
{
    const OrderMoney sums = orderMoney(order, currency, in.at);
    line.subtotal = money(sums.subtotal, currency);
    line.fees = money(sums.fees, currency);
    line.tax = money(sums.tax, currency);
    if (order.donationAmount.value_or(0) != 0)
        line.gift = money(order.donationAmount, currency);
    line.total = money(sums.total, currency);
    line.paid = money(sums.paid, currency);
    if (sums.totalFromItems)
        line.why.push_back(in.rules.reason(TotalFromItems, {{"total", QVariant::fromValue(*line.total)}}));
    if (sums.paymentsLeftOut > 0)
        line.why.push_back(in.rules.reason(PaymentsNotMade, {{"count", sums.paymentsLeftOut}}));
    line.payments.reserve(order.payments.size());
    for (const Payment &payment : order.payments) {
        if (isPaymentMade(payment, in.at)) {
            const QString &own = payment.currency.isEmpty() ? currency : payment.currency;
            line.payments.push_back({payment.at, money(payment.amount, own), payment.method});
        }
    }
}

void fillLine(const Inputs &in, const TicketOrder &order, OrderLine &line)
{
    line.why.reserve(4);
    line.id = order.id;
    line.number = order.number;
    line.externalId = order.externalId;
    line.created = order.createdAt;
    line.status = order.status;
    line.delivery = order.delivery;
    line.donation = order.donationId;

    const StatusRule *rule = in.rules.status(order.status);
    bool absent = explainAbsence(in, order.createdAt, order.sourceDeleted, order.mergedInto, line.why);
    if (order.contactId != in.record.contact.id) {
        line.why.push_back(in.rules.reason(OrderNotInName));
        absent = true;
    }
    if (!absent) {
        decideStatus(in, order, rule, line);
        if (line.visible)
            line.why.push_back(in.rules.reason(OrderListed));
    }
    const QString &currency = order.currency.isEmpty() ? in.rules.settings().currency : order.currency;
    const bool byEmail = sameFolded(order.delivery, u"Email");
    const ItemCounts counts = addItems(in, order, currency, byEmail && in.rules.settings().mobileTickets, line);
    explainItems(in, order, counts, byEmail, line);
    addMoney(in, order, currency, line);
    if (!absent && sameFolded(order.status, u"Partially Paid") && subscriptionBy(order, in.at) != SubscriptionBy::None)
        line.why.push_back(in.rules.reason(OrderLocked));
    line.qualification = qualification(in, order);
}

} // namespace

void addOrders(const Inputs &in, PortalPage &page)
{
    std::vector<const TicketOrder *> sorted;
    sorted.reserve(in.record.orders.size());
    for (const TicketOrder &order : in.record.orders)
        sorted.push_back(&order);
    std::sort(sorted.begin(), sorted.end(), isNewer);
    page.orders.reserve(sorted.size());
    for (const TicketOrder *order : sorted)
        fillLine(in, *order, page.orders.emplace_back());
}

} // namespace pd::portal
