// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journalreader.h"
#include "models/store/chain.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pd::store {

class Connection;

// What the journal says of an action besides the rows it changed.
struct JournalEntry {
    QString who;
    QString onBehalfOf;
    QString what; // the action's name, e.g. "settings.set"
    QString why;
    QJsonObject parameters; // what its sentence needs
    std::optional<RowId> undoOf; // what is written then is no change by staff: import_base comes back from the journal
    Instant at;
    bool bulk = false; // inserts are counted by noteBulk(), not kept row by row; updates and deletes always are
};

// PostgreSQL: the lock that every writer takes first, until its transaction ends. DatabaseLocked when it does not come in time.
Result<void> lockChain(Connection &connection);

// The only way to write: one transaction that is one entry of the journal. Takes the writer's lock first (SQLite:
// BEGIN IMMEDIATE, PostgreSQL: the chain's advisory lock), waiting as long as the connection says, then DatabaseLocked.
// Rolls back when it goes without commit().
class WriteTransaction {
public:
    static Result<std::unique_ptr<WriteTransaction>> begin(Connection &connection, JournalEntry entry);
    ~WriteTransaction();
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const JournalEntry &entry() const { return m_entry; }
    // The number the entry gets if anything changes.
    [[nodiscard]] RowId actionId() const { return m_head.count + 1; }
    void setParameter(const QString &name, const QJsonValue &value) { m_entry.parameters[name] = value; }
    // Runs `body` with inserts journalled row by row, in a bulk transaction too.
    Result<void> oneByOne(const std::function<Result<void>()> &body);
    // Runs `body` with inserts counted by noteBulk() instead, in any transaction.
    Result<void> counted(const std::function<Result<void>()> &body);
    // Rows that were put into `table` without being journalled one by one; stands in the entry's parameters as "bulk".
    void noteBulk(const QString &table, qint64 count, const QString &digest);

    // The tables that noteBulk() was told of.
    [[nodiscard]] QStringList countedTables() const;

    // What has been journalled so far, in order, at most `limit` rows.
    Result<std::vector<JournalledRow>> changes(int limit) const;

    // Links the entry to the chain and commits. No journalled change: commits without an entry and returns none.
    Result<std::optional<RowId>> commit();

private:
    WriteTransaction(Connection &connection, JournalEntry entry);
    Result<void> start();
    Result<void> tellTriggers(bool bulk);
    Result<void> told(bool bulk, const std::function<Result<void>()> &body);
    Result<std::optional<QString>> sealRows();
    Result<void> link(const QString &rowsDigest);

    Connection &m_connection;
    JournalEntry m_entry;
    JournalHead m_head;
    QJsonArray m_bulk;
    bool m_open = false;
};

} // namespace pd::store
