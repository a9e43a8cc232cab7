// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/series.h"

#include <vector>

namespace pd {

enum class EventKind { Tickets, Subscription, Membership, Unknown };

// One line of a ticket order. Amounts are minor units of the order's currency.
struct TicketOrderItem {
    RowId id = 0;
    QString externalId;
    QString status; // `Active`, `Deleted` (exchanged away, O6), …
    std::optional<RowId> eventId;
    QString eventName;
    EventKind eventKind = EventKind::Unknown;
    PackageKind packageKind = PackageKind::Unknown; // of a Subscription event
    std::optional<RowId> instanceId;
    QString instanceName;
    std::optional<Instant> instanceAt;
    QString venue;
    bool virtualEvent = false;
    QString accessLink; // of a virtual instance (O4)
    QString priceLevel;
    QString seat;
    QString seatNote;
    std::optional<qint64> quantity;
    std::optional<Minor> unitPrice;
    std::optional<Minor> effectivePrice;
    std::optional<Minor> unitDiscount;
    QString discountCode;
    std::optional<RowId> packageItemId; // SubscriptionOrderItem: the package this ticket belongs to
    std::optional<Instant> createdAt;
    bool sourceDeleted = false;
};

enum class PaymentKind { Payment, Refund };

struct Payment {
    RowId id = 0;
    PaymentKind kind = PaymentKind::Payment;
    std::optional<Instant> at;
    std::optional<Minor> amount; // payments positive, refunds negative
    QString method;
    QString status;
    QString currency;
    bool recordedHere = false; // typed in by staff here, and not shown by an import since: AmountPaid is without it
    QString reference = {};    // of the terminal's slip or the cheque; never a card number
    QString takenBy = {};      // at this desk; empty: it came otherwise
    std::optional<RowId> reversesId = {};
    std::optional<Instant> createdAt;
    bool sourceDeleted = false;
};

struct TicketOrder {
    RowId id = 0;
    QString externalId;
    QString number;
    std::optional<RowId> contactId;
    std::optional<RowId> accountId;
    QString status; // as the source spells it
    QString type;
    QString subscriptionStatus;
    QString origin; // Online, Walk-up, Phone, Portal, …
    QString source;
    QString delivery;
    QString currency;
    std::optional<Minor> subtotal;
    std::optional<Minor> fees;
    std::optional<Minor> fee3;
    std::optional<Minor> fee4;
    std::optional<Minor> fee5;
    std::optional<Minor> shippingFee;
    std::optional<Minor> exchangeFee;
    std::optional<Minor> salesTax;
    std::optional<Minor> salesTaxOrderLevel;
    std::optional<Minor> amountPaid;
    std::optional<Minor> donationAmount;
    std::optional<RowId> donationId;
    QString comments;
    QString seatUpgradeRequested;
    QString pendingRenewalSeats;
    std::optional<Series> series;
    std::optional<RowId> openRequestId; // a change request that is not finished
    std::optional<Instant> openRequestAt; // when it was received
    std::optional<Instant> createdAt;
    bool sourceDeleted = false;
    QString mergedInto;
    std::vector<TicketOrderItem> items;
    std::vector<Payment> payments;
    qint64 version = 1;
};

} // namespace pd
