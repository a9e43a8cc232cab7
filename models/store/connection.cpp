// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/answerguard.h"
#include "models/store/opening.h"
#include "models/store/sqlerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// A server that hung up answers nothing any more, and says why at most once. A file that is gone has odd answers.
Error failure(const Connection &connection, const QSqlError &error)
{
    if (const Result<void> there = connection.checkPlace(); !there)
        return there.error();
    if (connection.engine() == Engine::Postgres && !connection.database().isOpen())
        return located({ErrorCode::DatabaseUnreachable, {}, error.databaseText().section(u'\n', 0, 0)}, connection.url());
    return fromSql(error, connection.engine());
}

} // namespace

Connection::Connection(DatabaseUrl url, const QString &name, bool writable, int waitMs)
    : m_url(std::move(url))
    , m_name(name)
    , m_writable(writable)
    , m_waitMs(waitMs)
{
}

Connection::~Connection()
{
    m_guard.reset(); // before its socket goes
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options)
{
    return url.engine() == Engine::Sqlite ? Opening::sqlite(url, mode, options) : Opening::postgres(url, mode, options);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::checkPlace() const
{
    if (engine() != Engine::Sqlite)
        return {};
    int moved = 0;
    const int asked = sqlite3_file_control(static_cast<sqlite3 *>(nativeHandle()), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if ((asked != SQLITE_OK || !moved) && QFileInfo::exists(m_url.path())) // of a file that nobody may write, SQLite does not know
        return {};
    return located({ErrorCode::DatabaseMissing, {}, u"deleted or replaced while open"_s}, m_url);
}

void Connection::setPatient(bool patient)
{
    if (m_guard)
        m_guard->setPatient(patient);
}

void Connection::asking()
{
    if (m_guard)
        m_guard->asking();
}

Result<void> Connection::listen(const QString &channel)
{
    asking();
    QSqlDriver *driver = database().driver();
    return driver->subscribeToNotification(channel) ? Result<void>() : failure(*this, driver->lastError());
}

Result<QSqlQuery> Connection::prepare(const QString &sql)
{
    asking();
    QSqlQuery query(database());
    // On PostgreSQL it would fetch row by row, and the next query on the connection would lose the rest.
    query.setForwardOnly(engine() == Engine::Sqlite);
    if (!query.prepare(sql))
        return failure(*this, query.lastError());
    return query;
}

Result<void> Connection::run(QSqlQuery &prepared, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        prepared.bindValue(int(i), emptyText ? QVariant(u""_s) : value);
    }
    asking();
    if (!prepared.exec())
        return failure(*this, prepared.lastError());
    return {};
}

Result<QSqlQuery> Connection::query(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> prepared = prepare(sql);
    if (!prepared)
        return prepared;
    if (const Result<void> done = run(*prepared, values); !done)
        return done.error();
    return prepared;
}

Result<void> Connection::execute(const QString &sql)
{
    asking();
    QSqlQuery query(database());
    if (!query.exec(sql))
        return failure(*this, query.lastError());
    return {};
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> rows = query(sql, values);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0) : QVariant();
}

void *Connection::nativeHandle() const
{
    // QVariant holds sqlite3* and PGconn*, both a single pointer.
    const QVariant handle = database().driver()->handle();
    return handle.isValid() ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

} // namespace pd::store
