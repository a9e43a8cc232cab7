// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/firstload.h"

#include "models/store/connection.h"
#include "models/store/searchindex.h"

using namespace Qt::StringLiterals;

namespace pd::store {

FirstLoad::FirstLoad(Connection &connection, QString table)
    : m_connection(connection)
    , m_table(std::move(table))
{
}

Result<void> FirstLoad::begin()
{
    if (m_connection.engine() != Engine::Sqlite)
        return {};
    const Result<QVariant> row = m_connection.value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(m_table));
    if (!row)
        return row.error();
    m_first = !row->isValid();
    if (!m_first)
        return {};
    Result<QSqlQuery> found = m_connection.query(
        u"SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL))"_s, {m_table});
    if (!found)
        return found.error();
    QStringList drops;
    while (found->next()) {
        const bool index = found->value(0).toString() == "index"_L1;
        drops << u"DROP %1 %2"_s.arg(index ? u"INDEX"_s : u"TRIGGER"_s, found->value(1).toString());
        if (index)
            m_indexes << found->value(2).toString();
    }
    found->finish();
    for (const QString &sql : drops) {
        if (const Result<void> dropped = m_connection.execute(sql); !dropped)
            return dropped;
    }
    return {};
}

Result<void> FirstLoad::finish()
{
    for (const QString &sql : m_indexes) {
        if (const Result<void> built = m_connection.execute(sql); !built)
            return built;
    }
    m_indexes.clear();
    return m_first && m_table == "contact"_L1 ? rebuildSearchIndex(m_connection) : Result<void>();
}

} // namespace pd::store
