// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importfields.h"
#include "models/domain/values.h"
#include "models/store/bulktable.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace pd::store {

class Connection;

// One row as the exchange floor mapped it; values stand as ImportTable::fields say, empty = null.
struct StagedRow {
    qint64 line = 0;
    QString externalId; // canonical, never empty
    bool deleted = false;
    QString mergedInto;
    std::optional<Instant> created;
    std::optional<Instant> modified;
    std::optional<Instant> stamp;
    std::span<const QVariant> values;
};

// Where a staged row came from.
struct StagedFile {
    const ImportTable *table = nullptr;
    quint64 present = 0; // bit i: the file has a column for field i
    qint64 rows = 0;
};

// The rows of one import, laid out in temporary tables of the connection: on disk, seen by nobody else, gone with
// the connection. Filling it takes no lock that another writer waits for. Then ImportMerge reads it.
// Temporary table of T: stage_T (seq, file, line, external_id, present, source_deleted, merged_into, created_at,
// modified_at, system_modstamp, and T's fields with references as external ids; contact and portal_user with their folded columns).
class ImportStage {
public:
    static Result<std::unique_ptr<ImportStage>> create(Connection &connection);
    ~ImportStage();
    Q_DISABLE_COPY_MOVE(ImportStage)

    // The number that add() takes. `present` by index into table.fields.
    Result<int> addFile(const ImportTable &table, const std::vector<bool> &present);
    Result<void> add(int file, const StagedRow &row);
    // Takes back all rows of a file that turned out to be unusable.
    Result<void> removeFile(int file);
    // After the last row.
    Result<void> finish();

    [[nodiscard]] const std::vector<StagedFile> &files() const { return m_files; }
    // The tables that have staged rows, in the order of importTables().
    [[nodiscard]] std::vector<const ImportTable *> tables() const;
    [[nodiscard]] bool holds(const QString &table) const { return m_tables.contains(table); }
    [[nodiscard]] RowDigest &digest(const QString &table);

private:
    struct Table {
        std::unique_ptr<BulkWriter::Table> writer;
        std::vector<QVariant> buffer;
    };
    explicit ImportStage(Connection &connection);
    Result<void> createTable(const ImportTable &table);

    Connection &m_connection;
    std::vector<StagedFile> m_files;
    std::map<QString, Table> m_tables;
    qint64 m_next = 0;
    bool m_open = false;
};

} // namespace pd::store
