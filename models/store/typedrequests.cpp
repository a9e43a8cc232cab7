// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/typedrequests.h"

#include "models/domain/requestcorrection.h"
#include "models/domain/understanding/replysplitter.h"
#include "models/store/changerequests.h"
#include "models/store/connection.h"
#include "models/store/housewords.h"
#include "models/store/orderread.h"
#include "models/store/recordnames.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

using understanding::Asks;
using understanding::FactField;
using understanding::ReadWish;

namespace {

// Whoever writes it down has heard it from the patron, or the Portal knows who has signed in: what the words name counts.
MailMessage heard()
{
    MailMessage message;
    message.genuine = Genuine::Yes;
    return message;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

// None that was thrown away, is another one now, or was erased on request.
Result<void> mustBeThere(Connection &connection, RowId contact)
{
    if (const Result<QString> known = contactName(connection, contact); !known)
        return known.error();
    const Result<QVariant> there = connection.value(u"SELECT 1 FROM contact WHERE id = ? AND source_deleted = 0 AND merged_into IS NULL AND erased_at IS NULL"_s, {contact});
    if (!there)
        return there.error();
    return there->isValid() ? Result<void>() : Error{ErrorCode::ActionRefused, {{u"reason"_s, u"patronGone"_s}}, {}};
}

// What was said stands; what is read adds to it where it speaks of something else, and says where the same stands in the words.
std::vector<ReadWish> together(const std::vector<RequestWish> &said, const std::vector<ReadWish> &read)
{
    std::vector<ReadWish> all;
    for (const RequestWish &wish : said)
        all.push_back({wish.kind == WishKind::Accessible ? Asks::Accessible : Asks::Seats, wishKindName(wish.kind), wish.detail.trimmed(), wish.number, {}, 0});
    std::vector<RequestWish> planned = said;
    for (const ReadWish &wish : read) {
        const std::optional<WishKind> kind = wishKindNamed(wish.code);
        if (!kind || said.empty()) {
            all.push_back(wish);
            continue;
        }
        const RequestWish one{*kind, wish.detail, *kind == WishKind::Accessible ? wish.number.value_or(1) : wish.number};
        const auto same = std::find_if(said.begin(), said.end(), [&](const RequestWish &other) { return other.kind == *kind; });
        if (same != said.end()) {
            ReadWish &kept = all[std::size_t(same - said.begin())];
            if (isSameWish(one, *same) && kept.span.length == 0)
                kept.span = wish.span;
            continue;
        }
        planned.push_back(one);
        if (checkWishes(planned))
            all.push_back(wish);
        else
            planned.pop_back();
    }
    return all;
}

// Nobody has an address that is named, or more than one has.
void doubtAddresses(Matched &matched)
{
    for (StoredFact &fact : matched.facts) {
        if (fact.field != FactField::Contact || !fact.value.contains(u'@'))
            continue;
        if (fact.doubt == FactDoubt::NotVerified)
            fact.doubt = FactDoubt::Unknown;
        else if (!matched.contact)
            fact.doubt = FactDoubt::Several;
    }
}

} // namespace

Result<understanding::Reading> readTyped(Connection &connection, const QString &words)
{
    const Result<understanding::HouseWords> house = houseWords(connection);
    return house ? Result<understanding::Reading>(understanding::readRequest(understanding::newWords(words), {}, *house)) : house.error();
}

TypedRequests::TypedRequests(WriteTransaction &transaction)
    : m_transaction(transaction)
    , m_matching(transaction)
    , m_reading(transaction)
{
}

Result<RowId> TypedRequests::add(std::optional<TicketOrder> order, const NewRequest &request, const understanding::Reading &reading)
{
    Connection &connection = m_transaction.connection();
    if (!order && request.contact) {
        if (const Result<void> there = mustBeThere(connection, *request.contact); !there)
            return there.error();
    }
    if (!order && request.series) {
        if (const Result<QString> known = seriesName(connection, *request.series); !known)
            return known.error();
    }
    const std::optional<RowId> contact = order && order->contactId ? order->contactId : request.contact;
    Result<Matched> matched = m_matching.match(heard(), reading, contact);
    if (!matched)
        return matched.error();
    doubtAddresses(*matched);
    matched->contact = contact ? contact : matched->contact;
    if (!order) {
        Result<std::optional<TicketOrder>> named = orderOf(*matched, request);
        if (!named)
            return named.error();
        order = *std::move(named);
    }
    const std::optional<RowId> series = order && order->series ? std::optional(order->series->id) : request.series;
    const Result<std::vector<ReadWish>> read = withoutOwnSeries(connection, series, reading.wishes);
    if (!read)
        return read.error();
    const std::vector<ReadWish> wishes = together(request.wishes, *read);
    const auto same = order ? m_reading.sameWish(order->id, wishes) : Result<std::optional<RowId>>(std::optional<RowId>());
    if (!same)
        return same.error();
    NewRequest whole = request;
    if (whole.fallback.isEmpty()) {
        const understanding::ReadFact *fallback = firstFact(reading, FactField::Fallback);
        whole.fallback = fallback ? fallback->value : QString();
    }
    std::erase_if(matched->facts, [&](const StoredFact &fact) { return fact.field == FactField::Fallback && fact.value != whole.fallback; });
    const Result<RowId> added = insert(order, whole, *matched, reading.language, *same);
    if (!added)
        return added;
    if (const Result<void> written = m_reading.addByHand(*added, wishes, matched->facts); !written)
        return written.error();
    const Result<void> conflicts = order ? addConflicts(*added, *order, wishes) : Result<void>();
    return conflicts ? added : Result<RowId>(conflicts.error());
}

Result<std::optional<TicketOrder>> TypedRequests::orderOf(const Matched &matched, const NewRequest &request)
{
    const auto isNamed = [](const StoredFact &fact) { return fact.field == FactField::Order; };
    const bool guessed = std::none_of(matched.facts.begin(), matched.facts.end(), isNamed); // the only renewal
    if (request.noOrder || !matched.order || (guessed && !request.aboutRenewal))
        return std::optional<TicketOrder>();
    Result<TicketOrder> order = readOrder(m_transaction.connection(), *matched.order);
    if (!order)
        return order.error();
    const bool fits = !request.series || (order->series && order->series->id == *request.series);
    return fits ? std::optional(*std::move(order)) : std::nullopt;
}

Result<RowId> TypedRequests::insert(const std::optional<TicketOrder> &order, const NewRequest &request, const Matched &matched, const QString &language, std::optional<RowId> duplicate)
{
    OrderNow now{u""_s, orNull(request.series), QVariant()};
    if (order) {
        const Result<OrderNow> has = orderNow(m_transaction, *order);
        if (!has)
            return has.error();
        now = *has;
    }
    const bool begun = !request.assignee.isEmpty() && request.assignee == m_transaction.entry().who; // who begins works on it
    const Result<QVariant> added = m_transaction.connection().value(
        u"INSERT INTO change_request (source, received_at, contact_id, order_id, series_id, current_seats, seats_since_on, fallback, note, priority, assignee, due_on, state, language, "
        "duplicate_of_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {request.source, m_transaction.entry().at.ms, orNull(matched.contact), order ? QVariant(order->id) : QVariant(), now.series, now.seats, now.since, textOrNull(request.fallback),
         notNull(request.note), request.priority.value_or(5), notNull(request.assignee), textOrNull(request.due), begun ? u"inProgress"_s : u"new"_s, notNull(language), orNull(duplicate)});
    return added ? Result<RowId>(added->toLongLong()) : added.error();
}

Result<void> TypedRequests::addConflicts(RowId request, const TicketOrder &order, const std::vector<ReadWish> &wishes)
{
    Connection &connection = m_transaction.connection();
    if (!m_currency) {
        const Result<PortalSettings> settings = readPortalSettings(connection);
        if (!settings)
            return settings.error();
        m_currency = settings->currency;
    }
    const Result<std::vector<RequestConflict>> conflicts = conflictsOf(connection, order, wishes, *m_currency, m_transaction.entry().at);
    return conflicts ? writeConflicts(connection, request, *conflicts) : conflicts.error();
}

} // namespace pd::store
