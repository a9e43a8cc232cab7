// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mailbox/signintool.h"

#include <functional>

namespace pd::app {

// How the window signs people in to their mail: each attempt waits for the browser on a thread of its own. `known`: what is kept of the sign-in before, by its
// key; the client secret of that counts where none is given.
[[nodiscard]] ui::SignInTool browserSignIns(std::function<QFuture<QString>(const QString &key)> known);

} // namespace pd::app
