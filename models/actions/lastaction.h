// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journalreader.h"

namespace pd::actions {

// The newest action of `who` that is neither undone nor itself an undo, among the newest `most` of everybody (0: all).
// NothingToUndo.
Result<HistoryEntry> lastToUndo(JournalReader &journal, const QString &who, qsizetype most = 0);

} // namespace pd::actions
