// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalreader.h"

#include "models/store/bulkcounts.h"
#include "models/store/connection.h"
#include "models/store/sqlvalues.h"

#include <QJsonDocument>
#include <QSqlDriver>

#include <limits>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// The digest over an action's rows as they stand now; nothing when one's content does not match its own digest.
Result<std::optional<QString>> digestOfRows(Connection &connection, QSqlQuery &rows, RowId action)
{
    if (const Result<void> read = connection.run(rows, {action}); !read)
        return read.error();
    ChainHash digest;
    bool genuine = true;
    while (rows.next()) {
        const QString salt = rows.value(5).toString();
        const ChainedRow row{rows.value(0).toString(), rows.value(1).toLongLong(), optionalId(rows.value(2)),
                             rows.value(6).toString(), rows.value(7).toString()};
        const QString before = optionalText(rows.value(3));
        const QString after = optionalText(rows.value(4));
        // Erased content leaves its digest; content without one was added later.
        genuine = genuine && (before.isNull() || contentDigest(salt, before) == row.beforeDigest)
            && (after.isNull() || contentDigest(salt, after) == row.afterDigest);
        addRow(digest, row);
    }
    return genuine ? std::optional<QString>(digest.result()) : std::nullopt;
}

} // namespace

Result<JournalHead> JournalReader::head()
{
    const Result<QVariant> stored = m_connection.value(u"SELECT value FROM setting WHERE key = ?"_s, {journalHeadKey()});
    if (!stored)
        return stored.error();
    const std::optional<JournalHead> head = JournalHead::fromJson(stored->toString());
    return head ? Result<JournalHead>(*head) : Error{ErrorCode::JournalBroken, {}, u"head"_s};
}

Result<JournalCheck> JournalReader::verify()
{
    const Result<void> begun = m_connection.execute(
        m_connection.engine() == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    if (!begun)
        return begun.error();
    Result<JournalCheck> check = verifyChain();
    const Result<void> ended = m_connection.execute(u"COMMIT"_s);
    return check && !ended ? Result<JournalCheck>(ended.error()) : check;
}

Result<JournalCheck> JournalReader::verifyChain()
{
    const Result<JournalHead> anchored = head();
    if (!anchored && anchored.error().code != ErrorCode::JournalBroken)
        return anchored.error();
    Result<QSqlQuery> actions = m_connection.query(
        u"SELECT id, at, who, on_behalf_of, what, why, parameters, undo_of, rows_digest, previous_hash, hash FROM journal_action ORDER BY id"_s);
    Result<QSqlQuery> rows = m_connection.prepare(
        u"SELECT table_name, row_id, contact_id, before, after, salt, before_digest, after_digest FROM journal_row WHERE action_id = ? ORDER BY id"_s);
    if (!actions || !rows)
        return actions ? rows.error() : actions.error();

    JournalCheck check;
    JournalHead reached;
    const auto bad = [&](RowId id) {
        if (!check.firstBad)
            check.firstBad = id;
    };
    while (actions->next()) {
        ++check.actions;
        if (check.firstBad)
            continue;
        const ChainedAction action{actions->value(0).toLongLong(), actions->value(1).toLongLong(), actions->value(2).toString(),
                                   actions->value(3).toString(), actions->value(4).toString(), actions->value(5).toString(),
                                   actions->value(6).toString(), optionalId(actions->value(7)), actions->value(8).toString(),
                                   actions->value(9).toString()};
        const Result<std::optional<QString>> digest = digestOfRows(m_connection, *rows, action.id);
        if (!digest)
            return digest.error();
        if (action.id != reached.count + 1)
            bad(reached.count + 1);
        else if (action.previousHash != reached.hash || digest->value_or(QString()) != action.rowsDigest
                 || actionHash(action) != actions->value(10).toString())
            bad(action.id);
        reached = {action.id, actions->value(10).toString()};
    }
    if (!anchored)
        bad(reached.count);
    else if (reached.count != anchored->count)
        bad(std::min(reached.count, anchored->count) + 1);
    else if (reached.hash != anchored->hash)
        bad(reached.count);
    // Rows of an entry that does not exist.
    const Result<QVariant> stray = m_connection.value(u"SELECT min(action_id) FROM journal_row WHERE action_id NOT IN (SELECT id FROM journal_action)"_s);
    if (!stray)
        return stray.error();
    if (!stray->isNull())
        bad(stray->toLongLong());
    if (!check.firstBad) { // what the entries say can be believed
        const Result<std::optional<RowId>> miscounted = firstMiscounted(m_connection);
        if (!miscounted)
            return miscounted.error();
        check.firstBad = *miscounted;
    }
    check.ok = !check.firstBad;
    return check;
}

Result<QString> JournalReader::mark()
{
    if (const Result<void> there = m_connection.checkPlace(); !there)
        return there.error();
    const Result<JournalHead> anchored = head();
    if (!anchored)
        return anchored.error();
    return anchored->hash;
}

Result<void> JournalReader::listen(std::function<void()> told)
{
    m_told = std::move(told);
    if (m_listener || m_connection.engine() != Engine::Postgres)
        return {};
    if (const Result<void> listening = m_connection.listen(changeChannel()); !listening)
        return listening;
    m_listener = std::make_unique<QObject>();
    QObject::connect(m_connection.database().driver(), &QSqlDriver::notification, m_listener.get(), [this] { m_told(); });
    return {};
}

Result<std::vector<HistoryEntry>> JournalReader::entries(const QString &condition, const QVariantList &values, int limit)
{
    Result<QSqlQuery> rows = m_connection.query(
        u"SELECT a.id, a.at, a.who, a.on_behalf_of, a.what, a.why, a.parameters, a.undo_of, u.id FROM journal_action a "
        "LEFT JOIN journal_action u ON u.undo_of = a.id WHERE %1 ORDER BY a.id DESC LIMIT ?"_s.arg(condition),
        values + QVariantList{limit});
    if (!rows)
        return rows.error();
    std::vector<HistoryEntry> found;
    while (rows->next()) {
        found.push_back({rows->value(0).toLongLong(), Instant{rows->value(1).toLongLong()}, rows->value(2).toString(),
                         rows->value(3).toString(), rows->value(4).toString(), rows->value(5).toString(),
                         QJsonDocument::fromJson(rows->value(6).toString().toUtf8()).object(), optionalId(rows->value(7)),
                         optionalId(rows->value(8))});
    }
    return found;
}

Result<std::vector<HistoryEntry>> JournalReader::history(std::optional<RowId> contact, int limit, std::optional<RowId> before)
{
    QString condition = u"1 = 1"_s;
    QVariantList values;
    if (contact) {
        condition += u" AND a.id IN (SELECT action_id FROM journal_row WHERE contact_id = ?)"_s;
        values << *contact;
    }
    if (before) {
        condition += u" AND a.id < ?"_s;
        values << *before;
    }
    return entries(condition, values, limit);
}

Result<HistoryEntry> JournalReader::action(RowId id)
{
    const Result<std::vector<HistoryEntry>> found = entries(u"a.id = ?"_s, {id}, 1);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"action"_s}, {u"id"_s, id}}, {}};
    return found->front();
}

Result<std::vector<HistoryEntry>> JournalReader::entriesOf(const QString &what, const QString &table, RowId row)
{
    return entries(u"a.what = ? AND a.id >= (SELECT min(action_id) FROM journal_row WHERE table_name = ? AND row_id = ?)"_s, {what, table, row},
                   std::numeric_limits<int>::max());
}

Result<std::vector<JournalledRow>> JournalReader::rows(RowId action, std::optional<RowId> contact)
{
    // By the contact's rows, which are few, not by the action's, which may be a whole import (hence the plus).
    const QString condition = contact ? u"contact_id = ? AND +action_id = ?"_s : u"action_id = ?"_s;
    Result<QSqlQuery> rows = m_connection.query(
        u"SELECT table_name, row_id, contact_id, before, after, before_digest, after_digest FROM journal_row WHERE %1 ORDER BY id"_s.arg(condition),
        contact ? QVariantList{*contact, action} : QVariantList{action});
    if (!rows)
        return rows.error();
    std::vector<JournalledRow> found;
    while (rows->next()) {
        JournalledRow row{rows->value(0).toString(), rows->value(1).toLongLong(), optionalId(rows->value(2)),
                          optionalText(rows->value(3)), optionalText(rows->value(4)), false};
        row.erased = row.before.isNull() != rows->value(5).toString().isEmpty() || row.after.isNull() != rows->value(6).toString().isEmpty();
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace pd::store
