// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importsql.h"

#include "models/store/connection.h"
#include "models/store/contactfold.h"
#include "models/store/importstage.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<ImportSql> ImportSql::make(Connection &connection, const ImportStage &stage)
{
    ImportSql sql;
    const bool sqlite = connection.engine() == Engine::Sqlite;
    sql.m_differs = sqlite ? u"IS NOT"_s : u"IS DISTINCT FROM"_s;
    for (const ImportTable *table : stage.tables())
        sql.m_staged.append(table->table);
    for (const StagedFile &file : stage.files())
        sql.m_said[file.table->table] |= file.present;
    auto rows = connection.query(
        sqlite ? u"SELECT t.name, c.name, c.dflt_value FROM pragma_table_list t JOIN pragma_table_info(t.name) c "
                 "WHERE t.schema = 'main' AND t.type = 'table' AND c.dflt_value IS NOT NULL AND c.\"notnull\" = 1"_s
               : u"SELECT table_name, column_name, column_default FROM information_schema.columns "
                 "WHERE table_schema = current_schema() AND column_default IS NOT NULL AND is_nullable = 'NO'"_s);
    if (!rows)
        return rows.error();
    while (rows->next())
        sql.m_defaults.insert(rows->value(0).toString() + u'.' + rows->value(1).toString(), rows->value(2).toString());
    return sql;
}

bool ImportSql::isSaid(const ImportTable &table, const ImportField &field) const
{
    return m_said.value(table.table) >> table.fieldIndex(field.column) & 1;
}

// Tables are inserted in the order of m_staged: an earlier one is complete, this one and later ones are not.
bool ImportSql::comesLater(const ImportTable &table, const ImportField &reference, When when) const
{
    return when == When::Inserting && m_staged.contains(reference.references)
        && m_staged.indexOf(reference.references) >= m_staged.indexOf(table.table);
}

QString ImportSql::theirs(const ImportTable &table, const ImportField &field, When when) const
{
    if (field.kind == FieldKind::Reference) {
        if (!isSaid(table, field))
            return u"NULL"_s;
        const QString stored = u"m_%1.id"_s.arg(field.column);
        return comesLater(table, field, when) ? u"COALESCE(p_%1.target, %2)"_s.arg(field.column, stored) : stored;
    }
    const QString fallback = m_defaults.value(table.table + u'.' + field.column);
    return fallback.isEmpty() ? u"s."_s + field.column : u"COALESCE(s.%1, %2)"_s.arg(field.column, fallback);
}

QString ImportSql::joins(const ImportTable &table, const ImportField &reference, When when) const
{
    if (!isSaid(table, reference))
        return {};
    QString joins;
    if (comesLater(table, reference, when))
        joins += u" LEFT JOIN id_%1 p_%2 ON p_%2.external_id = s.%2"_s.arg(reference.references, reference.column);
    return joins + u" LEFT JOIN %1 m_%2 ON m_%2.external_id = s.%2"_s.arg(reference.references, reference.column);
}

QString ImportSql::joins(const ImportTable &table, When when) const
{
    QString all;
    for (const ImportField &field : table.fields) {
        if (field.kind == FieldKind::Reference)
            all += joins(table, field, when);
    }
    return all;
}

QString ImportSql::presentBit(const ImportTable &table, const ImportField &field)
{
    return u"(s.present & %1) <> 0"_s.arg(qint64(1) << table.fieldIndex(field.column));
}

QStringList ImportSql::computedColumns(const ImportTable &table)
{
    if (table.table == "contact"_L1)
        return foldTargets();
    return table.table == "portal_user"_L1 ? QStringList{u"folded_username"_s} : QStringList();
}

} // namespace pd::store
