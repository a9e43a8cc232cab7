// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patronreader.h"
#include "models/store/connection.h"

#include <memory>

namespace pd::store {

// The PatronReader of the connection's engine. SQLite reads each part with a prepared statement inside one read
// transaction; PostgreSQL reads all parts in one round trip. Belongs to the connection's thread.
[[nodiscard]] std::unique_ptr<PatronReader> makePatronReader(std::shared_ptr<Connection> connection);

} // namespace pd::store
