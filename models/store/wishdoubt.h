// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace pd::store {

// 1 where the wish `w` of the request `r` may be somebody else's than the patron's, 0 where it counts: it came with a message whose check failed, or with one
// that is not verified, from an address that neither is the patron's on record nor began the request. Anybody can quote a Message-ID.
// What staff have said of the wishes settles it.
inline constexpr QLatin1StringView doubtfulWish(
    "CASE WHEN w.message_id IS NOT NULL AND (' ' || r.corrected || ' ') NOT LIKE '% wishes %' AND EXISTS (SELECT 1 FROM message m WHERE m.id = w.message_id "
    "AND (m.genuine = 'failed' OR (m.genuine = 'unverified' "
    "AND NOT EXISTS (SELECT 1 FROM contact p WHERE p.id = COALESCE(r.contact_id, (SELECT b.contact_id FROM ticket_order b WHERE b.id = r.order_id)) "
    "AND p.email_key <> '' AND p.email_key = lower(m.from_address)) "
    "AND NOT (r.source = 'mail' AND lower(m.from_address) = (SELECT lower(f.from_address) FROM message f WHERE f.request_id = r.id AND f.kind <> 'automatic' ORDER BY f.id LIMIT 1))))) "
    "THEN 1 ELSE 0 END");

} // namespace pd::store
