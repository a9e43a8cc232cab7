// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/benefit.h"
#include "models/domain/contact.h"

#include <QDate>

#include <optional>
#include <vector>

namespace pd::demo {

enum class Seats { None, General, Subscriber, Named };
enum class Claim { None, Ticket, Hold, Renewal };

// Events, instances, series, levels and codes are indexes into the Theatre; items, payments, donations of an
// order are indexes into its patron's lists. -1: none.
struct ItemPlan {
    int event = -1;
    int instance = -1;
    int priceLevel = -1;
    int packageItem = -1;
    int code = -1;
    int quantity = 1;
    int seat = -1; // the first of neighbours, with Seats::Named
    Seats seats = Seats::None;
    Minor unitPrice = 0;
    Minor discount = 0;
    QString status;
    QString seatText; // where no seat is claimed
};

struct PaymentPlan {
    qint64 at = 0;
    Minor amount = 0; // refunds negative
    int reverses = -1;
    QString method;
    QString status;
};

struct OrderPlan {
    qint64 created = 0;
    qint64 number = 0; // 0: the next free one
    QString status;
    QString type;
    QString subscriptionStatus;
    QString origin;
    QString source;
    QString delivery;
    QString comments;
    std::optional<Minor> subtotal;
    Minor fees = 0;
    Minor gift = 0;
    int donation = -1;
    int series = -1;
    int items = 0; // of the patron's list, the order's own begin at firstItem
    int firstItem = 0;
    int payments = 0;
    int firstPayment = 0;
    int paidAfterDays = 0;
    Claim claim = Claim::Ticket;
    bool accountOnly = false; // O0
    bool sourceDeleted = false;
    QString mergedInto;
    QString request; // the note of an open change request
};

struct DonationPlan {
    QString name;
    QString stage;
    std::optional<double> probability;
    std::optional<Minor> amount;
    QDate closeOn;
    qint64 created = 0;
    QString fund;
    QString type;
    int parent = -1;
    bool accountOnly = false; // D0
    bool sourceDeleted = false;
    bool paid = false;
};

// A benefit that replaces another stands before it.
struct BenefitPlan {
    int level = 0;
    QDate startsOn;
    QDate expiresOn;
    qint64 created = 0;
    BenefitOrigin origin = BenefitOrigin::TicketOrder;
    int renewedBy = -1;
};

struct UsePlan {
    int code = 0;
    int uses = 1;
    qint64 at = 0;
};

struct UserPlan {
    QString username;
    bool active = true;
    QString profile;
    qint64 created = 0;
    std::optional<qint64> lastLogin;
};

struct PersonPlan {
    Contact contact;
    qint64 account = 0; // row id
    QString accountName; // of the account's first contact, else empty
    QString accountType;
    std::optional<UserPlan> user;
};

struct HistoryPlan {
    std::vector<OrderPlan> orders; // oldest first
    std::vector<ItemPlan> items;
    std::vector<PaymentPlan> payments;
    std::vector<DonationPlan> donations;
    std::vector<BenefitPlan> benefits;
    std::vector<UsePlan> uses;
    int family = -1; // of the fixed packages this patron subscribes to
    int familySeats = 0;
    void clear();
};

} // namespace pd::demo
