// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/summaries.h"

#include "models/store/recordnames.h"

namespace pd::store {

Result<std::vector<SearchHit>> readSummaries(Connection &connection, const std::vector<RowId> &contacts)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT id, external_id, first_name, middle_name, last_name, suffix, email, "
        "coalesce(nullif(phone, ''), nullif(mobile_phone, ''), nullif(home_phone, ''), other_phone) "
        "FROM contact WHERE id = ? AND source_deleted = 0 AND merged_into IS NULL"));
    if (!query)
        return query.error();
    std::vector<SearchHit> found;
    for (const RowId contact : contacts) {
        if (const auto run = connection.run(*query, {contact}); !run)
            return run.error();
        if (!query->next())
            continue;
        found.push_back({query->value(0).toLongLong(), query->value(1).toString(), displayNameOf(*query, 2), query->value(6).toString(),
                         query->value(7).toString(), MatchKind::Name});
    }
    query->finish();
    return found;
}

} // namespace pd::store
