// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/domain/patronfixture.h"

namespace pd::test {

// A patron whose every field is picked: pick(n) answers a number from 0 to n - 1. Picks from the values that the
// rules tell apart, so that a few thousand patrons meet every rule.
template <class Pick>
class AnyPatron {
public:
    explicit AnyPatron(Pick pick)
        : m_pick(std::move(pick))
    {
    }

    Patron make()
    {
        Patron patron;
        patron.at = Instant{patron.at.ms + (pick(5) - 2) * 40 * dayMs};
        contact(patron);
        settings(patron);
        for (int i = pick(5); i > 0; --i)
            order(patron);
        for (int i = pick(4); i > 0; --i)
            donation(patron);
        for (int i = pick(4); i > 0; --i)
            patron.record.benefits.push_back(benefit());
        for (int i = pick(3); i > 0; --i)
            patron.record.accountBenefits.push_back(benefit());
        perks(patron);
        return patron;
    }

private:
    static constexpr qint64 dayMs = 86'400'000;

    int pick(int n) { return m_pick(n); }
    bool maybe() { return pick(2) == 0; }
    bool rarely() { return pick(6) == 0; }
    QString word(std::initializer_list<const char *> words)
    {
        return QString::fromLatin1(words.begin()[pick(int(words.size()))]);
    }
    std::optional<Minor> amount() { return maybe() ? std::optional<Minor>(pick(4) * 1000) : std::nullopt; }
    std::optional<Instant> created()
    {
        return rarely() ? std::nullopt : std::optional<Instant>(Instant{instant("2026-11-20T00:00:00Z").ms + (pick(9) - 7) * 30 * dayMs});
    }
    QDate date() { return rarely() ? QDate() : day("2026-11-20").addDays((pick(21) - 10) * 15); }
    std::optional<RowId> owner() { return rarely() ? std::optional<RowId>(2) : std::optional<RowId>(1); }

    template <class Record>
    void common(Record &record)
    {
        record.id = ++m_id;
        record.createdAt = created();
        record.sourceDeleted = pick(12) == 0;
    }

    void contact(Patron &patron)
    {
        Contact &who = patron.record.contact;
        who.sourceDeleted = pick(12) == 0;
        who.mergedInto = pick(12) == 0 ? word({"003X"}) : QString();
        if (rarely())
            who.email.clear();
        patron.record.contactsWithSameEmail.resize(rarely() ? 2 : 0);
        patron.record.usersWithSameUsername.resize(rarely() ? 1 : 0);
        PortalUser &user = patron.record.portalUsers[0];
        user.active = maybe();
        user.username = word({"ada@example.org", "other@example.org"});
        user.profile = word({"Authenticated Website", "Admin", ""});
        user.createdAt = created();
        if (rarely())
            patron.record.portalUsers.clear();
        if (maybe())
            patron.record.household.push_back({2, QStringLiteral("Bob"), {}, created()});
        if (maybe())
            patron.record.dataAsOf = Instant{patron.at.ms - pick(20) * dayMs};
    }

    void settings(Patron &patron)
    {
        patron.set("organisation.timeZone", word({"UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"}));
        patron.set("portal.hideSubscriptionRenewalTab", pick(4) == 0);
        patron.set("portal.pronouns", maybe());
        patron.set("portal.accessRequirements", maybe());
        patron.set("portal.mobileTickets", maybe());
        if (maybe())
            patron.set("orders.unknownStatus", word({"hide", "show"}));
        if (maybe())
            patron.set("donations.namedStages", word({"probability", "stage"}));
        if (maybe())
            patron.set("benefits.list", word({"all", "renewable"}));
        if (maybe())
            patron.set("benefits.renewalClosesDaysAfter", pick(60));
        if (maybe())
            patron.set("benefits.household", word({"own", "account"}));
        if (maybe())
            patron.set("site.address", QStringLiteral("https://x.org/"));
        patron.set("admin.subscriptionFulfillment", word({"", "s@x.org"}));
        patron.set("admin.orderFulfillment", word({"", "o@x.org"}));
        patron.set("admin.benefit", word({"", "b@x.org"}));
        if (rarely()) {
            patron.settings.labels[4] = {QStringLiteral("Reservation"), QStringLiteral("Booked"), maybe()};
            patron.settings.stages[0].probability = 95;
        }
    }

    void order(Patron &patron)
    {
        TicketOrder order;
        common(order);
        order.mergedInto = pick(12) == 0 ? word({"a0X"}) : QString();
        order.contactId = owner();
        order.status = word({"Complete", "Completed", "reservation", "Reservation", "Pending Renewal", "Pending Renewal",
                             "Pending Renewal", "Partially Paid", "Draft", "Lost"});
        order.type = word({"", "Subscription", "Membership"});
        order.origin = word({"Portal", "Phone"});
        order.delivery = word({"Email", "Will Call"});
        order.subtotal = amount();
        order.amountPaid = amount();
        order.donationAmount = amount();
        if (rarely()) {
            order.openRequestId = 5;
            order.openRequestAt = created();
        }
        for (int i = pick(3); i > 0; --i)
            order.items.push_back(item());
        for (int i = pick(3); i > 0; --i) {
            Payment payment;
            payment.amount = amount();
            payment.status = word({"", "Cleared", "Declined"});
            payment.createdAt = created();
            order.payments.push_back(payment);
        }
        patron.record.orders.push_back(order);
    }

    TicketOrderItem item()
    {
        TicketOrderItem item;
        common(item);
        item.status = word({"Active", "Active", "Deleted"});
        item.eventKind = EventKind(pick(4));
        item.packageKind = PackageKind(pick(4));
        item.virtualEvent = maybe();
        item.accessLink = word({"", "https://v.example"});
        item.quantity = pick(3);
        item.effectivePrice = amount();
        return item;
    }

    void donation(Patron &patron)
    {
        Donation donation;
        common(donation);
        donation.mergedInto = pick(12) == 0 ? word({"006X"}) : QString();
        donation.contactId = owner();
        donation.stage = word({"Posted", "pledged", "Pending", "Negotiation/Review", "Closed Won", "Not Posted", "Custom"});
        const double probabilities[] = {0, 89.99, 90, 99.99, 100};
        if (!maybe())
            donation.probability = probabilities[pick(5)];
        donation.amount = rarely() ? std::nullopt : std::optional<Minor>(100);
        donation.parentPledge = maybe();
        donation.closeDate = date();
        if (maybe())
            donation.orderId = 3;
        patron.record.donations.push_back(donation);
    }

    Benefit benefit()
    {
        Benefit benefit;
        common(benefit);
        benefit.contactId = owner();
        benefit.level = BenefitLevel{70 + pick(2), QStringLiteral("Gold"), maybe(), {}, {}};
        benefit.start = date();
        benefit.expiration = date();
        benefit.origin = BenefitOrigin(pick(4));
        if (rarely())
            benefit.renewedById = 5;
        return benefit;
    }

    void perks(Patron &patron)
    {
        const Instant opens{instant("2026-11-20T00:00:00Z").ms + (pick(9) - 4) * 20 * dayMs};
        patron.record.perks.presales.push_back(
            {70 + pick(2), QStringLiteral("Hamlet"), 6, QStringLiteral("Opening"), opens, Instant{opens.ms + 30 * dayMs}, rarely(), created()});
        patron.record.perks.allocations.push_back({70 + pick(2), 6, QStringLiteral("Opening"), QStringLiteral("Box"), {}, rarely(), created()});
        for (int i = pick(4); i > 0; --i) {
            LevelDiscount discount;
            discount.levelId = 70 + pick(2);
            discount.codeId = pick(3);
            discount.code = QStringLiteral("TEN");
            if (maybe())
                discount.value = pick(3) * 500;
            discount.type = DiscountType(pick(4));
            if (maybe())
                discount.limit = 2;
            discount.uses = {{pick(3), created()}};
            discount.active = !rarely();
            patron.record.perks.discounts.push_back(discount);
        }
    }

    Pick m_pick;
    RowId m_id = 100;
};

} // namespace pd::test
