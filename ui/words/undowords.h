// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/errorsentence.h"

namespace pd::words {

// What stands in the way of an undo (UndoReferenced), as half a sentence: "an order refers to it".
[[nodiscard]] QString hindranceText(const Error &error);

// A run was taken back in part, and then something came between (Error::values has `undone`): what is so now, why, what to do.
[[nodiscard]] QString partlyUndoneText(const Error &error, Place place);

} // namespace pd::words
