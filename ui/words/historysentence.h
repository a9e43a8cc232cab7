// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journalreader.h"

#include <QStringList>
#include <QTimeZone>

namespace pd::words {

// What a kind of action is called: Import. One that has no words here is called by its own name.
[[nodiscard]] QString actionName(const QString &what);

// One line: what was done and, of the rows given, what that changed first; whether it was taken back.
[[nodiscard]] QString historySentence(const HistoryEntry &entry, const std::vector<JournalledRow> &rows, const QTimeZone &zone);

// What became of a row, a sentence for each value that changed: Order 20871: status changed from “Draft” to “Complete”.
// Bookkeeping columns are left out, so there may be none.
[[nodiscard]] QStringList changeSentences(const JournalledRow &row, const QTimeZone &zone);

} // namespace pd::words
