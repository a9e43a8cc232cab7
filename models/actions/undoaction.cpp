// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/undoaction.h"

#include "models/store/journalreader.h"
#include "models/store/undo.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

constexpr int pageSize = 100;

// An undo of an undo did the action again, so it is itself something to undo.
Result<bool> takesSomethingBack(store::JournalReader &journal, HistoryEntry entry)
{
    bool undo = false;
    while (entry.undoOf) {
        undo = !undo;
        Result<HistoryEntry> undone = journal.action(*entry.undoOf);
        if (!undone)
            return undone.error();
        entry = std::move(*undone);
    }
    return undo;
}

Result<HistoryEntry> lastOf(store::JournalReader &journal, const QString &who)
{
    std::optional<RowId> before;
    for (;;) {
        const Result<std::vector<HistoryEntry>> page = journal.history({}, pageSize, before);
        if (!page)
            return page.error();
        if (page->empty())
            return Error{ErrorCode::NothingToUndo, {}, {}};
        for (const HistoryEntry &entry : *page) {
            before = entry.id;
            if (entry.who != who || entry.undoneBy)
                continue;
            const Result<bool> undo = takesSomethingBack(journal, entry);
            if (!undo)
                return undo.error();
            if (!*undo)
                return entry;
        }
    }
}

} // namespace

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
    const Result<HistoryEntry> entry = m_action ? journal.action(*m_action) : lastOf(journal, m_who);
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
    return entry ? store::takeBack(transaction, *entry) : entry.error();
}

} // namespace pd::actions
