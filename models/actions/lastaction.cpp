// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/lastaction.h"

namespace pd::actions {

namespace {

constexpr int pageSize = 100;

// An undo of an undo did the action again, so it is itself something to undo.
Result<bool> takesSomethingBack(JournalReader &journal, HistoryEntry entry)
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

} // namespace

Result<HistoryEntry> lastToUndo(JournalReader &journal, const QString &who, qsizetype most)
{
    const Error nothing{ErrorCode::NothingToUndo, {}, {}};
    std::optional<RowId> before;
    for (qsizetype seen = 0; most == 0 || seen < most;) {
        const Result<std::vector<HistoryEntry>> page = journal.history({}, pageSize, before);
        if (!page)
            return page.error();
        if (page->empty())
            return nothing;
        for (const HistoryEntry &entry : *page) {
            before = entry.id;
            // Nobody's deed: mail came, or went.
            if (entry.what.startsWith(QLatin1String("intake.")) || entry.what.startsWith(QLatin1String("outbox.")))
                continue;
            ++seen;
            if (entry.who != who || entry.undoneBy)
                continue;
            const Result<bool> undo = takesSomethingBack(journal, entry);
            if (!undo)
                return undo.error();
            if (!*undo)
                return entry;
        }
    }
    return nothing;
}

} // namespace pd::actions
