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

// R1
bool isListed(const Inputs &in, const TicketOrder &order, PackageKind package, Why &why)
{
    const SubscriptionBy by = subscriptionBy(order, in.at);
    if (by == SubscriptionBy::None) {
        why.push_back(in.rules.reason(isMembershipOrder(order, in.at) ? RenewalOfMembership : RenewalNotSubscription,
                                      {{"type", order.type}}));
        return false;
    }
    why.push_back(by == SubscriptionBy::Type ? in.rules.reason(SubscriptionByType, {{"type", order.type}})
                                             : in.rules.reason(SubscriptionByItem));
    switch (package) {
    case PackageKind::Fixed:
        why.push_back(in.rules.reason(PackageFixed));
        break;
    case PackageKind::Unknown:
        why.push_back(in.rules.reason(PackageCountsAsFixed));
        break;
    case PackageKind::Choose:
    case PackageKind::Flex:
        why.push_back(in.rules.reason(PackageNotFixed, {{"package", packageKindName(package)}}));
        return false;
    }
    why.push_back(in.rules.reason(RenewalListed, {{"status", order.status}}));
    return true;
}

// R5, A1: one that was not received yet is not there.
std::optional<RowId> openRequest(const Inputs &in, const TicketOrder &order)
{
    return in.isThere(order.openRequestAt) ? order.openRequestId : std::nullopt;
}

// R2, R5
Why requestWhy(const Inputs &in, const TicketOrder &order)
{
    const PortalSettings &settings = in.rules.settings();
    Why why{in.rules.reason(RequestChanges)};
    if (!settings.subscriptionFulfillmentAdmin.isEmpty())
        why.push_back(in.rules.reason(RequestToSubscriptionAdmin, {{"to", settings.subscriptionFulfillmentAdmin}}));
    else if (!settings.orderFulfillmentAdmin.isEmpty())
        why.push_back(in.rules.reason(RequestToOrderAdmin, {{"to", settings.orderFulfillmentAdmin}}));
    else
        why.push_back(in.rules.reason(RequestToNobody));
    why.push_back(in.rules.reason(openRequest(in, order) ? RequestOpen : RequestKeepsSeats));
    return why;
}

// R3
Why payWhy(const Inputs &in, const TicketOrder &order)
{
    return {in.rules.reason(PayOffered), in.rules.reason(hasDonation(order) ? PaidBecomesToBeQualified : PaidBecomesComplete)};
}

void addActions(const Inputs &in, const TicketOrder &order, RenewalLine &line)
{
    if (!line.visible) {
        for (const ActionId id : {ActionId::RequestChanges, ActionId::Pay, ActionId::Decline})
            line.actions.push_back({id, false, line.why});
        return;
    }
    line.actions.push_back({ActionId::RequestChanges, true, requestWhy(in, order)});
    const bool nothingDue = line.due && line.due->minor == 0;
    line.actions.push_back({ActionId::Pay, !nothingDue, nothingDue ? Why{in.rules.reason(PayNothingDue)} : payWhy(in, order)});
    line.actions.push_back({ActionId::Decline, true, {in.rules.reason(DeclineReleasesSeats)}}); // R4
}

void addMoney(const Inputs &in, const TicketOrder &order, RenewalLine &line)
{
    const QString &currency = order.currency.isEmpty() ? in.rules.settings().currency : order.currency;
    const OrderMoney sums = orderMoney(order, currency, in.at);
    if (sums.total)
        line.total = Money{*sums.total, currency};
    if (sums.paid)
        line.paid = Money{*sums.paid, currency};
    if (sums.due)
        line.due = Money{*sums.due, currency};
    if (sums.totalFromItems)
        line.why.push_back(in.rules.reason(TotalFromItems, {{"total", QVariant::fromValue(*line.total)}}));
    if (sums.paymentsLeftOut > 0)
        line.why.push_back(in.rules.reason(PaymentsNotMade, {{"count", sums.paymentsLeftOut}}));
}

RenewalLine renewalLine(const Inputs &in, const TicketOrder &order)
{
    RenewalLine line;
    line.id = order.id;
    line.order = order.number;
    line.externalId = order.externalId;
    const PackageKind package = packageOf(order, in.at);
    line.package = packageKindName(package);
    line.seats = seatsOf(order, in.at);
    line.openRequest = openRequest(in, order);
    if (order.series) {
        line.series = order.series->name;
        line.deadline = order.series->closesAt;
    }

    bool hidden = explainAbsence(in, order.createdAt, order.sourceDeleted, order.mergedInto, line.why);
    if (order.contactId != in.record.contact.id) {
        line.why.push_back(in.rules.reason(OrderNotInName));
        hidden = true;
    }
    hidden = !isListed(in, order, package, line.why) || hidden;
    if (in.rules.settings().hideSubscriptionRenewalTab) {
        line.why.push_back(in.rules.reason(RenewalTabSwitchedOff));
        hidden = true;
    }
    line.visible = !hidden;
    addMoney(in, order, line);
    addActions(in, order, line);
    return line;
}

} // namespace

void addRenewals(const Inputs &in, PortalPage &page)
{
    std::vector<const TicketOrder *> pending;
    for (const TicketOrder &order : in.record.orders) {
        if (sameFolded(order.status, u"Pending Renewal"))
            pending.push_back(&order);
    }
    std::sort(pending.begin(), pending.end(), isNewer);
    for (const TicketOrder *order : pending)
        page.renewals.push_back(renewalLine(in, *order));
}

} // namespace pd::portal
