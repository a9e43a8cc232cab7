// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"

#include <functional>

namespace pd::actions {

// Takes an action back, as a new action: every row as it was before. Undoing an undo does the action again.
// NothingToUndo when it was undone already (or there is none), UndoRefused {action, reason, later} when a row was changed
// since by the action `later`, something refers to a row that would go, or content was erased; SeatsTaken when seats that
// would come back are another patron's now. What was sent by e-mail stays sent: UndoMailSent. A payment taken here is not deleted: a counter-entry takes it back. Mails and
// other entries that must stay are taken back by actions of their own.
class UndoAction final : public Action {
public:
    // No id: the newest action of `who` that is neither undone nor itself an undo.
    UndoAction(std::optional<RowId> action, QString who);

    // Rows taken back of all; false ends it, as Cancelled. Called on the thread that runs it.
    void setProgress(std::function<bool(qint64 done, qint64 all)> progress) { m_progress = std::move(progress); }

    [[nodiscard]] QString name() const override { return QStringLiteral("undo"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] std::optional<RowId> undoOf() const override { return m_action; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    std::optional<RowId> m_action;
    QString m_who;
    QString m_what;
    std::function<bool(qint64, qint64)> m_progress;
};

} // namespace pd::actions
