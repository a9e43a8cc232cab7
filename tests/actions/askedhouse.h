// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seatedhouse.h"

#include "models/domain/requestqueue.h"

namespace pd::actions {

// The seated house, whose patrons ask: request 1 of Ana Ruiz for her order ON-1 by mail (messages 11 and 12, wishes 21 and 22),
// request 2 of hers by phone, request 3 of Bo Lund, request 4 of nobody known.
inline QStringList askedHouse()
{
    return seatedHouse()
        + QStringList{u"INSERT INTO change_request (source, received_at, contact_id, order_id, series_id, priority) VALUES ('mail', 5, 6, 1, 1, 5), ('phone', 6, 6, NULL, NULL, 2), "
                      "('counter', 7, 7, 2, 1, 5), ('mail', 8, NULL, NULL, NULL, 5)"_s,
                      u"INSERT INTO message (id, request_id, kind, message_id, content_digest, subject, from_address, received_at, text) VALUES "
                      "(11, 1, 'request', 'm1', 'd1', 'Seats', 'ana@x.example', 5, 'Closer to the stage, please'), (12, 1, 'request', 'm2', 'd2', 'Re: Seats', 'ana@x.example', 9, 'And a new address'), "
                      "(13, 4, 'request', 'm3', 'd3', 'Hello', 'who@x.example', 8, 'Two seats'), (14, 1, 'automatic', 'm4', 'd4', 'Out', 'ana@x.example', 30, 'I am away')"_s,
                      u"INSERT INTO request_wish (id, request_id, kind_id, detail) SELECT 20 + n, 1, k.id, '' FROM request_kind k JOIN (SELECT 1 AS n, 'nearer' AS code UNION ALL SELECT 2, 'aisle') w "
                      "ON w.code = k.code"_s};
}

inline QString stateOf(Desk &desk, RowId request)
{
    return rows(desk, u"SELECT state FROM change_request WHERE id = %1"_s.arg(request));
}

} // namespace pd::actions
