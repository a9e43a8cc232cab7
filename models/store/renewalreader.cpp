// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/renewalreader.h"

#include "models/domain/renewal/names.h"
#include "models/store/connection.h"
#include "models/store/renewalsubscribers.h"
#include "models/store/renewalworld.h"
#include "models/store/seasonorders.h"
#include "models/store/sqlvalues.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pd::store {
namespace {

constexpr char series[] =
    "SELECT s.id, s.name, COALESCE(t.name, ''), s.package_kind, s.opens_at, s.closes_at, "
    "(SELECT count(*) FROM series_instance i WHERE i.series_id = s.id), r.from_series_id, r.state, "
    "(SELECT count(*) FROM ticket_order o WHERE o.series_id = s.id AND o.source_deleted = 0 AND lower(trim(o.status)) NOT IN ('draft', 'deleted')) "
    "FROM series s LEFT JOIN season t ON t.id = s.season_id LEFT JOIN renewal_run r ON r.id = (SELECT max(id) FROM renewal_run WHERE series_id = s.id) ";

std::optional<Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
}

RenewalSeries seriesOf(const QSqlQuery &row)
{
    const QString state = row.value(8).toString();
    return {row.value(0).toLongLong(), row.value(1).toString(),    row.value(2).toString(),
            packageKindOf(row.value(3).toString()), instantOf(row.value(4)), instantOf(row.value(5)),
            row.value(6).toLongLong(), optionalId(row.value(7)),
            state == "rehearsed"_L1       ? RenewalSeries::State::Chosen
                : state == "running"_L1   ? RenewalSeries::State::Running
                : state == "done"_L1      ? RenewalSeries::State::Done
                                          : RenewalSeries::State::None,
            row.value(9).toLongLong()};
}

RenewalLogEntry entryOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toLongLong(), Instant{row.value(2).toLongLong()}, row.value(3).toLongLong(), displayNameOf(row, 4),
            row.value(8).toString(),   row.value(9).toString(),   optionalId(row.value(10)),          row.value(11).toString(),  row.value(12).toString(),
            row.value(13).toString()};
}

class SqlRenewalReader final : public RenewalReader {
public:
    explicit SqlRenewalReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<std::vector<RenewalSeries>> series() override { return readRenewalSeries(*m_connection); }
    Result<renewal::World> world(RowId to, RowId from, Instant at) override { return readRenewalWorld(*m_connection, to, from, at); }

    Result<std::vector<SeasonOrder>> orders(RowId series) override { return readSeasonOrders(*m_connection, series); }

    Result<std::vector<RenewalLogEntry>> log(RowId series) override
    {
        Result<QSqlQuery> rows = m_connection->query(
            u"SELECT l.id, l.run_id, r.started_at, l.contact_id, c.first_name, c.middle_name, c.last_name, c.suffix, l.outcome, l.detail, l.order_id, "
            "COALESCE(o.number, ''), COALESCE(o.status, ''), COALESCE(o.pending_renewal_seats, '') FROM renewal_run r JOIN renewal_log l ON l.run_id = r.id "
            "JOIN contact c ON c.id = l.contact_id LEFT JOIN ticket_order o ON o.id = l.order_id WHERE r.series_id = ? ORDER BY l.id"_s,
            {series});
        if (!rows)
            return rows.error();
        std::map<RowId, RenewalLogEntry> latest; // by contact
        while (rows->next()) {
            RenewalLogEntry entry = entryOf(*rows);
            latest.insert_or_assign(entry.contact, std::move(entry));
        }
        std::vector<RenewalLogEntry> log;
        for (auto &[contact, entry] : latest)
            log.push_back(std::move(entry));
        return log;
    }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace

Result<std::vector<RenewalSeries>> readRenewalSeries(Connection &connection)
{
    Result<QSqlQuery> rows = connection.query(QLatin1StringView(series) + u"ORDER BY t.starts_on IS NULL, t.starts_on DESC, s.name, s.id"_s);
    if (!rows)
        return rows.error();
    std::vector<RenewalSeries> all;
    while (rows->next())
        all.push_back(seriesOf(*rows));
    return all;
}

Result<RenewalSeries> readRenewalSeries(Connection &connection, RowId id)
{
    Result<QSqlQuery> rows = connection.query(QLatin1StringView(series) + u"WHERE s.id = ?"_s, {id});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"series"_s}, {u"id"_s, QString::number(id)}}, {}};
    return seriesOf(*rows);
}

std::unique_ptr<RenewalReader> makeRenewalReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlRenewalReader>(std::move(connection));
}

} // namespace pd::store
