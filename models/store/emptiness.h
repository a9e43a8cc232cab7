// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pd::store {

class Connection;

// Whether no record of the organisation is there yet: what every new database starts with does not count.
[[nodiscard]] Result<bool> isEmpty(Connection &connection);

} // namespace pd::store
