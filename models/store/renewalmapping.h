// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/world.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// What staff decided for rolling over into a series.
[[nodiscard]] Result<renewal::Mapping> readRenewalMapping(Connection &connection, RowId series);

// Each changes nothing, versions included, when it is so already.

// From which series the subscribers come; kept by a run that has not begun.
[[nodiscard]] Result<void> writeRenewalSource(WriteTransaction &transaction, RowId series, RowId from);
// None: nobody said so.
[[nodiscard]] Result<void> writeRenewalName(WriteTransaction &transaction, RowId series, renewal::NameKind kind, const QString &from,
                                            const std::optional<QString> &to);
[[nodiscard]] Result<void> writeRenewalDecision(WriteTransaction &transaction, RowId series, RowId contact, const std::optional<renewal::Decision> &decision);

} // namespace pd::store
