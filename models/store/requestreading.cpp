// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestreading.h"

#include "models/store/sqlvalues.h"
#include "models/store/wishdoubt.h"
#include "models/store/wishkinds.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

using understanding::ReadWish;
using understanding::TextSpan;

namespace {

QVariant orNull(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

// What is the same in two wishes that are the same. Of accessible seats no number is one.
QString keyOf(const QString &codeOrAsks, const QString &detail, const std::optional<int> &number)
{
    const int seats = number.value_or(codeOrAsks == "accessible"_L1 ? 1 : 0);
    return u"%1=%2 %3"_s.arg(codeOrAsks, QString::number(seats), detail.trimmed().toCaseFolded());
}

QString keyOf(const ReadWish &wish)
{
    return keyOf(wish.code.isEmpty() ? understanding::asksName(wish.asks) : wish.code, wish.detail, wish.number);
}

QStringList keysOfAll(const std::vector<ReadWish> &wishes)
{
    QStringList keys;
    for (const ReadWish &wish : wishes)
        keys.append(keyOf(wish));
    keys.sort();
    return keys;
}

QVariant startOrNull(TextSpan span)
{
    return span.length ? QVariant(span.start) : QVariant();
}

QVariant lengthOrNull(TextSpan span)
{
    return span.length ? QVariant(span.length) : QVariant();
}

} // namespace

RequestReading::RequestReading(WriteTransaction &transaction)
    : m_transaction(transaction)
    , m_have(transaction.connection(), u"SELECT COALESCE(k.code, k.asks), w.detail, w.number, "_s + doubtfulWish() + u" FROM request_wish w JOIN request_kind k ON k.id = w.kind_id JOIN change_request r ON r.id = w.request_id "
                                                                                     "WHERE w.request_id = ? ORDER BY w.id"_s)
    , m_open(transaction.connection(), u"SELECT id FROM change_request WHERE order_id = ? AND merged_into_id IS NULL AND state IN ('new', 'inProgress', 'waiting') ORDER BY id LIMIT 20"_s)
    , m_wish(transaction.connection(), u"INSERT INTO request_wish (request_id, kind_id, detail, number, confidence, message_id, span_start, span_length) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_fact(transaction.connection(), u"INSERT INTO request_fact (request_id, message_id, field, value, span_start, span_length, confidence, doubt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
{
}

Result<RowId> RequestReading::kindOf(const ReadWish &wish)
{
    const QString asks = understanding::asksName(wish.asks), name = wish.code.isEmpty() ? asks : wish.code;
    if (const auto known = m_kinds.constFind(name); known != m_kinds.constEnd())
        return *known;
    const Result<RowId> id = wishKindId(m_transaction.connection(), wish.code, asks);
    if (id)
        m_kinds.insert(name, *id);
    return id;
}

Result<QStringList> RequestReading::keysOf(RowId request, bool doubtful)
{
    const Result<QSqlQuery *> rows = m_have.run({request});
    if (!rows)
        return rows.error();
    QStringList keys;
    while ((*rows)->next()) {
        if (doubtful || (*rows)->value(3).toInt() == 0)
            keys.append(keyOf((*rows)->value(0).toString(), (*rows)->value(1).toString(), (*rows)->isNull(2) ? std::nullopt : std::optional((*rows)->value(2).toInt())));
    }
    keys.sort();
    return keys;
}

Result<void> RequestReading::add(RowId request, bool fresh, bool stranger, RowId message, const std::vector<ReadWish> &wishes, const std::vector<StoredFact> &facts)
{
    QStringList have;
    if (!wishes.empty() && !fresh) {
        const Result<QStringList> known = keysOf(request, stranger);
        if (!known)
            return known.error();
        have = *known;
    }
    for (const ReadWish &wish : wishes) {
        if (have.contains(keyOf(wish)))
            continue;
        const Result<RowId> kind = kindOf(wish);
        if (!kind)
            return kind.error();
        const Result<QSqlQuery *> added = m_wish.run({request, *kind, wish.detail.trimmed(), orNull(wish.number), wish.confidence, message, startOrNull(wish.span), lengthOrNull(wish.span)});
        if (!added)
            return added.error();
        ++m_wishes;
        m_wishDigest.add(request).add(keyOf(wish));
    }
    for (const StoredFact &fact : facts) {
        const QString field = understanding::factFieldName(fact.field);
        const Result<QSqlQuery *> added = m_fact.run({request, message, field, fact.value, startOrNull(fact.span), lengthOrNull(fact.span), fact.confidence, factDoubtName(fact.doubt)});
        if (!added)
            return added.error();
        ++m_facts;
        m_factDigest.add(request).add(field).add(fact.value);
    }
    return {};
}

Result<void> RequestReading::addByHand(RowId request, RowId kind, const ReadWish &wish)
{
    const Result<QSqlQuery *> added = m_wish.run({request, kind, wish.detail.trimmed(), orNull(wish.number), wish.confidence > 0 ? QVariant(wish.confidence) : QVariant(), QVariant(), startOrNull(wish.span), lengthOrNull(wish.span)});
    return added ? Result<void>() : added.error();
}

Result<void> RequestReading::addByHand(RowId request, const std::vector<ReadWish> &wishes, const std::vector<StoredFact> &facts)
{
    for (const ReadWish &wish : wishes) {
        const Result<RowId> kind = kindOf(wish);
        if (!kind)
            return kind.error();
        if (const Result<void> added = addByHand(request, *kind, wish); !added)
            return added;
    }
    for (const StoredFact &fact : facts) {
        const Result<QSqlQuery *> added = m_fact.run({request, QVariant(), understanding::factFieldName(fact.field), fact.value, startOrNull(fact.span), lengthOrNull(fact.span), fact.confidence, factDoubtName(fact.doubt)});
        if (!added)
            return added.error();
    }
    return {};
}

void RequestReading::note()
{
    m_transaction.noteBulk(u"request_wish"_s, m_wishes, m_wishDigest.result());
    m_transaction.noteBulk(u"request_fact"_s, m_facts, m_factDigest.result());
}

Result<std::optional<RowId>> RequestReading::sameWish(RowId order, const std::vector<ReadWish> &wishes)
{
    if (wishes.empty())
        return std::optional<RowId>();
    const QStringList keys = keysOfAll(wishes);
    const Result<QSqlQuery *> rows = m_open.run({order});
    if (!rows)
        return rows.error();
    std::vector<RowId> open;
    while ((*rows)->next())
        open.push_back((*rows)->value(0).toLongLong());
    for (const RowId request : open) {
        const auto [begin, end] = m_told.equal_range(order);
        const auto told = std::find_if(begin, end, [request](const Told &one) { return one.request == request; });
        const Result<QStringList> have = told != end ? Result<QStringList>(told->wishes) : keysOf(request);
        if (!have)
            return have.error();
        if (*have == keys)
            return std::optional(request);
    }
    return std::optional<RowId>();
}

void RequestReading::remember(RowId order, RowId request, const std::vector<ReadWish> &wishes)
{
    m_told.insert(order, {request, keysOfAll(wishes)});
}

} // namespace pd::store
