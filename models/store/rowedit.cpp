// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowedit.h"

#include "models/store/carryover.h"
#include "models/store/connection.h"
#include "models/store/contactfold.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// A flag is 0 or 1 in both engines.
QVariant stored(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? QVariant(int(value.toBool())) : value;
}

// In the type of the edit, whose invalid value is NULL.
QVariant asEdited(const QVariant &inRow, const FieldEdit &edit)
{
    const QVariant &typed = edit.value.isValid() ? edit.value : edit.was;
    if (typed.typeId() == QMetaType::Bool)
        return inRow.toInt() != 0;
    const bool maybe = !edit.value.isValid() || !edit.was.isValid() || typed.typeId() == QMetaType::LongLong;
    if (maybe && inRow.isNull())
        return {};
    return typed.typeId() == QMetaType::LongLong ? QVariant(inRow.toLongLong()) : QVariant(inRow.toString());
}

class RowEditor {
public:
    RowEditor(WriteTransaction &transaction, const EditedTable &table, RowId row)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_table(table)
        , m_row(row)
    {
    }

    Result<void> run(const std::vector<FieldEdit> &edits)
    {
        if (const Result<void> compared = compare(edits); !compared)
            return compared;
        if (m_columns.isEmpty())
            return {};
        if (m_table.table == "contact"_L1) {
            if (const Result<void> folded = addFolded(); !folded)
                return folded;
        }
        if (const Result<void> written = write(); !written)
            return written;
        if (!m_table.theirs)
            return {};
        for (const FieldEdit &edit : m_changed) {
            if (const Result<void> noted = carryOver(m_transaction, {m_table.table, m_row, edit.column, stored(edit.value).toString(), {}}); !noted)
                return noted;
        }
        return {};
    }

private:
    // What is left to be written, against the row as it stands now.
    Result<void> compare(const std::vector<FieldEdit> &edits)
    {
        QStringList columns;
        for (const FieldEdit &edit : edits)
            columns.append(edit.column);
        if (columns.isEmpty())
            return {};
        Result<QSqlQuery> found = m_connection.query(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "_s), m_table.table), {m_row});
        if (!found)
            return found.error();
        if (!found->next())
            return Error{ErrorCode::RecordUnknown, {{u"kind"_s, m_table.kind}, {u"id"_s, QString::number(m_row)}}, {}};
        std::vector<FieldConflict> conflicts;
        for (std::size_t i = 0; i < edits.size(); ++i) {
            const FieldEdit &edit = edits[i];
            const QVariant now = asEdited(found->value(int(i)), edit);
            if (now == edit.value)
                continue;
            if (now != edit.was)
                conflicts.push_back({edit.column, edit.was, now, edit.value});
            m_columns.append(edit.column);
            m_values.append(stored(edit.value));
            m_changed.push_back(edit);
        }
        if (!conflicts.empty())
            return fieldConflict(m_table.kind, QString::number(m_row), conflicts);
        return {};
    }

    Result<void> addFolded()
    {
        Result<QSqlQuery> sources =
            m_connection.query(u"SELECT %1 FROM contact WHERE id = ?"_s.arg(foldSources().join(u", "_s)), {m_row});
        if (!sources)
            return sources.error();
        sources->next();
        int column = -1;
        const QStringList folded = foldedValues([&](const QString &source) {
            ++column;
            const qsizetype edited = m_columns.indexOf(source);
            return (edited < 0 ? sources->value(column) : m_values[edited]).toString();
        });
        for (qsizetype i = 0; i < folded.size(); ++i) {
            m_columns.append(foldTargets()[i]);
            m_values.append(folded[i]);
        }
        return {};
    }

    Result<void> write()
    {
        QStringList sets;
        for (const QString &column : m_columns)
            sets.append(column + u" = ?"_s);
        const Result<QSqlQuery> written = m_connection.query(
            u"UPDATE %1 SET %2, version = version + 1 WHERE id = ?"_s.arg(m_table.table, sets.join(u", "_s)), m_values + QVariantList{m_row});
        return written ? Result<void>() : written.error();
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    const EditedTable &m_table;
    RowId m_row;
    QStringList m_columns;
    QVariantList m_values;
    std::vector<FieldEdit> m_changed;
};

} // namespace

Result<void> editRow(WriteTransaction &transaction, const EditedTable &table, RowId row, const std::vector<FieldEdit> &edits)
{
    return RowEditor(transaction, table, row).run(edits);
}

} // namespace pd::store
