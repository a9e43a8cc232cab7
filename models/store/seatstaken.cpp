// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatstaken.h"

#include "models/domain/journalreader.h"
#include "models/domain/seat.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr int mostNamed = 6;

struct Given {
    RowId claim = 0;
    RowId instance = 0;
    RowId seat = 0;
};

struct Taken {
    Seat seat;
    RowId venue = 0;
    QString who;
};

Seat seatOf(const QSqlQuery &row, int first)
{
    Seat seat;
    seat.id = row.value(first).toLongLong();
    seat.section = row.value(first + 1).toString();
    seat.row = row.value(first + 2).toString();
    seat.number = row.value(first + 3).toString();
    seat.x = row.value(first + 4).toDouble();
    seat.y = row.value(first + 5).toDouble();
    return seat;
}

class SeatCheck {
public:
    SeatCheck(WriteTransaction &transaction, const HistoryEntry &action)
        : m_connection(transaction.connection())
        , m_now(transaction.entry().at.ms)
        , m_action(action.id)
    {
        for (const QJsonValue &block : action.parameters[u"bulkRows"_s].toArray()) {
            if (block[u"table"_s].toString() == "seat_claim"_L1)
                m_ownBlocks.emplace_back(block[u"first"_s].toInteger(), block[u"last"_s].toInteger());
        }
    }

    Result<void> run()
    {
        const Result<std::vector<Given>> given = readGiven();
        if (!given)
            return given.error();
        for (const Given &one : *given) {
            if (const Result<void> looked = look(one); !looked)
                return looked;
        }
        return m_taken.empty() ? Result<void>() : Result<void>(taken());
    }

private:
    // What the action took away, and which claims it made or changed itself.
    Result<std::vector<Given>> readGiven()
    {
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT row_id, before, after FROM journal_row WHERE action_id = ? AND table_name = 'seat_claim' ORDER BY id"_s, {m_action});
        if (!rows)
            return rows.error();
        std::vector<Given> given;
        while (rows->next()) {
            const RowId claim = rows->value(0).toLongLong();
            if (!rows->isNull(2))
                m_own.insert(claim); // made, or moved here: it goes away again
            if (rows->isNull(1))
                continue;
            const QJsonObject before = QJsonDocument::fromJson(rows->value(1).toString().toUtf8()).object();
            given.push_back({claim, before[u"instance_id"_s].toInteger(), before[u"seat_id"_s].toInteger()});
            m_instances.insert(given.back().instance);
            m_seats.insert(given.back().seat);
        }
        return given;
    }

    bool isOwn(RowId claim) const
    {
        return m_own.contains(claim) || std::any_of(m_ownBlocks.cbegin(), m_ownBlocks.cend(), [&](const auto &block) {
            return block.first <= claim && claim <= block.second;
        });
    }

    Result<void> look(const Given &given)
    {
        Result<QSqlQuery> row = m_connection.query(
            u"SELECT c.id, c.until, s.id, s.section, s.row_name, s.number, s.x, s.y, s.venue_id, COALESCE(o.number, ''), "
            "p.first_name, p.middle_name, p.last_name, p.suffix FROM seat_claim c JOIN seat s ON s.id = c.seat_id "
            "LEFT JOIN ticket_order o ON o.id = c.order_id LEFT JOIN contact p ON p.id = c.contact_id WHERE c.instance_id = ? AND c.seat_id = ?"_s,
            {given.instance, given.seat});
        if (!row)
            return row.error();
        if (!row->next())
            return {};
        const RowId claim = row->value(0).toLongLong();
        if (isOwn(claim))
            return {};
        if (!row->isNull(1) && row->value(1).toLongLong() <= m_now) {
            row->finish();
            const Result<QSqlQuery> gone = m_connection.query(u"DELETE FROM seat_claim WHERE id = ?"_s, {claim});
            return gone ? Result<void>() : gone.error();
        }
        const QString patron = displayNameOf(*row, 10);
        const QString number = row->value(9).toString();
        m_taken.push_back({seatOf(*row, 2), row->value(8).toLongLong(), number.isEmpty() ? patron : patron + u" · "_s + number});
        return {};
    }

    Error taken()
    {
        QStringList seats;
        QStringList who;
        for (const Taken &one : m_taken) {
            if (!seats.contains(one.seat.name()) && seats.size() < mostNamed)
                seats.append(one.seat.name());
            if (!who.contains(one.who) && who.size() < mostNamed)
                who.append(one.who);
        }
        return {ErrorCode::SeatsTaken, {{u"action"_s, m_action}, {u"seats"_s, seats}, {u"who"_s, who}, {u"alternatives"_s, alternatives()}}, {}};
    }

    // Free in all the performances, and none of those that would come back.
    QStringList alternatives()
    {
        const Taken &wanted = m_taken.front();
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT s.id, s.section, s.row_name, s.number, s.x, s.y FROM seat s WHERE s.venue_id = ? AND s.section = ? AND s.id NOT IN (%1) AND NOT EXISTS "
            "(SELECT 1 FROM seat_claim c WHERE c.instance_id IN (%2) AND c.seat_id = s.id AND (c.until IS NULL OR c.until > ?))"_s.arg(
                idList(m_seats), idList(m_instances)),
            {wanted.venue, wanted.seat.section, m_now});
        if (!rows)
            return {};
        std::vector<Seat> free;
        while (rows->next())
            free.push_back(seatOf(*rows, 0));
        const auto away = [&](const Seat &seat) { return std::hypot(seat.x - wanted.seat.x, 2 * (seat.y - wanted.seat.y)); };
        std::sort(free.begin(), free.end(), [&](const Seat &a, const Seat &b) { return std::pair(away(a), a.id) < std::pair(away(b), b.id); });
        QStringList names;
        for (const Seat &seat : free) {
            if (names.size() < mostNamed)
                names.append(seat.name());
        }
        return names;
    }

    Connection &m_connection;
    qint64 m_now;
    RowId m_action;
    QSet<RowId> m_own;
    std::vector<std::pair<RowId, RowId>> m_ownBlocks; // claims it put side by side, from and to
    QSet<RowId> m_instances;
    QSet<RowId> m_seats;
    std::vector<Taken> m_taken;
};

} // namespace

Result<void> seatsStillFree(WriteTransaction &transaction, const HistoryEntry &action)
{
    return SeatCheck(transaction, action).run();
}

} // namespace pd::store
