// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/refold.h"

#include "models/domain/folding.h"
#include "models/domain/values.h"
#include "models/store/connection.h"
#include "models/store/contactfold.h"
#include "models/store/searchindex.h"

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr int pageSize = 5000;

// What one table's computed columns are, and what they should be.
struct Folding {
    QString table;
    QStringList sources;
    QStringList targets;
    std::function<QStringList(const std::function<QString(const QString &)> &value)> values;
};

struct Folded {
    RowId id = 0;
    QStringList now;
    QStringList then;
};

Result<std::vector<Folded>> pageAfter(Connection &connection, const Folding &folding, RowId last)
{
    auto rows = connection.query(u"SELECT id, %1, %2 FROM %3 WHERE id > ? ORDER BY id LIMIT ?"_s.arg(
                                     folding.sources.join(u", "_s), folding.targets.join(u", "_s), folding.table),
                                 {last, pageSize});
    if (!rows)
        return rows.error();
    std::vector<Folded> page;
    while (rows->next()) {
        Folded &folded = page.emplace_back();
        folded.id = rows->value(0).toLongLong();
        int column = 0;
        folded.now = folding.values([&](const QString &) { return rows->value(++column).toString(); });
        while (folded.then.size() < folding.targets.size())
            folded.then << rows->value(++column).toString();
    }
    return page;
}

Result<void> refold(Connection &connection, const Folding &folding)
{
    auto update = connection.prepare(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(folding.table, folding.targets.join(u" = ?, "_s)));
    if (!update)
        return update.error();
    RowId last = 0;
    for (;;) {
        const Result<std::vector<Folded>> page = pageAfter(connection, folding, last);
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
            return {};
    }
}

} // namespace

Result<void> refoldAll(Connection &connection)
{
    if (const Result<void> done = refold(connection, {u"contact"_s, foldSources(), foldTargets(), foldedValues}); !done)
        return done;
    // Usernames that differed before differ still: what is the same now was the same then.
    const Folding usernames{u"portal_user"_s, {u"username"_s}, {u"folded_username"_s},
                            [](const auto &value) { return QStringList{folded(value(u"username"_s))}; }};
    if (const Result<void> done = refold(connection, usernames); !done)
        return done;
    return rebuildSearchIndex(connection);
}

} // namespace pd::store
