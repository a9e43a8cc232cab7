// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/carryover.h"

#include "models/store/connection.h"
#include "models/store/settingsreader.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<void> carryOver(WriteTransaction &transaction, const CarryOver &item)
{
    Connection &connection = transaction.connection();
    const Result<QHash<QString, StoredSetting>> settings = readSettings(connection);
    if (!settings)
        return settings.error();
    if (settings->value(u"records.master"_s).value.toString() != "patronmanager"_L1)
        return {};
    const QVariant due = item.due.isValid() ? QVariant(item.due.toString(Qt::ISODate)) : QVariant();
    const JournalEntry &entry = transaction.entry();
    const QString way = item.way ? seatWayName(*item.way) : u""_s;
    const Result<QSqlQuery> replaced = connection.query(
        u"UPDATE carry_over SET value = ?, who = ?, due_on = ?, created_at = ?, way = ?, done_by = '', done_at = NULL, version = version + 1 "
        "WHERE table_name = ? AND row_id = ? AND field = ? AND closed_by_import_id IS NULL"_s,
        {item.value, entry.who, due, entry.at.ms, way, item.table, item.row, item.field});
    if (!replaced)
        return replaced.error();
    if (replaced->numRowsAffected() > 0)
        return {};
    const Result<QSqlQuery> added = connection.query(
        u"INSERT INTO carry_over (table_name, row_id, field, value, who, due_on, created_at, way) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {item.table, item.row, item.field, item.value, entry.who, due, entry.at.ms, way});
    return added ? Result<void>() : added.error();
}

} // namespace pd::store
