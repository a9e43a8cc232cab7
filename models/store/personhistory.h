// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace pd::store {

class Connection;

// By what a person's entries are known, for SQL.
struct PersonKeys {
    QString contacts;  // idList()
    QString addresses; // addressList()
    std::function<QString(const QString &table)> rows; // the ids of their rows of a table
};

// The journal's entries of these rows of a table, as long as they are the same: not those of one that was deleted and had its number before. A
// condition over journal_row.
[[nodiscard]] QString entriesOf(const QString &table, const QString &ids);

// Which entries of the journal are about a person's records of one table: a condition over journal_row. A record that is there is
// theirs by what it says now, as it may have been taken for somebody else's before. One that is gone is by its request or order, where
// that is there, else by whom the journal says; an e-mail to them by any of these, or by its address.
[[nodiscard]] Result<QString> entriesAbout(Connection &connection, const QString &table, const PersonKeys &person);

} // namespace pd::store
