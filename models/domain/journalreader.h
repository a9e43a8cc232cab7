// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace pd {

// One action as the history shows it.
struct HistoryEntry {
    RowId id = 0;
    Instant at;
    QString who;
    QString onBehalfOf;
    QString what; // the action's name, e.g. "settings.set"
    QString why;
    QJsonObject parameters;
    std::optional<RowId> undoOf;
    std::optional<RowId> undoneBy;
};

// One row an action changed: JSON of the row as stored; empty where there was or is no row, or where its content was erased.
struct JournalledRow {
    QString table;
    RowId row = 0;
    std::optional<RowId> contact;
    QString before;
    QString after;
    bool erased = false;
};

struct JournalCheck {
    bool ok = false;
    qint64 actions = 0; // that stand in the journal
    std::optional<RowId> firstBad; // the first entry that is missing or not as it was written
};

// Reads the audit log. One reader belongs to one thread.
class JournalReader {
public:
    virtual ~JournalReader() = default;
    JournalReader() = default;
    Q_DISABLE_COPY_MOVE(JournalReader)

    // Computes the whole chain anew, in one snapshot.
    virtual Result<JournalCheck> verify() = 0;
    // Newest first, at most `limit`, older than `before` when given; those that touched `contact` when given.
    virtual Result<std::vector<HistoryEntry>> history(std::optional<RowId> contact, int limit, std::optional<RowId> before = {}) = 0;
    // RecordUnknown when there is no such action.
    virtual Result<HistoryEntry> action(RowId id) = 0;
    // In the order they were written; those of `contact` when given.
    virtual Result<std::vector<JournalledRow>> rows(RowId action, std::optional<RowId> contact = {}) = 0;
    // Another one after every change of the database, whoever made it.
    virtual Result<QString> mark() = 0;
    // From now on `told` is called on the reader's thread when the database says by itself that somebody changed it. SQLite
    // never does: ask for the mark.
    virtual Result<void> listen(std::function<void()> told) = 0;
};

} // namespace pd
