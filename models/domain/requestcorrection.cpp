// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requestcorrection.h"

#include "models/domain/requestwish.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace pd {

Result<void> checkCorrection(const RequestCorrection &correction)
{
    const auto invalid = [](const QString &value, const QString &expected, const QString &allowed) {
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, expected}, {u"allowed"_s, allowed}}, {}};
    };
    const QStringList fallbacks{QString(), u"keep"_s, u"next_best"_s, u"call_first"_s};
    if (correction.fallback && !fallbacks.contains(*correction.fallback))
        return invalid(*correction.fallback, u"choice"_s, fallbacks.mid(1).join(u", "_s));
    if (correction.since && !correction.since->isEmpty() && !QDate::fromString(*correction.since, Qt::ISODate).isValid())
        return invalid(*correction.since, u"date"_s, {});
    if (correction.planned)
        return checkWishes(*correction.planned);
    if (!correction.wishes)
        return {};
    std::vector<RequestWish> planned;
    for (const understanding::ReadWish &wish : *correction.wishes) {
        if (wish.code.isEmpty())
            continue;
        const std::optional<WishKind> kind = wishKindNamed(wish.code);
        if (!kind)
            return invalid(wish.code, u"choice"_s, {});
        planned.push_back({*kind, wish.detail, wish.number});
    }
    return checkWishes(planned);
}

bool isSameWish(const RequestWish &one, const RequestWish &other)
{
    const auto number = [](const RequestWish &wish) { return takesNumber(wish.kind) ? wish.number.value_or(wish.kind == WishKind::Accessible ? 1 : 0) : 0; };
    return one.kind == other.kind && (!takesText(one.kind) || one.detail == other.detail) && number(one) == number(other);
}

} // namespace pd
