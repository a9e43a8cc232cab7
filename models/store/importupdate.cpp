// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importupdate.h"

#include "models/domain/folding.h"
#include "models/store/connection.h"
#include "models/store/contactfold.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr int lookedBack = 100; // entries of one record

// import_base keeps every value as text.
QString asText(const QVariant &value)
{
    return value.isNull() ? QString() : value.toString();
}

bool same(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    if (a.typeId() == QMetaType::Double || b.typeId() == QMetaType::Double)
        return a.toDouble() == b.toDouble();
    return asText(a) == asText(b);
}

} // namespace

ImportUpdate::ImportUpdate(Connection &connection, const ImportSql &sql, const ImportTable &table, qint64 runId, ConflictRule rule)
    : m_connection(connection)
    , m_sql(sql)
    , m_table(table)
    , m_runId(runId)
    , m_rule(rule)
{
}

Result<void> ImportUpdate::prepare()
{
    if (!m_columns.isEmpty())
        return {};
    QStringList ours, theirs, present, differences;
    const auto compare = [&](const QString &column, const QString &expression, const QString &isPresent) {
        m_columns.append(column);
        ours.append(u"t."_s + column);
        theirs.append(expression);
        present.append(u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(isPresent));
        differences.append(u"(%1 AND t.%2 %3 %4)"_s.arg(isPresent, column, m_sql.differs(), expression));
    };
    for (const ImportField &field : m_table.fields)
        compare(field.column, m_sql.theirs(m_table, field, ImportSql::When::Inserted), ImportSql::presentBit(m_table, field));
    if (m_table.keepsCreated)
        compare(u"created_at"_s, u"s.created_at"_s, u"s.created_at IS NOT NULL"_s);
    if (m_table.keepsDeleted)
        compare(u"source_deleted"_s, u"s.source_deleted"_s, u"1 = 1"_s);
    if (m_table.keepsMerged)
        compare(u"merged_into"_s, u"s.merged_into"_s, u"1 = 1"_s);
    // What staff have changed is looked at even where it is the same: the import may have come to it.
    differences.append(u"EXISTS (SELECT 1 FROM import_base b WHERE b.table_name = '%1' AND b.row_id = t.id)"_s.arg(m_table.table));
    const QString from = u" FROM id_%1 i CROSS JOIN stage_%1 s CROSS JOIN %1 t%2 WHERE s.seq = i.seq AND t.id = i.target"_s.arg(
        m_table.table, m_sql.joins(m_table, ImportSql::When::Inserted));
    auto candidates = m_connection.prepare(u"SELECT s.seq%1 AND i.fresh = 0 AND i.n > ? AND i.n <= ? AND (%2) ORDER BY i.n"_s.arg(
        from, differences.join(u" OR "_s)));
    if (!candidates)
        return candidates.error();
    m_candidates = std::move(*candidates);
    auto row = m_connection.prepare(u"SELECT t.id, s.external_id, s.file, %1, %2, %3%4 AND s.seq = ?"_s.arg(
        ours.join(u", "_s), theirs.join(u", "_s), present.join(u", "_s), from));
    if (!row)
        return row.error();
    m_row = std::move(*row);
    return {};
}

Result<void> ImportUpdate::run(qint64 from, qint64 to)
{
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    if (const auto read = m_connection.run(m_candidates, {from, to}); !read)
        return read;
    std::vector<qint64> rows;
    while (m_candidates.next())
        rows.push_back(m_candidates.value(0).toLongLong());
    m_candidates.finish();
    for (const qint64 seq : rows) {
        if (const auto done = updateRow(seq); !done)
            return done;
    }
    return {};
}

Result<void> ImportUpdate::updateRow(qint64 seq)
{
    if (const auto read = m_connection.run(m_row, {seq}); !read)
        return read;
    if (!m_row.next())
        return {};
    const RowId id = m_row.value(0).toLongLong();
    const QString externalId = m_row.value(1).toString();
    const int file = m_row.value(2).toInt();
    struct Field {
        QVariant ours, theirs;
        bool present;
    };
    std::vector<Field> fields;
    const int width = int(m_columns.size());
    const auto value = [this](int column) { return m_row.isNull(column) ? QVariant() : m_row.value(column); }; // SQLite's NULL may come as a null text
    for (int i = 0; i < width; ++i)
        fields.push_back({value(3 + i), value(3 + width + i), value(3 + 2 * width + i).toBool()});
    m_row.finish();

    std::vector<Assignment> assignments;
    for (int i = 0; i < width; ++i) {
        const Field &field = fields[size_t(i)];
        const QString &column = m_columns[i];
        if (!field.present)
            continue;
        const Result<Base> before = base(id, column);
        if (!before)
            return before.error();
        if (same(field.ours, field.theirs)) {
            if (before->known) { // they have come to what we have: nothing of ours is left to keep
                if (const auto done = forget(id, column); !done)
                    return done;
            }
            continue;
        }
        if (before->known && same(before->value, field.theirs))
            continue; // changed only here
        if (before->known && !same(before->value, field.ours)) { // changed back here counts as not changed
            const auto taken = settle(id, {m_table.object, externalId, column, asText(field.ours), asText(field.theirs)});
            if (!taken)
                return taken.error();
            if (!*taken)
                continue;
        }
        if (before->known) {
            if (const auto done = forget(id, column); !done)
                return done;
        } else if (const auto done = closeShown(id, column, field.theirs); !done) {
            return done;
        }
        assignments.push_back({column, field.theirs});
    }
    if (assignments.empty())
        return {};
    ++m_changed[file];
    if (const auto computed = addComputed(id, assignments); !computed)
        return computed;
    return write(id, std::move(assignments));
}

Result<bool> ImportUpdate::settle(RowId row, ImportConflict conflict)
{
    auto origin = lastChange(row, conflict.field);
    if (!origin)
        return origin.error();
    origin->taken = m_rule.decisions.of(conflict).value_or(m_rule.otherwise) == OnConflict::Take;
    m_origins.push_back(*origin);
    m_conflicts.push_back(std::move(conflict));
    return origin->taken;
}

// The latest entry of the journal that changed the field. Not known where its contents were erased.
Result<ConflictOrigin> ImportUpdate::lastChange(RowId row, const QString &column)
{
    auto rows = m_connection.query(u"SELECT a.who, a.at, r.before, r.after FROM journal_row r JOIN journal_action a ON a.id = r.action_id "
                                   "WHERE r.table_name = ? AND r.row_id = ? AND r.before IS NOT NULL AND r.after IS NOT NULL ORDER BY r.id DESC LIMIT %1"_s.arg(lookedBack),
                                   {m_table.table, row});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto stored = [&](int side) { return QJsonDocument::fromJson(rows->value(side).toString().toUtf8()).object().value(column); };
        if (stored(2) != stored(3))
            return ConflictOrigin{rows->value(0).toString(), Instant{rows->value(1).toLongLong()}, false};
    }
    return ConflictOrigin();
}

Result<ImportUpdate::Base> ImportUpdate::base(RowId row, const QString &column)
{
    auto found = m_connection.query(u"SELECT value FROM import_base WHERE table_name = ? AND row_id = ? AND field = ?"_s, {m_table.table, row, column});
    if (!found)
        return found.error();
    Base base;
    base.known = found->next();
    if (base.known)
        base.value = found->value(0);
    return base;
}

Result<void> ImportUpdate::forget(RowId row, const QString &column)
{
    const auto done =
        m_connection.query(u"DELETE FROM import_base WHERE table_name = ? AND row_id = ? AND field = ?"_s, {m_table.table, row, column});
    if (!done)
        return done.error();
    // What was to be repeated in PatronManager has arrived there, or has been overruled.
    const auto closed = m_connection.query(u"UPDATE carry_over SET closed_by_import_id = ?, version = version + 1 "
                                           "WHERE table_name = ? AND row_id = ? AND field = ? AND closed_by_import_id IS NULL"_s,
                                           {m_runId, m_table.table, row, column});
    return closed ? Result<void>() : Result<void>(closed.error());
}

// What was paid here stands in payments of its own, not in the order's field: the import that shows the new sum closes it.
Result<void> ImportUpdate::closeShown(RowId row, const QString &column, const QVariant &theirs)
{
    if (m_table.table != "ticket_order"_L1 || column != "amount_paid"_L1)
        return {};
    const auto closed = m_connection.query(u"UPDATE carry_over SET closed_by_import_id = ?, version = version + 1 "
                                           "WHERE table_name = 'ticket_order' AND row_id = ? AND field = 'amount_paid' AND value = ? AND closed_by_import_id IS NULL"_s,
                                           {m_runId, row, theirs.toString()});
    return closed ? Result<void>() : Result<void>(closed.error());
}

// The search columns of the row as it will be.
Result<void> ImportUpdate::addComputed(RowId row, std::vector<Assignment> &assignments)
{
    const auto assigned = [&](const QString &column) -> const Assignment * {
        for (const Assignment &one : assignments) {
            if (one.column == column)
                return &one;
        }
        return nullptr;
    };
    if (m_table.table == "portal_user"_L1) {
        if (const Assignment *username = assigned(u"username"_s))
            assignments.push_back({u"folded_username"_s, folded(username->value.toString())});
        return {};
    }
    if (m_table.table != "contact"_L1)
        return {};
    auto stored = m_connection.query(u"SELECT %1 FROM contact WHERE id = ?"_s.arg(foldSources().join(u", "_s)), {row});
    if (!stored)
        return stored.error();
    if (!stored->next())
        return {};
    int column = -1;
    const QStringList folded = foldedValues([&](const QString &source) {
        ++column;
        const Assignment *change = assigned(source);
        return (change ? change->value : stored->value(column)).toString();
    });
    for (qsizetype i = 0; i < folded.size(); ++i)
        assignments.push_back({foldTargets()[i], folded[i]});
    return {};
}

Result<void> ImportUpdate::write(RowId row, std::vector<Assignment> assignments)
{
    QStringList sets;
    QVariantList values;
    for (const Assignment &one : assignments) {
        sets.append(one.column + u" = ?"_s);
        values.append(one.value);
    }
    values.append(row);
    const auto written =
        m_connection.query(u"UPDATE %1 SET %2, version = version + 1 WHERE id = ?"_s.arg(m_table.table, sets.join(u", "_s)), values);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace pd::store
