// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/databaseurl.h"

#include <QSqlError>

namespace pd::store {

// The engine's answer as one of our codes. Never carries a row's values: PostgreSQL's second line, which quotes them, is cut.
[[nodiscard]] Error fromSql(const QSqlError &error, Engine engine);

// The same for a bare SQLite result code.
[[nodiscard]] ErrorCode fromSqliteCode(int code);

} // namespace pd::store
