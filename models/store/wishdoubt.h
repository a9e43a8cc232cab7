// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::store {

// The message with which the request `r` began: the first of all that were split from one, so that splitting makes nobody the one who began it. SQL for its id;
// null where none did.
[[nodiscard]] inline QString firstMessage()
{
    return QStringLiteral("(SELECT min(f.id) FROM message f WHERE f.kind <> 'automatic' AND f.request_id IN ("
                          "WITH RECURSIVE up (id, parent) AS (SELECT r.id, r.split_from_id UNION SELECT s.id, s.split_from_id FROM up JOIN change_request s ON s.id = up.parent), "
                          "kin (id) AS (SELECT up.id FROM up WHERE up.parent IS NULL UNION SELECT s.id FROM kin JOIN change_request s ON s.split_from_id = kin.id) SELECT kin.id FROM kin))");
}

// 1 where the wish `w` of the request `r` may be somebody else's than the patron's, 0 where it counts: it came with a message whose check failed, or with one
// that is not verified, from an address that neither is the patron's on record nor began the request. Anybody can quote a Message-ID.
// What staff have said of this wish settles it; of others beside it they have said nothing.
[[nodiscard]] inline QString doubtfulWish()
{
    return QStringLiteral("CASE WHEN w.message_id IS NOT NULL "
                          "AND (' ' || r.corrected || ' ') NOT LIKE '% confirmed=' || w.id || ' %' AND EXISTS (SELECT 1 FROM message m WHERE m.id = w.message_id "
                          "AND (m.genuine = 'failed' OR (m.genuine = 'unverified' "
                          "AND NOT EXISTS (SELECT 1 FROM contact p WHERE p.id = COALESCE(r.contact_id, (SELECT b.contact_id FROM ticket_order b WHERE b.id = r.order_id)) "
                          "AND p.email_key <> '' AND p.email_key = lower(m.from_address)) "
                          "AND NOT (r.source = 'mail' AND EXISTS (SELECT 1 FROM message g WHERE g.id = ")
        + firstMessage() + QStringLiteral(" AND g.from_address <> '' AND lower(g.from_address) = lower(m.from_address)))))) THEN 1 ELSE 0 END");
}

} // namespace pd::store
