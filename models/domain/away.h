// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace pd {

// The database went away, and may come back: what was open has to be opened again.
[[nodiscard]] inline bool isAway(const Error &error)
{
    return error.code == ErrorCode::DatabaseUnreachable || error.code == ErrorCode::DatabaseMissing;
}

} // namespace pd
