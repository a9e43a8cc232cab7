// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patronrecord.h"
#include "models/store/patronstatements.h"

namespace pd::store {

// Adds one row of `part` to `record`. Instantiated for the cursors of rowcursor.h.
template <class Cursor>
void decodePatronRow(PatronPart part, Cursor &&row, PatronRecord &record);

} // namespace pd::store
