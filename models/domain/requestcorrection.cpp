// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requestcorrection.h"

#include "models/domain/folding.h"
#include "models/domain/reply/replytemplate.h"
#include "models/domain/requestqueue.h"
#include "models/domain/requestwish.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Error invalid(const QString &value, const QString &expected, const QString &allowed = {})
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, expected}, {u"allowed"_s, allowed}}, {}};
}

QString kindsSaid()
{
    QStringList kinds;
    for (int asks = 0; asks <= int(understanding::Asks::Other); ++asks)
        kinds.append(understanding::asksName(understanding::Asks(asks)));
    for (const WishKind kind : allWishKinds)
        kinds.append(wishKindName(kind));
    kinds.removeDuplicates();
    return kinds.join(u", "_s);
}

} // namespace

std::vector<SeenWish> seenWishes(const std::vector<StoredWish> &wishes)
{
    std::vector<SeenWish> seen;
    for (const StoredWish &wish : wishes)
        seen.push_back({wish.id, wish.kind, wish.detail, wish.number});
    std::sort(seen.begin(), seen.end(), [](const SeenWish &one, const SeenWish &other) { return one.id < other.id; });
    return seen;
}

Result<understanding::ReadWish> wishSaid(const QString &word)
{
    using understanding::Asks;
    const qsizetype at = word.indexOf(u':');
    const QString name = (at < 0 ? word : word.left(at)).trimmed();
    const std::optional<WishKind> planned = wishKindNamed(name);
    const std::optional<Asks> asks = understanding::asksNamed(name);
    if (!planned && !asks)
        return invalid(name, u"choice"_s, kindsSaid());
    understanding::ReadWish wish{asks.value_or(Asks::Seats), planned ? name : QString(), at < 0 ? QString() : word.mid(at + 1).simplified(), {}, {}, 0};
    const bool counts = planned ? takesNumber(*planned) : asks == Asks::More || asks == Asks::Fewer;
    if (counts && !wish.detail.isEmpty()) {
        bool isNumber = false;
        wish.number = wish.detail.toInt(&isNumber);
        if (!isNumber)
            return invalid(word, u"count"_s);
        wish.detail.clear();
    }
    if (planned && !takesText(*planned) && !wish.detail.isEmpty())
        return invalid(word, u"choice"_s, kindsSaid());
    const Result<void> fits = checkReadWishes({wish});
    return fits ? Result<understanding::ReadWish>(std::move(wish)) : fits.error();
}

Result<SaidWish> wishSaid(const QString &word, const std::vector<RequestKind> &own)
{
    const qsizetype colon = word.indexOf(u':');
    const QString name = (colon < 0 ? word : word.left(colon)).trimmed();
    const bool known = wishKindNamed(name) || understanding::asksNamed(name);
    const auto ours = std::find_if(own.begin(), own.end(), [&](const RequestKind &kind) { return name == u'=' + QString::number(kind.id) || sameFolded(kind.name, name); });
    if (known || ours == own.end()) {
        Result<understanding::ReadWish> wish = wishSaid(word);
        return wish ? Result<SaidWish>(SaidWish{*std::move(wish)}) : wish.error();
    }
    Result<understanding::ReadWish> wish = wishSaid(colon < 0 ? ours->asks : ours->asks + word.mid(colon));
    return wish ? Result<SaidWish>(SaidWish{*std::move(wish), ours->id, ours->name}) : wish.error();
}

void addWish(RequestCorrection &correction, const SaidWish &wish)
{
    if (wish.kind)
        correction.own.push_back({wish.kind, wish.wish.detail, wish.wish.number});
    else
        correction.more.push_back(wish.wish);
}

Result<void> checkReadWishes(const std::vector<understanding::ReadWish> &wishes)
{
    std::vector<RequestWish> planned;
    for (const understanding::ReadWish &wish : wishes) {
        if (wish.code.isEmpty()) {
            if (const Result<void> seats = wish.number ? checkWishes({{WishKind::Count, {}, wish.number}}) : Result<void>(); !seats)
                return seats;
            continue;
        }
        const std::optional<WishKind> kind = wishKindNamed(wish.code);
        if (!kind)
            return invalid(wish.code, u"choice"_s);
        planned.push_back({*kind, wish.detail, *kind == WishKind::Accessible ? wish.number.value_or(1) : wish.number});
    }
    return checkWishes(planned);
}

std::optional<TwoWishes> contradiction(const std::vector<understanding::ReadWish> &stay, const std::vector<understanding::ReadWish> &fresh)
{
    std::vector<understanding::ReadWish> before = stay;
    for (const understanding::ReadWish &wish : fresh) {
        for (const understanding::ReadWish &other : before) {
            if (checkReadWishes({other}) && checkReadWishes({wish}) && !checkReadWishes({other, wish}))
                return TwoWishes(other, wish);
        }
        before.push_back(wish);
    }
    return {};
}

Result<void> checkCorrection(const RequestCorrection &correction)
{
    const QStringList fallbacks{QString(), u"keep"_s, u"next_best"_s, u"call_first"_s};
    if (correction.fallback && !fallbacks.contains(*correction.fallback))
        return invalid(*correction.fallback, u"choice"_s, fallbacks.mid(1).join(u", "_s));
    if (correction.since && !correction.since->isEmpty() && !QDate::fromString(*correction.since, Qt::ISODate).isValid())
        return invalid(*correction.since, u"date"_s);
    if (correction.language && !correction.language->isEmpty() && !reply::isLanguage(*correction.language))
        return invalid(*correction.language, u"language"_s);
    if (const Result<void> more = checkReadWishes(correction.more); !more)
        return more;
    for (const OwnWish &wish : correction.own) {
        if (const Result<void> seats = wish.number ? checkWishes({{WishKind::Count, {}, wish.number}}) : Result<void>(); !seats)
            return seats;
    }
    return correction.wishes ? checkReadWishes(*correction.wishes) : Result<void>();
}

} // namespace pd
