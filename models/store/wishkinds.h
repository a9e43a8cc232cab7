// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

namespace pd::store {

class Connection;

// The kind of wish with this code; with none (empty) the first that asks for this. One that staff have thrown away is made anew.
[[nodiscard]] Result<RowId> wishKindId(Connection &connection, const QString &code, const QString &asks);

} // namespace pd::store
