// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/refold.h"

#include "models/domain/values.h"
#include "models/store/connection.h"
#include "models/store/contactfold.h"
#include "models/store/searchindex.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr int pageSize = 5000;

struct Folded {
    RowId id = 0;
    QStringList now;
    QStringList then;
};

Result<std::vector<Folded>> pageAfter(Connection &connection, RowId last)
{
    auto rows = connection.query(u"SELECT id, %1, %2 FROM contact WHERE id > ? ORDER BY id LIMIT ?"_s.arg(foldSources().join(u", "_s),
                                                                                                      foldTargets().join(u", "_s)),
                                 {last, pageSize});
    if (!rows)
        return rows.error();
    std::vector<Folded> page;
    while (rows->next()) {
        Folded &folded = page.emplace_back();
        folded.id = rows->value(0).toLongLong();
        int column = 0;
        folded.now = foldedValues([&](const QString &) { return rows->value(++column).toString(); });
        while (folded.then.size() < foldTargets().size())
            folded.then << rows->value(++column).toString();
    }
    return page;
}

} // namespace

Result<void> refoldContacts(Connection &connection)
{
    auto update = connection.prepare(u"UPDATE contact SET %1 = ? WHERE id = ?"_s.arg(foldTargets().join(u" = ?, "_s)));
    if (!update)
        return update.error();
    RowId last = 0;
    for (;;) {
        const Result<std::vector<Folded>> page = pageAfter(connection, last);
        if (!page)
            return page.error();
        for (const Folded &folded : *page) {
            last = folded.id;
            if (folded.now == folded.then)
                continue;
            QVariantList values(folded.now.cbegin(), folded.now.cend());
            if (const Result<void> done = connection.run(*update, values << folded.id); !done)
                return done;
        }
        if (page->size() < std::size_t(pageSize))
            return rebuildSearchIndex(connection);
    }
}

} // namespace pd::store
