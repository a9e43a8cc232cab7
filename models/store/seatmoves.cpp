// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatmoves.h"

#include "models/store/carryover.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

#include <QHash>

#include <map>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// A row that goes and comes back with another seat.
struct Kept {
    RowId id = 0;
    QVariantList values; // as they are put in again; the seat is the first
};

class SeatMover {
public:
    SeatMover(WriteTransaction &transaction, RowId series, const std::vector<RowId> &performances)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_series(series)
        , m_performances(idList(performances))
    {
    }

    Result<void> run(const std::vector<SeatMove> &moves)
    {
        for (const SeatMove &move : moves) {
            for (size_t i = 0; i < move.from.size(); ++i)
                m_to.insert(move.from[i], move.to[i]);
            for (const auto read : {&SeatMover::readClaims, &SeatMover::readAssignments, &SeatMover::dropLapsed}) {
                if (const Result<void> done = (this->*read)(move); !done)
                    return done;
            }
        }
        if (const Result<void> done = moveRows(u"seat_claim"_s, u"seat_id, instance_id, kind, until, item_id, order_id, contact_id"_s, m_claims); !done)
            return done;
        if (const Result<void> done = moveRows(u"seat_assignment"_s, u"seat_id, contact_id, series_id, confidence, prefers_original, since_on"_s, m_assignments); !done)
            return done;
        for (const auto &[item, seats] : m_items) {
            if (const Result<void> done = nameItem(item, seats); !done)
                return done;
        }
        for (const SeatMove &move : moves) {
            if (const Result<void> done = namePending(move); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> readClaims(const SeatMove &move)
    {
        const bool byOrder = move.order != 0;
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT c.id, c.seat_id, c.instance_id, c.kind, c.until, c.item_id, c.order_id, c.contact_id FROM seat_claim c LEFT JOIN ticket_order o ON o.id = c.order_id "
            "WHERE c.kind <> 'hold' AND c.instance_id IN (%1) AND c.seat_id IN (%2) AND %3 = ? ORDER BY c.instance_id, c.id"_s.arg(
                m_performances, idList(move.from), byOrder ? u"c.order_id"_s : u"COALESCE(c.contact_id, o.contact_id)"_s),
            {byOrder ? move.order : move.contact});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const RowId to = m_to.value(rows->value(1).toLongLong());
            Kept kept{rows->value(0).toLongLong(), {to}};
            for (int column = 2; column <= 7; ++column)
                kept.values.append(rows->isNull(column) ? QVariant() : rows->value(column));
            if (!rows->isNull(5))
                m_items[rows->value(5).toLongLong()].push_back(to);
            m_claims.push_back(std::move(kept));
        }
        return {};
    }

    Result<void> readAssignments(const SeatMove &move)
    {
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT id, seat_id, since_on FROM seat_assignment WHERE series_id = ? AND contact_id = ? AND seat_id IN (%1) ORDER BY id"_s.arg(idList(move.from)),
            {m_series, move.contact});
        if (!rows)
            return rows.error();
        while (rows->next())
            m_assignments.push_back({rows->value(0).toLongLong(), {m_to.value(rows->value(1).toLongLong()), move.contact, m_series, u"high"_s, 0, rows->isNull(2) ? QVariant() : rows->value(2)}});
        return {};
    }

    Result<void> dropLapsed(const SeatMove &move)
    {
        const Result<QSqlQuery> gone = m_connection.query(u"DELETE FROM seat_claim WHERE instance_id IN (%1) AND seat_id IN (%2) AND until <= ?"_s.arg(m_performances, idList(move.to)),
                                                          {m_transaction.entry().at.ms});
        return gone ? Result<void>() : gone.error();
    }

    Result<void> moveRows(const QString &table, const QString &columns, const std::vector<Kept> &rows)
    {
        Result<QSqlQuery> remove = m_connection.prepare(u"DELETE FROM %1 WHERE id = ?"_s.arg(table));
        const QStringList places(columns.count(u',') + 1, u"?"_s);
        Result<QSqlQuery> insert = m_connection.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, places.join(u", "_s)));
        if (!remove || !insert)
            return remove ? insert.error() : remove.error();
        for (const Kept &row : rows) {
            if (const Result<void> done = m_connection.run(*remove, {row.id}); !done)
                return done;
        }
        for (const Kept &row : rows) {
            if (const Result<void> done = m_connection.run(*insert, row.values); !done)
                return done;
        }
        return {};
    }

    Result<QString> namesOf(const std::vector<RowId> &seats)
    {
        QStringList names;
        for (const RowId seat : seats) {
            const Result<QString> name = seatName(m_connection, seat);
            if (!name)
                return name;
            if (!names.contains(*name))
                names.append(*name);
        }
        return names.join(u", "_s);
    }

    Result<void> nameItem(RowId item, const std::vector<RowId> &seats)
    {
        const Result<QString> text = namesOf(seats);
        if (!text)
            return text.error();
        const Result<QSqlQuery> written = m_connection.query(
            u"UPDATE ticket_order_item SET seat_text = ?, seat_id = CASE WHEN seat_id IS NULL THEN seat_id ELSE ? END, version = version + 1 WHERE id = ?"_s,
            {*text, seats.front(), item});
        return written ? carryOver(m_transaction, {u"ticket_order_item"_s, item, u"seat_text"_s, *text, {}}) : written.error();
    }

    // What Portal shows of a renewal whose items name no seats.
    Result<void> namePending(const SeatMove &move)
    {
        if (move.order == 0)
            return {};
        const Result<QString> text = namesOf(move.to);
        if (!text)
            return text.error();
        const Result<QSqlQuery> written = m_connection.query(
            u"UPDATE ticket_order SET pending_renewal_seats = ?, version = version + 1 WHERE id = ? AND pending_renewal_seats <> ''"_s, {*text, move.order});
        if (!written || written->numRowsAffected() == 0)
            return written ? Result<void>() : written.error();
        return carryOver(m_transaction, {u"ticket_order"_s, move.order, u"pending_renewal_seats"_s, *text, {}});
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    RowId m_series;
    QString m_performances;
    QHash<RowId, RowId> m_to; // one seat is one patron's
    std::vector<Kept> m_claims;
    std::vector<Kept> m_assignments;
    std::map<RowId, std::vector<RowId>> m_items;
};

} // namespace

Result<void> moveSeats(WriteTransaction &transaction, RowId series, const std::vector<RowId> &performances, const std::vector<SeatMove> &moves)
{
    return SeatMover(transaction, series, performances).run(moves);
}

} // namespace pd::store
