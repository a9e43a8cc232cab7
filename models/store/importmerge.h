// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"
#include "models/store/importplan.h"
#include "models/store/importupdate.h"

#include <functional>
#include <map>

namespace pd::store {

class WriteTransaction;

// What an import did to the database; files by the numbers that ImportStage gave.
struct MergeResult {
    std::map<int, qint64> stored; // new or changed
    std::vector<StagedRejection> rejections;
    std::vector<ImportRecord> repeatedIds;
    std::vector<ImportRecord> missing;
    std::vector<ImportOrphan> orphans;
    std::vector<ImportConflict> conflicts;
    std::vector<ConflictOrigin> origins; // of the conflicts, in their order
    std::optional<Instant> dataAsOf; // A2: the newest stamp of the rows that were taken
    qint64 runId = 0;
};

struct MergeOptions {
    OnConflict onConflict = OnConflict::Keep; // where it is not decided otherwise
    ConflictDecisions decisions;
    bool wholeExport = false; // stored records that are not in it are reported as missing
    Instant startedAt;
    qint64 mostListed = 100000; // orphans, missing records and conflicts beyond it are not named
    // Rows done of all; false cancels.
    std::function<bool(qint64 done, qint64 all)> progress;
};

// Puts a stage's rows into the database, inside a bulk WriteTransaction: new rows, changed fields, references to
// rows of this import and of earlier ones. All of it or, when it fails, nothing.
class ImportMerge {
public:
    ImportMerge(WriteTransaction &transaction, ImportStage &stage, MergeOptions options);

    // Cancelled when progress said so.
    Result<MergeResult> run();

private:
    Result<void> findDataAge();
    Result<void> startRun();
    Result<void> insertFresh(const ImportTable &table);
    Result<void> updateStored(const ImportTable &table);
    Result<void> findOrphans(const ImportTable &table);
    Result<void> findOrphans(const ImportTable &table, const ImportField &field);
    Result<void> noteOrphans();
    Result<void> linkOrphans(const ImportTable &table);
    Result<void> findMissing(const ImportTable &table);
    Result<void> countStored(const ImportTable &table);
    Result<qint64> idCount(const ImportTable &table);
    [[nodiscard]] qint64 room(size_t listed) const;
    Result<void> step(qint64 rows);
    // One call of `body` for each slice (from, to] of id_T's rows.
    Result<void> inSlices(const ImportTable &table, const std::function<Result<void>(qint64 from, qint64 to)> &body);

    WriteTransaction &m_transaction;
    Connection &m_connection;
    ImportStage &m_stage;
    MergeOptions m_options;
    ImportSql m_sql;
    MergeResult m_result;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

} // namespace pd::store
