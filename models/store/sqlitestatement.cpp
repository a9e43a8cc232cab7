// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitestatement.h"

#include "models/store/connection.h"
#include "models/store/sqlerror.h"

#include <sqlite3.h>

#include <utility>

namespace pd::store {

namespace {

Error errorOf(sqlite3 *database, int code)
{
    return fromSql(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError, QString::number(code)), Engine::Sqlite);
}

} // namespace

Result<SqliteStatement> SqliteStatement::prepare(Connection &connection, const QByteArray &sql)
{
    auto *database = static_cast<sqlite3 *>(connection.nativeHandle());
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(database, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return errorOf(database, code);
    return SqliteStatement(statement);
}

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{
}

SqliteStatement &SqliteStatement::operator=(SqliteStatement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::begin(qint64 everyParameter)
{
    sqlite3_reset(m_statement);
    for (int place = sqlite3_bind_parameter_count(m_statement); place > 0; --place)
        sqlite3_bind_int64(m_statement, place, everyParameter);
}

Result<bool> SqliteStatement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return errorOf(sqlite3_db_handle(m_statement), code);
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement);
}

} // namespace pd::store
