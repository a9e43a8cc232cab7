// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace pd::store {

class Connection;

// The rows of one table that are about a person.
struct PersonRows {
    QString table;
    QString condition; // SQL over the table's columns, without values to be bound
};

// The contact, and those that were merged into it: the same person. RecordUnknown.
[[nodiscard]] Result<QList<RowId>> personContacts(Connection &connection, RowId contact);
// Ids for SQL: "17, 18".
[[nodiscard]] QString idList(const QList<RowId> &ids);
// The addresses, lower case, by which a mail is that person's and nobody else's, for SQL likewise; NULL: none. `contacts`: idList().
[[nodiscard]] Result<QString> addressList(Connection &connection, const QString &contacts);

// All that the database has about a contact, in the order in which one reads it: the contact first. A mail is theirs by its
// request, and without one by an address that nobody else here has. What names them in another's log of renewals is personnames.h's.
// RecordUnknown.
[[nodiscard]] Result<std::vector<PersonRows>> personRows(Connection &connection, RowId contact);

// Those of one table.
[[nodiscard]] const PersonRows *rowsOf(const std::vector<PersonRows> &all, const QString &table);

// Tables whose rows hang on a contact, an order or a request, and which are about staff at work: they go by themselves in minutes.
[[nodiscard]] const QStringList &staffTables();

} // namespace pd::store
