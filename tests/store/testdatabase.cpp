// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include <QFile>
#include <QSqlError>

#include <functional>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QString socketFolder()
{
    QFile file(qEnvironmentVariable("PD_TEST_POSTGRES") + u"/socket"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("PD_TEST_POSTGRES names no running cluster: run the tests with ctest");
    return QString::fromUtf8(file.readAll()).trimmed();
}

// What runs statements as the cluster's administrator is lent to the work.
void asAdministrator(const std::function<void(const std::function<QSqlQuery(const QString &)> &)> &work)
{
    const QString name = u"administrator"_s;
    {
        const DatabaseUrl url = TestDatabase::postgresUrl(u"postgres"_s, u"postgres"_s);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(url.hosts());
        database.setUserName(url.user());
        database.setDatabaseName(url.name());
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        work([&](const QString &sql) {
            QSqlQuery query(database);
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
            return query;
        });
    }
    QSqlDatabase::removeDatabase(name);
}

void asAdministrator(const QString &sql)
{
    asAdministrator([&](const auto &run) { run(sql); });
}

// Made by the first test program that asks for it; the others wait for it at a lock. Goes with the cluster.
QString filledTemplate()
{
    static const QString name = [] {
        const QString made = u"pd_template"_s;
        asAdministrator([&](const auto &run) {
            run(u"SELECT pg_advisory_lock(1)"_s);
            if (run(u"SELECT 1 FROM pg_database WHERE datistemplate AND datname = '%1'"_s.arg(made)).next())
                return;
            run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(made)); // of a program that was ended half-way
            run(u"CREATE DATABASE "_s + made);
            if (!worked(Connection::open(TestDatabase::postgresUrl(made, u"postgres"_s), OpenMode::Create)))
                qFatal("the template does not open");
            run(u"ALTER DATABASE %1 IS_TEMPLATE true"_s.arg(made));
        });
        return made;
    }();
    return name;
}

QString newName()
{
    static int count = 0;
    return u"pd_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
}

} // namespace

DatabaseUrl TestDatabase::postgresUrl(const QString &name, const QString &user)
{
    return *DatabaseUrl::parse(u"postgresql://%1@/%2?host=%3"_s.arg(user, name, socketFolder()));
}

TestDatabase::TestDatabase(Engine engine, Start start)
    : m_url(engine == Engine::Sqlite ? *DatabaseUrl::parse(m_folder.filePath(u"theatre.db"_s)) : postgresUrl(newName(), u"postgres"_s))
{
    if (engine == Engine::Postgres)
        asAdministrator(u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY FILE_COPY"_s.arg(m_url.name(), start == Start::Filled ? filledTemplate() : u"template0"_s));
}

TestDatabase::~TestDatabase()
{
    if (m_url.engine() == Engine::Postgres)
        asAdministrator(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_url.name()));
}

std::unique_ptr<Connection> TestDatabase::open(OpenMode mode, int waitMs) const
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(m_url, mode, {waitMs, {}});
    if (!worked(opened))
        qFatal("the test's database does not open");
    return std::move(*opened);
}

void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgres;
}

JournalEntry testEntry(const QString &what, bool bulk)
{
    JournalEntry entry;
    entry.who = u"maria"_s;
    entry.what = what;
    entry.at = Instant{1'700'000'000'000};
    entry.bulk = bulk;
    return entry;
}

RowId act(Connection &connection, const QString &sql, const QVariantList &values)
{
    Result<std::unique_ptr<WriteTransaction>> transaction = WriteTransaction::begin(connection, testEntry());
    if (!worked(transaction) || !worked(connection.query(sql, values)))
        return 0;
    const Result<std::optional<RowId>> committed = (*transaction)->commit();
    return worked(committed) ? committed->value_or(0) : 0;
}

} // namespace pd::store
