// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requestwish.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int mostSeats = 100;

Error unreadable(const QString &value)
{
    QStringList allowed;
    for (const WishKind kind : allWishKinds)
        allowed.append(wishKindName(kind) + (takesNumber(kind) ? u"=N"_s : takesText(kind) ? u"=NAME"_s : QString()));
    return {ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, allowed.join(u", "_s)}}, {}};
}

} // namespace

QString wishKindName(WishKind kind)
{
    switch (kind) {
    case WishKind::Nearer:
        return u"nearer"_s;
    case WishKind::Count:
        return u"count"_s;
    case WishKind::Together:
        return u"together"_s;
    case WishKind::Apart:
        return u"apart"_s;
    case WishKind::Aisle:
        return u"aisle"_s;
    case WishKind::AislePreferred:
        return u"aislePreferred"_s;
    case WishKind::Accessible:
        return u"accessible"_s;
    case WishKind::Section:
        return u"section"_s;
    case WishKind::Level:
        return u"level"_s;
    case WishKind::NotBehind:
        return u"notBehind"_s;
    case WishKind::RowPreferred:
        return u"rowPreferred"_s;
    case WishKind::MayBeWorse:
        return u"mayBeWorse"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WishKind> wishKindNamed(QStringView name)
{
    const auto found = std::find_if(allWishKinds.begin(), allWishKinds.end(), [&](WishKind kind) { return name == wishKindName(kind); });
    return found == allWishKinds.end() ? std::nullopt : std::optional(*found);
}

bool takesNumber(WishKind kind)
{
    return kind == WishKind::Count || kind == WishKind::Accessible;
}

bool takesText(WishKind kind)
{
    return kind == WishKind::Section || kind == WishKind::Level;
}

Result<RequestWish> wishFrom(const QString &word)
{
    const qsizetype at = word.indexOf(u'=');
    const std::optional<WishKind> kind = wishKindNamed(at < 0 ? QStringView(word) : QStringView(word).left(at));
    if (!kind)
        return unreadable(word);
    RequestWish wish{*kind};
    const QString value = at < 0 ? QString() : word.mid(at + 1).trimmed();
    if (takesNumber(*kind)) {
        bool isNumber = false;
        wish.number = value.toInt(&isNumber);
        if (!isNumber)
            return Error{ErrorCode::ValueInvalid, {{u"value"_s, word}, {u"expected"_s, u"count"_s}}, {}};
    } else if (takesText(*kind)) {
        wish.detail = value;
    } else if (at >= 0) {
        return unreadable(word);
    }
    const Result<void> checked = checkWishes({wish});
    return checked ? Result<RequestWish>(wish) : checked.error();
}

QString wishWord(const RequestWish &wish)
{
    const QString name = wishKindName(wish.kind);
    return wish.number ? name + u'=' + QString::number(*wish.number) : wish.detail.isEmpty() ? name : name + u'=' + wish.detail;
}

Result<void> checkWishes(const std::vector<RequestWish> &wishes)
{
    const auto number = [&](WishKind kind) { return std::count_if(wishes.begin(), wishes.end(), [&](const RequestWish &one) { return one.kind == kind; }); };
    std::optional<int> count;
    std::optional<int> accessible;
    for (const RequestWish &wish : wishes) {
        if (takesNumber(wish.kind) && (!wish.number || *wish.number < 1 || *wish.number > mostSeats))
            return Error{ErrorCode::ValueInvalid, {{u"value"_s, wishWord(wish)}, {u"expected"_s, u"count"_s}}, {}};
        if (takesText(wish.kind) && wish.detail.trimmed().isEmpty())
            return unreadable(wishKindName(wish.kind));
        if (wish.kind != WishKind::Section && number(wish.kind) > 1)
            return unreadable(wishWord(wish));
        if (wish.kind == WishKind::Count)
            count = wish.number;
        if (wish.kind == WishKind::Accessible)
            accessible = wish.number;
    }
    if (number(WishKind::Together) > 0 && number(WishKind::Apart) > 0)
        return unreadable(wishKindName(WishKind::Together) + u' ' + wishKindName(WishKind::Apart));
    if (count && accessible && *accessible > *count)
        return unreadable(wishKindName(WishKind::Accessible) + u'=' + QString::number(*accessible));
    return {};
}

bool isSameWish(const RequestWish &one, const RequestWish &other)
{
    const auto number = [](const RequestWish &wish) { return takesNumber(wish.kind) ? wish.number.value_or(wish.kind == WishKind::Accessible ? 1 : 0) : 0; };
    return one.kind == other.kind && (!takesText(one.kind) || one.detail == other.detail) && number(one) == number(other);
}

} // namespace pd
