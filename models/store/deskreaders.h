// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"
#include "models/store/connection.h"

namespace pd::store {

// Every reader of this connection, which they share and keep open.
[[nodiscard]] DeskReaders makeDeskReaders(std::unique_ptr<Connection> connection);

} // namespace pd::store
