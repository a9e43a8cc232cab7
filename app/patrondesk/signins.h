// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mailbox/signintool.h"

namespace pd::app {

// How the window signs people in to their mail: each attempt waits for the browser on a thread of its own.
[[nodiscard]] ui::SignInTool browserSignIns();

} // namespace pd::app
