// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personcolumns.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

void add(std::vector<PersonColumn> &all, const QString &table, const QStringList &columns, const QString &erased)
{
    for (const QString &column : columns)
        all.push_back({table, column, erased});
}

} // namespace

QString erasedName()
{
    return u"Erased person"_s;
}

const std::vector<PersonColumn> &personColumns()
{
    static const std::vector<PersonColumn> columns = [] {
        const QString empty = u"''"_s, none = u"NULL"_s, name = u"'%1'"_s.arg(erasedName());
        std::vector<PersonColumn> all;
        add(all, u"contact"_s,
            {u"salutation"_s, u"first_name"_s, u"middle_name"_s, u"suffix"_s, u"pronouns"_s, u"email"_s, u"phone"_s, u"mobile_phone"_s, u"home_phone"_s,
             u"other_phone"_s, u"mailing_street"_s, u"mailing_city"_s, u"mailing_state"_s, u"mailing_postal_code"_s, u"mailing_country"_s, u"other_street"_s,
             u"other_city"_s, u"other_state"_s, u"other_postal_code"_s, u"other_country"_s, u"access_requirements"_s, u"member_role"_s},
            empty);
        add(all, u"contact"_s, {u"last_name"_s}, name);
        add(all, u"account"_s, {u"name"_s}, name);
        add(all, u"portal_user"_s, {u"username"_s, u"folded_username"_s}, u"'erased-' || id"_s);
        add(all, u"ticket_order"_s, {u"comments"_s, u"seat_upgrade_requested"_s}, empty);
        add(all, u"ticket_order_item"_s, {u"seat_note"_s}, empty);
        add(all, u"donation"_s, {u"name"_s}, name);
        add(all, u"change_request"_s, {u"current_seats"_s, u"note"_s, u"asked_text"_s}, empty);
        add(all, u"request_wish"_s, {u"detail"_s}, empty);
        add(all, u"request_fact"_s, {u"value"_s}, empty);
        add(all, u"message"_s,
            {u"message_id"_s, u"subject"_s, u"from_address"_s, u"from_name"_s, u"to_addresses"_s, u"reply_to"_s, u"in_reply_to"_s, u"reference_ids"_s, u"text"_s}, empty);
        add(all, u"message"_s, {u"raw"_s}, none);
        add(all, u"attachment"_s, {u"name"_s, u"mime_type"_s, u"content_digest"_s}, empty);
        add(all, u"attachment"_s, {u"content"_s}, none);
        add(all, u"outbox"_s, {u"recipient"_s, u"subject"_s, u"body"_s, u"message_id"_s, u"last_error"_s, u"returned_reason"_s, u"in_reply_to"_s, u"reference_ids"_s}, empty);
        add(all, u"renewal_log"_s, {u"detail"_s}, u"'[]'"_s);
        return all;
    }();
    return columns;
}

std::vector<PersonColumn> personColumns(const QString &table)
{
    std::vector<PersonColumn> columns;
    std::copy_if(personColumns().cbegin(), personColumns().cend(), std::back_inserter(columns), [&](const PersonColumn &one) { return one.table == table; });
    return columns;
}

bool isPersonColumn(const QString &table, const QString &column)
{
    return std::any_of(personColumns().cbegin(), personColumns().cend(),
                       [&](const PersonColumn &one) { return one.table == table && one.column == column; });
}

const QStringList &keptPersonColumns()
{
    static const QStringList kept{
        // Which record it is, there and here: without it the next import would bring the person anew.
        u"contact.external_id"_s, u"contact.merged_into"_s, u"account.external_id"_s, u"account.merged_into"_s, u"account.type"_s,
        u"portal_user.external_id"_s, u"portal_user.profile"_s, u"portal_user.profile_external_id"_s, u"ticket_order.external_id"_s,
        u"ticket_order.merged_into"_s, u"ticket_order_item.external_id"_s, u"donation.external_id"_s, u"donation.merged_into"_s, u"donation.campaign_external_id"_s,
        u"payment.external_id"_s, u"benefit.external_id"_s, u"benefit.merged_into"_s, u"discount_use.external_id"_s,
        // What was sold, given and paid.
        u"ticket_order.number"_s, u"ticket_order.status"_s, u"ticket_order.type"_s, u"ticket_order.subscription_status"_s, u"ticket_order.origin"_s,
        u"ticket_order.source"_s, u"ticket_order.delivery"_s, u"ticket_order.currency"_s, u"ticket_order.pending_renewal_seats"_s, u"ticket_order_item.status"_s,
        u"ticket_order_item.currency"_s, u"ticket_order_item.discount_code"_s, u"ticket_order_item.seat_text"_s, u"ticket_order_item.seat_key"_s,
        u"ticket_order_item.barcode"_s, u"donation.stage"_s, u"donation.currency"_s, u"donation.close_on"_s, u"donation.type"_s, u"donation.fund"_s,
        u"payment.kind"_s, u"payment.reference"_s, u"payment.currency"_s, u"payment.method"_s, u"payment.status"_s, u"payment.taken_by"_s, u"benefit.origin"_s, u"benefit.starts_on"_s,
        u"benefit.expires_on"_s, u"seat_claim.kind"_s, u"renewal_log.outcome"_s,
        // How requests were worked, in words of a list and by whom of the staff.
        u"change_request.source"_s, u"change_request.seats_since_on"_s, u"change_request.fallback"_s, u"change_request.assignee"_s, u"change_request.due_on"_s,
        u"change_request.state"_s, u"change_request.language"_s, u"change_request.corrected"_s, u"change_request.snoozed_until"_s, u"change_request.filled_with"_s,
        u"request_fact.field"_s, u"request_fact.doubt"_s, u"request_conflict.kind"_s, u"request_conflict.what"_s,
        // The digest says that the same mail is no new one when it is taken in again.
        u"message.kind"_s, u"message.content_digest"_s, u"message.genuine"_s, u"message.genuine_reason"_s, u"message.kind_reason"_s, u"message_place.folder"_s,
        u"outbox.state"_s, u"outbox.kind"_s, u"outbox.written_by"_s, u"outbox.language"_s, u"outbox.claimed_by"_s,
        // What is to be done in PatronManager: its value goes by the field that it is about.
        u"carry_over.table_name"_s, u"carry_over.field"_s, u"carry_over.value"_s, u"carry_over.who"_s, u"carry_over.due_on"_s, u"carry_over.done_by"_s, u"carry_over.way"_s};
    return kept;
}

} // namespace pd::store
