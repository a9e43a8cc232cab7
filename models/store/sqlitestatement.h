// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QByteArray>

struct sqlite3_stmt;

namespace pd::store {

class Connection;

// A prepared statement of SQLite's own interface, for the few places where a figure needs it: a heavy patron's thousands of
// rows took twice as long through QSqlQuery. Must be gone before its connection.
class SqliteStatement {
public:
    static Result<SqliteStatement> prepare(Connection &connection, const QByteArray &sql);
    SqliteStatement(SqliteStatement &&other) noexcept;
    SqliteStatement &operator=(SqliteStatement &&other) noexcept;
    ~SqliteStatement();
    Q_DISABLE_COPY(SqliteStatement)

    void begin(qint64 everyParameter); // from its first row again
    Result<bool> next();               // false behind the last row
    void finish();                     // lets go of the locks
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    explicit SqliteStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    sqlite3_stmt *m_statement;
};

} // namespace pd::store
