// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/carryoverlist.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// A benefit or a login is its patron's; an order has a number of its own.
constexpr char select[] =
    "SELECT c.id, c.table_name, c.row_id, c.field, c.value, c.who, c.created_at, c.due_on, c.done_by, c.done_at, r.started_at, "
    "CASE WHEN b.value IS NOT NULL AND COALESCE(b.value, '') <> COALESCE(c.value, '') AND EXISTS "
    "(SELECT 1 FROM import_run i WHERE i.undone = 0 AND i.started_at > c.done_at) THEN b.value END, "
    "COALESCE(o.number, ''), COALESCE(t.external_id, o.external_id, p.external_id), p.id, p.first_name, p.middle_name, p.last_name, p.suffix, COALESCE(o.currency, ''), "
    "COALESCE(n.name, ''), c.way "
    "FROM carry_over c LEFT JOIN import_run r ON r.id = c.closed_by_import_id "
    "LEFT JOIN import_base b ON b.table_name = c.table_name AND b.row_id = c.row_id AND b.field = c.field "
    "LEFT JOIN ticket_order_item t ON c.table_name = 'ticket_order_item' AND t.id = c.row_id LEFT JOIN event_instance n ON n.id = t.instance_id "
    "LEFT JOIN ticket_order o ON o.id = CASE WHEN c.table_name = 'ticket_order' THEN c.row_id ELSE t.order_id END "
    "LEFT JOIN contact p ON p.id = CASE WHEN c.table_name = 'contact' THEN c.row_id ELSE o.contact_id END ";

std::optional<Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
}

CarryOverItem itemOf(const QSqlQuery &row)
{
    CarryOverItem item;
    item.id = row.value(0).toLongLong();
    item.table = row.value(1).toString();
    item.row = row.value(2).toLongLong();
    item.field = row.value(3).toString();
    item.value = row.value(4).toString();
    item.who = row.value(5).toString();
    item.at = Instant{row.value(6).toLongLong()};
    item.due = QDate::fromString(row.value(7).toString(), Qt::ISODate);
    item.doneBy = row.value(8).toString();
    item.doneAt = instantOf(row.value(9));
    item.closedAt = instantOf(row.value(10));
    item.imported = row.value(11).toString();
    item.state = item.closedAt            ? CarryOverState::Closed
        : !item.doneAt                    ? CarryOverState::ToDo
        : row.value(11).isNull()          ? CarryOverState::Done
                                          : CarryOverState::Differs;
    item.externalId = row.value(13).toString();
    item.contact = optionalId(row.value(14));
    item.currency = row.value(19).toString();
    item.way = seatWayNamed(row.value(21).toString());
    const QString number = row.value(12).toString();
    QStringList subject{number, displayNameOf(row, 15), row.value(20).toString()}; // of a ticket: its performance
    subject.removeAll(QString());
    item.subject = subject.join(u" · "_s);
    return item;
}

class SqlCarryOverReader final : public CarryOverReader {
public:
    explicit SqlCarryOverReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<std::vector<CarryOverItem>> items(bool closed, int limit) override
    {
        std::vector<CarryOverItem> items;
        if (closed) {
            if (const Result<void> read = add(items, u"WHERE c.closed_by_import_id IS NOT NULL ORDER BY c.id DESC LIMIT ?"_s, limit); !read)
                return read.error();
            std::reverse(items.begin(), items.end());
        }
        if (const Result<void> read = add(items, u"WHERE c.closed_by_import_id IS NULL ORDER BY c.id LIMIT ?"_s, limit); !read)
            return read.error();
        return items;
    }

private:
    Result<void> add(std::vector<CarryOverItem> &items, const QString &which, int limit)
    {
        Result<QSqlQuery> rows = m_connection->query(QLatin1StringView(select) + which, {limit});
        if (!rows)
            return rows.error();
        while (rows->next())
            items.push_back(itemOf(*rows));
        return {};
    }

    std::shared_ptr<Connection> m_connection;
};

} // namespace

std::unique_ptr<CarryOverReader> makeCarryOverReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlCarryOverReader>(std::move(connection));
}

Result<void> setCarriedOver(WriteTransaction &transaction, RowId item, bool done)
{
    Connection &connection = transaction.connection();
    Result<QSqlQuery> found = connection.query(u"SELECT done_at, closed_by_import_id FROM carry_over WHERE id = ?"_s, {item});
    if (!found)
        return found.error();
    if (!found->next())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"carryOver"_s}, {u"id"_s, QString::number(item)}}, {}};
    if (!found->isNull(1))
        return Error{ErrorCode::CarryOverClosed, {{u"id"_s, QString::number(item)}}, {}};
    if (found->isNull(0) != done)
        return {};
    const JournalEntry &entry = transaction.entry();
    const Result<QSqlQuery> written = connection.query(u"UPDATE carry_over SET done_by = ?, done_at = ?, version = version + 1 WHERE id = ?"_s,
                                                       {done ? entry.who : QString(u""_s), done ? QVariant(entry.at.ms) : QVariant(), item});
    return written ? Result<void>() : written.error();
}

} // namespace pd::store
