// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlerror.h"

#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::store {

ErrorCode fromSqliteCode(int code)
{
    if (code == SQLITE_IOERR_SHMSIZE) // its shared memory is a file beside the database
        return ErrorCode::DatabaseDiskFull;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseLocked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::DatabaseReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DatabaseDiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseNotADatabase;
    case SQLITE_CONSTRAINT:
        return ErrorCode::ConstraintRefused;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

namespace {

ErrorCode fromSqlState(const QString &state)
{
    if (state.startsWith("23"_L1) || state == "P0001"_L1) // integrity constraint; raised by our triggers
        return ErrorCode::ConstraintRefused;
    if (state == "55P03"_L1 || state == "40P01"_L1)
        return ErrorCode::DatabaseLocked;
    if (state == "53100"_L1)
        return ErrorCode::DatabaseDiskFull;
    if (state == "25006"_L1)
        return ErrorCode::DatabaseReadOnly;
    if (state == "42501"_L1 || state.startsWith("28"_L1))
        return ErrorCode::DatabaseRefused;
    if (state == "57014"_L1)
        return ErrorCode::Cancelled;
    if (state.startsWith("XX00"_L1))
        return ErrorCode::DatabaseCorrupt;
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return ErrorCode::DatabaseUnreachable;
    return ErrorCode::DatabaseFailed;
}

} // namespace

Error fromSql(const QSqlError &error, Engine engine)
{
    const QString native = error.nativeErrorCode();
    const QString text = error.databaseText().section(u'\n', 0, 0);
    Error result;
    result.code = engine == Engine::Sqlite ? fromSqliteCode(native.toInt()) : fromSqlState(native);
    result.detail = native + u' ' + text;
    if (result.code == ErrorCode::DatabaseFailed)
        result.values[u"answer"_s] = native;
    if (result.code == ErrorCode::ConstraintRefused) {
        static const QRegularExpression quoted(u"constraint \"([^\"]+)\""_s);
        const QRegularExpressionMatch match = quoted.match(text);
        result.values[u"constraint"_s] = match.hasMatch() ? match.captured(1) : text.section(u": "_s, -1);
    }
    return result;
}

} // namespace pd::store
