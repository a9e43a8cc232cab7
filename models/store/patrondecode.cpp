// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/patrondecode.h"

#include "models/store/rowcursor.h"

#include <algorithm>

namespace pd::store {

namespace {

std::optional<Instant> instant(std::optional<qint64> ms)
{
    return ms ? std::optional<Instant>(Instant{*ms}) : std::nullopt;
}

QDate date(const QString &iso)
{
    return iso.isEmpty() ? QDate() : QDate::fromString(iso, Qt::ISODate);
}

EventKind eventKind(const QString &word)
{
    if (word == QLatin1String("Tickets"))
        return EventKind::Tickets;
    if (word == QLatin1String("Subscription"))
        return EventKind::Subscription;
    return word == QLatin1String("Membership") ? EventKind::Membership : EventKind::Unknown;
}

BenefitOrigin benefitOrigin(const QString &word)
{
    if (word == QLatin1String("ticketOrder"))
        return BenefitOrigin::TicketOrder;
    if (word == QLatin1String("donation"))
        return BenefitOrigin::Donation;
    return word == QLatin1String("manual") ? BenefitOrigin::Manual : BenefitOrigin::Unknown;
}

DiscountType discountType(const QString &word)
{
    if (word == QLatin1String("flat"))
        return DiscountType::Flat;
    if (word == QLatin1String("fixedPrice"))
        return DiscountType::FixedPrice;
    return word == QLatin1String("buyXGetY") ? DiscountType::BuyXGetY : DiscountType::Percentage;
}

template <class Cursor>
Address address(Cursor &row)
{
    Address address;
    address.street = row.text();
    address.city = row.text();
    address.state = row.text();
    address.postalCode = row.text();
    address.country = row.text();
    return address;
}

template <class Cursor>
void decodeContact(Cursor &row, PatronRecord &record)
{
    Contact &c = record.contact;
    c.id = row.integer();
    c.externalId = row.text();
    c.accountId = row.maybeInteger();
    for (QString *text : {&c.salutation, &c.firstName, &c.middleName, &c.lastName, &c.suffix, &c.pronouns, &c.email, &c.phone,
                          &c.mobilePhone, &c.homePhone, &c.otherPhone})
        *text = row.text();
    c.mailing = address(row);
    c.other = address(row);
    c.accessRequirements = row.text();
    c.memberRole = row.text();
    for (bool *flag : {&c.optedOutOfEmail, &c.doNotCall, &c.doNotMail, &c.deceased, &c.headOfHousehold, &c.vip, &c.boardMember,
                       &c.sourceDeleted})
        *flag = row.integer() != 0;
    c.mergedInto = row.text();
    c.createdAt = instant(row.maybeInteger());
    c.version = row.integer();
    Account account;
    account.externalId = row.text();
    account.name = row.text();
    account.type = row.text();
    if (c.accountId) {
        account.id = *c.accountId;
        record.account = account;
    }
    record.requests = int(row.integer());
}

template <class Cursor>
void decodeUser(Cursor &row, PatronRecord &record)
{
    PortalUser user;
    user.id = row.integer();
    user.externalId = row.text();
    user.contactId = row.maybeInteger();
    user.username = row.text();
    user.active = row.integer() != 0;
    user.profile = row.text();
    user.lastLoginAt = instant(row.maybeInteger());
    user.createdAt = instant(row.maybeInteger());
    user.sourceDeleted = row.integer() != 0;
    record.portalUsers.push_back(std::move(user));
}

template <class Cursor>
void decodeOrder(Cursor &row, PatronRecord &record)
{
    TicketOrder &o = record.orders.emplace_back();
    o.id = row.integer();
    o.externalId = row.text();
    o.contactId = row.maybeInteger();
    o.accountId = row.maybeInteger();
    for (QString *text : {&o.number, &o.status, &o.type, &o.subscriptionStatus, &o.origin, &o.source, &o.delivery, &o.currency})
        *text = row.text();
    for (std::optional<Minor> *amount : {&o.subtotal, &o.fees, &o.fee3, &o.fee4, &o.fee5, &o.shippingFee, &o.exchangeFee,
                                         &o.salesTax, &o.salesTaxOrderLevel, &o.amountPaid, &o.donationAmount})
        *amount = row.maybeInteger();
    o.donationId = row.maybeInteger();
    o.comments = row.text();
    o.seatUpgradeRequested = row.text();
    o.pendingRenewalSeats = row.text();
    o.createdAt = instant(row.maybeInteger());
    o.sourceDeleted = row.integer() != 0;
    o.mergedInto = row.text();
    o.version = row.integer();
    o.openRequestId = row.maybeInteger();
    o.openRequestAt = instant(row.maybeInteger());
    if (const auto seriesId = row.maybeInteger()) {
        Series series;
        series.id = *seriesId;
        series.name = row.text();
        series.packageKind = packageKindOf(row.text());
        series.opensAt = instant(row.maybeInteger());
        series.earlyPriceUntil = instant(row.maybeInteger());
        series.closesAt = instant(row.maybeInteger());
        o.series = std::move(series);
    }
}

// Orders come by id, items and payments by order id: the order is found by halving.
TicketOrder *orderOf(PatronRecord &record, RowId id)
{
    const auto at = std::lower_bound(record.orders.begin(), record.orders.end(), id,
                                     [](const TicketOrder &order, RowId wanted) { return order.id < wanted; });
    return at != record.orders.end() && at->id == id ? &*at : nullptr;
}

template <class Cursor>
void decodeItem(Cursor &row, PatronRecord &record)
{
    TicketOrder *order = orderOf(record, row.integer());
    if (!order)
        return;
    TicketOrderItem &i = order->items.emplace_back();
    i.id = row.integer();
    i.externalId = row.text();
    i.status = row.text();
    i.eventId = row.maybeInteger();
    i.eventName = row.text();
    i.eventKind = eventKind(row.text());
    i.packageKind = packageKindOf(row.text());
    i.instanceId = row.maybeInteger();
    i.instanceName = row.text();
    i.instanceAt = instant(row.maybeInteger());
    i.venue = row.text();
    i.virtualEvent = row.text() == QLatin1String("virtual");
    i.accessLink = row.text();
    i.priceLevel = row.text();
    i.seat = row.text();
    i.seatNote = row.text();
    i.quantity = row.maybeInteger();
    i.unitPrice = row.maybeInteger();
    i.effectivePrice = row.maybeInteger();
    i.unitDiscount = row.maybeInteger();
    i.discountCode = row.text();
    i.packageItemId = row.maybeInteger();
    i.createdAt = instant(row.maybeInteger());
    i.sourceDeleted = row.integer() != 0;
}

template <class Cursor>
void decodePayment(Cursor &row, PatronRecord &record)
{
    TicketOrder *order = orderOf(record, row.integer());
    if (!order)
        return;
    Payment &p = order->payments.emplace_back();
    p.id = row.integer();
    p.kind = row.text() == QLatin1String("refund") ? PaymentKind::Refund : PaymentKind::Payment;
    p.at = instant(row.maybeInteger());
    p.amount = row.maybeInteger();
    p.method = row.text();
    p.status = row.text();
    p.currency = row.text();
    p.recordedHere = row.integer() != 0;
    p.createdAt = instant(row.maybeInteger());
    p.sourceDeleted = row.integer() != 0;
    p.reference = row.text();
    p.takenBy = row.text();
    p.reversesId = row.maybeInteger();
}

template <class Cursor>
void decodeDonation(Cursor &row, PatronRecord &record)
{
    Donation &d = record.donations.emplace_back();
    d.id = row.integer();
    d.externalId = row.text();
    d.contactId = row.maybeInteger();
    d.accountId = row.maybeInteger();
    d.name = row.text();
    d.stage = row.text();
    d.probability = row.maybeReal();
    d.amount = row.maybeInteger();
    d.currency = row.text();
    d.closeDate = date(row.text());
    d.type = row.text();
    d.fund = row.text();
    d.firstInstalmentAt = instant(row.maybeInteger());
    d.parentPledge = d.firstInstalmentAt.has_value();
    d.orderId = row.maybeInteger();
    d.createdAt = instant(row.maybeInteger());
    d.sourceDeleted = row.integer() != 0;
    d.mergedInto = row.text();
    d.version = row.integer();
}

template <class Cursor>
Benefit benefit(Cursor &row)
{
    Benefit b;
    b.id = row.integer();
    b.externalId = row.text();
    b.contactId = row.maybeInteger();
    BenefitLevel level;
    const auto levelId = row.maybeInteger();
    level.id = levelId.value_or(0);
    level.name = row.text();
    level.household = row.integer() != 0;
    level.maxGuests = row.maybeInteger();
    level.rank = row.maybeInteger();
    if (levelId)
        b.level = std::move(level);
    b.start = date(row.text());
    b.expiration = date(row.text());
    b.origin = benefitOrigin(row.text());
    b.renewedById = row.maybeInteger();
    b.renewedBy = row.text();
    b.createdAt = instant(row.maybeInteger());
    b.sourceDeleted = row.integer() != 0;
    b.mergedInto = row.text();
    b.version = row.integer();
    return b;
}

template <class Cursor>
void decodePerk(PatronPart part, Cursor &row, Perks &perks)
{
    if (part == PatronPart::Presales) {
        MemberAccess access;
        access.levelId = row.integer();
        access.event = row.text();
        access.instanceId = row.integer();
        access.instance = row.text();
        access.opensForLevel = instant(row.maybeInteger());
        access.opensForAll = instant(row.maybeInteger());
        access.sourceDeleted = row.integer() != 0;
        access.createdAt = instant(row.maybeInteger());
        perks.presales.push_back(std::move(access));
    } else if (part == PatronPart::Allocations) {
        PrivateAllocation allocation;
        allocation.levelId = row.integer();
        allocation.instanceId = row.integer();
        allocation.instance = row.text();
        allocation.allocation = row.text();
        allocation.accessCode = row.text();
        allocation.sourceDeleted = row.integer() != 0;
        allocation.createdAt = instant(row.maybeInteger());
        perks.allocations.push_back(std::move(allocation));
    } else {
        LevelDiscount discount;
        discount.levelId = row.integer();
        discount.codeId = row.integer();
        discount.code = row.text();
        discount.type = discountType(row.text());
        discount.value = row.maybeInteger();
        discount.limit = row.maybeInteger();
        discount.active = row.integer() != 0;
        discount.currency = row.text();
        discount.sourceDeleted = row.integer() != 0;
        perks.discounts.push_back(std::move(discount));
    }
}

template <class Cursor>
void decodeUse(Cursor &row, Perks &perks)
{
    const RowId code = row.integer();
    DiscountUse use;
    use.uses = row.integer();
    use.at = instant(row.maybeInteger());
    for (LevelDiscount &discount : perks.discounts) {
        if (discount.codeId == code)
            discount.uses.push_back(use);
    }
}

} // namespace

template <class Cursor>
void decodePatronRow(PatronPart part, Cursor &&row, PatronRecord &record)
{
    switch (part) {
    case PatronPart::Contact:
        return decodeContact(row, record);
    case PatronPart::SameAddress: {
        auto &list = row.integer() != 0 ? record.usersWithSameUsername : record.contactsWithSameEmail;
        list.push_back(instant(row.maybeInteger()));
        return;
    }
    case PatronPart::DataAge:
        record.dataAsOf = instant(row.maybeInteger());
        return;
    case PatronPart::Household: {
        const RowId id = row.integer();
        const QString first = row.text();
        const QString last = row.text();
        const QString email = row.text();
        record.household.push_back({id, (first + QLatin1Char(' ') + last).trimmed(), email, instant(row.maybeInteger())});
        return;
    }
    case PatronPart::PortalUsers:
        return decodeUser(row, record);
    case PatronPart::Orders:
        return decodeOrder(row, record);
    case PatronPart::Items:
        return decodeItem(row, record);
    case PatronPart::Payments:
        return decodePayment(row, record);
    case PatronPart::Donations:
        return decodeDonation(row, record);
    case PatronPart::Benefits:
        record.benefits.push_back(benefit(row));
        return;
    case PatronPart::AccountBenefits:
        record.accountBenefits.push_back(benefit(row));
        return;
    case PatronPart::Presales:
    case PatronPart::Allocations:
    case PatronPart::Discounts:
        return decodePerk(part, row, record.perks);
    case PatronPart::DiscountUses:
        return decodeUse(row, record.perks);
    }
}

template void decodePatronRow<SqliteCursor>(PatronPart, SqliteCursor &&, PatronRecord &);
template void decodePatronRow<JsonCursor>(PatronPart, JsonCursor &&, PatronRecord &);
template void decodePatronRow<QueryCursor>(PatronPart, QueryCursor &&, PatronRecord &);

} // namespace pd::store
