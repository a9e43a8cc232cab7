// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notespans.h"

#include "models/domain/understanding/replysplitter.h"
#include "models/store/connection.h"
#include "models/store/sqlparts.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<void> moveNoteSpans(Connection &connection, RowId request, const QString &before, const QString &after)
{
    const QString words = understanding::newWords(before);
    const qsizetype at = words.isEmpty() ? 0 : understanding::newWords(after).indexOf(words);
    if (at == 0)
        return {};
    const QString moved = at > 0 ? u"span_start = span_start + %1"_s.arg(at) : u"span_start = NULL, span_length = NULL"_s;
    for (const QString &table : {u"request_wish"_s, u"request_fact"_s}) {
        if (const Result<void> done = ran(connection.query(u"UPDATE %1 SET %2, version = version + 1 WHERE request_id = ? AND message_id IS NULL AND span_start IS NOT NULL"_s.arg(table, moved), {request})); !done)
            return done;
    }
    return {};
}

} // namespace pd::store
