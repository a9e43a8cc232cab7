// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writetransaction.h"

#include "models/store/connection.h"
#include "models/store/journalreader.h"
#include "models/store/personerasure.h"
#include "models/store/sqlvalues.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr qint64 chainLock = 0x50614465; // any number, the same for every writer

QString newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

} // namespace

Result<void> lockChain(Connection &connection)
{
    if (const Result<void> set = connection.execute(u"SET LOCAL lock_timeout = %1"_s.arg(connection.waitMs())); !set)
        return set;
    return connection.execute(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(chainLock));
}

WriteTransaction::WriteTransaction(Connection &connection, JournalEntry entry)
    : m_connection(connection)
    , m_entry(std::move(entry))
{
}

WriteTransaction::~WriteTransaction()
{
    if (m_open)
        static_cast<void>(m_connection.execute(u"ROLLBACK"_s).has_value());
}

Result<std::unique_ptr<WriteTransaction>> WriteTransaction::begin(Connection &connection, JournalEntry entry)
{
    std::unique_ptr<WriteTransaction> transaction(new WriteTransaction(connection, std::move(entry)));
    if (const Result<void> started = transaction->start(); !started)
        return started.error();
    return transaction;
}

Result<void> WriteTransaction::start()
{
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    if (const Result<void> begun = m_connection.execute(sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN ISOLATION LEVEL READ COMMITTED"_s); !begun)
        return begun;
    m_open = true;
    if (const Result<void> there = m_connection.checkPlace(); !there)
        return there;
    if (!sqlite) {
        if (const Result<void> locked = lockChain(m_connection); !locked)
            return locked;
    }
    const Result<QVariant> stored = m_connection.value(u"SELECT value FROM setting WHERE key = ?"_s, {journalHeadKey()});
    if (!stored)
        return stored.error();
    const std::optional<JournalHead> head = JournalHead::fromJson(stored->toString());
    if (!head)
        return Error{ErrorCode::JournalBroken, {}, u"head"_s};
    m_head = *head;
    return tellTriggers(m_entry.bulk);
}

Result<void> WriteTransaction::tellTriggers(bool bulk)
{
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    const bool undo = m_entry.undoOf.has_value();
    const Result<QSqlQuery> told = sqlite
        ? m_connection.query(u"UPDATE journal_session SET action_id = ?, bulk = ?, undo = ? WHERE one = 1"_s, {actionId(), int(bulk), int(undo)})
        : m_connection.query(u"SELECT set_config('patrondesk.action', ?, true), set_config('patrondesk.bulk', ?, true), "
                             "set_config('patrondesk.undo', ?, true)"_s,
                             {QString::number(actionId()), QString::number(int(bulk)), QString::number(int(undo))});
    if (!told)
        return told.error();
    return {};
}

Result<void> WriteTransaction::oneByOne(const std::function<Result<void>()> &body)
{
    return told(false, body);
}

Result<void> WriteTransaction::counted(const std::function<Result<void>()> &body)
{
    return told(true, body);
}

Result<void> WriteTransaction::told(bool bulk, const std::function<Result<void>()> &body)
{
    if (const Result<void> heard = tellTriggers(bulk); !heard)
        return heard;
    if (const Result<void> done = body(); !done)
        return done;
    return tellTriggers(m_entry.bulk);
}

QStringList WriteTransaction::countedTables() const
{
    QStringList tables;
    for (const QJsonValue &noted : m_bulk)
        tables.append(noted[u"table"_s].toString());
    return tables;
}

void WriteTransaction::noteBulk(const QString &table, qint64 count, const QString &digest)
{
    if (count > 0)
        m_bulk.append(QJsonObject{{u"table"_s, table}, {u"count"_s, count}, {u"digest"_s, digest}});
}

Result<std::vector<JournalledRow>> WriteTransaction::changes(int limit) const
{
    Result<QSqlQuery> rows = m_connection.query(
        u"SELECT table_name, row_id, contact_id, before, after FROM journal_row WHERE action_id = ? ORDER BY id LIMIT ?"_s,
        {actionId(), limit});
    if (!rows)
        return rows.error();
    std::vector<JournalledRow> changes;
    while (rows->next()) {
        changes.push_back({rows->value(0).toString(), rows->value(1).toLongLong(), optionalId(rows->value(2)),
                           optionalText(rows->value(3)), optionalText(rows->value(4)), false});
    }
    return changes;
}

// Gives every journalled row its salt and digests; returns the digest of them all, none when there is no row.
Result<std::optional<QString>> WriteTransaction::sealRows()
{
    const bool forgets = m_entry.parameters[forgetsContents()].toBool();
    Result<QSqlQuery> update =
        m_connection.prepare(u"UPDATE journal_row SET salt = ?, before_digest = ?, after_digest = ?%1 WHERE id = ?"_s.arg(forgets ? u", before = NULL, after = NULL"_s : QString()));
    Result<QSqlQuery> page = m_connection.prepare(
        u"SELECT id, table_name, row_id, contact_id, before, after FROM journal_row WHERE action_id = ? AND id > ? ORDER BY id LIMIT 1000"_s);
    if (!update || !page)
        return update ? page.error() : update.error();
    ChainHash digest;
    qint64 last = 0;
    bool any = false;
    for (bool more = true; more;) {
        if (const Result<void> read = m_connection.run(*page, {actionId(), last}); !read)
            return read.error();
        more = false;
        while (page->next()) {
            more = any = true;
            last = page->value(0).toLongLong();
            const QString salt = newSalt();
            const ChainedRow row{page->value(1).toString(), page->value(2).toLongLong(), optionalId(page->value(3)),
                                 contentDigest(salt, optionalText(page->value(4))), contentDigest(salt, optionalText(page->value(5)))};
            addRow(digest, row);
            if (const Result<void> sealed = m_connection.run(*update, {forgets ? u""_s : salt, row.beforeDigest, row.afterDigest, last}); !sealed)
                return sealed.error();
        }
    }
    return any ? std::optional<QString>(digest.result()) : std::nullopt;
}

Result<void> WriteTransaction::link(const QString &rowsDigest)
{
    if (!m_bulk.isEmpty())
        m_entry.parameters[u"bulk"_s] = m_bulk;
    const QString parameters = QString::fromUtf8(QJsonDocument(m_entry.parameters).toJson(QJsonDocument::Compact));
    const ChainedAction action{actionId(),   m_entry.at.ms, m_entry.who,    m_entry.onBehalfOf, m_entry.what,
                               m_entry.why, parameters,    m_entry.undoOf, rowsDigest,         m_head.hash};
    const QString hash = actionHash(action);
    const Result<QSqlQuery> written = m_connection.query(
        u"INSERT INTO journal_action (id, at, who, on_behalf_of, what, why, parameters, undo_of, rows_digest, previous_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {action.id, action.at, action.who, action.onBehalfOf, action.what, action.why, action.parameters,
         orNull(action.undoOf), action.rowsDigest, action.previousHash, hash});
    if (!written)
        return written.error();
    const Result<QSqlQuery> anchored = m_connection.query(u"UPDATE setting SET value = ? WHERE key = ?"_s,
                                                          {JournalHead{action.id, hash}.toJson(), journalHeadKey()});
    if (!anchored)
        return anchored.error();
    if (m_connection.engine() == Engine::Postgres)
        return m_connection.execute(u"SELECT pg_notify('%1', '%2')"_s.arg(changeChannel()).arg(action.id));
    return {};
}

Result<std::optional<RowId>> WriteTransaction::commit()
{
    const Result<std::optional<QString>> rowsDigest = sealRows();
    if (!rowsDigest)
        return rowsDigest.error();
    const bool changed = rowsDigest->has_value() || !m_bulk.isEmpty();
    if (changed) {
        if (const Result<void> linked = link(rowsDigest->value_or(ChainHash().result())); !linked)
            return linked.error();
    }
    if (m_connection.engine() == Engine::Sqlite) {
        if (const Result<void> reset = m_connection.execute(u"UPDATE journal_session SET action_id = 0, bulk = 0, undo = 0 WHERE one = 1"_s); !reset)
            return reset.error();
    }
    if (const Result<void> there = m_connection.checkPlace(); !there)
        return there.error();
    if (const Result<void> committed = m_connection.execute(u"COMMIT"_s); !committed)
        return committed.error();
    m_open = false;
    return changed ? std::optional<RowId>(actionId()) : std::nullopt;
}

} // namespace pd::store
