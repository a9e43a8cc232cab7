// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importfields.h"
#include "models/domain/result.h"

#include <QHash>
#include <QStringList>

namespace pd::store {

class Connection;
class ImportStage;

// The SQL text that the steps of an import share. Aliases: s = the staged row, t = the stored row, i = its row in
// id_T, f = a field of T. Both engines read the same text but for the one operator.
class ImportSql {
public:
    static Result<ImportSql> make(Connection &connection, const ImportStage &stage);

    // "IS NOT" that takes NULL for a value.
    [[nodiscard]] QString differs() const { return m_differs; }
    // While rows are inserted, a reference may lead to a row that is not there yet; afterwards all are.
    enum class When { Inserting, Inserted };
    // What the import says the column should hold, for a row `s`: the staged value, or the column's default where
    // the value is empty and the column cannot be; for a reference our own id (NULL: nobody has that external id).
    [[nodiscard]] QString theirs(const ImportTable &table, const ImportField &field, When when) const;
    // The joins that theirs() needs: all of the table's references.
    [[nodiscard]] QString joins(const ImportTable &table, When when) const;
    [[nodiscard]] QString joins(const ImportTable &table, const ImportField &reference, When when) const;
    // Whether some file of the import has a column for the field.
    [[nodiscard]] bool isSaid(const ImportTable &table, const ImportField &field) const;
    [[nodiscard]] static QString presentBit(const ImportTable &table, const ImportField &field);
    // Columns that are computed from fields and written with a new row.
    [[nodiscard]] static QStringList computedColumns(const ImportTable &table);

private:
    [[nodiscard]] bool comesLater(const ImportTable &table, const ImportField &reference, When when) const;

    QString m_differs;
    QStringList m_staged; // tables with staged rows, in the order in which they are inserted
    QHash<QString, quint64> m_said; // by table: bits of the fields that some file has
    QHash<QString, QString> m_defaults; // "table.column" -> SQL of its default
};

} // namespace pd::store
