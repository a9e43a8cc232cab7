// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/triggers.h"

#include "models/store/connection.h"

namespace pd::store {

Result<void> rebuildTriggers(Connection &)
{
    return {};
}

} // namespace pd::store
