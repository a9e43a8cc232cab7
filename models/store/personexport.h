// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QJsonObject>

namespace pd::store {

class Connection;

// All that the database holds about a person, as one reads it in resources/help/json.md, section `person`: records by table, each
// with all its fields (ids as text, instants as ISO 8601), and the history with what it keeps of their rows. Columns that only
// serve searching are left out; of the bytes of a mail it says how many there are. RecordUnknown.
[[nodiscard]] Result<QJsonObject> exportPerson(Connection &connection, RowId contact, Instant at);

} // namespace pd::store
