// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undo.h"

#include "models/domain/folding.h"
#include "models/store/connection.h"
#include "models/store/contactfold.h"
#include "models/store/deferredkeys.h"
#include "models/store/hindrance.h"
#include "models/store/journalreader.h"
#include "models/store/payments.h"
#include "models/store/statementwatch.h"
#include "models/store/storedrow.h"
#include "models/store/writetransaction.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// What an action did to one row, all its steps taken together.
struct NetChange {
    QString table;
    RowId row = 0;
    QJsonObject before; // empty: there was none
    QJsonObject after;
    std::size_t place = 0; // in the action's order; undoing goes from the last to the first
};

// A contact that comes back is found as contacts are found now, however its action was folded; so are usernames.
QJsonObject foldedAnew(const QString &table, QJsonObject row)
{
    if (row.isEmpty())
        return row;
    if (table == "portal_user"_L1)
        row[u"folded_username"_s] = folded(row[u"username"_s].toString());
    if (table != "contact"_L1)
        return row;
    const QStringList values = foldedValues([&](const QString &source) { return row[source].toString(); });
    for (qsizetype i = 0; i < values.size(); ++i)
        row[foldTargets()[i]] = values[i];
    return row;
}

QJsonObject withoutId(QJsonObject row)
{
    row.remove(u"id"_s);
    return row;
}

class TakingBack {
public:
    TakingBack(WriteTransaction &transaction, const HistoryEntry &action, const UndoProgress &progress)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_action(action)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        const Result<std::vector<JournalledRow>> rows = JournalReader(m_connection).rows(m_action.id);
        if (!rows)
            return rows.error();
        const Result<std::vector<TableInfo>> tables = readTables(m_connection);
        if (!tables)
            return tables.error();
        for (const TableInfo &table : *tables)
            m_tables.insert(table.name, table);
        if (std::any_of(rows->cbegin(), rows->cend(), [](const JournalledRow &row) { return row.erased; }))
            return refused(ErrorCode::UndoImpossible);
        // What an import changed may refer to what it brought: an order whose contact came at last.
        const std::vector<NetChange> changes = netChanges(*rows);
        m_all = qint64(changes.size());
        for (const QJsonValue &noted : m_action.parameters[u"bulk"_s].toArray())
            m_all += noted[u"count"_s].toInteger();
        // Rows that were put beside others came last, and refer to what else was done.
        const bool blocks = m_action.parameters.contains(u"bulkRows"_s);
        for (const bool rowsNow : {!blocks, blocks}) {
            if (const Result<void> done = rowsNow ? takeBackRows(changes) : takeBackBulk(); !done)
                return done;
        }
        return turnRun();
    }

    Result<void> takeBackRows(const std::vector<NetChange> &changes)
    {
        for (const NetChange &change : changes) {
            if (const Result<void> done = takeBackRow(change); !done)
                return done;
            if (!goesOn(1))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
        return {};
    }

    // Asked at every step; `more` rows are done.
    bool goesOn(qint64 more = 0)
    {
        m_done += more;
        return !m_progress || m_progress(m_done, m_all);
    }

private:
    Error refused(ErrorCode code) const { return {code, {{u"action"_s, m_action.id}}, {}}; }

    // A constraint says who still needs what would change; any other answer stays what it is.
    Result<void> hindered(const Result<void> &done, const HinderedRows &rows) const
    {
        if (done || done.error().code != ErrorCode::ConstraintRefused)
            return done;
        Error error = refused(ErrorCode::UndoReferenced);
        error.values[u"constraint"_s] = done.error().values[u"constraint"_s];
        error.values.insert(hindrance(m_connection, done.error(), rows));
        error.detail = done.error().detail;
        return error;
    }

    Error changedSince(const QString &condition, const QVariantList &values) const
    {
        Error error = refused(ErrorCode::UndoRefused);
        const Result<QVariant> later =
            m_connection.value(u"SELECT max(action_id) FROM journal_row WHERE action_id > ? AND action_id < ? AND "_s + condition,
                               QVariantList{m_action.id, m_transaction.actionId()} + values);
        if (later && later->isValid() && !later->isNull())
            error.values[u"later"_s] = later->toLongLong();
        return error;
    }

    static std::vector<NetChange> netChanges(const std::vector<JournalledRow> &rows)
    {
        std::vector<NetChange> changes;
        QHash<std::pair<QString, RowId>, std::size_t> known;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const JournalledRow &row = rows[i];
            const QJsonObject before = foldedAnew(row.table, QJsonDocument::fromJson(row.before.toUtf8()).object());
            const QJsonObject after = foldedAnew(row.table, QJsonDocument::fromJson(row.after.toUtf8()).object());
            const auto key = std::make_pair(row.table, row.row);
            const auto seen = known.constFind(key);
            // One that went and came again goes and comes again: others were in between.
            const bool cameAgain = seen != known.cend() && before.isEmpty() && !changes[*seen].before.isEmpty() && changes[*seen].after.isEmpty();
            if (seen == known.cend() || cameAgain) {
                known.insert(key, changes.size());
                changes.push_back({row.table, row.row, before, after, i});
                continue;
            }
            NetChange &change = changes[*seen];
            change.after = after;
            if (!change.before.isEmpty()) // a row that was there goes back after what came to depend on its later values
                change.place = i;
        }
        std::sort(changes.begin(), changes.end(), [](const NetChange &a, const NetChange &b) { return a.place > b.place; });
        return changes;
    }

    Result<void> takeBackRow(const NetChange &change)
    {
        if (change.before.isEmpty() && change.after.isEmpty())
            return {};
        const TableInfo table = m_tables.value(change.table);
        const HinderedRows back{table.name, change.row, change.row, false}, going{table.name, change.row, change.row, true};
        const Result<bool> untouched = standsAs(m_connection, table, change.row, change.after);
        if (!untouched)
            return untouched.error();
        if (!*untouched && change.after.isEmpty() && change.table == "seat_claim"_L1)
            return hindered(insertRow(m_transaction, table, withoutId(change.before)), back); // its number has been given to another one
        const Result<bool> bySender = *untouched ? Result<bool>(false) : isSenders(change);
        if (!bySender)
            return bySender.error();
        if (!*untouched && !*bySender)
            return changedSince(u"table_name = ? AND row_id = ?"_s, {change.table, change.row});
        if (change.before.isEmpty() && isTakenHere(change.table, change.after))
            return hindered(reversePayment(m_transaction, m_action.id, change.row, change.after), going);
        if (change.before.isEmpty())
            return hindered(deleteRow(m_transaction, table, change.row), going);
        if (change.after.isEmpty())
            return isWhole(table, change.before) ? hindered(insertRow(m_transaction, table, change.before), back) : refused(ErrorCode::UndoImpossible);
        for (const ColumnInfo &column : table.columns) {
            const bool digestChanged = change.before[u"content_digest"_s] != change.after[u"content_digest"_s];
            if (column.isBlob() && (digestChanged || change.before[column.name] != change.after[column.name]))
                return refused(ErrorCode::UndoImpossible);
        }
        return hindered(updateRow(m_transaction, table, change.row, change.after, change.before), back);
    }

    // Since then the sender alone has changed it: it held or put off a mail that has not gone (hasSentMail() was asked), and gave its request back.
    // That is nobody's deed.
    Result<bool> isSenders(const NetChange &change) const
    {
        if (change.table != "outbox"_L1 && change.table != "change_request"_L1)
            return false;
        Result<QSqlQuery> later = m_connection.query(u"SELECT count(*), COALESCE(sum(CASE WHEN a.what LIKE 'outbox.%' THEN 1 ELSE 0 END), 0) FROM journal_row r JOIN journal_action a ON a.id = r.action_id "
                                                     "WHERE r.action_id > ? AND r.action_id < ? AND r.table_name = ? AND r.row_id = ?"_s,
                                                     {m_action.id, m_transaction.actionId(), change.table, change.row});
        if (!later)
            return later.error();
        later->next();
        return later->value(0).toLongLong() > 0 && later->value(0).toLongLong() == later->value(1).toLongLong();
    }

    // The rows of a bulk run carry its import's number.
    Result<void> takeBackBulk()
    {
        const QJsonArray bulk = m_action.parameters[u"bulk"_s].toArray();
        const QJsonValue run = m_action.parameters[u"importRun"_s];
        if (bulk.isEmpty())
            return m_action.parameters.contains(u"bulkUndone"_s) ? Result<void>(refused(ErrorCode::UndoImpossible)) : Result<void>();
        if (!run.isDouble())
            return m_action.parameters.contains(u"bulkRows"_s) ? takeBackBlocks(bulk) : Result<void>(refused(ErrorCode::UndoImpossible));
        const Patience patience(m_connection, true);
        // Its rows may refer to each other in a circle.
        if (const Result<void> deferred = deferForeignKeys(m_connection); !deferred)
            return deferred;
        for (qsizetype i = bulk.size() - 1; i >= 0; --i) {
            const QJsonObject noted = bulk[i].toObject();
            const QString name = noted[u"table"_s].toString();
            if (!m_tables.value(name).isJournalled())
                continue;
            if (!m_tables.value(name).has(u"import_run_id"_s))
                return refused(ErrorCode::UndoImpossible);
            const Result<qint64> deleted = deleteRun(m_tables.value(name), run.toInteger());
            if (!deleted)
                return hindered(deleted.error(), {name, 0, 0, true});
            if (*deleted != noted[u"count"_s].toInteger())
                return changedSince(u"table_name = ?"_s, {name});
            if (!goesOn(*deleted))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (const Result<void> held = checkForeignKeys(m_connection); !held)
            return hindered(held, {});
        m_transaction.setParameter(u"bulkUndone"_s, true);
        return forgetGone(bulk);
    }

    // Rows that stand side by side, table by table. One that was changed since, and not changed back, refuses; so does one
    // that is gone, though another may have its number now.
    Result<void> takeBackBlocks(const QJsonArray &bulk)
    {
        const QJsonArray blocks = m_action.parameters[u"bulkRows"_s].toArray();
        const Patience patience(m_connection, true);
        qint64 noted = 0, deleted = 0;
        for (const QJsonValue &one : bulk)
            noted += one[u"count"_s].toInteger();
        for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
            const TableInfo table = m_tables.value(blocks[i][u"table"_s].toString());
            const RowId first = blocks[i][u"first"_s].toInteger(), last = blocks[i][u"last"_s].toInteger();
            const Result<qint64> gone = deleteBlock(table, first, last);
            if (!gone)
                return hindered(gone.error(), {table.name, first, last, true});
            if (*gone != last - first + 1)
                return changedSince(u"table_name = ? AND row_id BETWEEN ? AND ?"_s, {table.name, first, last});
            deleted += *gone;
            if (!goesOn(*gone))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
        return deleted == noted ? Result<void>() : refused(ErrorCode::UndoImpossible);
    }

    Result<qint64> deleteBlock(const TableInfo &table, RowId first, RowId last)
    {
        Result<QSqlQuery> found = m_connection.query(
            u"SELECT row_id, min(id) FROM journal_row WHERE action_id > ? AND table_name = ? AND row_id BETWEEN ? AND ? GROUP BY row_id"_s,
            {m_action.id, table.name, first, last});
        if (!found)
            return found.error();
        std::vector<std::pair<RowId, RowId>> touched; // row, its first entry since
        while (found->next())
            touched.emplace_back(found->value(0).toLongLong(), found->value(1).toLongLong());
        found->finish();
        for (const auto &[row, entry] : touched) {
            const Result<QVariant> left = m_connection.value(u"SELECT before FROM journal_row WHERE id = ?"_s, {entry});
            if (!left)
                return left.error();
            const Result<bool> untouched = standsAs(m_connection, table, row, QJsonDocument::fromJson(left->toByteArray()).object());
            if (!untouched)
                return untouched.error();
            if (!*untouched)
                return qint64(0);
        }
        // Those that others of the table refer to go last, so that they come back first.
        qint64 gone = 0;
        for (const QString &which : {table.has(u"package_item_id"_s) ? u" AND package_item_id IS NOT NULL"_s : QString(), QString()}) {
            const Result<QSqlQuery> deleted = m_connection.query(u"DELETE FROM %1 WHERE id BETWEEN ? AND ?%2"_s.arg(table.name, which), {first, last});
            if (!deleted)
                return deleted.error();
            gone += deleted->numRowsAffected();
        }
        return gone;
    }

    // How many of the run's rows stood as it left them; these are gone now.
    Result<qint64> deleteRun(const TableInfo &table, qint64 run)
    {
        Result<QSqlQuery> found = m_connection.query(u"SELECT id FROM %1 WHERE import_run_id = ? AND version <> 1"_s.arg(table.name), {run});
        if (!found)
            return found.error();
        std::vector<RowId> touched; // changed since, and perhaps changed back
        while (found->next())
            touched.push_back(found->value(0).toLongLong());
        found->finish();
        qint64 count = 0;
        for (const RowId row : touched) {
            const Result<QVariant> brought = m_connection.value(
                u"SELECT before FROM journal_row WHERE table_name = ? AND row_id = ? AND action_id > ? ORDER BY id LIMIT 1"_s, {table.name, row, m_action.id});
            if (!brought)
                return brought.error();
            const Result<bool> untouched = standsAs(m_connection, table, row, QJsonDocument::fromJson(brought->toByteArray()).object());
            if (!untouched)
                return untouched.error();
            if (!*untouched)
                continue;
            if (const Result<void> done = deleteRow(m_transaction, table, row); !done)
                return done.error();
            ++count;
        }
        const Result<QSqlQuery> deleted = m_connection.query(u"DELETE FROM %1 WHERE import_run_id = ? AND version = 1"_s.arg(table.name), {run});
        if (!deleted)
            return deleted.error();
        return count + deleted->numRowsAffected();
    }

    // A2: an import that is taken back no longer counts, one that is done again does.
    Result<void> turnRun()
    {
        const QJsonValue run = m_action.parameters[u"importRun"_s];
        if (!run.isDouble())
            return {};
        m_transaction.setParameter(u"importRun"_s, run);
        const Result<QSqlQuery> turned = m_connection.query(u"UPDATE import_run SET undone = 1 - undone WHERE id = ?"_s, {run.toInteger()});
        return turned ? Result<void>() : turned.error();
    }

    // What was kept of rows that are gone, before that was journalled.
    Result<void> forgetGone(const QJsonArray &bulk)
    {
        for (const QJsonValue &noted : bulk) {
            const QString table = noted[u"table"_s].toString();
            for (const QString &kept : {u"import_orphan"_s, u"import_base"_s}) {
                const Result<QSqlQuery> removed = m_connection.query(
                    u"DELETE FROM %1 WHERE table_name = ? AND row_id NOT IN (SELECT id FROM %2)"_s.arg(kept, table), {table});
                if (!removed)
                    return removed.error();
            }
        }
        return {};
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    const HistoryEntry &m_action;
    const UndoProgress &m_progress;
    qint64 m_done = 0;
    qint64 m_all = 0;
    QHash<QString, TableInfo> m_tables;
};

} // namespace

Result<void> takeBack(WriteTransaction &transaction, const HistoryEntry &action, const UndoProgress &progress)
{
    TakingBack work(transaction, action, progress);
    const StatementWatch watch(transaction.connection(), progress ? [&work] { return work.goesOn(); } : std::function<bool()>());
    const Result<void> done = work.run();
    return watch.stopped() ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : done;
}

} // namespace pd::store
