// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QString adding(const QString &row)
{
    return u"INSERT INTO contact_parts (rowid, folded_name, folded_email, phone_digits) "
           "VALUES (%1.id, %1.folded_name, %1.folded_email, %1.phone_digits); "
           "INSERT INTO contact_words (rowid, folded_name) VALUES (%1.id, %1.folded_name);"_s.arg(row);
}

QString removing(const QString &row)
{
    return u"INSERT INTO contact_parts (contact_parts, rowid, folded_name, folded_email, phone_digits) "
           "VALUES ('delete', %1.id, %1.folded_name, %1.folded_email, %1.phone_digits); "
           "INSERT INTO contact_words (contact_words, rowid, folded_name) VALUES ('delete', %1.id, %1.folded_name);"_s.arg(row);
}

} // namespace

QStringList searchIndexTriggers()
{
    return {u"CREATE TRIGGER contact_search_insert AFTER INSERT ON contact BEGIN %1 END"_s.arg(adding(u"NEW"_s)),
            u"CREATE TRIGGER contact_search_delete AFTER DELETE ON contact BEGIN %1 END"_s.arg(removing(u"OLD"_s)),
            u"CREATE TRIGGER contact_search_update AFTER UPDATE OF id, folded_name, folded_email, phone_digits ON contact "
            "BEGIN %1 %2 END"_s.arg(removing(u"OLD"_s), adding(u"NEW"_s))};
}

Result<void> rebuildSearchIndex(Connection &connection)
{
    if (connection.engine() != Engine::Sqlite)
        return {};
    for (const QString &table : {u"contact_parts"_s, u"contact_words"_s}) {
        if (const Result<void> done = connection.execute(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table)); !done)
            return done;
    }
    return {};
}

} // namespace pd::store
