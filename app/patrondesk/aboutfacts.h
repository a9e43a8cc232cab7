// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/aboutdialog.h"

namespace pd::app {

// The libraries that this program runs on, with the versions it found; the places are still to be filled in.
[[nodiscard]] ui::AboutFacts aboutFacts();

} // namespace pd::app
