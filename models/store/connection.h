// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/databaseurl.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace pd::store {

class AnswerGuard;

enum class OpenMode {
    ReadOnly, // never writes; DatabaseOlder when the schema would have to be migrated first
    ReadWrite, // migrates an older schema
    Create, // as ReadWrite; makes the file (SQLite) or fills an empty database (PostgreSQL) when there is none
};

struct OpenOptions {
    int waitMs = 5000; // how long to wait for another writer before DatabaseLocked
    QString password = {}; // PostgreSQL only, e.g. from the keychain; .pgpass needs none
    // PostgreSQL, on a thread with an event loop: how long a statement may go without an answer before the server counts as
    // away (DatabaseUnreachable); 0: for ever.
    int answerMs = 0;
};

// One open database connection. Belongs to the thread that opened it; queries must be gone before it goes.
// Opening either succeeds or leaves everything as it was.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl &url, OpenMode mode, const OpenOptions &options = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Engine engine() const { return m_url.engine(); }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] int waitMs() const { return m_waitMs; }
    [[nodiscard]] bool writable() const { return m_writable; }
    [[nodiscard]] QSqlDatabase database() const;

    // One statement, prepared, bound in order and run; read it with next(). An invalid QVariant is NULL,
    // a null QString is the empty text.
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});
    // The same for a statement prepared once by prepare() and run often.
    Result<QSqlQuery> prepare(const QString &sql);
    Result<void> run(QSqlQuery &prepared, const QVariantList &values);
    // One statement without values or rows (DDL, PRAGMA, BEGIN).
    Result<void> execute(const QString &sql);
    // The first column of the first row; invalid when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    // PostgreSQL: database().driver()'s notification() comes from now on, on a thread with an event loop.
    Result<void> listen(const QString &channel);

    // Whether what was opened is still there. SQLite would go on with a file that was deleted or replaced, and nobody would
    // ever see what is written into it. DatabaseMissing.
    [[nodiscard]] Result<void> checkPlace() const;
    void setPatient(bool patient); // from now on a statement may take as long as it takes, or not

    // The engine's own handles, for the few places where a figure needs them. Never null on the engine named.
    [[nodiscard]] void *nativeHandle() const;

private:
    friend class Opening;
    Connection(DatabaseUrl url, const QString &name, bool writable, int waitMs);
    void asking();

    DatabaseUrl m_url;
    QString m_name;
    bool m_writable = false;
    int m_waitMs = 0;
    std::unique_ptr<AnswerGuard> m_guard; // null: nobody watches
};

// As long as this lives, statements of the connection may take as long as they take.
class Patience {
public:
    Patience(Connection &connection, bool wanted)
        : m_connection(wanted ? &connection : nullptr)
    {
        if (m_connection)
            m_connection->setPatient(true);
    }
    ~Patience()
    {
        if (m_connection)
            m_connection->setPatient(false);
    }
    Q_DISABLE_COPY_MOVE(Patience)

private:
    Connection *m_connection;
};

} // namespace pd::store
