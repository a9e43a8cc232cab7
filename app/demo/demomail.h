// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"

#include "models/domain/values.h"

namespace pd::store {
class WriteTransaction;
}

namespace pd::demo {

// The demo mailbox: its letters are taken in as if they had come by mail, so that what is linked and understood is what the intake does.
// Where too few subscribers have a renewal under way, letters are left out.
[[nodiscard]] Result<void> takeDemoMail(store::WriteTransaction &transaction, const std::vector<Correspondent> &correspondents, Instant today);

} // namespace pd::demo
