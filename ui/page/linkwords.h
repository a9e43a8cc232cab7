// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

namespace pd::page {

[[nodiscard]] LinkKind linkKind(portal::ActionId action);

// Where the link leads the patron, and what pressing it does here. Staff's words, translated.
[[nodiscard]] QString linkSentence(const Link &link, bool acting = false);
// Whether staff can do it for the patron: a renewal's buttons, and a message about a benefit.
[[nodiscard]] bool isDeed(LinkKind kind);

} // namespace pd::page
