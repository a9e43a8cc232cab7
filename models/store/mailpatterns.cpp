// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailpatterns.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
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

Result<RowId> storePattern(WriteTransaction &transaction, const MailPattern &pattern)
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
    const Result<QSqlQuery> done = connection.query(u"UPDATE mail_pattern SET name = ?, place = ?, active = ?, text = ?, version = version + 1 WHERE id = ?"_s,
                                                    {pattern.name, pattern.place, int(pattern.active), pattern.text, pattern.id});
    if (!done)
        return done.error();
    return done->numRowsAffected() == 1 ? Result<RowId>(pattern.id) : unknownRecord(u"mailPattern"_s, pattern.id);
}

Result<void> removePattern(WriteTransaction &transaction, RowId id)
{
    const Result<QSqlQuery> done = transaction.connection().query(u"DELETE FROM mail_pattern WHERE id = ?"_s, {id});
    if (!done)
        return done.error();
    return done->numRowsAffected() == 1 ? Result<void>() : unknownRecord(u"mailPattern"_s, id);
}

} // namespace pd::store
