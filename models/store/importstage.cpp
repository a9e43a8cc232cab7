// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importstage.h"

#include "models/domain/folding.h"
#include "models/store/connection.h"
#include "models/store/contactfold.h"
#include "models/store/importsql.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

const QStringList systemColumns{u"seq"_s,         u"file"_s,       u"line"_s,       u"external_id"_s, u"present"_s,
                                u"source_deleted"_s, u"merged_into"_s, u"created_at"_s, u"modified_at"_s, u"system_modstamp"_s};


QString columnType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Money:
    case FieldKind::Instant:
    case FieldKind::Boolean:
    case FieldKind::Integer:
        return u"bigint"_s;
    case FieldKind::Probability:
        return u"double precision"_s;
    default:
        return u"text"_s;
    }
}

QVariant orNull(const std::optional<Instant> &instant)
{
    return instant ? QVariant(instant->ms) : QVariant();
}

} // namespace

ImportStage::ImportStage(Connection &connection)
    : m_connection(connection)
{
}

ImportStage::~ImportStage()
{
    for (auto &[name, table] : m_tables)
        table.writer.reset(); // statements before their table
    if (m_open)
        static_cast<void>(m_connection.execute(u"ROLLBACK"_s).has_value());
    for (const auto &[name, table] : m_tables)
        static_cast<void>(m_connection.execute(u"DROP TABLE IF EXISTS stage_%1"_s.arg(name)).has_value());
}

Result<std::unique_ptr<ImportStage>> ImportStage::create(Connection &connection)
{
    std::unique_ptr<ImportStage> stage(new ImportStage(connection));
    if (connection.engine() == Engine::Sqlite) {
        // On disk, not in memory: an export may be larger than that.
        if (const auto set = connection.execute(u"PRAGMA temp_store = FILE"_s); !set)
            return set.error();
    }
    // One transaction for all rows: it writes temporary tables only, and locks nothing else.
    if (const auto begun = connection.execute(u"BEGIN"_s); !begun)
        return begun.error();
    stage->m_open = true;
    return stage;
}

Result<void> ImportStage::createTable(const ImportTable &table)
{
    QStringList columns{u"seq bigint"_s, u"file bigint"_s, u"line bigint"_s, u"external_id text"_s, u"present bigint"_s,
                        u"source_deleted bigint"_s, u"merged_into text"_s, u"created_at bigint"_s, u"modified_at bigint"_s, u"system_modstamp bigint"_s};
    QStringList names = systemColumns;
    for (const ImportField &field : table.fields) {
        columns.append(field.column + u' ' + columnType(field.kind));
        names.append(field.column);
    }
    for (const QString &column : ImportSql::computedColumns(table)) {
        columns.append(column + u" text"_s);
        names.append(column);
    }
    // seq is the key, so that a row is found by it at once.
    columns[0] = m_connection.engine() == Engine::Sqlite ? u"seq INTEGER PRIMARY KEY"_s : u"seq bigint PRIMARY KEY"_s;
    const QString name = u"stage_"_s + table.table;
    if (const auto made = m_connection.execute(u"CREATE TEMPORARY TABLE %1 (%2)"_s.arg(name, columns.join(u", "_s))); !made)
        return made;
    Table &staged = m_tables[table.table];
    staged.writer = m_connection.engine() == Engine::Sqlite ? sqliteBulkTable(m_connection, name, names)
                                                            : postgresBulkTable(m_connection, name, names);
    staged.buffer.resize(size_t(names.size()));
    return staged.writer->prepare();
}

Result<int> ImportStage::addFile(const ImportTable &table, const std::vector<bool> &present)
{
    if (!m_tables.contains(table.table)) {
        if (const auto made = createTable(table); !made)
            return made.error();
    }
    StagedFile file;
    file.table = &table;
    for (size_t i = 0; i < present.size(); ++i)
        file.present |= present[i] ? quint64(1) << i : 0;
    m_files.push_back(file);
    return int(m_files.size()) - 1;
}

Result<void> ImportStage::add(int fileNumber, const StagedRow &row)
{
    StagedFile &file = m_files[size_t(fileNumber)];
    Table &table = m_tables[file.table->table];
    std::vector<QVariant> &values = table.buffer;
    values[0] = ++m_next;
    values[1] = fileNumber;
    values[2] = row.line;
    values[3] = row.externalId;
    values[4] = qint64(file.present);
    values[5] = int(row.deleted);
    values[6] = row.mergedInto.isEmpty() ? QVariant() : QVariant(row.mergedInto);
    values[7] = orNull(row.created);
    values[8] = orNull(row.modified);
    values[9] = orNull(row.stamp);
    std::copy(row.values.begin(), row.values.end(), values.begin() + systemColumns.size());
    auto computed = values.begin() + systemColumns.size() + qsizetype(row.values.size());
    if (file.table->table == "contact"_L1) {
        const QStringList folded = foldedValues([&](const QString &source) {
            const int index = file.table->fieldIndex(source);
            return index < 0 ? QString() : row.values[size_t(index)].toString();
        });
        std::copy(folded.cbegin(), folded.cend(), computed);
    } else if (file.table->table == "portal_user"_L1) {
        *computed = folded(row.values[size_t(file.table->fieldIndex(u"username"))].toString());
    }
    ++file.rows;
    table.writer->digest.add(std::span(values).subspan(3));
    if (const auto inserted = table.writer->insert(values); !inserted)
        return inserted;
    return table.writer->full() ? table.writer->flush() : Result<void>();
}

Result<void> ImportStage::removeFile(int fileNumber)
{
    StagedFile &file = m_files[size_t(fileNumber)];
    if (const auto flushed = m_tables[file.table->table].writer->flush(); !flushed)
        return flushed;
    file.rows = 0;
    const auto removed = m_connection.query(u"DELETE FROM stage_%1 WHERE file = ?"_s.arg(file.table->table), {fileNumber});
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<void> ImportStage::finish()
{
    for (auto &[name, table] : m_tables) {
        if (const auto flushed = table.writer->flush(); !flushed)
            return flushed;
    }
    if (const auto committed = m_connection.execute(u"COMMIT"_s); !committed)
        return committed;
    m_open = false;
    for (const auto &[name, table] : m_tables) {
        if (const auto indexed = m_connection.execute(u"CREATE INDEX stage_%1_id ON stage_%1 (external_id)"_s.arg(name)); !indexed)
            return indexed;
        if (m_connection.engine() == Engine::Postgres) {
            if (const auto analyzed = m_connection.execute(u"ANALYZE stage_%1"_s.arg(name)); !analyzed)
                return analyzed;
        }
    }
    return {};
}

std::vector<const ImportTable *> ImportStage::tables() const
{
    std::vector<const ImportTable *> staged;
    for (const ImportTable &table : importTables()) {
        if (m_tables.contains(table.table))
            staged.push_back(&table);
    }
    return staged;
}

RowDigest &ImportStage::digest(const QString &table)
{
    return m_tables.at(table).writer->digest;
}

} // namespace pd::store
