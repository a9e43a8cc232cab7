// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"
#include "models/store/opening.h"
#include "models/store/privatefile.h"
#include "models/store/sqlerror.h"
#include "models/store/sqlitefile.h"

#include <QAtomicInteger>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

bool canWrite(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0
        && ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
}

QString uri(const QString &path, const QString &parameter)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u'?' + parameter;
}

// As long as this is on, closing leaves the WAL as it was found.
void keepWal(const Connection &connection, bool keep)
{
    sqlite3_db_config(static_cast<sqlite3 *>(connection.nativeHandle()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(keep),
                      static_cast<int *>(nullptr));
}

Result<void> executeAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Result<void> done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

Result<void> bringUp(Connection &connection)
{
    if (const Result<void> begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    const Result<bool> migrated = migrate(connection);
    const Result<void> ended = connection.execute(migrated ? u"COMMIT"_s : u"ROLLBACK"_s);
    if (!migrated)
        return migrated.error();
    return ended;
}

} // namespace

Error located(Error error, const DatabaseUrl &url)
{
    if (url.engine() == Engine::Sqlite) {
        error.values[u"path"_s] = url.path();
    } else {
        error.values[u"host"_s] = url.hosts();
        error.values[u"name"_s] = url.name();
    }
    return error;
}

Opening::Opened Opening::sqlite(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options)
{
    const Result<SqliteFile> found = inspectSqliteFile(url.path());
    if (!found && !(found.error().code == ErrorCode::DatabaseMissing && mode == OpenMode::Create))
        return found.error();
    if (!found) {
        // 0600 from its first moment on; SQLite gives its side files the same mode.
        if (const Result<void> created = createPrivateFile(url.path()); !created)
            return created.error();
        Opened opened = sqliteFile(url, mode, options, true, false);
        if (!opened) {
            for (const QString &suffix : {u"-journal"_s, u"-wal"_s, u"-shm"_s, QString()})
                QFile::remove(url.path() + suffix);
        }
        return opened;
    }
    if (found->empty)
        return mode == OpenMode::Create
            ? sqliteFile(url, mode, options, true, false)
            : Opened(located({ErrorCode::DatabaseNotADatabase, {}, u"empty file"_s}, url));
    if (found->applicationId != applicationId)
        return located({ErrorCode::DatabaseNotADatabase, {}, u"application_id"_s}, url);
    const auto newest = quint32(newestVersion(Engine::Sqlite));
    if (found->userVersion > newest)
        return located({ErrorCode::DatabaseNewer, {{u"version"_s, found->userVersion}, {u"known"_s, newest}}, {}}, url);
    if (mode == OpenMode::ReadOnly && found->userVersion < newest)
        return located({ErrorCode::DatabaseOlder, {{u"version"_s, found->userVersion}, {u"known"_s, newest}}, {}}, url);
    if (!canWrite(url.path()) && (mode != OpenMode::ReadOnly || found->hasWal))
        return located({ErrorCode::DatabaseReadOnly, {}, u"no right to write"_s}, url);
    return sqliteFile(url, mode, options, false, found->userVersion < newest);
}

std::unique_ptr<Connection> Opening::make(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options)
{
    static QAtomicInteger<quint64> counter;
    const QString name = u"patrondesk-%1"_s.arg(counter.fetchAndAddRelaxed(1));
    QSqlDatabase::addDatabase(url.engine() == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    return std::unique_ptr<Connection>(new Connection(url, name, mode != OpenMode::ReadOnly, options.waitMs));
}

Opening::Opened Opening::sqliteFile(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options, bool fresh, bool outdated)
{
    const bool readOnly = mode == OpenMode::ReadOnly;
    const bool immutable = readOnly && !canWrite(url.path());
    std::unique_ptr<Connection> connection = make(url, mode, options);
    QSqlDatabase database = connection->database();
    // Readers of a live file need its shared memory, so they open it for writing and forbid it to themselves.
    database.setDatabaseName(uri(url.path(), immutable ? u"mode=ro&immutable=1"_s : u"mode=rw"_s));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.waitMs));
    if (!database.open())
        return located(fromSql(database.lastError(), Engine::Sqlite), url);
    keepWal(*connection, true);

    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s};
    if (readOnly)
        pragmas << u"PRAGMA query_only = ON"_s;
    Result<void> done = executeAll(*connection, pragmas);
    if (done && !fresh) {
        // Reads the whole schema: what is damaged there is found before anything is written.
        const Result<QVariant> read = connection->value(u"SELECT value FROM setting WHERE key = 'journal.head'"_s);
        if (!read)
            done = read.error();
        else if (!read->isValid())
            done = Error{ErrorCode::DatabaseCorrupt, {}, u"no journal head"_s};
    }
    // Only when there is something to bring up: opening must not wait for a writer.
    if (done && (fresh || outdated))
        done = bringUp(*connection);
    // After the first transaction: a creation that is killed leaves an empty file, never half a schema.
    if (done && !readOnly)
        done = connection->execute(u"PRAGMA journal_mode = WAL"_s);
    if (!done)
        return located(done.error(), url);
    keepWal(*connection, false);
    return connection;
}

} // namespace pd::store
