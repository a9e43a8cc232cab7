// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawsqlite.h"

#include "models/store/connection.h"
#include "models/store/patronstatements.h"

#include <sqlite3.h>

#include <utility>

namespace pd::bench {

RawStatement::RawStatement(sqlite3 *database, const QByteArray &sql)
{
    if (sqlite3_prepare_v3(database, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sqlite3_errmsg(database), sql.constData());
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

RawStatement::RawStatement(RawStatement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{
}

void RawStatement::bind(qint64 value)
{
    for (int place = sqlite3_bind_parameter_count(m_statement); place > 0; --place)
        sqlite3_bind_int64(m_statement, place, value);
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    return code == SQLITE_ROW;
}

qint64 RawStatement::run(qint64 value)
{
    bind(value);
    qint64 rows = 0;
    const int columns = sqlite3_column_count(m_statement);
    while (step()) {
        ++rows;
        for (int column = 0; column < columns; ++column) {
            switch (sqlite3_column_type(m_statement, column)) {
            case SQLITE_INTEGER:
                m_fetched += sqlite3_column_int64(m_statement, column);
                break;
            case SQLITE_FLOAT:
                m_fetched += qint64(sqlite3_column_double(m_statement, column));
                break;
            case SQLITE_TEXT:
                m_fetched += sqlite3_column_text(m_statement, column)[0] + sqlite3_column_bytes(m_statement, column);
                break;
            default:
                break;
            }
        }
    }
    sqlite3_reset(m_statement);
    return rows;
}

std::vector<qint64> RawStatement::integers(qint64 value)
{
    bind(value);
    std::vector<qint64> all;
    while (step())
        all.push_back(sqlite3_column_int64(m_statement, 0));
    sqlite3_reset(m_statement);
    return all;
}

RawPatron::RawPatron(sqlite3 *database)
    : m_begin(database, "BEGIN")
    , m_commit(database, "COMMIT")
{
    for (const store::PatronStatement &statement : store::patronStatements())
        m_parts.emplace_back(database, store::withParameter(statement.sql, "?"));
}

qint64 RawPatron::read(qint64 contact)
{
    m_begin.run();
    qint64 rows = 0;
    for (RawStatement &part : m_parts)
        rows += part.run(contact);
    m_commit.run();
    return rows;
}

sqlite3 *handleOf(const store::Connection &connection)
{
    return static_cast<sqlite3 *>(connection.nativeHandle());
}

} // namespace pd::bench
