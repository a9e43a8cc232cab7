// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pd::store {

class Connection;

// Computes the search columns of every contact as searchColumns() makes them now. For migrations only: there must be no
// triggers, since what people look for is not what anybody changed. Bounded memory.
Result<void> refoldContacts(Connection &connection);

} // namespace pd::store
