// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/plannerworld.h"

#include "models/domain/planner/requested.h"
#include "models/domain/renewalstate.h"
#include "models/store/connection.h"
#include "models/store/orderread.h"
#include "models/store/plannerhouse.h"
#include "models/store/recordnames.h"
#include "models/store/renewalsubscribers.h"
#include "models/store/settingsreader.h"
#include "models/store/wishdoubt.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

using namespace planner;
using Why = LeftOut::Why;

constexpr char requestsOf[] =
    "SELECT r.id, COALESCE(r.contact_id, o.contact_id, 0), COALESCE(r.order_id, 0), COALESCE(o.number, ''), "
    "COALESCE(r.fallback, ''), r.priority, COALESCE(r.seats_since_on, ''), r.note, k.first_name, k.middle_name, k.last_name, k.suffix "
    "FROM change_request r LEFT JOIN ticket_order o ON o.id = r.order_id LEFT JOIN contact k ON k.id = COALESCE(r.contact_id, o.contact_id) "
    "WHERE r.state IN ('new', 'inProgress', 'waiting') AND NOT EXISTS (SELECT 1 FROM change_request d WHERE d.id = r.duplicate_of_id AND d.state IN ('new', 'inProgress', 'waiting')) "
    "AND COALESCE(r.series_id, o.series_id) = ? ORDER BY r.id";
// What may be somebody else's wish is none of the patron's.
QString wishesOf()
{
    return u"SELECT w.request_id, COALESCE(k.code, ''), k.name, w.detail, w.number FROM request_wish w JOIN request_kind k ON k.id = w.kind_id "
           "JOIN change_request r ON r.id = w.request_id LEFT JOIN ticket_order o ON o.id = r.order_id "
           "WHERE r.state IN ('new', 'inProgress', 'waiting') AND COALESCE(r.series_id, o.series_id) = ? AND 0 = "_s
        + doubtfulWish() + u" ORDER BY w.id"_s;
}
constexpr char giftsOf[] =
    "SELECT d.contact_id, CAST(sum(d.amount) AS bigint) FROM donation d JOIN donation_stage s ON lower(s.name) = lower(trim(d.stage)) AND s.type = 'Closed Won' "
    "WHERE d.source_deleted = 0 AND d.merged_into IS NULL AND d.amount > 0 AND NOT EXISTS (SELECT 1 FROM donation p WHERE p.parent_id = d.id) AND d.contact_id IN "
    "(SELECT COALESCE(r.contact_id, o.contact_id) FROM change_request r LEFT JOIN ticket_order o ON o.id = r.order_id "
    "WHERE r.state IN ('new', 'inProgress', 'waiting') AND COALESCE(r.series_id, o.series_id) = ?) GROUP BY d.contact_id";

struct Row {
    Request request;
    Requested asked;
    int sinceYear = 0;
};

class WorldReader {
public:
    WorldReader(Connection &connection, RowId series, Instant at)
        : m_connection(connection)
        , m_at(at)
    {
        m_world.series = series;
    }

    Result<World> read()
    {
        for (const auto part : {&WorldReader::readHouse, &WorldReader::readRequests, &WorldReader::readWishes, &WorldReader::readGifts}) {
            if (const Result<void> done = (this->*part)(); !done)
                return done.error();
        }
        m_world.house = SeatHouse(m_house.seats);
        m_world.performances = m_house.performances;
        for (Row &row : m_rows) {
            if (const Result<void> placed = place(row); !placed)
                return placed.error();
        }
        m_world.digest = digest();
        return std::move(m_world);
    }

private:
    template <class Read>
    Result<void> each(const QString &sql, Read read)
    {
        Result<QSqlQuery> rows = m_connection.query(sql, {m_world.series});
        if (!rows)
            return rows.error();
        while (rows->next())
            read(*rows);
        return {};
    }

    Result<void> readHouse()
    {
        const Result<QString> name = seriesName(m_connection, m_world.series);
        if (!name)
            return name.error();
        m_world.name = *name;
        const Result<PortalSettings> settings = readPortalSettings(m_connection);
        if (!settings)
            return settings.error();
        m_currency = settings->currency;
        Result<PlannedHouse> house = readPlannedHouse(m_connection, m_world.series, m_at);
        if (!house)
            return house.error();
        m_house = *std::move(house);
        for (const PlannedClaim &claim : m_house.claims)
            m_claimsOf[claim.seat].push_back(&claim);
        return {};
    }

    Result<void> readRequests()
    {
        return each(QString::fromLatin1(requestsOf), [this](const QSqlQuery &from) {
            Row row;
            row.request = {from.value(0).toLongLong(), from.value(1).toLongLong(), displayNameOf(from, 8), from.value(2).toLongLong(), from.value(3).toString(), {}, {}};
            row.asked.request = row.request.id;
            row.asked.contact = row.request.contact;
            row.asked.fallback = from.value(4).toString();
            row.asked.standing.priority = from.value(5).toInt();
            row.sinceYear = from.value(6).toString().left(4).toInt();
            if (const QString note = from.value(7).toString().trimmed(); !note.isEmpty())
                row.request.notes.append(note);
            m_rows.push_back(std::move(row));
        });
    }

    Row *rowOf(RowId request)
    {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), request, [](const Row &row, RowId id) { return row.request.id < id; });
        return at == m_rows.end() || at->request.id != request ? nullptr : &*at;
    }

    Result<void> readWishes()
    {
        return each(wishesOf(), [this](const QSqlQuery &from) {
            Row *row = rowOf(from.value(0).toLongLong());
            if (!row)
                return;
            const std::optional<WishKind> kind = wishKindNamed(from.value(1).toString());
            if (!kind) {
                const QString detail = from.value(3).toString();
                row->request.notes.append(detail.isEmpty() ? from.value(2).toString() : from.value(2).toString() + u": "_s + detail);
                return;
            }
            row->request.wishes.push_back({*kind, from.value(3).toString(), from.isNull(4) ? std::nullopt : std::optional(from.value(4).toInt())});
        });
    }

    Result<void> readGifts()
    {
        return each(QString::fromLatin1(giftsOf), [this](const QSqlQuery &from) {
            const qint64 units = from.value(1).toLongLong() / 100;
            m_given.insert(from.value(0).toLongLong(), int(std::min<qint64>(units, std::numeric_limits<int>::max())));
        });
    }

    [[nodiscard]] bool isTheirs(const PlannedClaim &claim, const Row &row) const
    {
        return !claim.hold && (row.request.order ? claim.order == row.request.order : claim.contact == row.request.contact);
    }

    // The same at all performances; none where there are no claims.
    [[nodiscard]] std::optional<std::vector<RowId>> claimed(const Row &row) const
    {
        std::map<RowId, std::set<RowId>> at;
        for (const PlannedClaim &claim : m_house.claims) {
            if (isTheirs(claim, row))
                at[claim.instance].insert(claim.seat);
        }
        if (at.empty())
            return std::vector<RowId>();
        const std::set<RowId> &first = at.begin()->second;
        const bool same = at.size() == m_house.performances.size() && std::all_of(at.begin(), at.end(), [&](const auto &one) { return one.second == first; });
        return same ? std::optional(std::vector<RowId>(first.begin(), first.end())) : std::nullopt;
    }

    // Nobody else has it at any performance, or in the series.
    [[nodiscard]] bool isTheirsAlone(RowId seat, const Row &row) const
    {
        const auto assigned = m_house.assigned.find(seat);
        if (assigned != m_house.assigned.end() && assigned->second.first != row.request.contact)
            return false;
        const auto claims = m_claimsOf.find(seat);
        return claims == m_claimsOf.end() || std::all_of(claims->second.begin(), claims->second.end(), [&](const PlannedClaim *claim) { return isTheirs(*claim, row); });
    }

    std::optional<Why> readSeats(Row &row)
    {
        if (row.request.contact == 0)
            return Why::NoPatron;
        const auto seats = claimed(row);
        if (!seats)
            return Why::SeatsDiffer;
        row.asked.current = *seats;
        int since = row.sinceYear;
        for (const auto &[seat, owner] : m_house.assigned) {
            if (owner.first != row.request.contact)
                continue;
            if (owner.second > 0)
                since = since > 0 ? std::min(since, owner.second) : owner.second;
            if (seats->empty())
                row.asked.current.push_back(seat);
        }
        row.asked.standing.sinceYear = since;
        row.asked.standing.donorLevel = m_given.value(row.request.contact);
        const bool alone = std::all_of(row.asked.current.begin(), row.asked.current.end(), [&](RowId seat) { return isTheirsAlone(seat, row); });
        return alone ? std::nullopt : std::optional(Why::NotTheirs);
    }

    // Nobody changes seats while others are kept for the same order: planSeats() has it so, too.
    [[nodiscard]] bool hasHold(const Row &row) const
    {
        return std::any_of(m_house.claims.begin(), m_house.claims.end(), [&](const PlannedClaim &claim) {
            return claim.hold && (row.request.order ? claim.order == row.request.order : claim.contact == row.request.contact);
        });
    }

    // By the rule for all who change seats.
    Result<std::optional<Why>> locked(const Row &row)
    {
        using None = std::optional<Why>;
        if (row.request.order == 0)
            return None();
        const Result<TicketOrder> order = readOrder(m_connection, row.request.order);
        if (!order)
            return order.error();
        const Result<void> may = mayDo(OrderDeed::ChangeSeats, *order, m_currency, m_at);
        if (may)
            return None();
        const auto refusal = orderRefusalNamed(may.error().values.value(u"reason"_s).toString());
        return None(refusal == OrderRefusal::Locked ? Why::Locked : refusal == OrderRefusal::SeriesClosed ? Why::SeriesClosed : Why::NotSeated);
    }

    Result<void> place(Row &row)
    {
        row.asked.wishes = row.request.wishes;
        std::optional<Why> why;
        if (row.request.wishes.empty()) {
            why = Why::NothingSaid;
        } else {
            const Result<std::optional<Why>> lock = locked(row);
            if (!lock)
                return lock.error();
            why = *lock;
        }
        if (!why && hasHold(row))
            why = Why::HoldOpen;
        if (!why)
            why = readSeats(row);
        const Wish wish = wishOf(m_world.house, row.asked, m_house.levels);
        if (!why && wish.conditions.count < 1)
            why = Why::NoNumber;
        if (why) {
            m_world.left.push_back({std::move(row.request), *why});
            return {};
        }
        m_world.requests.push_back(std::move(row.request));
        m_world.wishes.push_back(wish);
        return {};
    }

    [[nodiscard]] QString digest() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](const QString &text) { hash.addData((text + u'\x1f').toUtf8()); };
        for (const RowId performance : m_world.performances)
            add(u"p%1"_s.arg(performance));
        for (const MapSeat &seat : m_world.house.seats())
            add(u"s%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(seat.seat.id).arg(seat.seat.x).arg(seat.seat.y).arg(int(seat.seat.aisle)).arg(int(seat.seat.accessible))
                    .arg(int(seat.seat.companion)).arg(int(seat.seat.obstructed)).arg(seat.level));
        for (const PlannedClaim &claim : m_house.claims)
            add(u"c%1 %2 %3 %4 %5"_s.arg(claim.instance).arg(claim.seat).arg(claim.order).arg(claim.contact).arg(int(claim.hold)));
        for (const auto &[seat, owner] : m_house.assigned)
            add(u"a%1 %2"_s.arg(seat).arg(owner.first));
        for (const auto &[level, allocations] : m_house.levels)
            add(u"v%1 %2"_s.arg(level, QStringList(allocations.begin(), allocations.end()).join(u'\x1e')));
        for (const Row &row : m_rows) {
            add(u"r%1 %2 %3 %4 %5"_s.arg(row.asked.request).arg(row.asked.contact).arg(row.asked.fallback).arg(row.asked.standing.priority).arg(row.asked.standing.sinceYear));
            add(QString::number(row.asked.standing.donorLevel));
            for (const RequestWish &wish : row.asked.wishes)
                add(wishWord(wish));
        }
        for (const LeftOut &one : m_world.left)
            add(u"l%1 %2"_s.arg(one.request.id).arg(int(one.why)));
        return QString::fromLatin1(hash.result().toHex().left(16));
    }

    Connection &m_connection;
    Instant m_at;
    QString m_currency;
    World m_world;
    PlannedHouse m_house;
    std::map<RowId, std::vector<const PlannedClaim *>> m_claimsOf;
    std::vector<Row> m_rows;
    QHash<RowId, int> m_given;
};

} // namespace

Result<World> readPlannerWorld(Connection &connection, RowId series, Instant at)
{
    return WorldReader(connection, series, at).read();
}

Result<Order> readPlanOrder(Connection &connection)
{
    const Result<QHash<QString, StoredSetting>> settings = readSettings(connection);
    if (!settings)
        return settings.error();
    return orderNamed(settings->value(u"seats.planOrder"_s).value.toString()).value_or(*orderNamed(allOrderNames().constFirst()));
}

} // namespace pd::store
