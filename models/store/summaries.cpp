// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/summaries.h"

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
        Contact who;
        who.firstName = query->value(2).toString();
        who.middleName = query->value(3).toString();
        who.lastName = query->value(4).toString();
        who.suffix = query->value(5).toString();
        found.push_back({query->value(0).toLongLong(), query->value(1).toString(), who.displayName(), query->value(6).toString(),
                         query->value(7).toString(), MatchKind::Name});
    }
    query->finish();
    return found;
}

} // namespace pd::store
