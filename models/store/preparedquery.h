// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace pd::store {

// One statement that is run often: prepared when it is first needed. Goes before its connection.
class PreparedQuery {
public:
    PreparedQuery(Connection &connection, QString sql)
        : m_connection(connection)
        , m_sql(std::move(sql))
    {
    }

    // Run; to be read from what is returned, until the next run.
    Result<QSqlQuery *> run(const QVariantList &values)
    {
        if (!m_query) {
            Result<QSqlQuery> query = m_connection.prepare(m_sql);
            if (!query)
                return query.error();
            m_query = *std::move(query);
        }
        if (const Result<void> done = m_connection.run(*m_query, values); !done)
            return done.error();
        return &*m_query;
    }

    // The first column of the first row; invalid when there is no row.
    Result<QVariant> value(const QVariantList &values)
    {
        const Result<QSqlQuery *> query = run(values);
        if (!query)
            return query.error();
        const QVariant found = (*query)->next() ? (*query)->value(0) : QVariant();
        (*query)->finish();
        return found;
    }

private:
    Connection &m_connection;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
};

} // namespace pd::store
