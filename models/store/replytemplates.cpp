// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replytemplates.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {
const auto kind = u"replyTemplate"_s;
}

Result<std::vector<reply::Template>> readTemplates(Connection &connection)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT id, name, language, subject, body FROM reply_template ORDER BY name, language"_s);
    if (!rows)
        return rows.error();
    std::vector<reply::Template> all;
    while (rows->next())
        all.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString(), rows->value(4).toString()});
    return all;
}

Result<RowId> writeTemplate(WriteTransaction &transaction, const reply::Template &text)
{
    Connection &connection = transaction.connection();
    const Result<QVariant> other = connection.value(u"SELECT id FROM reply_template WHERE name = ? AND language = ? AND id <> ?"_s, {text.name, text.language, text.id});
    if (!other)
        return other.error();
    if (other->isValid())
        return Error{ErrorCode::TemplateTaken, {{u"name"_s, text.name}, {u"language"_s, text.language}}, {}};
    if (text.id == 0) {
        const Result<QVariant> added = connection.value(u"INSERT INTO reply_template (name, language, subject, body) VALUES (?, ?, ?, ?) RETURNING id"_s,
                                                        {text.name, text.language, text.subject, text.body});
        return added ? Result<RowId>(added->toLongLong()) : added.error();
    }
    const Result<QVariant> known = connection.value(u"SELECT id FROM reply_template WHERE id = ?"_s, {text.id});
    if (!known)
        return known.error();
    if (!known->isValid())
        return unknownRecord(kind, text.id);
    const Result<QSqlQuery> done = connection.query(u"UPDATE reply_template SET name = ?, language = ?, subject = ?, body = ?, version = version + 1 "
                                                    "WHERE id = ? AND (name <> ? OR language <> ? OR subject <> ? OR body <> ?)"_s,
                                                    {text.name, text.language, text.subject, text.body, text.id, text.name, text.language, text.subject, text.body});
    return done ? Result<RowId>(text.id) : done.error();
}

Result<void> removeTemplate(WriteTransaction &transaction, RowId id)
{
    const Result<QSqlQuery> done = transaction.connection().query(u"DELETE FROM reply_template WHERE id = ?"_s, {id});
    if (!done)
        return done.error();
    return done->numRowsAffected() > 0 ? Result<void>() : unknownRecord(kind, id);
}

} // namespace pd::store
