// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestmatch.h"

#include "models/domain/folding.h"
#include "models/domain/understanding/ordernumbers.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

using understanding::FactField;
using understanding::ReadFact;
using understanding::Reading;

RequestMatching::RequestMatching(WriteTransaction &transaction)
    : m_contacts(transaction.connection(), u"SELECT id FROM contact WHERE email_key = ? AND email_key <> '' AND source_deleted = 0 AND merged_into IS NULL ORDER BY id LIMIT 20"_s)
    , m_orders(transaction.connection(), u"SELECT id, contact_id FROM ticket_order WHERE number = ? AND source_deleted = 0 AND merged_into IS NULL ORDER BY id LIMIT 2"_s)
    , m_renewals(transaction.connection(),
                 u"SELECT id FROM ticket_order WHERE contact_id = ? AND source_deleted = 0 AND merged_into IS NULL AND lower(type) NOT LIKE '%membership%' AND "
                 "(lower(trim(status)) = 'pending renewal' OR lower(trim(status)) = 'partially paid' AND (lower(type) LIKE '%subscription%' OR series_id IS NOT NULL)) ORDER BY id LIMIT 2"_s)
    , m_owner(transaction.connection(), u"SELECT contact_id FROM ticket_order WHERE id = ?"_s)
{
}

Result<QSet<RowId>> RequestMatching::contactsOf(const QString &address)
{
    QSet<RowId> contacts;
    if (address.isEmpty())
        return contacts;
    const Result<QSqlQuery *> rows = m_contacts.run({folded(address)});
    if (!rows)
        return rows.error();
    while ((*rows)->next())
        contacts.insert((*rows)->value(0).toLongLong());
    return contacts;
}

Result<bool> RequestMatching::hasAddress(RowId contact, const QString &address)
{
    const Result<QSet<RowId>> contacts = contactsOf(address);
    return contacts ? Result<bool>(contacts->contains(contact)) : contacts.error();
}

// The Portal's own address is nobody's: its form names the patron's.
Result<QSet<RowId>> RequestMatching::senders(const MailMessage &message, const Reading &reading)
{
    if (message.genuine == Genuine::Yes) {
        for (const ReadFact &fact : reading.facts) {
            if (fact.field == FactField::Contact && fact.value.contains(u'@'))
                return contactsOf(fact.value);
        }
        return QSet<RowId>();
    }
    return message.genuine == Genuine::Unverified && message.fromCount == 1 ? contactsOf(message.from.address) : QSet<RowId>();
}

Result<std::vector<RequestMatching::Order>> RequestMatching::ordersNumbered(const QString &number)
{
    const Result<QSqlQuery *> rows = m_orders.run({number});
    if (!rows)
        return rows.error();
    std::vector<Order> orders;
    while ((*rows)->next())
        orders.push_back({(*rows)->value(0).toLongLong(), optionalId((*rows)->value(1))});
    return orders;
}

// `people`: who may be the patron; none: nobody is known by the address.
Result<void> RequestMatching::weigh(const ReadFact &fact, bool trusted, const QSet<RowId> &people, Matched &into, QSet<RowId> &orders)
{
    const bool called = fact.confidence >= understanding::calledOrder;
    const Result<std::vector<Order>> found = ordersNumbered(fact.value);
    if (!found)
        return found.error();
    const auto isTheirs = [&] { return found->size() == 1 && found->front().contact && people.contains(*found->front().contact); };
    if (!called && !(trusted && people.size() == 1 && isTheirs()))
        return {}; // a number that may be anything
    StoredFact stored{fact.field, fact.value, called ? fact.confidence : understanding::calledOrder, FactDoubt::None, {}, fact.span};
    if (!trusted)
        stored.doubt = FactDoubt::NotVerified;
    else if (found->empty())
        stored.doubt = FactDoubt::Unknown;
    else if (found->size() > 1)
        stored.doubt = FactDoubt::Several;
    else if (!people.isEmpty() && !isTheirs())
        stored.doubt = FactDoubt::OtherPatron;
    else
        orders.insert(found->front().id);
    into.facts.push_back(stored);
    return {};
}

Result<std::optional<RowId>> RequestMatching::onlyRenewal(RowId contact)
{
    const Result<QSqlQuery *> rows = m_renewals.run({contact});
    if (!rows)
        return rows.error();
    std::vector<RowId> orders;
    while ((*rows)->next())
        orders.push_back((*rows)->value(0).toLongLong());
    return orders.size() == 1 ? std::optional(orders.front()) : std::nullopt;
}

Result<std::optional<RowId>> RequestMatching::ownerOf(RowId order)
{
    const Result<QVariant> owner = m_owner.value({order});
    return owner ? Result<std::optional<RowId>>(optionalId(*owner)) : owner.error();
}

Result<Matched> RequestMatching::match(const MailMessage &message, const Reading &reading, std::optional<RowId> known)
{
    Matched matched;
    const bool trusted = message.genuine != Genuine::Failed;
    Result<QSet<RowId>> people = known ? Result<QSet<RowId>>(QSet<RowId>{*known}) : senders(message, reading);
    if (!people)
        return people.error();
    QSet<RowId> orders;
    for (const ReadFact &fact : reading.facts) {
        if (fact.field == FactField::Order) {
            if (const Result<void> done = weigh(fact, trusted, *people, matched, orders); !done)
                return done.error();
            continue;
        }
        const bool isPerson = fact.field == FactField::Contact;
        const FactDoubt doubt = !isPerson                     ? FactDoubt::None
            : !fact.value.contains(u'@')                      ? FactDoubt::NameOnly
            : message.genuine == Genuine::Yes && !people->isEmpty() ? FactDoubt::None
                                                              : FactDoubt::NotVerified;
        matched.facts.push_back({fact.field, fact.value, fact.confidence, doubt, {}, fact.span});
    }
    const bool named = !matched.facts.empty() && std::any_of(matched.facts.begin(), matched.facts.end(), [](const StoredFact &fact) { return fact.field == FactField::Order; });
    if (people->size() == 1)
        matched.contact = *people->begin();
    if (orders.size() == 1) {
        matched.order = *orders.begin();
        const Result<std::optional<RowId>> owner = ownerOf(*matched.order);
        if (!owner)
            return owner.error();
        matched.contact = matched.contact ? matched.contact : *owner;
    } else if (orders.size() > 1) {
        for (StoredFact &fact : matched.facts) {
            if (fact.field == FactField::Order && fact.doubt == FactDoubt::None)
                fact.doubt = FactDoubt::Several;
        }
    } else if (matched.contact && !named) {
        const Result<std::optional<RowId>> renewal = onlyRenewal(*matched.contact);
        if (!renewal)
            return renewal.error();
        matched.order = *renewal;
    }
    return matched;
}

} // namespace pd::store
