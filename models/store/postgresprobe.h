// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace pd::store {

// Why PostgreSQL cannot be reached with these libpq settings: QPSQL only has the server's sentence, in the server's
// language; this asks for its SQLSTATE. DatabaseRefused, DatabaseMissing, DatabaseUnreachable, or DatabaseFailed.
[[nodiscard]] Error postgresRefusal(const QString &connectionInfo, int waitMs);

} // namespace pd::store
