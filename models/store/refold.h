// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pd::store {

class Connection;

// Computes what is computed of every contact and username as it is made now (searchfold.h, folding.h). For migrations
// only: there must be no triggers, since what people look for is not what anybody changed. Bounded memory.
Result<void> refoldAll(Connection &connection);

} // namespace pd::store
