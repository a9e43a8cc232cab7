// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <vector>

namespace pd {

// K1: a benefit level opens an instance before its public on-sale date.
struct MemberAccess {
    RowId levelId = 0;
    QString event;
    RowId instanceId = 0;
    QString instance;
    std::optional<Instant> opensForLevel;
    std::optional<Instant> opensForAll;
    bool sourceDeleted = false; // the instance, its event or the level
    std::optional<Instant> createdAt = {}; // of the instance
};

// K2: a private allocation that an access code, tied to a level, opens.
struct PrivateAllocation {
    RowId levelId = 0;
    RowId instanceId = 0;
    QString instance;
    QString allocation;
    QString accessCode;
    bool sourceDeleted = false; // the allocation, its instance, the event or the level
    std::optional<Instant> createdAt = {}; // of the allocation
};

enum class DiscountType { Flat, Percentage, FixedPrice, BuyXGetY };

struct DiscountUse {
    qint64 uses = 1;
    std::optional<Instant> at;
};

// K3, K4: a code tied to a level; uses are counted in total per patron.
struct LevelDiscount {
    RowId levelId = 0;
    RowId codeId = 0;
    QString code;
    DiscountType type = DiscountType::Percentage;
    std::optional<qint64> value; // minor units, or hundredths of a percent
    std::optional<qint64> limit; // empty = unlimited
    std::vector<DiscountUse> uses; // by this patron
    bool active = true;
    QString currency = {}; // of a flat amount or a fixed price
    bool sourceDeleted = false; // the level
};

struct Perks {
    std::vector<MemberAccess> presales;
    std::vector<PrivateAllocation> allocations;
    std::vector<LevelDiscount> discounts;
};

} // namespace pd
