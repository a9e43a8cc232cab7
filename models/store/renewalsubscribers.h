// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/world.h"
#include "models/domain/result.h"
#include "models/store/recordnames.h"

namespace pd::store {

class Connection;

struct SubscriberQuestion {
    renewal::Source from;        // id, name, venue
    RowId fromEvent = 0;         // its package
    RowId to = 0;
    RowId toEvent = 0;
    QHash<RowId, RowId> done;    // by the run under way: contact, its order or 0
};

// Who had the old series, with what, in which seats, and what they have of the new one already. An order belongs to a series
// because it says so or, having come from an import that does not know series, by its package.
[[nodiscard]] Result<renewal::Source> readSubscribers(Connection &connection, const SubscriberQuestion &question);

} // namespace pd::store
