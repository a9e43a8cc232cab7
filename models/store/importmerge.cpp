// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importmerge.h"

#include "models/store/connection.h"
#include "models/store/deferredkeys.h"
#include "models/store/firstload.h"
#include "models/store/importstage.h"
#include "models/store/rowdigest.h"
#include "models/store/triggers.h"
#include "models/store/writetransaction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr qint64 slice = 50000; // rows between two questions whether to go on

} // namespace

ImportMerge::ImportMerge(WriteTransaction &transaction, ImportStage &stage, MergeOptions options)
    : m_transaction(transaction)
    , m_connection(transaction.connection())
    , m_stage(stage)
    , m_options(std::move(options))
{
}

Result<MergeResult> ImportMerge::run()
{
    auto sql = ImportSql::make(m_connection, m_stage);
    if (!sql)
        return sql.error();
    m_sql = std::move(*sql);
    // Rows may refer to rows that come later in the same import.
    if (const auto deferred = deferForeignKeys(m_connection); !deferred)
        return deferred.error();
    ImportPlan plan(m_connection, m_stage);
    if (const auto made = plan.make(); !made)
        return made.error();
    if (const auto found = findDataAge(); !found)
        return found.error();
    if (const auto started = startRun(); !started)
        return started.error();
    m_result.rejections = plan.rejections();
    m_result.repeatedIds = plan.repeatedIds();

    const auto tables = m_stage.tables();
    for (const ImportTable *table : tables) {
        const auto count = idCount(*table);
        if (!count)
            return count.error();
        m_all += 2 * *count; // each row is looked at by two steps
    }
    using Step = Result<void> (ImportMerge::*)(const ImportTable &);
    std::vector<FirstLoad> loads;
    for (const ImportTable *table : tables) {
        loads.emplace_back(m_connection, table->table);
        if (const auto begun = loads.back().begin(); !begun)
            return begun.error();
    }
    for (const Step write : {&ImportMerge::insertFresh, &ImportMerge::updateStored}) {
        for (const ImportTable *table : tables) {
            if (const auto done = (this->*write)(*table); !done)
                return done.error();
        }
    }
    bool rebuild = false;
    for (FirstLoad &load : loads) {
        if (const auto done = load.finish(); !done)
            return done.error();
        rebuild = rebuild || load.tookTriggersAway();
    }
    if (rebuild) {
        if (const auto done = rebuildTriggers(m_connection); !done)
            return done.error();
    }
    for (const Step report : {&ImportMerge::findOrphans, &ImportMerge::countStored, &ImportMerge::findMissing}) {
        for (const ImportTable *table : tables) {
            if (const auto done = (this->*report)(*table); !done)
                return done.error();
        }
    }
    if (const auto noted = noteOrphans(); !noted)
        return noted.error();
    for (const ImportTable &table : importTables()) {
        if (const auto done = linkOrphans(table); !done)
            return done.error();
    }
    return std::move(m_result);
}

// A2: by the system's stamp, where no row has one by its last change, else by its making.
Result<void> ImportMerge::findDataAge()
{
    for (const QString &column : {u"system_modstamp"_s, u"modified_at"_s, u"created_at"_s}) {
        for (const ImportTable *table : m_stage.tables()) {
            const auto newest =
                m_connection.value(u"SELECT max(%2) FROM stage_%1 WHERE seq NOT IN (SELECT seq FROM bad_%1)"_s.arg(table->table, column));
            if (!newest)
                return newest.error();
            if (!newest->isNull())
                m_result.dataAsOf = std::max(m_result.dataAsOf, std::optional(Instant{newest->toLongLong()}));
        }
        if (m_result.dataAsOf)
            break;
    }
    return {};
}

Result<void> ImportMerge::startRun()
{
    const auto id = m_connection.value(
        u"INSERT INTO import_run (id, started_at, data_as_of) SELECT COALESCE(max(id), 0) + 1, ?, ? FROM import_run RETURNING id"_s,
        {m_options.startedAt.ms, m_result.dataAsOf ? QVariant(m_result.dataAsOf->ms) : QVariant()});
    if (!id)
        return id.error();
    m_result.runId = id->toLongLong();
    return {};
}

Result<qint64> ImportMerge::idCount(const ImportTable &table)
{
    const auto last = m_connection.value(u"SELECT COALESCE(max(n), 0) FROM id_%1"_s.arg(table.table));
    return last ? Result<qint64>(last->toLongLong()) : Result<qint64>(last.error());
}

Result<void> ImportMerge::step(qint64 rows)
{
    m_done += rows;
    if (m_options.progress && !m_options.progress(std::min(m_done, m_all), m_all))
        return Error{ErrorCode::Cancelled, {}, {}};
    return {};
}

Result<void> ImportMerge::inSlices(const ImportTable &table, const std::function<Result<void>(qint64 from, qint64 to)> &body)
{
    const auto last = idCount(table);
    if (!last)
        return last.error();
    for (qint64 from = 0; from < *last; from += slice) {
        const qint64 to = std::min(from + slice, *last);
        if (const auto done = body(from, to); !done)
            return done;
        if (const auto stepped = step(to - from); !stepped)
            return stepped;
    }
    return {};
}

Result<void> ImportMerge::insertFresh(const ImportTable &table)
{
    QStringList columns{u"id"_s, u"external_id"_s, u"import_run_id"_s}, values{u"i.target"_s, u"i.external_id"_s, QString::number(m_result.runId)};
    for (const ImportField &field : table.fields) {
        columns.append(field.column);
        values.append(m_sql.theirs(table, field, ImportSql::When::Inserting));
    }
    for (const QString &column : ImportSql::computedColumns(table)) {
        columns.append(column);
        values.append(u"s."_s + column);
    }
    const std::pair<bool, QString> system[] = {
        {table.keepsCreated, u"created_at"_s}, {table.keepsDeleted, u"source_deleted"_s}, {table.keepsMerged, u"merged_into"_s}};
    for (const auto &[keeps, column] : system) {
        if (keeps) {
            columns.append(column);
            values.append(u"s."_s + column);
        }
    }
    // id_T is walked in the order of n, so that rows are written in the order of their ids.
    const QString sql = u"INSERT INTO %1 (%2) SELECT %3 FROM id_%1 i CROSS JOIN stage_%1 s%4 "
                        "WHERE s.seq = i.seq AND i.fresh = 1 AND i.n > ? AND i.n <= ? ORDER BY i.n"_s;
    auto insert = m_connection.prepare(sql.arg(table.table, columns.join(u','), values.join(u','), m_sql.joins(table, ImportSql::When::Inserting)));
    if (!insert)
        return insert.error();
    const auto inserted = inSlices(table, [&](qint64 from, qint64 to) { return m_connection.run(*insert, {from, to}); });
    if (!inserted)
        return inserted;
    const auto count = m_connection.value(u"SELECT count(*) FROM id_%1 WHERE fresh = 1"_s.arg(table.table));
    if (!count)
        return count.error();
    m_transaction.noteBulk(table.table, count->toLongLong(), m_stage.digest(table.table).result());
    if (m_connection.engine() != Engine::Postgres)
        return {};
    // Its planner knows nothing of new rows until it is told.
    if (const auto analyzed = m_connection.execute(u"ANALYZE "_s + table.table); !analyzed)
        return analyzed;
    // Ids given by hand do not move the sequence.
    return m_connection.execute(
        u"SELECT setval(pg_get_serial_sequence('%1', 'id'), max(id)) FROM %1 HAVING max(id) IS NOT NULL"_s.arg(table.table));
}

Result<void> ImportMerge::updateStored(const ImportTable &table)
{
    ImportUpdate update(m_connection, m_sql, table, m_result.runId, {m_options.onConflict, m_options.decisions});
    const auto updated = inSlices(table, [&](qint64 from, qint64 to) { return update.run(from, to); });
    if (!updated)
        return updated;
    m_result.conflicts.insert(m_result.conflicts.end(), update.conflicts().begin(), update.conflicts().end());
    m_result.origins.insert(m_result.origins.end(), update.origins().begin(), update.origins().end());
    for (const auto &[file, count] : update.changed())
        m_result.stored[file] += count;
    return {};
}

qint64 ImportMerge::room(size_t listed) const
{
    return std::max<qint64>(m_options.mostListed - qint64(listed), 0);
}

Result<void> ImportMerge::findOrphans(const ImportTable &table)
{
    for (const ImportField &field : table.fields) {
        if (field.kind != FieldKind::Reference || !m_sql.isSaid(table, field))
            continue;
        if (const auto done = findOrphans(table, field); !done)
            return done;
    }
    return {};
}

Result<void> ImportMerge::findOrphans(const ImportTable &table, const ImportField &field)
{
    const QString joins = m_sql.joins(table, field, ImportSql::When::Inserted);
    const QString theirs = m_sql.theirs(table, field, ImportSql::When::Inserted);
    const auto listed = [&] { return m_connection.value(u"SELECT 1 FROM import_orphan WHERE table_name = ? AND field = ? LIMIT 1"_s, {table.table, field.column}); };
    const auto known = listed();
    if (!known)
        return known.error();
    if (known->isValid()) { // what was missing before is asked anew for every row that says something about it now
        const auto cleared = m_connection.query(
            u"DELETE FROM import_orphan WHERE table_name = ? AND field = ? AND row_id IN (SELECT i.target FROM id_%1 i CROSS JOIN stage_%1 s%2 "
            "WHERE s.seq = i.seq AND %3 AND (s.%4 IS NULL OR %5 IS NOT NULL))"_s.arg(table.table, joins, ImportSql::presentBit(table, field),
                                                                                   field.column, theirs),
            {table.table, field.column});
        if (!cleared)
            return cleared.error();
    }
    // One that is missing still stays as it is, so that the same files again change nothing.
    const auto kept = m_connection.query(
        u"INSERT INTO import_orphan (table_name, row_id, field, missing_external_id, import_run_id) "
        "SELECT CAST(? AS text), i.target, CAST(? AS text), s.%2, %5 FROM id_%1 i CROSS JOIN stage_%1 s%3 "
        "WHERE s.seq = i.seq AND s.%2 IS NOT NULL AND %4 IS NULL ON CONFLICT (table_name, row_id, field) DO UPDATE "
        "SET missing_external_id = excluded.missing_external_id, version = import_orphan.version + 1 "
        "WHERE import_orphan.missing_external_id <> excluded.missing_external_id"_s.arg(table.table, field.column, joins, theirs)
            .arg(m_result.runId),
        {table.table, field.column});
    if (!kept)
        return kept.error();
    const auto any = listed();
    if (!any)
        return any.error();
    if (!any->isValid())
        return {};
    auto rows = m_connection.query(u"SELECT i.external_id, o.missing_external_id FROM import_orphan o JOIN id_%1 i ON i.target = o.row_id "
                                   "JOIN stage_%1 s ON s.seq = i.seq WHERE o.table_name = ? AND o.field = ? AND %2 ORDER BY i.n LIMIT %3"_s
                                       .arg(table.table, ImportSql::presentBit(table, field)).arg(room(m_result.orphans.size())),
                                   {table.table, field.column});
    if (!rows)
        return rows.error();
    while (rows->next())
        m_result.orphans.push_back({table.object, rows->value(0).toString(), rows->value(1).toString()});
    return {};
}

// The orphans of this run are journalled as its other new rows are.
Result<void> ImportMerge::noteOrphans()
{
    auto rows = m_connection.query(u"SELECT table_name, row_id, field, missing_external_id FROM import_orphan WHERE import_run_id = ? ORDER BY id"_s,
                                   {m_result.runId});
    if (!rows)
        return rows.error();
    RowDigest digest;
    while (rows->next())
        digest.add(std::array{rows->value(0), rows->value(1), rows->value(2), rows->value(3)});
    m_transaction.noteBulk(u"import_orphan"_s, digest.count(), digest.result());
    return {};
}

// Rows of earlier imports whose missing record has come now.
Result<void> ImportMerge::linkOrphans(const ImportTable &table)
{
    for (const ImportField &field : table.fields) {
        if (field.kind != FieldKind::Reference || !m_stage.holds(field.references))
            continue;
        auto found = m_connection.query(u"SELECT o.row_id, p.id FROM import_orphan o JOIN %1 p ON p.external_id = o.missing_external_id "
                                        "WHERE o.table_name = ? AND o.field = ?"_s.arg(field.references),
                                        {table.table, field.column});
        if (!found)
            return found.error();
        std::vector<std::pair<RowId, RowId>> links;
        while (found->next())
            links.emplace_back(found->value(0).toLongLong(), found->value(1).toLongLong());
        found->finish();
        for (const auto &[row, parent] : links) {
            // A link that staff have made meanwhile stays.
            const auto linked = m_connection.query(
                u"UPDATE %1 SET %2 = ?, version = version + 1 WHERE id = ? AND %2 IS NULL"_s.arg(table.table, field.column), {parent, row});
            if (!linked)
                return linked.error();
            const auto removed = m_connection.query(u"DELETE FROM import_orphan WHERE table_name = ? AND row_id = ? AND field = ?"_s,
                                                    {table.table, row, field.column});
            if (!removed)
                return removed.error();
        }
    }
    return {};
}

Result<void> ImportMerge::findMissing(const ImportTable &table)
{
    if (!m_options.wholeExport)
        return {};
    auto rows = m_connection.query(
        u"SELECT t.external_id FROM %1 t WHERE t.external_id IS NOT NULL AND t.import_run_id IS NOT NULL%2 "
        "AND NOT EXISTS (SELECT 1 FROM stage_%1 s WHERE s.external_id = t.external_id) ORDER BY t.external_id LIMIT %3"_s
            .arg(table.table, table.keepsDeleted ? u" AND t.source_deleted = 0"_s : QString())
            .arg(room(m_result.missing.size())));
    if (!rows)
        return rows.error();
    while (rows->next())
        m_result.missing.push_back({table.object, rows->value(0).toString()});
    return {};
}

Result<void> ImportMerge::countStored(const ImportTable &table)
{
    auto rows = m_connection.query(
        u"SELECT s.file, count(*) FROM id_%1 i CROSS JOIN stage_%1 s WHERE s.seq = i.seq AND i.fresh = 1 GROUP BY s.file"_s.arg(table.table));
    if (!rows)
        return rows.error();
    while (rows->next())
        m_result.stored[rows->value(0).toInt()] += rows->value(1).toLongLong();
    return {};
}

} // namespace pd::store
