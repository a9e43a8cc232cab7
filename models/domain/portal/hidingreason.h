// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

namespace pd::portal {

// Of the reasons of a hidden line, the one that hides it: the first that alone suffices. nullptr when none does, that is
// for a line that is shown.
[[nodiscard]] const Reason *hidingReason(const Why &why);

} // namespace pd::portal
