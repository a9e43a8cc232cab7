// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replytemplates.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/rowedit.h"
#include "models/store/writetransaction.h"

#include <algorithm>

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

Result<RowId> writeTemplate(WriteTransaction &transaction, const reply::Template &text, const std::optional<reply::Template> &seen)
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
    reply::Template was;
    if (seen) {
        was = *seen;
    } else { // whatever is there
        const Result<std::vector<reply::Template>> all = readTemplates(connection);
        if (!all)
            return all.error();
        const auto found = std::find_if(all->begin(), all->end(), [&text](const reply::Template &one) { return one.id == text.id; });
        if (found == all->end())
            return unknownRecord(kind, text.id);
        was = *found;
    }
    std::vector<FieldEdit> edits{{u"name"_s, was.name, text.name}, {u"language"_s, was.language, text.language}, {u"subject"_s, was.subject, text.subject}, {u"body"_s, was.body, text.body}};
    std::erase_if(edits, [](const FieldEdit &one) { return one.was == one.value; });
    const Result<void> done = editRow(transaction, {u"reply_template"_s, kind, false}, text.id, edits);
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
