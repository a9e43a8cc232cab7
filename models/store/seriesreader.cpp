// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seriesreader.h"

#include "models/store/connection.h"
#include "models/store/sqlvalues.h"
#include "models/store/unsureseats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr char seriesRows[] =
    "SELECT s.id, s.name, s.package_kind, s.opens_at, s.early_price_until, s.closes_at, s.season_id, COALESCE(z.name, ''), s.event_id, "
    "COALESCE(e.name, ''), s.venue_id, COALESCE(v.name, ''), (SELECT count(DISTINCT a.contact_id) FROM seat_assignment a WHERE a.series_id = s.id), "
    "(SELECT count(*) FROM seat_assignment a WHERE a.series_id = s.id), "
    "(SELECT count(*) FROM seat_assignment a WHERE a.series_id = s.id AND a.confidence <> 'high') "
    "FROM series s LEFT JOIN season z ON z.id = s.season_id LEFT JOIN ticketable_event e ON e.id = s.event_id LEFT JOIN venue v ON v.id = s.venue_id ";
constexpr char seriesOrder[] = "ORDER BY COALESCE(z.starts_on, ''), COALESCE(z.id, 0), s.id";
constexpr char performanceRows[] =
    "SELECT p.series_id, n.id, COALESCE(e.name, ''), n.name, n.starts_at, n.venue_id FROM series_instance p "
    "JOIN event_instance n ON n.id = p.instance_id AND n.source_deleted = 0 LEFT JOIN ticketable_event e ON e.id = n.event_id ";
constexpr char performanceOrder[] = "ORDER BY p.series_id, COALESCE(n.starts_at, 0), n.id";
constexpr char levelRows[] = "SELECT l.series_id, p.id, p.name, p.event_id, p.price, p.currency, l.early_price, l.allocation_name "
                             "FROM series_price_level l JOIN price_level p ON p.id = l.price_level_id AND p.source_deleted = 0 ";
constexpr char otherPerformances[] =
    "SELECT s.id, n.id, COALESCE(e.name, ''), n.name, n.starts_at, n.venue_id FROM series s JOIN event_instance n ON n.venue_id = s.venue_id "
    "AND n.source_deleted = 0 LEFT JOIN ticketable_event e ON e.id = n.event_id WHERE s.id = ? AND (s.season_id IS NULL OR e.season_id IS NULL OR e.season_id = s.season_id) "
    "AND NOT EXISTS (SELECT 1 FROM series_instance p WHERE p.series_id = s.id AND p.instance_id = n.id) ORDER BY COALESCE(n.starts_at, 0), n.id";
constexpr char otherLevels[] = "SELECT s.id, p.id, p.name, p.event_id, p.price, p.currency, NULL, '' FROM series s JOIN price_level p ON p.event_id = s.event_id "
                               "AND p.source_deleted = 0 WHERE s.id = ? AND NOT EXISTS (SELECT 1 FROM series_price_level l WHERE l.price_level_id = p.id) ORDER BY p.id";
constexpr char allPackages[] = "SELECT e.id, e.name, COALESCE(z.name, '') FROM ticketable_event e LEFT JOIN season z ON z.id = e.season_id LEFT JOIN series s ON s.id = ? "
                               "WHERE e.kind = 'Subscription' AND e.source_deleted = 0 ORDER BY CASE WHEN e.season_id IS NULL OR e.season_id = s.season_id THEN 0 ELSE 1 END, e.name, e.id";
constexpr char levelOrder[] = "ORDER BY l.series_id, l.id";

std::optional<Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
}

SeriesRecord recordOf(const QSqlQuery &row)
{
    SeriesRecord record;
    record.series = {row.value(0).toLongLong(), row.value(1).toString(), packageKindOf(row.value(2).toString()), instantOf(row.value(3)),
                     instantOf(row.value(4)), instantOf(row.value(5))};
    record.seasonId = optionalId(row.value(6));
    record.season = row.value(7).toString();
    record.packageId = optionalId(row.value(8));
    record.package = row.value(9).toString();
    record.venueId = optionalId(row.value(10));
    record.venue = row.value(11).toString();
    record.subscribers = row.value(12).toLongLong();
    record.seats = row.value(13).toLongLong();
    record.unsure = row.value(14).toLongLong();
    return record;
}

SeriesPerformance performanceOf(const QSqlQuery &row)
{
    return {row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toString(), instantOf(row.value(4)), optionalId(row.value(5))};
}

SeriesPriceLevel levelOf(const QSqlQuery &row)
{
    return {row.value(1).toLongLong(), row.value(2).toString(), optionalId(row.value(3)), optionalId(row.value(4)),
            row.value(5).toString(), optionalId(row.value(6)), row.value(7).toString()};
}

// Those of one series, or of all.
class Records {
public:
    Records(Connection &connection, std::optional<RowId> one)
        : m_connection(connection)
        , m_one(one)
    {
    }

    Result<std::vector<SeriesRecord>> read()
    {
        if (const auto read = each(seriesRows, "s.id", seriesOrder, [&](const QSqlQuery &row) { m_records.push_back(recordOf(row)); }); !read)
            return read.error();
        if (const auto read = each(performanceRows, "p.series_id", performanceOrder,
                                   [&](const QSqlQuery &row) { of(row).performances.push_back(performanceOf(row)); });
            !read)
            return read.error();
        if (const auto read = each(levelRows, "l.series_id", levelOrder, [&](const QSqlQuery &row) { of(row).priceLevels.push_back(levelOf(row)); }); !read)
            return read.error();
        return std::move(m_records);
    }

private:
    template <class Take>
    Result<void> each(const char *select, const char *column, const char *order, Take take)
    {
        QString where;
        QVariantList values;
        if (m_one) {
            where = u"WHERE %1 = ? "_s.arg(QLatin1StringView(column));
            values.append(*m_one); // QVariantList{*m_one} is as many empty values to clang 19, in a template
        }
        Result<QSqlQuery> rows = m_connection.query(QLatin1StringView(select) + where + QLatin1StringView(order), values);
        if (!rows)
            return rows.error();
        while (rows->next())
            take(*rows);
        return {};
    }

    // There are few series.
    SeriesRecord &of(const QSqlQuery &row)
    {
        const RowId id = row.value(0).toLongLong();
        const auto found = std::find_if(m_records.begin(), m_records.end(), [&](const SeriesRecord &record) { return record.series.id == id; });
        return found == m_records.end() ? m_strays : *found;
    }

    Connection &m_connection;
    std::optional<RowId> m_one;
    std::vector<SeriesRecord> m_records;
    SeriesRecord m_strays; // of a series that somebody else added since
};

class SqlSeriesReader final : public SeriesReader {
public:
    explicit SqlSeriesReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<std::vector<Season>> seasons() override { return readSeasons(*m_connection); }
    Result<std::vector<SeriesRecord>> series() override { return readSeries(*m_connection); }
    Result<SeriesRecord> series(RowId id) override { return readSeries(*m_connection, id); }
    Result<SeriesChoices> choices(RowId series) override { return readSeriesChoices(*m_connection, series); }
    Result<std::vector<UnsureSeat>> unsureSeats() override { return readUnsureSeats(*m_connection); }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace

std::unique_ptr<SeriesReader> makeSeriesReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlSeriesReader>(std::move(connection));
}

Result<std::vector<Season>> readSeasons(Connection &connection)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT id, name, starts_on, ends_on FROM season ORDER BY COALESCE(starts_on, ''), id"_s);
    if (!rows)
        return rows.error();
    std::vector<Season> seasons;
    while (rows->next()) {
        seasons.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), QDate::fromString(rows->value(2).toString(), Qt::ISODate),
                           QDate::fromString(rows->value(3).toString(), Qt::ISODate)});
    }
    return seasons;
}

Result<std::vector<SeriesRecord>> readSeries(Connection &connection)
{
    return Records(connection, {}).read();
}

Result<SeriesChoices> readSeriesChoices(Connection &connection, RowId series)
{
    SeriesChoices choices;
    Result<QSqlQuery> performances = connection.query(QString::fromLatin1(otherPerformances), {series});
    if (!performances)
        return performances.error();
    while (performances->next())
        choices.performances.push_back(performanceOf(*performances));
    Result<QSqlQuery> levels = connection.query(QString::fromLatin1(otherLevels), {series});
    if (!levels)
        return levels.error();
    while (levels->next())
        choices.priceLevels.push_back(levelOf(*levels));
    Result<QSqlQuery> packages = connection.query(QString::fromLatin1(allPackages), {series});
    if (!packages)
        return packages.error();
    while (packages->next())
        choices.packages.push_back({packages->value(0).toLongLong(), packages->value(1).toString(), packages->value(2).toString()});
    return choices;
}

Result<SeriesRecord> readSeries(Connection &connection, RowId series)
{
    Result<std::vector<SeriesRecord>> found = Records(connection, series).read();
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"series"_s}, {u"id"_s, QString::number(series)}}, {}};
    return std::move(found->front());
}

} // namespace pd::store
