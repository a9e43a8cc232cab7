// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importfields.h"
#include "models/domain/result.h"

#include <QHash>

namespace pd::exchange {

// One line of the alias file: in files of this object (export name, one of its other names, or "*"), the column
// with this header is this field. Field "-": known, and not imported.
struct AliasRow {
    QString object;
    QString alias;
    QString field;
    qint64 line = 0; // of its file, for errors
};

// What a column header leads to in one table.
struct AliasTarget {
    enum class Kind { System, Field, Known, Unknown };
    Kind kind = Kind::Unknown;
    int index = 0; // SystemField, or into ImportTable::fields
    int rank = 0; // of several columns for one field, the lower is asked first
    bool exact = false; // the header is the alias as it is written, but for letter case
    bool added = false; // by add(), not of the built-in list
};

// Which column header is which field: the built-in list, and before it what users have said. A header matches
// an alias whatever its letter case, blanks, underscores, namespace prefix and __c ("Order Status" is
// PatronTicket__OrderStatus__c); never by a part of it (Id_x is not Id).
class AliasTable {
public:
    // Starts with the built-in list.
    AliasTable();

    // Rows win over those that are there, the later over the earlier. Nothing is added if one is wrong:
    // AliasFileInvalid {path, line, reason (object, alias, field), value}.
    [[nodiscard]] Result<void> add(const QList<AliasRow> &rows, const QString &path = {});
    // A CSV file with the header object,alias,field, in any encoding and separator.
    // Errors: FileUnreadable {path}, and as above (reason columns, row).
    [[nodiscard]] Result<void> addFile(const QString &path);

    // By index into importTables().
    [[nodiscard]] AliasTarget find(qsizetype table, const QString &header) const;
    // How a field's column is usually called: its first name in the built-in list.
    [[nodiscard]] QString usualName(qsizetype table, int field) const;
    // In how many tables a header means something: the fewer, the more it tells about a file.
    [[nodiscard]] int spread(const QString &header) const;

    // How headers are compared.
    [[nodiscard]] static QString normalised(const QString &header);
    // Index into importTables() by export name, other name or table name; -1: none.
    [[nodiscard]] static qsizetype tableOf(const QString &object);

private:
    struct Entry {
        QString alias;
        AliasTarget target;
    };
    [[nodiscard]] Result<void> addCsv(const QByteArray &bytes, const QString &path);

    QList<QHash<QString, Entry>> m_tables;
    int m_firstRank = 0;
    bool m_builtIn = true; // while the built-in list is read
};

} // namespace pd::exchange
