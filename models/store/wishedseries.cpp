// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wishedseries.h"

#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<std::vector<planner::WishedSeries>> readWishedSeries(Connection &connection, Instant at)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT s.id, s.name, COALESCE(t.name, ''), (SELECT count(*) FROM change_request r LEFT JOIN ticket_order o ON o.id = r.order_id "
        "WHERE r.state IN ('new', 'inProgress', 'waiting') AND NOT EXISTS (SELECT 1 FROM change_request d WHERE d.id = r.duplicate_of_id AND d.state IN ('new', 'inProgress', 'waiting')) "
        "AND COALESCE(r.series_id, o.series_id) = s.id) "
        "FROM series s LEFT JOIN season t ON t.id = s.season_id WHERE EXISTS (SELECT 1 FROM series_instance i JOIN event_instance n ON n.id = i.instance_id "
        "WHERE i.series_id = s.id AND n.source_deleted = 0 AND n.venue_id IS NOT NULL AND (n.starts_at IS NULL OR n.starts_at > ?)) "
        "ORDER BY COALESCE(t.starts_on, '') DESC, s.name, s.id"_s,
        {at.ms});
    if (!rows)
        return rows.error();
    std::vector<planner::WishedSeries> all;
    while (rows->next())
        all.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toLongLong()});
    return all;
}

} // namespace pd::store
