// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/actionrunner.h"

#include <vector>

namespace pd::actions {

// Takes an action back as people see it. A run of the Renewal Tool is many entries of the journal: whichever of them is meant,
// all that stand go, the last one first, each by an entry of its own, as they were made. They are all tried before anything is
// written, so that it is all or none unless somebody is faster meanwhile; then, and where it is cancelled, what was taken back
// stays so, and the next call goes on: the error then names in `undone` the entries that were. Anything else is taken back by
// itself (undoaction.h, whose errors these are).
class UndoWork {
public:
    // No id: the newest action of `who` that is neither undone nor itself an undo.
    UndoWork(store::Connection &connection, ActionRunner &runner, std::optional<RowId> action, QString who);

    // Rows, or parts of a run, of all; false ends it, as Cancelled.
    void setProgress(std::function<bool(qint64 done, qint64 all)> progress) { m_progress = std::move(progress); }
    // Called with the outcome of each entry.
    void setTold(std::function<void(const Outcome &)> told) { m_told = std::move(told); }

    [[nodiscard]] Result<void> run();
    struct Undone {
        RowId entry = 0;
        RowId by = 0; // the new entry
    };
    // After run(), however it ended: in the order in which they were taken back.
    [[nodiscard]] const std::vector<Undone> &undone() const { return m_undone; }

private:
    [[nodiscard]] Result<std::vector<RowId>> entries();
    [[nodiscard]] Result<void> takeBack(RowId entry, bool alone);
    [[nodiscard]] Error stopped(Error why) const; // part of the way

    store::Connection &m_connection;
    ActionRunner &m_runner;
    std::optional<RowId> m_action;
    QString m_who;
    std::function<bool(qint64, qint64)> m_progress;
    std::function<void(const Outcome &)> m_told;
    std::vector<Undone> m_undone;
};

} // namespace pd::actions
