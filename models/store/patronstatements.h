// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace pd::store {

// The parts of one patron's record, in the order in which they are read. Items and payments follow the
// orders that they belong to, uses their discounts.
enum class PatronPart {
    Contact,
    SameAddress,
    DataAge,
    Household,
    PortalUsers,
    Orders,
    Items,
    Payments,
    Donations,
    Benefits,
    AccountBenefits,
    Presales,
    Allocations,
    Discounts,
    DiscountUses,
};

// One SELECT of a part. Its only parameter, the contact's id, is written `{contact}`. Columns are read
// from left to right by the decoder of the same part in patrondecode.h: change both together.
struct PatronStatement {
    PatronPart part;
    const char *sql;
    int columns;
};

[[nodiscard]] std::span<const PatronStatement> patronStatements();

// The statement with the engine's own parameter in place of `{contact}`.
[[nodiscard]] QByteArray withParameter(const char *sql, const char *parameter);

} // namespace pd::store
