// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/answerguard.h"
#include "models/store/migration.h"
#include "models/store/opening.h"
#include "models/store/postgresprobe.h"
#include "models/store/sqlerror.h"
#include "models/store/writetransaction.h"

#include <algorithm>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

// A server that does not answer is given up after a while, unless the address says otherwise.
QStringList connectOptions(const DatabaseUrl &url)
{
    QStringList options = url.options();
    for (const QString &usual : {u"connect_timeout=10"_s, u"tcp_user_timeout=20000"_s}) {
        const QString key = usual.section(u'=', 0, 0) + u'=';
        if (std::none_of(options.cbegin(), options.cend(), [&](const QString &option) { return option.startsWith(key); }))
            options << usual;
    }
    return options;
}

QString connectionInfo(const DatabaseUrl &url, const OpenOptions &options)
{
    QStringList parts = connectOptions(url);
    parts << u"dbname="_s + quoted(url.name());
    if (!url.hosts().isEmpty())
        parts << u"host="_s + quoted(url.hosts());
    if (!url.user().isEmpty())
        parts << u"user="_s + quoted(url.user());
    if (!options.password.isEmpty())
        parts << u"password="_s + quoted(options.password);
    return parts.join(u' ');
}

Result<void> prepareSession(Connection &connection, OpenMode mode)
{
    const Result<QVariant> encoding = connection.value(u"SELECT current_setting('server_encoding')"_s);
    if (!encoding)
        return encoding.error();
    if (encoding->toString() != "UTF8"_L1)
        return Error{ErrorCode::DatabaseEncoding, {{u"encoding"_s, encoding->toString()}}, {}};
    QStringList statements{u"SET TIME ZONE 'UTC'"_s, u"SET default_transaction_isolation = 'read committed'"_s,
                           u"SET extra_float_digits = 1"_s, u"SET client_min_messages = warning"_s};
    if (mode == OpenMode::ReadOnly)
        statements << u"SET default_transaction_read_only = on"_s;
    for (const QString &statement : statements) {
        if (const Result<void> done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

// Under the writers' lock, so that two programs that start together do not migrate twice.
Result<void> bringUp(Connection &connection)
{
    if (const Result<void> begun = connection.execute(u"BEGIN"_s); !begun)
        return begun;
    Result<void> done = lockChain(connection);
    if (done) {
        const Result<bool> migrated = migrate(connection);
        if (!migrated)
            done = migrated.error();
    }
    const Result<void> ended = connection.execute(done ? u"COMMIT"_s : u"ROLLBACK"_s);
    return done ? ended : done;
}

Result<void> checkVersion(Connection &connection, OpenMode mode)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int newest = newestVersion(Engine::Postgres);
    const QVariantMap values{{u"version"_s, *version}, {u"known"_s, newest}};
    if (*version > newest)
        return Error{ErrorCode::DatabaseNewer, values, {}};
    if (*version == 0 && mode != OpenMode::Create)
        return Error{ErrorCode::DatabaseNotADatabase, {}, u"no schema"_s};
    if (*version < newest && mode == OpenMode::ReadOnly)
        return Error{ErrorCode::DatabaseOlder, values, {}};
    return *version < newest ? bringUp(connection) : Result<void>();
}

// A server that finds nobody at the other end gives up what it does for them, and the locks with it. Servers before
// version 14 and some systems cannot, which is no reason to refuse them.
void endWithUs(Connection &connection)
{
    static_cast<void>(connection.value(u"SELECT set_config(name, '5s', false) FROM pg_settings WHERE name = 'client_connection_check_interval'"_s).has_value());
}

} // namespace

Opening::Opened Opening::postgres(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options)
{
    std::unique_ptr<Connection> connection = make(url, mode, options);
    QSqlDatabase database = connection->database();
    database.setDatabaseName(url.name());
    database.setHostName(url.hosts());
    database.setUserName(url.user());
    database.setPassword(options.password);
    database.setConnectOptions(connectOptions(url).join(u';'));
    if (!database.open())
        return located(postgresRefusal(connectionInfo(url, options), options.waitMs), url);
    if (options.answerMs > 0) {
        connection->m_guard = std::make_unique<AnswerGuard>(PQsocket(static_cast<PGconn *>(connection->nativeHandle())), options.answerMs);
        endWithUs(*connection);
    }
    Result<void> done = prepareSession(*connection, mode);
    if (done)
        done = checkVersion(*connection, mode);
    if (!done)
        return located(done.error(), url);
    return connection;
}

} // namespace pd::store
