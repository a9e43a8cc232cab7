// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importplan.h"

#include "models/store/connection.h"
#include "models/store/importerased.h"
#include "models/store/importstage.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// What must be in a row's neighbourhood: the parent whose rows lie together.
struct Neighbourhood {
    const char16_t *table;
    const char16_t *parent;
    const char16_t *column;
};
constexpr Neighbourhood neighbourhoods[] = {
    {u"ticket_order", u"contact", u"contact_id"}, {u"ticket_order_item", u"ticket_order", u"order_id"},
    {u"payment", u"ticket_order", u"order_id"},   {u"donation", u"contact", u"contact_id"},
    {u"benefit", u"contact", u"contact_id"},      {u"portal_user", u"contact", u"contact_id"},
};

// What only one row of a table may have, and the field that is said to be wrong.
struct UniqueKey {
    const char16_t *table;
    const char16_t *columns;
    const char16_t *field;
};
constexpr UniqueKey uniqueKeys[] = {
    {u"portal_user", u"folded_username", u"username"},
    {u"discount_code", u"code", u"code"},
    {u"passcode", u"member_access_id,code", u"code"},
};

} // namespace

ImportPlan::ImportPlan(Connection &connection, const ImportStage &stage)
    : m_connection(connection)
    , m_stage(stage)
{
}

ImportPlan::~ImportPlan()
{
    for (const ImportTable *table : m_stage.tables()) {
        for (const QString &kind : {u"bad_"_s, u"id_"_s})
            static_cast<void>(m_connection.execute(u"DROP TABLE IF EXISTS %1%2"_s.arg(kind, table->table)).has_value());
    }
}

Result<void> ImportPlan::make()
{
    if (const auto blanked = blankErasedWords(m_connection, m_stage); !blanked)
        return blanked;
    for (const ImportTable *table : m_stage.tables()) {
        const QString &name = table->table;
        if (const auto made = m_connection.execute(u"CREATE TEMPORARY TABLE bad_%1 (seq bigint PRIMARY KEY)"_s.arg(name)); !made)
            return made;
        if (const QString erased = erasedRows(name); !erased.isEmpty()) {
            if (const auto done = reject(name, erased, {}, {ErrorCode::ActionRefused, {{u"reason"_s, u"personErased"_s}}, {}}); !done)
                return done;
        }
        if (const auto done = rejectRepeats(table->object, name); !done)
            return done;
        if (const auto done = rejectTaken(*table); !done)
            return done;
        if (const auto done = rejectCircles(name); !done)
            return done;
        if (const auto done = assignIds(name); !done)
            return done;
    }
    return {};
}

// Of several rows with one id the latest counts: by its last modification, else the last one read.
Result<void> ImportPlan::rejectRepeats(const QString &object, const QString &table)
{
    auto ids = m_connection.query(u"SELECT external_id FROM stage_%1 GROUP BY external_id HAVING count(*) > 1 ORDER BY external_id"_s.arg(table));
    if (!ids)
        return ids.error();
    const size_t before = m_repeated.size();
    while (ids->next())
        m_repeated.push_back({object, ids->value(0).toString()});
    if (m_repeated.size() == before)
        return {};
    return reject(table,
                  u"SELECT s.seq, s.file, s.line FROM stage_%1 s JOIN (SELECT external_id FROM stage_%1 GROUP BY external_id HAVING count(*) > 1) d "
                  "ON d.external_id = s.external_id WHERE s.seq <> (SELECT w.seq FROM stage_%1 w WHERE w.external_id = s.external_id "
                  "ORDER BY COALESCE(w.modified_at, -1) DESC, w.seq DESC LIMIT 1) ORDER BY s.seq"_s.arg(table),
                  {}, {ErrorCode::RowRepeated, {}, {}});
}

// What the database itself would refuse, said with its line instead. A stored row has it before all staged ones, even if
// the import gives that row another: rows are written one by one. Of two staged ones the first has it.
Result<void> ImportPlan::rejectTaken(const ImportTable &table)
{
    for (const UniqueKey &key : uniqueKeys) {
        if (table.table != QStringView(key.table))
            continue;
        const QString columns = QString::fromUtf16(key.columns);
        QString parents;
        QStringList stored, staged;
        for (const QString &column : columns.split(u',')) {
            const int field = table.fieldIndex(column);
            QString there = u"u."_s + column;
            if (field >= 0 && table.fields.at(field).kind == FieldKind::Reference) {
                parents += u" JOIN %1 p_%2 ON p_%2.id = u.%2"_s.arg(table.fields.at(field).references, column);
                there = u"p_%1.external_id"_s.arg(column);
            }
            stored.append(u"%1 = s.%2"_s.arg(there, column));
            staged.append(u"o.%1 = s.%1"_s.arg(column));
        }
        if (const auto indexed = m_connection.execute(u"CREATE INDEX stage_%1_key ON stage_%1 (%2)"_s.arg(table.table, columns)); !indexed)
            return indexed;
        const QString select =
            u"SELECT s.seq, s.file, s.line FROM stage_%1 s WHERE (EXISTS (SELECT 1 FROM %1 u%2 WHERE %3 "
            "AND (u.external_id IS NULL OR u.external_id <> s.external_id)) "
            "OR EXISTS (SELECT 1 FROM stage_%1 o WHERE %4 AND o.seq < s.seq AND o.external_id <> s.external_id "
            "AND o.seq NOT IN (SELECT seq FROM bad_%1))) AND s.seq NOT IN (SELECT seq FROM bad_%1) ORDER BY s.seq"_s.arg(
                table.table, parents, stored.join(u" AND "_s), staged.join(u" AND "_s));
        if (const auto done = reject(table.table, select, QString::fromUtf16(key.field), {ErrorCode::RowValueTaken, {}, {}}); !done)
            return done;
    }
    return {};
}

Result<void> ImportPlan::rejectCircles(const QString &table)
{
    if (table != "benefit"_L1)
        return {};
    return reject(table,
                  u"SELECT s.seq, s.file, s.line FROM stage_benefit s WHERE s.renewed_by_id = s.external_id "
                  "AND s.seq NOT IN (SELECT seq FROM bad_benefit)"_s,
                  u"renewed_by_id"_s, {ErrorCode::RowRefersToItself, {}, {}});
}

Result<void> ImportPlan::reject(const QString &table, const QString &select, const QString &column, const Error &error)
{
    auto rows = m_connection.query(select);
    if (!rows)
        return rows.error();
    std::vector<qint64> bad;
    while (rows->next()) {
        bad.push_back(rows->value(0).toLongLong());
        m_rejections.push_back({rows->value(1).toInt(), rows->value(2).toLongLong(), column, error});
    }
    rows->finish();
    auto insert = m_connection.prepare(u"INSERT INTO bad_%1 (seq) VALUES (?)"_s.arg(table));
    if (!insert)
        return insert.error();
    for (const qint64 seq : bad) {
        if (const auto done = m_connection.run(*insert, {seq}); !done)
            return done;
    }
    return {};
}

Result<void> ImportPlan::assignIds(const QString &table)
{
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    const QString key = sqlite ? u"INTEGER PRIMARY KEY"_s : u"bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_s;
    if (const auto made = m_connection.execute(
            u"CREATE TEMPORARY TABLE id_%1 (n %2, external_id text, target bigint, seq bigint, fresh bigint)"_s.arg(table, key));
        !made)
        return made;
    const QString taken = u"s.seq NOT IN (SELECT seq FROM bad_%1)"_s.arg(table);
    if (const auto stored = m_connection.execute(
            u"INSERT INTO id_%1 (external_id, target, seq, fresh) SELECT s.external_id, t.id, s.seq, 0 "
            "FROM stage_%1 s JOIN %1 t ON t.external_id = s.external_id WHERE %2 ORDER BY s.seq"_s.arg(table, taken));
        !stored)
        return stored;
    QString join, order = u"s.seq"_s;
    for (const Neighbourhood &one : neighbourhoods) {
        if (table != QStringView(one.table))
            continue;
        const QString parent = QString::fromUtf16(one.parent), column = QString::fromUtf16(one.column);
        join = u" LEFT JOIN %1 m ON m.external_id = s.%2"_s.arg(parent, column);
        order = u"m.id, s.created_at, s.seq"_s;
        if (m_stage.holds(parent)) {
            join += u" LEFT JOIN id_%1 p ON p.external_id = s.%2"_s.arg(parent, column);
            order = u"COALESCE(p.target, m.id), s.created_at, s.seq"_s;
        }
    }
    const Result<QVariant> newest = m_connection.value(u"SELECT COALESCE(max(id), 0) FROM %1"_s.arg(table));
    if (!newest)
        return newest.error();
    if (const auto fresh = m_connection.execute(
            u"INSERT INTO id_%1 (external_id, target, seq, fresh) SELECT s.external_id, %2 + row_number() OVER (ORDER BY %3), s.seq, 1 "
            "FROM stage_%1 s%4 WHERE %5 AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.external_id = s.external_id) ORDER BY 2"_s
                .arg(table, newest->toString(), order, join, taken));
        !fresh)
        return fresh;
    return m_connection.execute(u"CREATE INDEX id_%1_external ON id_%1 (external_id, target)"_s.arg(table));
}

} // namespace pd::store
