// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"

#include "models/store/connection.h"
#include "models/store/refold.h"
#include "models/store/seeds.h"
#include "models/store/sqlsplitter.h"
#include "models/store/triggers.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

std::vector<Migration> migrations(Engine engine)
{
    const QDir folder(engine == Engine::Sqlite ? u":/schema/sqlite"_s : u":/schema/postgresql"_s);
    std::vector<Migration> found;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        found.push_back({name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return found;
}

int newestVersion(Engine engine)
{
    int newest = 0;
    for (const Migration &migration : migrations(engine))
        newest = std::max(newest, migration.version);
    return newest;
}

Result<int> schemaVersion(Connection &connection)
{
    if (connection.engine() == Engine::Postgres) {
        const Result<QVariant> table = connection.value(u"SELECT to_regclass('schema_version') IS NOT NULL"_s);
        if (!table)
            return table.error();
        if (!table->toBool())
            return 0;
    }
    const Result<QVariant> version = connection.value(
        connection.engine() == Engine::Sqlite ? u"PRAGMA user_version"_s : u"SELECT max(version) FROM schema_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

namespace {

// From this version on computed columns are what refoldAll() makes them.
constexpr int foldVersion = 6;

Result<void> apply(Connection &connection, const Migration &migration)
{
    for (const QString &statement : splitSql(migration.sql)) {
        if (const Result<void> done = connection.execute(statement); !done) {
            Error error = done.error();
            error.detail += u" in "_s + migration.name + u": "_s + statement.left(80);
            return error;
        }
    }
    if (connection.engine() == Engine::Sqlite)
        return connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.version));
    return connection.execute(u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(migration.version));
}

} // namespace

Result<bool> migrate(Connection &connection)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version >= newestVersion(connection.engine()))
        return false;
    if (*version > 0) { // what a migration does to rows is nobody's action
        if (const Result<void> done = dropTriggers(connection); !done)
            return done.error();
    }
    for (const Migration &migration : migrations(connection.engine())) {
        if (migration.version <= *version)
            continue;
        if (const Result<void> done = apply(connection, migration); !done)
            return done.error();
    }
    if (*version == 0) {
        if (connection.engine() == Engine::Sqlite) {
            if (const Result<void> done = connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
                return done.error();
        }
        // Before the triggers: what every database starts with is nobody's action.
        if (const Result<void> done = insertSeeds(connection); !done)
            return done.error();
    } else if (*version < foldVersion) {
        if (const Result<void> done = refoldAll(connection); !done)
            return done.error();
    }
    if (const Result<void> done = rebuildTriggers(connection); !done)
        return done.error();
    return true;
}

} // namespace pd::store
