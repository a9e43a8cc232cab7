// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"
#include "models/store/newfile.h"
#include "models/store/opening.h"
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

// Reads the whole schema: what is damaged there is found before anything is written.
Result<void> checkHead(Connection &connection)
{
    const Result<QVariant> read = connection.value(u"SELECT value FROM setting WHERE key = 'journal.head'"_s);
    if (!read)
        return read.error();
    return read->isValid() ? Result<void>() : Error{ErrorCode::DatabaseCorrupt, {}, u"no journal head"_s};
}

// What the file says of itself against what this program can do with it.
Result<void> check(const DatabaseUrl &url, const SqliteFile &file, OpenMode mode)
{
    if (file.empty)
        return mode == OpenMode::Create ? Result<void>() : Error{ErrorCode::DatabaseNotADatabase, {}, u"empty file"_s};
    if (file.applicationId != applicationId)
        return Error{ErrorCode::DatabaseNotADatabase, {}, u"application_id"_s};
    const auto newest = quint32(newestVersion(Engine::Sqlite));
    const QVariantMap versions{{u"version"_s, file.userVersion}, {u"known"_s, newest}};
    if (file.userVersion > newest)
        return Error{ErrorCode::DatabaseNewer, versions, {}};
    if (mode == OpenMode::ReadOnly && file.userVersion < newest)
        return Error{ErrorCode::DatabaseOlder, versions, {}};
    if (!canWrite(url.path()) && (mode != OpenMode::ReadOnly || file.hasWal))
        return Error{ErrorCode::DatabaseReadOnly, {}, u"no right to write"_s};
    return {};
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

std::unique_ptr<Connection> Opening::make(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options)
{
    static QAtomicInteger<quint64> counter;
    const QString name = u"patrondesk-%1"_s.arg(counter.fetchAndAddRelaxed(1));
    QSqlDatabase::addDatabase(url.engine() == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    return std::unique_ptr<Connection>(new Connection(url, name, mode != OpenMode::ReadOnly, options.waitMs));
}

Opening::Opened Opening::sqliteFile(const DatabaseUrl &url, const QString &parameters, OpenMode mode, const OpenOptions &options)
{
    std::unique_ptr<Connection> connection = make(url, mode, options);
    QSqlDatabase database = connection->database();
    database.setDatabaseName(uri(url.path(), parameters));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.waitMs));
    if (!database.open())
        return fromSql(database.lastError(), Engine::Sqlite);
    // SQLite's own 2 MB of pages do not hold the upper pages of a large theatre's indexes. Who only reads stays open all
    // day and gets less: what it read of single patrons is not asked for again.
    const int cacheKb = mode == OpenMode::ReadOnly ? 12'288 : 20'480;
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -%1"_s.arg(cacheKb)};
    if (mode == OpenMode::ReadOnly)
        pragmas << u"PRAGMA query_only = ON"_s;
    if (const Result<void> done = executeAll(*connection, pragmas); !done)
        return done.error();
    return connection;
}

Opening::Opened Opening::newSqlite(const DatabaseUrl &url, const OpenOptions &options)
{
    Opened opened = sqliteFile(url, u"mode=rw"_s, OpenMode::Create, options);
    if (!opened)
        return opened;
    Result<void> done = bringUp(**opened);
    // After the first transaction: a creation that is killed leaves an empty file, never half a schema.
    if (done)
        done = (*opened)->execute(u"PRAGMA journal_mode = WAL"_s);
    return done ? std::move(opened) : Opened(done.error());
}

Opening::Opened Opening::existingSqlite(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options, const SqliteFile &file)
{
    const QString untouched = u"mode=ro&immutable=1"_s; // no lock, no side files; must not be used while there is a WAL
    const bool onlyLook = mode == OpenMode::ReadOnly && !canWrite(url.path());
    if (!file.hasWal) {
        Opened looked = sqliteFile(url, untouched, OpenMode::ReadOnly, options);
        const Result<void> sound = looked ? checkHead(**looked) : Result<void>(looked.error());
        if (!sound)
            return sound.error();
        if (onlyLook)
            return looked;
    }
    // Readers of a live file need its shared memory, so they open it for writing and forbid it to themselves.
    Opened opened = sqliteFile(url, u"mode=rw"_s, mode, options);
    if (!opened)
        return opened;
    if (file.hasWal)
        keepWal(**opened, true);
    Result<void> done = checkHead(**opened);
    // Only when there is something to bring up: opening must not wait for a writer.
    if (done && mode != OpenMode::ReadOnly && file.userVersion < quint32(newestVersion(Engine::Sqlite)))
        done = bringUp(**opened);
    if (done && mode != OpenMode::ReadOnly)
        done = (*opened)->execute(u"PRAGMA journal_mode = WAL"_s);
    if (!done)
        return done.error();
    keepWal(**opened, false);
    return opened;
}

// The whole of a new database; that another program was first is as good.
Result<void> Opening::makeSqlite(const DatabaseUrl &url, const OpenOptions &options)
{
    const auto file = NewFile::beside(url.path()); // 0600 from its first moment on; SQLite gives its side files the same mode
    if (!file)
        return file.error();
    if (const Opened made = newSqlite((*file)->url(), options); !made)
        return (*file)->named(located(made.error(), (*file)->url()));
    const Result<void> placed = (*file)->place();
    return placed || placed.error().code == ErrorCode::FileExists ? Result<void>() : placed;
}

Opening::Opened Opening::sqlite(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options)
{
    Result<SqliteFile> found = inspectSqliteFile(url.path());
    if (!found && found.error().code == ErrorCode::DatabaseMissing && mode == OpenMode::Create) {
        if (const Result<void> made = makeSqlite(url, options); !made)
            return made.error();
        found = inspectSqliteFile(url.path());
    }
    if (!found)
        return found.error();
    const auto here = [&](Opened opened) { return opened ? std::move(opened) : Opened(located(opened.error(), url)); };
    const Result<void> acceptable = check(url, *found, mode);
    if (!acceptable)
        return located(acceptable.error(), url);
    return here(found->empty ? newSqlite(url, options) : existingSqlite(url, mode, options, *found));
}

} // namespace pd::store
