// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/importfields.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

ImportField text(const QString &column) { return {column, FieldKind::Text}; }
ImportField name(const QString &column) { return {.column = column, .kind = FieldKind::Text, .required = true}; }
ImportField of(const QString &column, FieldKind kind) { return {column, kind}; }
ImportField reference(const QString &column, const QString &table) { return {column, FieldKind::Reference, table}; }
ImportField currency() { return {u"currency"_s, FieldKind::Currency}; }

// A flag that an organisation may keep as a pick list ("Current", "Emeritus"): any word that is no "no" counts.
ImportField softFlag(const QString &column) { return {column, FieldKind::Boolean, {}, {}, u"true"_s}; }

// Of a package alone ("Flex") and as a type of event ("Flex Subscription").
ImportField packageKind()
{
    const QList<ImportWord> alone{{u"Fixed"_s, u"fixed"_s}, {u"Choose"_s, u"choose"_s}, {u"Choose Your Own"_s, u"choose"_s},
                                  {u"Create Your Own"_s, u"choose"_s}, {u"CYO"_s, u"choose"_s}, {u"Flex"_s, u"flex"_s},
                                  {u"Flexible"_s, u"flex"_s}};
    ImportField field{u"package_kind"_s, FieldKind::Word, {}, {{u"Flex Pass"_s, u"flex"_s}, {u"Unknown"_s, u"unknown"_s}}, u"unknown"_s};
    for (const ImportWord &word : alone)
        field.words += {word, {word.from + u" Subscription"_s, word.to}, {word.from + u" Package"_s, word.to}};
    return field;
}

// Any word of the kinds of packages is one of a subscription too; which kind, the row mapper keeps.
ImportField eventKind()
{
    ImportField field{u"kind"_s, FieldKind::Word, {},
                      {{u"Tickets"_s, u"Tickets"_s}, {u"Ticket"_s, u"Tickets"_s}, {u"Single Ticket"_s, u"Tickets"_s}, {u"Single Tickets"_s, u"Tickets"_s},
                       {u"Subscription"_s, u"Subscription"_s}, {u"Subscriptions"_s, u"Subscription"_s}, {u"Membership"_s, u"Membership"_s},
                       {u"Memberships"_s, u"Membership"_s}},
                      u"Unknown"_s};
    for (const ImportWord &word : packageKind().words) {
        if (word.to != "unknown"_L1)
            field.words += {word.from, u"Subscription"_s};
    }
    return field;
}

ImportTable account()
{
    return {u"Account"_s, {u"Accounts"_s}, u"account"_s, {text(u"name"_s), text(u"type"_s)}, true, true, true};
}

ImportTable contact()
{
    QList<ImportField> fields = {reference(u"account_id"_s, u"account"_s)};
    for (const QString &column :
         {u"salutation"_s, u"first_name"_s, u"middle_name"_s, u"last_name"_s, u"suffix"_s, u"pronouns"_s, u"email"_s, u"phone"_s, u"mobile_phone"_s,
          u"home_phone"_s, u"other_phone"_s, u"mailing_street"_s, u"mailing_city"_s, u"mailing_state"_s, u"mailing_postal_code"_s, u"mailing_country"_s,
          u"other_street"_s, u"other_city"_s, u"other_state"_s, u"other_postal_code"_s, u"other_country"_s, u"member_role"_s})
        fields += text(column);
    fields += of(u"access_requirements"_s, FieldKind::FreeText);
    for (const QString &column : {u"opted_out_of_email"_s, u"do_not_call"_s, u"do_not_mail"_s, u"deceased"_s, u"head_of_household"_s})
        fields += of(column, FieldKind::Boolean);
    fields += {softFlag(u"vip"_s), softFlag(u"board_member"_s)};
    return {u"Contact"_s, {u"Contacts"_s}, u"contact"_s, fields, true, true, true};
}

ImportTable userProfile()
{
    return {u"Profile"_s, {u"Profiles"_s, u"User Profile"_s}, u"user_profile"_s, {name(u"name"_s)}, false, false};
}

ImportTable portalUser()
{
    return {u"User"_s, {u"Users"_s, u"Portal User"_s, u"Portal Users"_s}, u"portal_user"_s,
            {reference(u"contact_id"_s, u"contact"_s), name(u"username"_s), of(u"active"_s, FieldKind::Boolean), text(u"profile"_s),
             of(u"profile_external_id"_s, FieldKind::ExternalId), of(u"last_login_at"_s, FieldKind::Instant)}};
}

ImportTable venue()
{
    return {u"PatronTicket__Venue__c"_s, {u"Venue"_s, u"Venues"_s}, u"venue"_s, {name(u"name"_s)}, false, false};
}

ImportTable season()
{
    return {u"PatronTicket__Season__c"_s, {u"Season"_s, u"Seasons"_s}, u"season"_s,
            {name(u"name"_s), of(u"starts_on"_s, FieldKind::Date), of(u"ends_on"_s, FieldKind::Date)}, false, false};
}

ImportTable ticketableEvent()
{
    return {u"PatronTicket__TicketableEvent__c"_s, {u"Ticketable Event"_s, u"Ticketable Events"_s}, u"ticketable_event"_s,
            {text(u"name"_s), eventKind(), packageKind(), reference(u"season_id"_s, u"season"_s)}};
}

ImportTable eventInstance()
{
    return {u"PatronTicket__EventInstance__c"_s, {u"Event Instance"_s, u"Event Instances"_s}, u"event_instance"_s,
            {reference(u"event_id"_s, u"ticketable_event"_s), reference(u"venue_id"_s, u"venue"_s), text(u"name"_s), of(u"starts_at"_s, FieldKind::Instant),
             {u"format"_s, FieldKind::Word, {},
              {{u"Standard"_s, u"standard"_s}, {u"In Person"_s, u"standard"_s}, {u"Virtual"_s, u"virtual"_s}, {u"Virtual Event"_s, u"virtual"_s},
               {u"Online"_s, u"virtual"_s}, {u"Livestream"_s, u"virtual"_s}, {u"On Demand"_s, u"virtual"_s}},
              u"standard"_s},
             text(u"access_link"_s), of(u"on_sale_at"_s, FieldKind::Instant)}};
}

ImportTable allocation()
{
    return {u"PatronTicket__Allocation__c"_s, {u"PatronTicket__TicketAllocation__c"_s, u"Allocation"_s, u"Allocations"_s}, u"allocation"_s,
            {reference(u"instance_id"_s, u"event_instance"_s), text(u"name"_s),
             {u"private"_s, FieldKind::Boolean, {}, {{u"Private"_s, u"true"_s}, {u"Public"_s, u"false"_s}}}}};
}

ImportTable priceLevel()
{
    return {u"PatronTicket__TicketPriceLevel__c"_s, {u"PatronTicket__PriceLevel__c"_s, u"Price Level"_s, u"Price Levels"_s}, u"price_level"_s,
            {reference(u"allocation_id"_s, u"allocation"_s), reference(u"event_id"_s, u"ticketable_event"_s), text(u"name"_s),
             of(u"price"_s, FieldKind::Money), currency()}};
}

ImportTable series()
{
    return {u"PatronTicket__Series__c"_s, {u"Series"_s, u"Subscription Series"_s}, u"series"_s,
            {reference(u"season_id"_s, u"season"_s), reference(u"event_id"_s, u"ticketable_event"_s), reference(u"venue_id"_s, u"venue"_s), name(u"name"_s),
             packageKind(), of(u"opens_at"_s, FieldKind::Instant), of(u"early_price_until"_s, FieldKind::Instant), of(u"closes_at"_s, FieldKind::Instant)},
            false, false};
}

ImportTable ticketOrder()
{
    QList<ImportField> fields = {reference(u"contact_id"_s, u"contact"_s), reference(u"account_id"_s, u"account"_s)};
    for (const QString &column : {u"number"_s, u"status"_s, u"type"_s, u"subscription_status"_s, u"origin"_s, u"source"_s, u"delivery"_s})
        fields += text(column);
    fields += currency();
    for (const QString &column : {u"subtotal"_s, u"fees"_s, u"fee3"_s, u"fee4"_s, u"fee5"_s, u"shipping_fee"_s, u"exchange_fee"_s, u"sales_tax"_s,
                                  u"sales_tax_order_level"_s, u"amount_paid"_s, u"donation_amount"_s})
        fields += of(column, FieldKind::Money);
    fields += {reference(u"donation_id"_s, u"donation"_s), reference(u"series_id"_s, u"series"_s), of(u"comments"_s, FieldKind::FreeText),
               of(u"seat_upgrade_requested"_s, FieldKind::FreeText), of(u"pending_renewal_seats"_s, FieldKind::Text)};
    return {u"PatronTicket__TicketOrder__c"_s, {u"Ticket Order"_s, u"Ticket Orders"_s, u"Orders"_s}, u"ticket_order"_s, fields, true, true, true};
}

ImportTable ticketOrderItem()
{
    return {u"PatronTicket__TicketOrderItem__c"_s, {u"Ticket Order Item"_s, u"Ticket Order Items"_s, u"Order Items"_s}, u"ticket_order_item"_s,
            {reference(u"order_id"_s, u"ticket_order"_s), reference(u"event_id"_s, u"ticketable_event"_s), reference(u"instance_id"_s, u"event_instance"_s),
             reference(u"price_level_id"_s, u"price_level"_s), reference(u"package_item_id"_s, u"ticket_order_item"_s), text(u"status"_s),
             of(u"quantity"_s, FieldKind::Integer), of(u"unit_price"_s, FieldKind::Money), of(u"effective_price"_s, FieldKind::Money),
             of(u"unit_discount"_s, FieldKind::Money), currency(), text(u"discount_code"_s), text(u"seat_text"_s), text(u"seat_key"_s),
             of(u"seat_note"_s, FieldKind::FreeText), text(u"barcode"_s)}};
}

ImportTable donation()
{
    return {u"Opportunity"_s, {u"Opportunities"_s, u"Donation"_s, u"Donations"_s}, u"donation"_s,
            {reference(u"contact_id"_s, u"contact"_s), reference(u"account_id"_s, u"account"_s), reference(u"order_id"_s, u"ticket_order"_s),
             of(u"name"_s, FieldKind::FreeText), text(u"stage"_s), of(u"probability"_s, FieldKind::Probability), of(u"amount"_s, FieldKind::Money),
             currency(), of(u"close_on"_s, FieldKind::Date), text(u"type"_s), of(u"campaign_external_id"_s, FieldKind::ExternalId), text(u"fund"_s),
             reference(u"parent_id"_s, u"donation"_s)},
            true, true, true};
}

ImportTable payment()
{
    return {u"PatronTrx__PaymentTransaction__c"_s, {u"Payment Transaction"_s, u"Payment Transactions"_s, u"Payments"_s}, u"payment"_s,
            {reference(u"order_id"_s, u"ticket_order"_s), reference(u"donation_id"_s, u"donation"_s), reference(u"reverses_id"_s, u"payment"_s),
             {u"kind"_s, FieldKind::Word, {},
              {{u"Payment"_s, u"payment"_s}, {u"Sale"_s, u"payment"_s}, {u"Refund"_s, u"refund"_s}, {u"Credit"_s, u"refund"_s}}},
             of(u"at"_s, FieldKind::Instant), of(u"amount"_s, FieldKind::Money), currency(), text(u"method"_s), text(u"status"_s)}};
}

ImportTable benefitLevel()
{
    return {u"PatronTicket__BenefitLevel__c"_s, {u"Benefit Level"_s, u"Benefit Levels"_s, u"Membership Levels"_s}, u"benefit_level"_s,
            {text(u"name"_s),
             {u"household"_s, FieldKind::Boolean, {}, {{u"Household"_s, u"true"_s}, {u"Individual"_s, u"false"_s}}},
             of(u"max_guests"_s, FieldKind::Integer), of(u"rank"_s, FieldKind::Integer)}};
}

ImportTable benefit()
{
    return {u"PatronTicket__Benefit__c"_s, {u"Benefit"_s, u"Benefits"_s, u"Memberships"_s}, u"benefit"_s,
            {reference(u"contact_id"_s, u"contact"_s), reference(u"level_id"_s, u"benefit_level"_s), reference(u"renewed_by_id"_s, u"benefit"_s),
             {u"origin"_s, FieldKind::Word, {},
              {{u"Ticket Order"_s, u"ticketOrder"_s}, {u"Order"_s, u"ticketOrder"_s}, {u"Donation"_s, u"donation"_s}, {u"Opportunity"_s, u"donation"_s},
               {u"Manual"_s, u"manual"_s}, {u"Unknown"_s, u"unknown"_s}},
              u"unknown"_s},
             of(u"starts_on"_s, FieldKind::Date), of(u"expires_on"_s, FieldKind::Date)},
            true, true, true};
}

ImportTable memberAccess()
{
    return {u"PatronTicket__MemberAccess__c"_s, {u"Member Access"_s}, u"member_access"_s,
            {reference(u"level_id"_s, u"benefit_level"_s), reference(u"instance_id"_s, u"event_instance"_s), of(u"opens_at"_s, FieldKind::Instant)},
            false, false};
}

ImportTable accessCode()
{
    return {u"PatronTicket__AccessCode__c"_s, {u"Access Code"_s, u"Access Codes"_s}, u"access_code"_s,
            {reference(u"level_id"_s, u"benefit_level"_s), reference(u"allocation_id"_s, u"allocation"_s), name(u"code"_s)}, false, false};
}

ImportTable discountCode()
{
    ImportField type{u"type"_s, FieldKind::Word, {},
                     {{u"Flat"_s, u"flat"_s}, {u"Flat Amount"_s, u"flat"_s}, {u"Amount"_s, u"flat"_s}, {u"Percentage"_s, u"percentage"_s},
                      {u"Percent"_s, u"percentage"_s}, {u"Percent Off"_s, u"percentage"_s}, {u"Fixed Price"_s, u"fixedPrice"_s},
                      {u"Buy X Get Y"_s, u"buyXGetY"_s}}};
    type.required = true;
    return {u"PatronTicket__DiscountCode__c"_s, {u"Discount Code"_s, u"Discount Codes"_s}, u"discount_code"_s,
            {name(u"code"_s), type, of(u"value"_s, FieldKind::Money), currency(), of(u"use_limit"_s, FieldKind::Integer), of(u"active"_s, FieldKind::Boolean),
             reference(u"level_id"_s, u"benefit_level"_s)},
            false, false};
}

ImportTable discountUse()
{
    return {u"PatronTicket__DiscountCodeUsage__c"_s, {u"Discount Code Usage"_s, u"Discount Use"_s, u"Discount Uses"_s}, u"discount_use"_s,
            {reference(u"code_id"_s, u"discount_code"_s), reference(u"contact_id"_s, u"contact"_s), reference(u"item_id"_s, u"ticket_order_item"_s),
             {.column = u"uses"_s, .kind = FieldKind::Integer, .positive = true}, of(u"at"_s, FieldKind::Instant)},
            false, false};
}

ImportTable passcode()
{
    return {u"PatronTicket__Passcode__c"_s, {u"Passcode"_s, u"Passcodes"_s}, u"passcode"_s,
            {reference(u"member_access_id"_s, u"member_access"_s), name(u"code"_s)}, false, false};
}

} // namespace

int ImportTable::fieldIndex(QStringView column) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).column == column)
            return static_cast<int>(i);
    }
    return -1;
}

QString systemFieldName(SystemField field)
{
    switch (field) {
    case SystemField::ExternalId:
        return u"external_id"_s;
    case SystemField::Deleted:
        return u"source_deleted"_s;
    case SystemField::MergedInto:
        return u"merged_into"_s;
    case SystemField::Created:
        return u"created_at"_s;
    case SystemField::Modified:
        return u"modified_at"_s;
    case SystemField::SystemModstamp:
        return u"system_modstamp"_s;
    }
    Q_UNREACHABLE();
}

const QList<ImportTable> &importTables()
{
    static const QList<ImportTable> tables = {account(), contact(), userProfile(), portalUser(), venue(), season(), ticketableEvent(), eventInstance(),
                                              allocation(), priceLevel(), series(), ticketOrder(), ticketOrderItem(), donation(), payment(),
                                              benefitLevel(), benefit(), memberAccess(), accessCode(), discountCode(), discountUse(),
                                              passcode()};
    return tables;
}

const ImportTable *importTable(QStringView table)
{
    for (const ImportTable &one : importTables()) {
        if (one.table == table)
            return &one;
    }
    return nullptr;
}

QString foldedWord(QStringView word)
{
    QString folded;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            folded += c.toCaseFolded();
    }
    return folded;
}

} // namespace pd
