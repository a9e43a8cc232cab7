// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importfields.h"
#include "models/domain/importreport.h"
#include "models/domain/result.h"

#include <vector>

namespace pd::store {

class Connection;
class ImportStage;

// A staged row that cannot be stored, found by comparing it with the others and with what is stored.
struct StagedRejection {
    int file = 0;
    qint64 line = 0;
    QString column;
    Error error;
};

// Decides which staged rows are taken, and which id each has or gets. Leaves for every staged table T:
//   bad_T (seq)                                  rows that are rejected
//   id_T  (n, external_id, target, seq, fresh)   rows that are taken, in the order of n; fresh: not stored yet
// Fresh rows are numbered so that one patron's rows lie together on disk.
class ImportPlan {
public:
    ImportPlan(Connection &connection, const ImportStage &stage);
    // Drops its tables. The stage must be there still.
    ~ImportPlan();
    Q_DISABLE_COPY_MOVE(ImportPlan)

    Result<void> make();

    [[nodiscard]] const std::vector<StagedRejection> &rejections() const { return m_rejections; }
    [[nodiscard]] const std::vector<ImportRecord> &repeatedIds() const { return m_repeated; }

private:
    Result<void> rejectRepeats(const QString &object, const QString &table);
    Result<void> rejectTaken(const ImportTable &table);
    Result<void> rejectCircles(const QString &table);
    Result<void> reject(const QString &table, const QString &select, const QString &column, const Error &error);
    Result<void> assignIds(const QString &table);

    Connection &m_connection;
    const ImportStage &m_stage;
    std::vector<StagedRejection> m_rejections;
    std::vector<ImportRecord> m_repeated;
};

} // namespace pd::store
