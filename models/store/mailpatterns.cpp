// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailpatterns.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/rowedit.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<std::vector<MailPattern>> readPatterns(Connection &connection)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT id, name, place, active, text FROM mail_pattern ORDER BY place, id"_s, {});
    if (!rows)
        return rows.error();
    std::vector<MailPattern> all;
    while (rows->next())
        all.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toInt(), rows->value(3).toInt() != 0, rows->value(4).toString()});
    return all;
}

Result<std::vector<understanding::PatternSet>> activePatterns(Connection &connection)
{
    const Result<std::vector<MailPattern>> stored = readPatterns(connection);
    if (!stored)
        return stored.error();
    std::vector<understanding::PatternSet> all;
    for (const MailPattern &pattern : *stored) {
        if (!pattern.active)
            continue;
        if (Result<understanding::PatternSet> set = understanding::PatternSet::parse(pattern.name, pattern.text))
            all.push_back(*std::move(set));
    }
    return all;
}

Result<RowId> storePattern(WriteTransaction &transaction, const MailPattern &pattern, const std::optional<MailPattern> &seen)
{
    Connection &connection = transaction.connection();
    const Result<QVariant> same = connection.value(u"SELECT id FROM mail_pattern WHERE name = ? AND id <> ?"_s, {pattern.name, pattern.id});
    if (!same)
        return same.error();
    if (same->isValid())
        return Error{ErrorCode::NameTaken, {{u"name"_s, pattern.name}}, {}};
    if (pattern.id == 0) {
        const Result<QVariant> added = connection.value(u"INSERT INTO mail_pattern (name, place, active, text) VALUES (?, ?, ?, ?) RETURNING id"_s,
                                                        {pattern.name, pattern.place, int(pattern.active), pattern.text});
        return added ? Result<RowId>(added->toLongLong()) : added.error();
    }
    MailPattern was = pattern;
    if (seen) {
        was = *seen;
    } else { // whatever is there
        const Result<std::vector<MailPattern>> all = readPatterns(connection);
        if (!all)
            return all.error();
        for (const MailPattern &one : *all) {
            if (one.id == pattern.id)
                was = one;
        }
    }
    const Result<void> done = editRow(transaction, {u"mail_pattern"_s, u"mailPattern"_s, false}, pattern.id,
                                      {{u"name"_s, was.name, pattern.name}, {u"place"_s, qint64(was.place), qint64(pattern.place)},
                                       {u"active"_s, was.active, pattern.active}, {u"text"_s, was.text, pattern.text}});
    return done ? Result<RowId>(pattern.id) : done.error();
}

Result<void> removePattern(WriteTransaction &transaction, RowId id)
{
    const Result<QSqlQuery> done = transaction.connection().query(u"DELETE FROM mail_pattern WHERE id = ?"_s, {id});
    if (!done)
        return done.error();
    return done->numRowsAffected() == 1 ? Result<void>() : unknownRecord(u"mailPattern"_s, id);
}

} // namespace pd::store
