// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QDate>
#include <QTimeZone>
#include <QVariant>

#include <vector>

namespace pd::portal {

// Why a thing is shown or hidden: a code (its rule and source are in reasons.h, its sentence in ui/words) and the
// values it read, by name: QString, bool, qint64, double, QDate, Money, or QDateTime in the organisation's zone.
enum class ReasonCode;
struct ReasonValue {
    const char *name;
    QVariant value;
};
struct Reason {
    ReasonCode code;
    std::vector<ReasonValue> values;
    bool assumed = false; // no source says so, and staff have not decided it by a setting
};
using Why = std::vector<Reason>;

enum class TabId { Profile, Orders, Donations, PendingRenewals, RenewableBenefits };
enum class FieldId { Name, Email, Phone, Address, Password, Pronouns, Accessibility };
enum class ContactFlag { Deceased, DoNotCall, DoNotMail, OptedOut, AccessNeeds, Vip, Board };
enum class Section { Upcoming, Completed, None };
enum class BenefitStatus { Future, Active, Renewal, Expired, Replaced };
enum class ActionId { RequestChanges, Pay, Decline, RenewNow, ContactUs };

struct Login {
    bool allowed = false;
    Why why;
};
struct Reminder {
    RowId benefitId = 0;
    QString level;
    QDate expires;
    Why why;
};
struct Tab {
    TabId id;
    bool visible = false;
    QString link; // the full page link, or empty while site.address is not set
    Why why;
};
struct ProfileField {
    FieldId id;
    QString value;
    bool visible = true;
    bool editable = true;
    Why why;
};
struct OrderItemLine {
    RowId id = 0;
    QString event;
    QString instance;
    std::optional<Instant> instanceAt;
    QString venue;
    QString seat;
    QString priceLevel;
    QString status;
    std::optional<qint64> quantity;
    std::optional<Money> price; // one ticket, effective
    bool visible = true;
    QString virtualLink; // empty = none (O4)
    bool mobileTicket = false;
};
struct PaymentLine {
    std::optional<Instant> at;
    std::optional<Money> amount; // refunds negative
    QString method;
};
struct Qualification {
    std::optional<bool> needed; // empty = unknown (Q1)
    Why why;
};
struct OrderLine {
    RowId id = 0;
    QString number;
    QString externalId;
    std::optional<Instant> created;
    QString status; // internal, staff's word
    QString label;  // the patron's word; empty while hidden
    bool visible = false;
    std::optional<Money> subtotal;
    std::optional<Money> fees; // fees, fee3-5, shipping and exchange fee together
    std::optional<Money> tax;
    std::optional<Money> gift; // given with the order, part of the total
    std::optional<Money> total;
    std::optional<Money> paid;
    QString delivery;
    std::optional<RowId> donation;
    Qualification qualification;
    std::vector<OrderItemLine> items;
    std::vector<PaymentLine> payments;
    Why why;
};
struct DonationLine {
    RowId id = 0;
    QString externalId;
    QString name;
    std::optional<Money> amount;
    QDate date;
    QString stage;
    std::optional<double> probability; // the record's own
    Section section = Section::None;
    bool visible = false;
    Why why;
};
struct Action {
    ActionId id;
    bool enabled = false;
    Why why;
};
struct RenewalLine {
    RowId id = 0; // of the order
    QString order; // its number
    QString externalId;
    QString series;
    QString package; // fixed, choose, flex, unknown
    std::vector<QString> seats;
    std::optional<Money> total;
    std::optional<Money> paid;
    std::optional<Money> due;
    std::optional<Instant> deadline;
    bool visible = false;
    std::optional<RowId> openRequest;
    std::vector<Action> actions;
    Why why;
};
struct BenefitLine {
    RowId id = 0;
    QString externalId;
    QString level;
    QString origin; // ticketOrder, donation, manual, unknown
    BenefitStatus status = BenefitStatus::Active;
    QDate start;
    QDate expires;
    std::optional<RowId> renewedBy;
    bool visible = false;
    std::vector<Action> actions;
    Why why;
};
struct Presale {
    QString event;
    QString instance;
    std::optional<Instant> opensForPatron;
    std::optional<Instant> opensForAll;
    bool visible = false;
    Why why;
};
struct AllocationPerk {
    QString instance;
    QString name;
    QString accessCode;
    bool visible = false;
    Why why;
};
struct DiscountPerk {
    QString code;
    QString level;
    QString type; // flat, percentage, fixedPrice, buyXGetY
    std::optional<qint64> usesLeft; // empty = unlimited
    bool applies = false; // it counts, or may: which of several does depends on the price (K3)
    Why why;
};
enum class RecordKind { Contact, Order, Donation, Benefit, PortalUser, Data };
struct Warning {
    Reason reason;
    RecordKind kind = RecordKind::Contact;
    RowId id = 0;
};

// What one patron sees at one instant, and why: the only answer to that question in this program. Every
// screen, export, check and test reads this value. Order, donation, benefit lists hold the hidden records too.
struct PortalPage {
    Instant at;
    QTimeZone timeZone;
    std::optional<Instant> dataAsOf;
    bool patronManagerIsMaster = false;
    QString organisation;
    QString siteAddress;
    RowId contactId = 0;
    QString externalId;
    QString name;
    QString email;
    std::vector<ContactFlag> flags;
    Login login;
    std::vector<Reminder> reminders;
    std::vector<Tab> tabs;
    std::vector<ProfileField> profile;
    std::vector<OrderLine> orders;
    std::vector<DonationLine> donations;
    std::vector<RenewalLine> renewals;
    std::vector<BenefitLine> benefits;
    std::vector<Presale> presales;
    std::vector<AllocationPerk> allocations;
    std::vector<DiscountPerk> discounts;
    std::vector<Warning> warnings;
};

} // namespace pd::portal
