// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace pd {

// The database went away, or its disk failed, and it may come back: what was open has to be opened again.
[[nodiscard]] inline bool isAway(const Error &error)
{
    return error.code == ErrorCode::DatabaseUnreachable || error.code == ErrorCode::DatabaseMissing
        || error.code == ErrorCode::DatabaseFailed;
}

} // namespace pd
