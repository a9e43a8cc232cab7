// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/requested.h"

#include "models/domain/planner/comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::planner {

namespace {

QString asInHouse(const std::vector<QString> &names, const QString &said)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const QString &name) { return name.compare(said.trimmed(), Qt::CaseInsensitive) == 0; });
    return found == names.end() ? said.trimmed() : *found;
}

QString levelInHouse(const SeatHouse &house, const Wish &wish, const QString &said, const LevelPlaces &levels)
{
    const QString named = asInHouse(house.levels(), said);
    const auto places = levels.find(said.trimmed().toLower());
    if (std::find(house.levels().begin(), house.levels().end(), named) != house.levels().end() || places == levels.end())
        return named;
    const int now = wish.current.empty() ? -1 : house.indexOf(wish.current.front());
    if (now >= 0 && places->second.contains(house.at(now).level))
        return house.at(now).level;
    return places->second.size() == 1 ? *places->second.begin() : named;
}

void add(Wish &wish, const RequestWish &one, const SeatHouse &house, const LevelPlaces &levels)
{
    switch (one.kind) {
    case WishKind::Nearer:
        return;
    case WishKind::Count:
        wish.conditions.count = one.number.value_or(wish.conditions.count);
        return;
    case WishKind::Together:
        wish.conditions.together = true;
        return;
    case WishKind::Apart:
        wish.conditions.together = false;
        return;
    case WishKind::Aisle:
        wish.conditions.aisle = true;
        return;
    case WishKind::AislePreferred:
        wish.prefersAisle = true;
        return;
    case WishKind::Accessible:
        wish.conditions.accessible = one.number.value_or(1);
        return;
    case WishKind::Section:
        wish.sections.append(asInHouse(house.sections(), one.detail));
        return;
    case WishKind::Level:
        wish.conditions.level = levelInHouse(house, wish, one.detail, levels);
        return;
    case WishKind::NotBehind:
        wish.conditions.notBehind = wish.current;
        return;
    case WishKind::RowPreferred:
        wish.prefersSameRow = true;
        return;
    case WishKind::MayBeWorse:
        wish.acceptsWorse = true;
        return;
    }
}

} // namespace

Wish wishOf(const SeatHouse &house, const Requested &requested, const LevelPlaces &levels)
{
    Wish wish;
    wish.request = requested.request;
    wish.contact = requested.contact;
    wish.current = requested.current;
    wish.standing = requested.standing;
    wish.fallback = requested.fallback == "next_best"_L1 ? Fallback::NextBest : requested.fallback == "call_first"_L1 ? Fallback::CallFirst : Fallback::Keep;
    wish.conditions.count = int(wish.current.size());
    wish.conditions.together = factsOf(house, wish.current).parts <= 1;
    for (const RequestWish &one : requested.wishes)
        add(wish, one, house, levels);
    return wish;
}

} // namespace pd::planner
