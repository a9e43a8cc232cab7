// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/undoaction.h"

#include "models/actions/lastaction.h"
#include "models/store/journalreader.h"
#include "models/store/outboxsend.h"
#include "models/store/seatstaken.h"
#include "models/store/undo.h"
#include "models/store/requeststates.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

UndoAction::UndoAction(std::optional<RowId> action, QString who)
    : m_action(action)
    , m_who(std::move(who))
{
}

QJsonObject UndoAction::parameters() const
{
    return {{u"action"_s, m_action.value_or(0)}, {u"what"_s, m_what}};
}

Result<void> UndoAction::check(store::Connection &connection)
{
    store::JournalReader journal(connection);
    const Result<HistoryEntry> entry = m_action ? journal.action(*m_action) : lastToUndo(journal, m_who);
    if (!entry)
        return entry.error();
    if (entry->undoneBy)
        return Error{ErrorCode::UndoneAlready, {{u"action"_s, entry->id}, {u"later"_s, *entry->undoneBy}}, {}};
    m_action = entry->id;
    m_what = entry->what;
    return {};
}

Result<void> UndoAction::apply(store::WriteTransaction &transaction)
{
    const Result<HistoryEntry> entry = store::JournalReader(transaction.connection()).action(*m_action);
    if (!entry)
        return entry.error();
    const Result<bool> sent = store::hasSentMail(transaction.connection(), entry->id);
    if (!sent)
        return sent.error();
    if (*sent)
        return Error{ErrorCode::UndoMailSent, {{u"action"_s, entry->id}}, {}};
    if (const Result<void> free = store::seatsStillFree(transaction, *entry); !free)
        return free;
    if (const Result<void> done = store::takeBack(transaction, *entry, m_progress); !done)
        return done;
    return store::reopenFilledBy(transaction, entry->id);
}

} // namespace pd::actions
