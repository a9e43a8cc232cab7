// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/emptiness.h"

#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<bool> isEmpty(Connection &connection)
{
    // Imported records of any kind belong to a run; the demo theatre's and staff's own need a venue, a person or a donation.
    for (const QString &table : {u"import_run WHERE undone = 0"_s, u"account"_s, u"contact"_s, u"venue"_s, u"ticketable_event"_s, u"ticket_order"_s, u"donation"_s}) {
        const Result<QVariant> row = connection.value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table));
        if (!row)
            return row.error();
        if (row->isValid())
            return false;
    }
    return true;
}

} // namespace pd::store
