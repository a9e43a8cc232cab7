// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordnames.h"

#include "models/domain/contact.h"
#include "models/domain/seat.h"
#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<QString> contactName(Connection &connection, RowId id)
{
    Result<QSqlQuery> row = connection.query(u"SELECT first_name, middle_name, last_name, suffix FROM contact WHERE id = ?"_s, {id});
    if (!row)
        return row.error();
    if (!row->next())
        return unknownRecord(u"contact"_s, id);
    return displayNameOf(*row, 0);
}

Result<QString> seatName(Connection &connection, RowId id)
{
    Result<QSqlQuery> row = connection.query(u"SELECT section, row_name, number FROM seat WHERE id = ?"_s, {id});
    if (!row)
        return row.error();
    if (!row->next())
        return unknownRecord(u"seat"_s, id);
    Seat seat;
    seat.section = row->value(0).toString();
    seat.row = row->value(1).toString();
    seat.number = row->value(2).toString();
    return seat.name();
}

Result<QString> seriesName(Connection &connection, RowId id)
{
    const Result<QVariant> name = connection.value(u"SELECT name FROM series WHERE id = ?"_s, {id});
    if (!name)
        return name.error();
    return name->isValid() ? Result<QString>(name->toString()) : unknownRecord(u"series"_s, id);
}

Error unknownRecord(const QString &kind, RowId id)
{
    return {ErrorCode::RecordUnknown, {{u"kind"_s, kind}, {u"id"_s, QString::number(id)}}, {}};
}

QString displayNameOf(const QSqlQuery &row, int first)
{
    Contact contact;
    contact.firstName = row.value(first).toString();
    contact.middleName = row.value(first + 1).toString();
    contact.lastName = row.value(first + 2).toString();
    contact.suffix = row.value(first + 3).toString();
    return contact.displayName();
}

} // namespace pd::store
