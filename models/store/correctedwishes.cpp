// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/correctedwishes.h"

#include "models/domain/folding.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/requestreading.h"
#include "models/store/wishkinds.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

using understanding::ReadWish;

struct KindOfWish {
    RowId id = 0; // 0: not stored
    RowId kind = 0;
    ReadWish wish;
    QString name = {}; // of one that is stored: its code, else what its kind is called
};

Result<std::vector<KindOfWish>> wishesOf(Connection &connection, RowId request)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT w.id, w.kind_id, k.asks, COALESCE(k.code, ''), w.detail, w.number, COALESCE(k.code, k.name) FROM request_wish w JOIN request_kind k ON k.id = w.kind_id "
        "WHERE w.request_id = ? ORDER BY w.id"_s,
        {request});
    if (!rows)
        return rows.error();
    std::vector<KindOfWish> wishes;
    while (rows->next()) {
        ReadWish wish{understanding::asksNamed(rows->value(2).toString()).value_or(understanding::Asks::Other), rows->value(3).toString(), rows->value(4).toString(), {}, {}, 0};
        if (!rows->isNull(5))
            wish.number = rows->value(5).toInt();
        wishes.push_back({rows->value(0).toLongLong(), rows->value(1).toLongLong(), std::move(wish), rows->value(6).toString()});
    }
    return wishes;
}

Result<std::vector<KindOfWish>> kindsOf(Connection &connection, const RequestCorrection &correction)
{
    std::vector<ReadWish> all = correction.wishes.value_or(std::vector<ReadWish>());
    all.insert(all.end(), correction.more.begin(), correction.more.end());
    std::vector<KindOfWish> wishes;
    for (ReadWish &wish : all) {
        if (wish.asks == understanding::Asks::Accessible)
            wish.code = u"accessible"_s; // there is one kind of it
        const Result<RowId> kind = wishKindId(connection, wish.code, understanding::asksName(wish.asks));
        if (!kind)
            return kind.error();
        wishes.push_back({0, *kind, std::move(wish)});
    }
    for (const OwnWish &own : correction.own) {
        const Result<QVariant> asks = connection.value(u"SELECT asks FROM request_kind WHERE id = ? AND code IS NULL"_s, {own.kind});
        if (!asks)
            return asks.error();
        if (!asks->isValid())
            return unknownRecord(u"requestKind"_s, own.kind);
        wishes.push_back({0, own.kind, {understanding::asksNamed(asks->toString()).value_or(understanding::Asks::Other), {}, own.detail, own.number, {}, 0}});
    }
    return wishes;
}

bool saysWishes(const RequestCorrection &correction)
{
    return correction.wishes || !correction.gone.empty() || !correction.more.empty() || !correction.own.empty();
}

// Words in which one was said do not count, nor a number that is not given of accessible seats (1).
bool isSame(const KindOfWish &one, const KindOfWish &other)
{
    const auto number = [](const ReadWish &wish) { return wish.code == "accessible"_L1 ? wish.number.value_or(1) : wish.number.value_or(0); };
    return one.kind == other.kind && sameFolded(one.wish.detail, other.wish.detail) && number(one.wish) == number(other.wish);
}

bool isAmong(const std::vector<KindOfWish> &all, const KindOfWish &wish)
{
    return std::any_of(all.begin(), all.end(), [&wish](const KindOfWish &one) { return isSame(one, wish); });
}

Result<void> checkTogether(const std::vector<KindOfWish> &stay, const std::vector<ReadWish> &fresh)
{
    std::vector<ReadWish> there;
    for (const KindOfWish &one : stay)
        there.push_back(one.wish);
    const auto both = contradiction(there, fresh);
    return both ? checkReadWishes({both->first, both->second}) : Result<void>();
}

} // namespace

Result<std::vector<ReadWish>> readWishesOf(Connection &connection, RowId request)
{
    const Result<std::vector<KindOfWish>> stored = wishesOf(connection, request);
    if (!stored)
        return stored.error();
    std::vector<ReadWish> wishes;
    for (const KindOfWish &one : *stored)
        wishes.push_back(one.wish);
    return wishes;
}

Result<void> checkSeenWishes(Connection &connection, const RequestCorrection &correction)
{
    if (!correction.seenWishes || !(saysWishes(correction) || correction.confirmed))
        return {};
    const Result<std::vector<KindOfWish>> there = wishesOf(connection, correction.request);
    if (!there)
        return there.error();
    const std::vector<SeenWish> &seen = *correction.seenWishes;
    const bool same = std::equal(there->begin(), there->end(), seen.begin(), seen.end(),
                                 [](const KindOfWish &one, const SeenWish &other) { return SeenWish{one.id, one.name, one.wish.detail, one.wish.number} == other; });
    return same ? Result<void>() : Error{ErrorCode::ActionRefused, {{u"reason"_s, u"requestWishesChanged"_s}, {u"request"_s, correction.request}}, {}};
}

Result<std::optional<std::vector<RowId>>> correctWishes(WriteTransaction &transaction, const RequestCorrection &correction)
{
    if (!saysWishes(correction))
        return std::optional<std::vector<RowId>>();
    Connection &connection = transaction.connection();
    const Result<std::vector<KindOfWish>> there = wishesOf(connection, correction.request), said = kindsOf(connection, correction);
    if (!there || !said)
        return !there ? there.error() : said.error();
    for (const RowId gone : correction.gone) {
        if (std::none_of(there->begin(), there->end(), [gone](const KindOfWish &one) { return one.id == gone; }))
            return unknownRecord(u"requestWish"_s, gone);
    }
    std::vector<KindOfWish> stay;
    std::vector<RowId> again;
    for (const KindOfWish &one : *there) {
        const bool isSaid = isAmong(*said, one);
        const bool goes = std::count(correction.gone.begin(), correction.gone.end(), one.id) > 0 || (correction.wishes && !isSaid);
        if (!goes && isSaid)
            again.push_back(one.id);
        if (!goes)
            stay.push_back(one);
        else if (const Result<QSqlQuery> done = connection.query(u"DELETE FROM request_wish WHERE id = ?"_s, {one.id}); !done)
            return done.error();
    }
    std::vector<ReadWish> fresh;
    std::vector<KindOfWish> has = stay;
    RequestReading writer(transaction);
    for (const KindOfWish &one : *said) {
        if (isAmong(has, one))
            continue;
        has.push_back(one);
        fresh.push_back(one.wish);
        if (const Result<void> added = writer.addByHand(correction.request, one.kind, one.wish); !added)
            return added.error();
    }
    const Result<void> fit = checkTogether(stay, fresh);
    return fit ? Result<std::optional<std::vector<RowId>>>(std::move(again)) : fit.error();
}

} // namespace pd::store
