// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace pd::store {

class Connection;

// SQLite's two full-text indexes over contact hold no text of their own: triggers tell them of every change.
[[nodiscard]] QStringList searchIndexTriggers();

// Reads them anew from contact, after rows came past the triggers. Nothing to do on PostgreSQL.
Result<void> rebuildSearchIndex(Connection &connection);

} // namespace pd::store
