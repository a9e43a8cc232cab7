// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/writetransaction.h"

#include <QTemporaryDir>
#include <QtTest>

namespace pd::store {

// A database of its own for one test, gone afterwards. PostgreSQL ones live in the cluster that the test run started.
class TestDatabase {
public:
    enum class Start { Filled, Nothing }; // PostgreSQL: with the schema already (fast), or empty
    explicit TestDatabase(Engine engine, Start start = Start::Filled);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    // Where it is; not made yet.
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    // Another place in the same cluster (PostgreSQL): any database, any role.
    [[nodiscard]] static DatabaseUrl postgresUrl(const QString &name, const QString &user);
    // Made or opened; ends the test program when that fails.
    [[nodiscard]] std::unique_ptr<Connection> open(OpenMode mode = OpenMode::Create, int waitMs = 5000) const;

private:
    QTemporaryDir m_folder;
    DatabaseUrl m_url;
};

// Rows "SQLite" and "PostgreSQL" of a column "engine" for a _data() slot.
void addEngines();

// An entry with everything a test does not care about filled in.
[[nodiscard]] JournalEntry testEntry(const QString &what = QStringLiteral("test"), bool bulk = false);

// Runs one statement as an action of its own; the action's number, 0 after a failure.
RowId act(Connection &connection, const QString &sql, const QVariantList &values = {});

// Prints why.
template <class T>
bool worked(const Result<T> &result)
{
    if (!result)
        qWarning() << errorName(result.error().code) << result.error().values << result.error().detail;
    return result.has_value();
}

} // namespace pd::store

Q_DECLARE_METATYPE(pd::store::Engine)
