// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/patronstatements.h"

namespace pd::store {

namespace {

#define PD_OTHER_LIVING "o.source_deleted = 0 AND o.merged_into IS NULL"
#define PD_ALWAYS "-9000000000000000" // before any instant that a record may have
#define PD_LEVELS                                                                                                      \
    "(SELECT level_id FROM benefit WHERE contact_id = {contact} UNION SELECT b.level_id FROM contact me "              \
    "JOIN contact c ON c.account_id = me.account_id JOIN benefit b ON b.contact_id = c.id "                            \
    "JOIN benefit_level l ON l.id = b.level_id WHERE me.id = {contact} AND l.household = 1)"
#define PD_BENEFIT                                                                                                     \
    "b.id, b.external_id, b.contact_id, l.id, l.name, l.household, l.max_guests, l.rank, b.starts_on, b.expires_on, "  \
    "b.origin, b.renewed_by_id, "                                                                                      \
    "(SELECT missing_external_id FROM import_orphan WHERE table_name = 'benefit' AND row_id = b.id "                   \
    "AND field = 'renewed_by_id'), b.created_at, b.source_deleted, b.merged_into, b.version "

constexpr PatronStatement statements[] = {
    {PatronPart::Contact,
     "SELECT c.id, c.external_id, c.account_id, c.salutation, c.first_name, c.middle_name, c.last_name, c.suffix, "
     "c.pronouns, c.email, c.phone, c.mobile_phone, c.home_phone, c.other_phone, c.mailing_street, c.mailing_city, "
     "c.mailing_state, c.mailing_postal_code, c.mailing_country, c.other_street, c.other_city, c.other_state, "
     "c.other_postal_code, c.other_country, c.access_requirements, c.member_role, c.opted_out_of_email, c.do_not_call, "
     "c.do_not_mail, c.deceased, c.head_of_household, c.vip, c.board_member, c.source_deleted, c.merged_into, "
     "c.created_at, c.version, a.external_id, a.name, a.type, "
     "(SELECT count(*) FROM change_request q WHERE q.contact_id = c.id AND q.merged_into_id IS NULL) "
     "FROM contact c LEFT JOIN account a ON a.id = c.account_id WHERE c.id = {contact}",
     41},
    // The earliest of very many are enough to say that the address is shared.
    {PatronPart::SameAddress,
     "SELECT 1, u.created_at FROM contact c JOIN portal_user u ON u.folded_username = c.email_key "
     "WHERE c.id = {contact} AND c.email_key <> '' AND u.source_deleted = 0 AND (u.contact_id IS NULL OR u.contact_id <> c.id) "
     "UNION ALL SELECT 0, s.created_at FROM (SELECT o.created_at FROM contact c JOIN contact o ON o.email_key = c.email_key "
     "WHERE c.id = {contact} AND c.email_key <> '' AND o.id <> c.id AND " PD_OTHER_LIVING
     " ORDER BY o.created_at IS NOT NULL, o.created_at LIMIT 1000) AS s",
     2},
    // A2: the last import's newest modification, else the time of that import.
    {PatronPart::DataAge,
     "SELECT COALESCE(data_as_of, started_at) FROM import_run WHERE id = (SELECT max(id) FROM import_run WHERE undone = 0)", 1},
    {PatronPart::Household,
     "SELECT o.id, o.first_name, o.last_name, o.email, o.created_at FROM contact me JOIN contact o ON o.account_id = me.account_id "
     "WHERE me.id = {contact} AND o.id <> me.id AND " PD_OTHER_LIVING " ORDER BY o.id LIMIT 200",
     5},
    {PatronPart::PortalUsers,
     "SELECT u.id, u.external_id, u.contact_id, u.username, u.active, "
     "COALESCE(p.name, NULLIF(u.profile, ''), u.profile_external_id, ''), u.last_login_at, u.created_at, u.source_deleted "
     "FROM portal_user u LEFT JOIN user_profile p ON p.external_id = COALESCE(u.profile_external_id, u.profile) "
     "WHERE u.contact_id = {contact} ORDER BY u.id",
     9},
    {PatronPart::Orders,
     "SELECT o.id, o.external_id, o.contact_id, o.account_id, o.number, o.status, o.type, o.subscription_status, o.origin, "
     "o.source, o.delivery, o.currency, o.subtotal, o.fees, o.fee3, o.fee4, o.fee5, o.shipping_fee, o.exchange_fee, "
     "o.sales_tax, o.sales_tax_order_level, o.amount_paid, o.donation_amount, o.donation_id, o.comments, "
     "o.seat_upgrade_requested, o.pending_renewal_seats, o.created_at, o.source_deleted, o.merged_into, o.version, "
     "r.id, r.received_at, s.id, s.name, s.package_kind, s.opens_at, s.early_price_until, s.closes_at "
     "FROM ticket_order o LEFT JOIN series s ON s.id = o.series_id LEFT JOIN change_request r ON r.id = "
     "(SELECT q.id FROM change_request q WHERE q.order_id = o.id AND q.state IN ('new', 'inProgress', 'waiting') "
     "ORDER BY q.received_at, q.id LIMIT 1) WHERE o.contact_id = {contact} ORDER BY o.id",
     39},
    {PatronPart::Items,
     "SELECT i.order_id, i.id, i.external_id, i.status, i.event_id, e.name, e.kind, e.package_kind, i.instance_id, n.name, "
     "n.starts_at, v.name, n.format, n.access_link, p.name, i.seat_text, i.seat_note, i.quantity, i.unit_price, "
     "i.effective_price, i.unit_discount, i.discount_code, i.package_item_id, i.created_at, i.source_deleted "
     "FROM ticket_order o JOIN ticket_order_item i ON i.order_id = o.id "
     "LEFT JOIN price_level p ON p.id = i.price_level_id LEFT JOIN allocation x ON x.id = p.allocation_id "
     "LEFT JOIN event_instance n ON n.id = COALESCE(i.instance_id, x.instance_id) "
     "LEFT JOIN ticketable_event e ON e.id = COALESCE(i.event_id, n.event_id) LEFT JOIN venue v ON v.id = n.venue_id "
     "WHERE o.contact_id = {contact} ORDER BY i.order_id, i.id",
     25},
    // One that was taken here is in AmountPaid once an import has shown what was to be repeated in PatronManager.
    {PatronPart::Payments,
     "SELECT p.order_id, p.id, p.kind, p.at, p.amount, p.method, p.status, p.currency, "
     "CASE WHEN p.import_run_id IS NULL AND p.external_id IS NULL AND (p.taken_by = '' OR NOT EXISTS "
     "(SELECT 1 FROM carry_over k WHERE k.table_name = 'ticket_order' AND k.row_id = p.order_id AND k.field = 'amount_paid' "
     "AND k.closed_by_import_id IS NOT NULL AND k.created_at >= p.created_at)) THEN 1 ELSE 0 END, "
     "p.created_at, p.source_deleted, p.reference, p.taken_by, p.reverses_id "
     "FROM ticket_order o JOIN payment p ON p.order_id = o.id WHERE o.contact_id = {contact} ORDER BY p.order_id, p.id",
     14},
    {PatronPart::Donations,
     "SELECT d.id, d.external_id, d.contact_id, d.account_id, d.name, d.stage, d.probability, d.amount, d.currency, "
     "d.close_on, d.type, d.fund, (SELECT min(COALESCE(c.created_at, " PD_ALWAYS ")) FROM donation c WHERE c.parent_id = d.id "
     "AND c.source_deleted = 0 AND c.merged_into IS NULL), d.order_id, d.created_at, d.source_deleted, d.merged_into, d.version "
     "FROM donation d WHERE d.contact_id = {contact} ORDER BY d.id",
     18},
    {PatronPart::Benefits,
     "SELECT " PD_BENEFIT "FROM benefit b LEFT JOIN benefit_level l ON l.id = b.level_id WHERE b.contact_id = {contact} "
     "ORDER BY b.id",
     17},
    {PatronPart::AccountBenefits,
     "SELECT " PD_BENEFIT "FROM contact me JOIN contact c ON c.account_id = me.account_id "
     "JOIN benefit b ON b.contact_id = c.id JOIN benefit_level l ON l.id = b.level_id "
     "WHERE me.id = {contact} AND c.id <> me.id AND l.household = 1 ORDER BY b.id",
     17},
    {PatronPart::Presales,
     "SELECT m.level_id, e.name, n.id, n.name, m.opens_at, n.on_sale_at, "
     "CASE WHEN n.source_deleted + COALESCE(e.source_deleted, 0) + l.source_deleted > 0 THEN 1 ELSE 0 END, n.created_at "
     "FROM member_access m JOIN benefit_level l ON l.id = m.level_id JOIN event_instance n ON n.id = m.instance_id "
     "LEFT JOIN ticketable_event e ON e.id = n.event_id WHERE m.level_id IN " PD_LEVELS " ORDER BY m.id LIMIT 1000",
     8},
    {PatronPart::Allocations,
     "SELECT k.level_id, n.id, n.name, x.name, k.code, CASE WHEN x.source_deleted + COALESCE(n.source_deleted, 0) "
     "+ COALESCE(e.source_deleted, 0) + l.source_deleted > 0 THEN 1 ELSE 0 END, x.created_at "
     "FROM access_code k JOIN benefit_level l ON l.id = k.level_id JOIN allocation x ON x.id = k.allocation_id "
     "LEFT JOIN event_instance n ON n.id = x.instance_id LEFT JOIN ticketable_event e ON e.id = n.event_id "
     "WHERE k.level_id IN " PD_LEVELS " ORDER BY k.id LIMIT 1000",
     7},
    {PatronPart::Discounts,
     "SELECT l.level_id, d.id, d.code, d.type, d.value, d.use_limit, d.active, d.currency, v.source_deleted "
     "FROM (SELECT code_id, level_id FROM discount_level WHERE level_id IN " PD_LEVELS
     " UNION SELECT id, level_id FROM discount_code WHERE level_id IN " PD_LEVELS ") l "
     "JOIN benefit_level v ON v.id = l.level_id JOIN discount_code d ON d.id = l.code_id ORDER BY d.id, l.level_id LIMIT 1000",
     9},
    {PatronPart::DiscountUses,
     "SELECT u.code_id, u.uses, u.at FROM discount_use u WHERE u.contact_id = {contact} AND u.code_id IS NOT NULL ORDER BY u.id", 3},
};

} // namespace

std::span<const PatronStatement> patronStatements()
{
    return statements;
}

QByteArray withParameter(const char *sql, const char *parameter)
{
    return QByteArray(sql).replace("{contact}", parameter);
}

} // namespace pd::store
