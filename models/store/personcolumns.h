// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pd::store {

// A column whose content may say something of the person that a row is about, and what stands there once that is erased.
// Whoever adds a column of text to a table of personrows.h says here what becomes of it, or in keptPersonColumns() why it stays.
struct PersonColumn {
    QString table;
    QString column;
    QString erased; // SQL
};
[[nodiscard]] const std::vector<PersonColumn> &personColumns();
// Those of one table.
[[nodiscard]] std::vector<PersonColumn> personColumns(const QString &table);
[[nodiscard]] bool isPersonColumn(const QString &table, const QString &column);

// Texts ("table.column") that stay: they are the organisation's own words, say which record it is, or are what its books say.
[[nodiscard]] const QStringList &keptPersonColumns();

// What stands in the place of a name. The same in all languages, as it is a value that imports are compared with.
[[nodiscard]] QString erasedName();

} // namespace pd::store
