// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/scene.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;

// What an answer to the request would be about. RequestUnknown {id}.
[[nodiscard]] Result<reply::Scene> readReplyScene(Connection &connection, RowId request, Instant at);

} // namespace pd::store
