// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personrows.h"

#include "models/store/connection.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

// A text that has `part` in it somewhere, in either case; SQLite knows the case of ASCII alone, so as it is written, too.
QString holds(const QString &column, QString part)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        part.replace(special, u"\\"_s + special);
    return u"(lower(%1) LIKE %2 ESCAPE '\\' OR %1 LIKE %3 ESCAPE '\\')"_s.arg(column, quoted(u'%' + part.toLower() + u'%'), quoted(u'%' + part + u'%'));
}

// Addresses by which a mail is this person's and nobody else's.
Result<QStringList> ownAddresses(Connection &connection, const QString &contacts)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT c.email_key FROM contact c WHERE c.id IN (%1) AND c.email_key <> '' AND NOT EXISTS (SELECT 1 FROM contact o WHERE o.email_key = c.email_key AND o.id NOT IN (%1)) "
        "UNION SELECT u.folded_username FROM portal_user u WHERE u.contact_id IN (%1) AND u.folded_username LIKE '%@%' "
        "AND NOT EXISTS (SELECT 1 FROM contact o WHERE o.email_key = u.folded_username AND o.id NOT IN (%1))"_s.arg(contacts));
    if (!rows)
        return rows.error();
    QStringList addresses;
    while (rows->next())
        addresses.append(rows->value(0).toString());
    return addresses;
}

// Mails of no request that name one of the addresses, and not a longer one that it is a part of; none that another patron wrote.
Result<QList<RowId>> mailsThatName(Connection &connection, const QStringList &addresses, const QString &contacts)
{
    QList<RowId> ids{0};
    for (const QString &address : addresses) {
        const QRegularExpression whole(u"(?<![\\w.+-])"_s + QRegularExpression::escape(address) + u"(?!\\w|[.-]\\w)"_s,
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        Result<QSqlQuery> rows = connection.query(u"SELECT m.id, m.text, m.to_addresses FROM message m WHERE m.request_id IS NULL AND (%1 OR %2) AND NOT EXISTS "
                                                  "(SELECT 1 FROM contact o WHERE o.email_key <> '' AND o.email_key = lower(m.from_address) AND o.id NOT IN (%3))"_s.arg(
                                                      holds(u"m.text"_s, address), holds(u"m.to_addresses"_s, address), contacts));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (whole.match(rows->value(1).toString()).hasMatch() || whole.match(rows->value(2).toString()).hasMatch())
                ids.append(rows->value(0).toLongLong());
        }
    }
    return ids;
}

} // namespace

Result<QList<RowId>> personContacts(Connection &connection, RowId contact)
{
    QList<RowId> ids{contact};
    for (qsizetype at = 0; at < ids.size(); ++at) { // a merged one may have others merged into it
        Result<QSqlQuery> rows = connection.query(
            u"SELECT o.id FROM contact c LEFT JOIN contact o ON o.merged_into = c.external_id AND o.id <> c.id WHERE c.id = ?"_s, {ids[at]});
        if (!rows)
            return rows.error();
        bool there = false;
        while (rows->next()) {
            there = true;
            if (const RowId id = rows->value(0).toLongLong(); id != 0 && !ids.contains(id))
                ids.append(id);
        }
        if (!there)
            return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"contact"_s}, {u"id"_s, contact}}, {}};
    }
    return ids;
}

QString idList(const QList<RowId> &ids)
{
    QStringList texts;
    for (const RowId id : ids)
        texts.append(QString::number(id));
    return texts.join(u", "_s);
}

Result<QString> addressList(Connection &connection, const QString &contacts)
{
    Result<QStringList> addresses = ownAddresses(connection, contacts);
    if (!addresses)
        return addresses.error();
    std::transform(addresses->begin(), addresses->end(), addresses->begin(), quoted);
    return addresses->isEmpty() ? u"NULL"_s : addresses->join(u", "_s);
}

Result<std::vector<PersonRows>> personRows(Connection &connection, RowId contact)
{
    const Result<QList<RowId>> ids = personContacts(connection, contact);
    if (!ids)
        return ids.error();
    const QString contacts = idList(*ids);
    const Result<QStringList> addresses = ownAddresses(connection, contacts);
    if (!addresses)
        return addresses.error();
    const Result<QList<RowId>> told = mailsThatName(connection, *addresses, contacts);
    if (!told)
        return told.error();
    QStringList sent{u"1 = 0"_s}, received{u"1 = 0"_s};
    for (const QString &address : *addresses) {
        sent.append(u"lower(from_address) = "_s + quoted(address));
        received.append(u"lower(recipient) = "_s + quoted(address));
    }
    const QString from = sent.join(u" OR "_s), about = u"id IN (%1)"_s.arg(idList(*told)), to = received.join(u" OR "_s);
    const QString own = u"contact_id IN (%1)"_s.arg(contacts);
    const QString orders = u"SELECT id FROM ticket_order WHERE "_s + own;
    const QString donations = u"SELECT id FROM donation WHERE "_s + own;
    const QString requests =
        u"SELECT id FROM change_request WHERE %1 OR (contact_id IS NULL AND id IN (SELECT request_id FROM message WHERE %2))"_s.arg(own, from);
    const QString messages = u"SELECT id FROM message WHERE request_id IN (%1) OR (request_id IS NULL AND (%2 OR %3))"_s.arg(requests, from, about);
    const auto in = [](const QString &column, const QString &those) { return u"%1 IN (%2)"_s.arg(column, those); };
    std::vector<PersonRows> all{
        {u"contact"_s, in(u"id"_s, contacts)},
        {u"account"_s, in(u"id"_s, u"SELECT account_id FROM contact WHERE id IN (%1)"_s.arg(contacts))},
        {u"portal_user"_s, own},
        {u"ticket_order"_s, own},
        {u"ticket_order_item"_s, in(u"order_id"_s, orders)},
        {u"donation"_s, own},
        {u"payment"_s, in(u"order_id"_s, orders) + u" OR "_s + in(u"donation_id"_s, donations)},
        {u"benefit"_s, own},
        {u"discount_use"_s, own},
        {u"seat_claim"_s, own + u" OR "_s + in(u"order_id"_s, orders)},
        {u"seat_assignment"_s, own},
        {u"seat_refusal"_s, own},
        {u"seat_wait"_s, own},
        {u"renewal_decision"_s, own},
        {u"renewal_log"_s, own},
        {u"change_request"_s, in(u"id"_s, requests)},
        {u"request_wish"_s, in(u"request_id"_s, requests)},
        {u"request_fact"_s, in(u"request_id"_s, requests)},
        {u"request_conflict"_s, in(u"request_id"_s, requests)},
        {u"request_draft"_s, in(u"request_id"_s, requests)},
        {u"message"_s, in(u"id"_s, messages)},
        {u"message_place"_s, in(u"message_id"_s, messages)},
        {u"attachment"_s, in(u"message_id"_s, messages)},
        {u"outbox"_s, own + u" OR "_s + in(u"request_id"_s, requests) + u" OR "_s + in(u"order_id"_s, orders) + u" OR "_s + to},
    };
    // What is noted of single fields names its record by table and id.
    QStringList noted;
    for (const QString &table : {u"contact"_s, u"account"_s, u"portal_user"_s, u"ticket_order"_s, u"ticket_order_item"_s, u"donation"_s, u"payment"_s, u"benefit"_s, u"discount_use"_s})
        noted.append(u"(table_name = '%1' AND row_id IN (SELECT id FROM %1 WHERE %2))"_s.arg(table, rowsOf(all, table)->condition));
    all.push_back({u"carry_over"_s, noted.join(u" OR "_s)});
    all.push_back({u"import_base"_s, noted.join(u" OR "_s)});
    return all;
}

const PersonRows *rowsOf(const std::vector<PersonRows> &all, const QString &table)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const PersonRows &one) { return one.table == table; });
    return found == all.cend() ? nullptr : &*found;
}

const QStringList &staffTables()
{
    static const QStringList tables{u"request_claim"_s, u"request_presence"_s, u"import_orphan"_s};
    return tables;
}

} // namespace pd::store
