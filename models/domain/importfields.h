// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pd {

// How a value of an import is read and kept. What each gives is said at exchange::MappedRow.
enum class FieldKind {
    Text,
    FreeText, // written by people for people: card numbers in it are blanked
    Money,
    Currency,
    Instant,
    Date,
    Boolean,
    Probability,
    Integer,
    Reference,
    ExternalId,
    Word,
};

// A source's word for one of ours; `from` is compared by its letters and digits alone, in any case.
struct ImportWord {
    QString from;
    QString to;
};

struct ImportField {
    QString column;
    FieldKind kind = FieldKind::Text;
    QString references = {}; // Reference: the table it leads to
    QList<ImportWord> words = {}; // Word and Boolean
    QString otherwise = {}; // for a word that is none of `words`; empty: the row is rejected
    bool required = false;
    bool positive = false; // Integer: from 1 on
};

// A table that imports fill, and what the outside calls it. Columns of all tables (external_id, created_at, ...)
// are not among `fields`; the flags say which of the optional ones the table keeps.
struct ImportTable {
    QString object; // export name
    QStringList otherNames;
    QString table;
    QList<ImportField> fields;
    bool keepsCreated = true;
    bool keepsDeleted = true;
    bool keepsMerged = false;

    [[nodiscard]] int fieldIndex(QStringView column) const; // -1: none
};

// What every export's row may carry, whatever its object.
enum class SystemField { ExternalId, Deleted, MergedInto, Created, Modified, SystemModstamp };
inline constexpr int systemFieldCount = 6;

[[nodiscard]] QString systemFieldName(SystemField field);

// All of them, referenced tables before those that refer to them where the schema has no circle.
[[nodiscard]] const QList<ImportTable> &importTables();
// By table name; null: not importable.
[[nodiscard]] const ImportTable *importTable(QStringView table);

// Letters and digits of a word, case-folded: how words, names of objects and headers are compared.
[[nodiscard]] QString foldedWord(QStringView word);

} // namespace pd
