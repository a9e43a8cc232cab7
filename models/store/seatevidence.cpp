// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatevidence.h"

#include "models/store/connection.h"

#include <set>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// Only those of choose-your-own and flex packages are known to have no seats of their own.
constexpr char seriesWithPerformances[] = "SELECT s.id, (SELECT count(*) FROM series_instance p WHERE p.series_id = s.id) FROM series s "
                                          "WHERE s.package_kind IN ('fixed', 'unknown') AND EXISTS (SELECT 1 FROM series_instance p WHERE p.series_id = s.id)";
// A hold is a wish, and what was given up is none of theirs.
constexpr char heldSeats[] =
    "SELECT o.contact_id, c.seat_id, c.instance_id, o.created_at FROM ticket_order o JOIN seat_claim c ON c.order_id = o.id "
    "JOIN series_instance p ON p.series_id = o.series_id AND p.instance_id = c.instance_id "
    "WHERE o.series_id = ? AND o.contact_id IS NOT NULL AND o.source_deleted = 0 AND o.merged_into IS NULL "
    "AND lower(trim(o.status)) NOT IN ('deleted', 'did not renew', 'fully refunded') AND c.kind <> 'hold' "
    "ORDER BY o.contact_id, c.seat_id, c.instance_id";

using SeatKey = std::pair<RowId, RowId>; // seat, contact

Result<std::set<SeatKey>> refusedSeats(Connection &connection, RowId series)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT seat_id, contact_id FROM seat_refusal WHERE series_id = ?"_s, {series});
    if (!rows)
        return rows.error();
    std::set<SeatKey> refused;
    while (rows->next())
        refused.insert({rows->value(0).toLongLong(), rows->value(1).toLongLong()});
    return refused;
}

} // namespace

Result<std::vector<SeriesEvidence>> readSeatEvidence(Connection &connection, std::optional<RowId> series)
{
    const QString one = series ? u" AND s.id = ?"_s : QString();
    Result<QSqlQuery> rows =
        connection.query(QLatin1StringView(seriesWithPerformances) + one + u" ORDER BY s.id"_s, series ? QVariantList{*series} : QVariantList());
    if (!rows)
        return rows.error();
    std::vector<SeriesEvidence> found;
    while (rows->next())
        found.push_back({rows->value(0).toLongLong(), rows->value(1).toInt(), {}});
    for (SeriesEvidence &each : found) {
        Result<QSqlQuery> seats = connection.query(QString::fromLatin1(heldSeats), {each.series});
        if (!seats)
            return seats.error();
        while (seats->next()) {
            each.evidence.push_back({seats->value(0).toLongLong(), seats->value(1).toLongLong(), seats->value(2).toLongLong(),
                                     seats->value(3).isNull() ? std::nullopt : std::optional(Instant{seats->value(3).toLongLong()})});
        }
    }
    return found;
}

Result<ComputedSeats> computedSeats(Connection &connection, const SeriesEvidence &series)
{
    const Result<std::set<SeatKey>> refused = refusedSeats(connection, series.series);
    if (!refused)
        return refused.error();
    std::vector<SeatEvidence> evidence;
    for (const SeatEvidence &one : series.evidence) {
        if (!refused->contains({one.seat, one.contact}))
            evidence.push_back(one);
    }
    return computeSeats(series.performances, evidence);
}

Result<std::map<RowId, HeldSeat>> readHeldSeats(Connection &connection, RowId series)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT seat_id, id, contact_id, confidence FROM seat_assignment WHERE series_id = ?"_s, {series});
    if (!rows)
        return rows.error();
    std::map<RowId, HeldSeat> held;
    while (rows->next())
        held[rows->value(0).toLongLong()] = {rows->value(1).toLongLong(), rows->value(2).toLongLong(), confidenceOf(rows->value(3).toString())};
    return held;
}

} // namespace pd::store
