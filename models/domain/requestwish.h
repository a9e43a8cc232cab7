// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <array>
#include <optional>
#include <vector>

namespace pd {

// One thing that a patron wishes of other seats, so that a plan understands it.
enum class WishKind {
    Nearer,         // to the stage; nothing else is asked
    Count,          // so many seats; else as many as now
    Together,       // side by side; where nothing is said: if they are now
    Apart,          // need not be side by side
    Aisle,          // one of them at an aisle
    AislePreferred, // would be good
    Accessible,     // so many of them
    Section,        // this one; several: one of these
    Level,          // seats of this price level; else of the one they have
    NotBehind,      // no row farther from the stage than now
    RowPreferred,   // the row they have or a nearer one would be good
    MayBeWorse,     // what was not asked for may become worse
};
inline constexpr std::array allWishKinds{WishKind::Nearer,     WishKind::Count,   WishKind::Together, WishKind::Apart,     WishKind::Aisle,        WishKind::AislePreferred,
                                         WishKind::Accessible, WishKind::Section, WishKind::Level,    WishKind::NotBehind, WishKind::RowPreferred, WishKind::MayBeWorse};

// "nearer", "count", …: as stored, and part of the JSON contract.
[[nodiscard]] QString wishKindName(WishKind kind);
[[nodiscard]] std::optional<WishKind> wishKindNamed(QStringView name);
[[nodiscard]] bool takesNumber(WishKind kind); // count, accessible: 1 or more
[[nodiscard]] bool takesText(WishKind kind);   // section, level

struct RequestWish {
    WishKind kind = WishKind::Nearer;
    QString detail = {};
    std::optional<int> number = {};

    bool operator==(const RequestWish &) const = default;
};

// "aisle", "count=3", "section=Balcony": ValueInvalid {value, expected, allowed} for anything else.
[[nodiscard]] Result<RequestWish> wishFrom(const QString &word);
[[nodiscard]] QString wishWord(const RequestWish &wish);

// Each says what its kind needs and no kind is there twice, but for sections; and they do not contradict each other. ValueInvalid.
[[nodiscard]] Result<void> checkWishes(const std::vector<RequestWish> &wishes);

// Whether two wishes ask for the same: words in which one was said do not count, nor a number that is not given of accessible seats (1).
[[nodiscard]] bool isSameWish(const RequestWish &one, const RequestWish &other);

} // namespace pd
