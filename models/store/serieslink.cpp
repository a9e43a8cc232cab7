// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serieslink.h"

#include "models/store/connection.h"
#include "models/store/seriesreader.h"
#include "models/store/serieswriter.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <set>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

#define PD_BOUGHT "o.source_deleted = 0 AND o.merged_into IS NULL AND i.source_deleted = 0 AND lower(trim(i.status)) = 'active'"
constexpr char packages[] =
    "SELECT o.series_id, min(i.event_id) FROM ticket_order o JOIN series s ON s.id = o.series_id AND s.event_id IS NULL "
    "JOIN ticket_order_item i ON i.order_id = o.id JOIN ticketable_event e ON e.id = i.event_id AND e.kind = 'Subscription' "
    "WHERE " PD_BOUGHT " GROUP BY o.series_id HAVING count(DISTINCT i.event_id) = 1";
constexpr char kinds[] = "UPDATE series SET package_kind = (SELECT e.package_kind FROM ticketable_event e WHERE e.id = series.event_id), version = version + 1 "
                         "WHERE package_kind = 'unknown' AND EXISTS (SELECT 1 FROM ticketable_event e WHERE e.id = series.event_id AND e.package_kind <> 'unknown')";
constexpr char levels[] =
    "INSERT INTO series_price_level (series_id, price_level_id) SELECT s.id, p.id FROM series s JOIN price_level p ON p.event_id = s.event_id "
    "WHERE p.source_deleted = 0 AND NOT EXISTS (SELECT 1 FROM series o WHERE o.event_id = s.event_id AND o.id <> s.id) "
    "AND NOT EXISTS (SELECT 1 FROM series_price_level l WHERE l.series_id = s.id OR l.price_level_id = p.id) ORDER BY s.id, p.id";
constexpr char orders[] = "SELECT o.id, min(l.series_id) FROM ticket_order_item i JOIN series_price_level l ON l.price_level_id = i.price_level_id "
                          "JOIN ticket_order o ON o.id = i.order_id WHERE o.series_id IS NULL AND " PD_BOUGHT
                          " GROUP BY o.id HAVING count(DISTINCT l.series_id) = 1 ORDER BY o.id";
constexpr char performances[] =
    "SELECT i.instance_id, n.venue_id, count(DISTINCT o.id) FROM ticket_order o JOIN ticket_order_item i ON i.order_id = o.id "
    "JOIN event_instance n ON n.id = i.instance_id WHERE o.series_id = ? AND " PD_BOUGHT " GROUP BY i.instance_id, n.venue_id ORDER BY i.instance_id";
constexpr char ordersWithTickets[] = "SELECT count(DISTINCT o.id) FROM ticket_order o JOIN ticket_order_item i ON i.order_id = o.id "
                                     "WHERE o.series_id = ? AND i.instance_id IS NOT NULL AND " PD_BOUGHT;

class Linker {
public:
    explicit Linker(WriteTransaction &transaction)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
    {
    }

    Result<SeriesLinks> run()
    {
        if (const auto done = each(packages, u"UPDATE series SET event_id = ?, version = version + 1 WHERE id = ?"_s, m_links.packages); !done)
            return done.error();
        if (const auto done = all(kinds, m_links.kinds); !done)
            return done.error();
        if (const auto done = all(levels, m_links.levels); !done)
            return done.error();
        if (const auto done = each(orders, u"UPDATE ticket_order SET series_id = ?, version = version + 1 WHERE id = ?"_s, m_links.orders); !done)
            return done.error();
        const Result<std::vector<SeriesRecord>> series = readSeries(m_connection);
        if (!series)
            return series.error();
        for (const SeriesRecord &one : *series) {
            if (const Result<void> completed = complete(one); !completed)
                return completed.error();
        }
        return std::move(m_links);
    }

private:
    Result<void> all(const char *sql, qint64 &count)
    {
        const Result<QSqlQuery> done = m_connection.query(QString::fromLatin1(sql));
        if (!done)
            return done.error();
        count += done->numRowsAffected();
        return {};
    }

    // Rows of (id, value): all of them are read before the first is written.
    Result<void> each(const char *select, const QString &update, qint64 &count)
    {
        Result<QSqlQuery> rows = m_connection.query(QString::fromLatin1(select));
        if (!rows)
            return rows.error();
        std::vector<std::pair<RowId, RowId>> found;
        while (rows->next())
            found.emplace_back(rows->value(0).toLongLong(), rows->value(1).toLongLong());
        rows->finish();
        for (const auto &[id, value] : found) {
            if (const Result<QSqlQuery> written = m_connection.query(update, {value, id}); !written)
                return written.error();
            ++count;
        }
        return {};
    }

    void leave(const SeriesRecord &series, UnlinkedSeries::Reason reason) { m_links.left.push_back({series.series.id, series.series.name, reason}); }

    Result<void> complete(const SeriesRecord &series)
    {
        const PackageKind kind = series.series.packageKind;
        if (kind == PackageKind::Choose || kind == PackageKind::Flex)
            return {};
        if (series.packageId && series.priceLevels.empty())
            leave(series, UnlinkedSeries::Reason::SeveralSeries);
        std::set<std::optional<RowId>> venues;
        if (series.performances.empty()) {
            const Result<PerformanceChange> shared = sharedPerformances(series, venues);
            if (!shared)
                return shared.error();
            if (shared->add.empty())
                return {};
            if (const Result<void> changed = changePerformances(m_transaction, series.series.id, *shared); !changed)
                return changed;
            m_links.performances += qint64(shared->add.size());
        } else {
            for (const SeriesPerformance &performance : series.performances)
                venues.insert(performance.venue);
        }
        return setVenue(series, venues);
    }

    Result<PerformanceChange> sharedPerformances(const SeriesRecord &series, std::set<std::optional<RowId>> &venues)
    {
        const Result<QVariant> bought = m_connection.value(QString::fromLatin1(ordersWithTickets), {series.series.id});
        if (!bought)
            return bought.error();
        Result<QSqlQuery> rows = m_connection.query(QString::fromLatin1(performances), {series.series.id});
        if (!rows)
            return rows.error();
        PerformanceChange shared;
        while (rows->next()) {
            if (2 * rows->value(2).toLongLong() <= bought->toLongLong())
                continue;
            shared.add.push_back(rows->value(0).toLongLong());
            venues.insert(optionalId(rows->value(1)));
        }
        const bool elsewhere = venues.size() > 1 || (series.venueId && !venues.empty() && *venues.begin() != series.venueId);
        if (elsewhere)
            leave(series, UnlinkedSeries::Reason::VenuesDiffer);
        else if (shared.add.empty() && bought->toLongLong() > 0)
            leave(series, UnlinkedSeries::Reason::PerformancesDiffer);
        return elsewhere ? PerformanceChange{} : shared;
    }

    Result<void> setVenue(const SeriesRecord &series, const std::set<std::optional<RowId>> &venues)
    {
        if (series.venueId || venues.size() != 1 || !*venues.begin())
            return {};
        const Result<QSqlQuery> written =
            m_connection.query(u"UPDATE series SET venue_id = ?, version = version + 1 WHERE id = ?"_s, {**venues.begin(), series.series.id});
        if (!written)
            return written.error();
        ++m_links.venues;
        return checkStoredSeries(m_connection, series.series.id);
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    SeriesLinks m_links;
};

} // namespace

Result<SeriesLinks> linkSeries(WriteTransaction &transaction)
{
    return Linker(transaction).run();
}

} // namespace pd::store
