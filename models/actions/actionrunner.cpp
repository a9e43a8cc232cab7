// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionrunner.h"

#include "models/actions/action.h"
#include "models/store/connection.h"
#include "models/store/person.h"
#include "models/store/writetransaction.h"

namespace pd::actions {

namespace {

// Beyond this a notice names no rows: reading everything again is cheaper.
constexpr int noticeLimit = 5000;

ChangeNotice noticeOf(const std::vector<JournalledRow> &rows, const QStringList &counted, bool bulk)
{
    ChangeNotice notice;
    notice.everything = bulk || rows.size() > std::size_t(noticeLimit);
    notice.tables = QSet<QString>(counted.cbegin(), counted.cend());
    for (const JournalledRow &row : rows) {
        notice.tables.insert(row.table);
        if (row.contact)
            notice.contacts.insert(*row.contact);
    }
    return notice;
}

} // namespace

ActionRunner::ActionRunner(store::Connection &connection, Actor actor, Observer observer)
    : m_connection(connection)
    , m_actor(std::move(actor))
    , m_observer(std::move(observer))
{
}

Result<std::unique_ptr<store::WriteTransaction>> ActionRunner::applied(Action &action, const QString &why, const QString &onBehalfOf)
{
    if (const Result<void> allowed = action.check(m_connection); !allowed)
        return allowed.error();
    store::JournalEntry entry;
    entry.who = m_actor.who;
    entry.onBehalfOf = onBehalfOf.isEmpty() ? m_actor.onBehalfOf : onBehalfOf;
    entry.what = action.name();
    entry.why = why;
    entry.parameters = action.parameters();
    entry.undoOf = action.undoOf();
    entry.at = m_actor.clock();
    entry.bulk = action.isBulk();
    Result<std::unique_ptr<store::WriteTransaction>> transaction = store::WriteTransaction::begin(m_connection, std::move(entry));
    if (!transaction)
        return transaction;
    if (const Result<void> done = action.apply(**transaction); !done)
        return done.error();
    return transaction;
}

Result<Outcome> ActionRunner::run(Action &action, const QString &why, const QString &onBehalfOf)
{
    const store::Patience patience(m_connection, action.isBulk());
    const Result<std::unique_ptr<store::WriteTransaction>> transaction = applied(action, why, onBehalfOf);
    if (!transaction)
        return transaction.error();
    const Result<std::vector<JournalledRow>> changes = (*transaction)->changes(noticeLimit + 1);
    if (!changes)
        return changes.error();
    const Result<std::optional<RowId>> committed = (*transaction)->commit();
    if (!committed)
        return committed.error();
    Outcome outcome{*committed, noticeOf(*changes, (*transaction)->countedTables(), action.isBulk())};
    outcome.notice.action = committed->value_or(0);
    if (outcome.action && m_observer)
        m_observer(outcome.notice);
    return outcome;
}

Result<DryRun> ActionRunner::dryRun(Action &action, int limit)
{
    const store::Patience patience(m_connection, action.isBulk());
    const Result<std::unique_ptr<store::WriteTransaction>> transaction = applied(action, {}, {});
    if (!transaction)
        return transaction.error();
    Result<std::vector<JournalledRow>> changes = (*transaction)->changes(limit + 1);
    if (!changes)
        return changes.error();
    DryRun result{std::move(*changes), false};
    result.more = result.rows.size() > std::size_t(limit);
    if (result.more)
        result.rows.resize(std::size_t(limit));
    return result;
}

Result<Actor> currentActor(store::Connection &connection, std::function<Instant()> clock)
{
    const Result<QString> who = store::currentPerson(connection);
    if (!who)
        return who.error();
    return Actor{*who, {}, std::move(clock)};
}

} // namespace pd::actions
