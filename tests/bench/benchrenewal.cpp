// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/renewalrun.h"
#include "models/actions/undowork.h"
#include "models/domain/renewal/progress.h"
#include "models/store/renewalreader.h"
#include "models/store/renewalworld.h"
#include "models/store/seriesreader.h"
#include "models/store/writetransaction.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int performances = 6; // two seats each
const Instant moment{1'790'000'000'000};

// Last season's series with so many subscribers, two seats each, and this season's without one.
void makeHouse(store::Connection &connection, qint64 subscribers)
{
    store::JournalEntry entry;
    entry.who = u"bench"_s;
    entry.what = u"bench"_s;
    entry.at = moment;
    entry.bulk = true;
    const auto transaction = orGiveUp(store::WriteTransaction::begin(connection, entry));
    const QString people = u"WITH RECURSIVE n (c) AS (SELECT 1 UNION ALL SELECT c + 1 FROM n WHERE c < %1) "_s.arg(subscribers);
    const QStringList statements = {
        u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s,
        u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y) SELECT 2 * c - 1 + k, 1, 'Main', CAST(c / 20 AS TEXT), CAST(2 * (c % 20) + k AS TEXT), 2 * (c % 20) + k, c / 20 "
        "FROM (WITH RECURSIVE n (c) AS (SELECT 1 UNION ALL SELECT c + 1 FROM n WHERE c < %1) SELECT c FROM n), (SELECT 0 AS k UNION ALL SELECT 1)"_s.arg(subscribers),
        u"INSERT INTO contact (id, first_name, last_name) "_s + people + u"SELECT c, 'Patron', 'Number ' || c FROM n"_s,
        u"INSERT INTO ticketable_event (id, name, kind, package_kind) VALUES (1, 'Six 2026', 'Subscription', 'fixed'), (2, 'Six 2027', 'Subscription', 'fixed'), (3, 'Plays', 'Tickets', 'unknown')"_s,
        u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) WITH RECURSIVE n (c) AS (SELECT 1 UNION ALL SELECT c + 1 FROM n WHERE c < %1) SELECT c, 3, 1, 'Play', c FROM n"_s.arg(2 * performances),
        u"INSERT INTO allocation (id, instance_id, name) SELECT id, id, 'House' FROM event_instance"_s,
        u"INSERT INTO price_level (id, allocation_id, name, price) SELECT id, id, 'Adult', 5000 FROM allocation"_s,
        u"INSERT INTO price_level (id, event_id, name, price) VALUES (101, 1, 'Package', 29400), (102, 2, 'Package', 30600)"_s,
        u"INSERT INTO series (id, event_id, venue_id, name, package_kind, closes_at) VALUES (1, 1, 1, 'Six 2026', 'fixed', NULL), (2, 2, 1, 'Six 2027', 'fixed', 4102444800000)"_s,
        u"INSERT INTO series_instance (series_id, instance_id) SELECT CASE WHEN id <= %1 THEN 1 ELSE 2 END, id FROM event_instance"_s.arg(performances),
        u"INSERT INTO series_price_level (series_id, price_level_id) VALUES (1, 101), (2, 102)"_s,
        u"INSERT INTO ticket_order (id, contact_id, number, status, type, series_id, delivery) SELECT id, id, 'ON-' || id, 'Complete', 'Subscription', 1, 'Email' FROM contact"_s,
        u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status, quantity) SELECT id, id, 1, 101, 'Active', 2 FROM ticket_order"_s,
        u"INSERT INTO ticket_order_item (order_id, event_id, instance_id, price_level_id, package_item_id, status, quantity, seat_text, seat_id) "
        "SELECT o.id, 3, i.id, i.id, o.id, 'Active', 1, s.row_name || s.number, s.id FROM ticket_order o JOIN seat s ON s.id IN (2 * o.id - 1, 2 * o.id), event_instance i WHERE i.id <= %1"_s.arg(performances),
        u"INSERT INTO seat_assignment (contact_id, seat_id, series_id) SELECT (id + 1) / 2, id, 1 FROM seat"_s};
    for (const QString &sql : statements)
        static_cast<void>(orGiveUp(connection.query(sql)));
    transaction->noteBulk(u"bench"_s, 1, u"-"_s);
    static_cast<void>(orGiveUp(transaction->commit()));
}

struct RawRows {
    Moment taken;
    qint64 rows = 0;
};

// The floor: the rows that the run made, into a house as it was, with all its indexes, one prepared INSERT each, in one
// transaction. Neither triggers nor journal; reading the rows is not counted.
RawRows rawInserts(const QString &from, const QString &into)
{
    sqlite3 *source = nullptr, *target = nullptr;
    sqlite3_open(QFile::encodeName(from).constData(), &source);
    sqlite3_open(QFile::encodeName(into).constData(), &target);
    sqlite3_exec(target, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    sqlite3_stmt *triggers = nullptr;
    QList<QByteArray> drops;
    sqlite3_prepare_v2(target, "SELECT name FROM sqlite_schema WHERE type = 'trigger'", -1, &triggers, nullptr);
    while (sqlite3_step(triggers) == SQLITE_ROW)
        drops << "DROP TRIGGER " + QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(triggers, 0)));
    sqlite3_finalize(triggers);
    for (const QByteArray &drop : drops)
        sqlite3_exec(target, drop.constData(), nullptr, nullptr, nullptr);
    RawRows raw;
    const auto counted = [&raw](const auto &work) {
        const Moment begun = Moment::now();
        work();
        const Moment taken = Moment::now() - begun;
        raw.taken = {raw.taken.wallNs + taken.wallNs, raw.taken.cpuNs + taken.cpuNs};
    };
    counted([&] { sqlite3_exec(target, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr); });
    const QByteArray ofRun = "(SELECT order_id FROM renewal_log WHERE order_id IS NOT NULL)";
    for (const auto &[table, which] : {std::pair<QByteArray, QByteArray>{"renewal_run", "1"},
                                       {"ticket_order", "id IN " + ofRun},
                                       {"ticket_order_item", "order_id IN " + ofRun},
                                       {"seat_claim", "order_id IN " + ofRun},
                                       {"seat_assignment", "series_id = 2"},
                                       {"renewal_log", "1"}}) {
        sqlite3_stmt *read = nullptr, *write = nullptr;
        sqlite3_prepare_v2(source, "SELECT * FROM " + table + " WHERE " + which + " ORDER BY id", -1, &read, nullptr);
        const int columns = sqlite3_column_count(read);
        sqlite3_prepare_v2(target, "INSERT INTO " + table + " VALUES (" + QByteArray("?,").repeated(columns).chopped(1) + ")", -1, &write, nullptr);
        std::vector<sqlite3_value *> row(static_cast<std::size_t>(columns));
        while (sqlite3_step(read) == SQLITE_ROW) {
            ++raw.rows;
            for (int i = 0; i < columns; ++i)
                row[std::size_t(i)] = sqlite3_value_dup(sqlite3_column_value(read, i));
            counted([&] {
                for (int i = 0; i < columns; ++i)
                    sqlite3_bind_value(write, i + 1, row[std::size_t(i)]);
                sqlite3_step(write);
                sqlite3_reset(write);
            });
            for (sqlite3_value *value : row)
                sqlite3_value_free(value);
        }
        sqlite3_finalize(read);
        sqlite3_finalize(write);
    }
    counted([&] { sqlite3_exec(target, "COMMIT", nullptr, nullptr, nullptr); });
    sqlite3_close(source);
    sqlite3_close(target);
    return raw;
}

} // namespace

void renewalFigures(const QString &folder, const Effort &effort, Report &report)
{
    const QString file = folder + u"/renewal.db"_s, floor = folder + u"/renewalfloor.db"_s;
    {
        const auto connection = orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(file)), store::OpenMode::Create));
        makeHouse(*connection, effort.subscribers);
        static_cast<void>(orGiveUp(connection->query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)));
    }
    QFile::copy(file, floor);
    const auto connection = orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(file)), store::OpenMode::ReadWrite));
    const Moment begun = Moment::now();
    const renewal::World world = orGiveUp(store::readRenewalWorld(*connection, 2, 1, moment));
    const Moment read = Moment::now();
    const renewal::Rehearsal rehearsal = renewal::rehearse(world);
    const Moment rehearsed = Moment::now();
    actions::ActionRunner runner(*connection, {u"bench"_s, {}, [] { return moment; }});
    actions::RenewalRun run(runner, {2, 1, 500, {}, {}});
    const Moment started = Moment::now();
    orGiveUp(run.run());
    const Moment taken = Moment::now() - started;
    if (run.result().renewed != effort.subscribers || rehearsal.digest() != run.result().rehearsal.digest())
        giveUp({ErrorCode::Internal, {}, u"not all were renewed"_s});
    const RawRows raw = rawInserts(file, floor);
    // As the page Renewals reads the season, every order of it and of the one before.
    const std::shared_ptr<store::Connection> pageConnection = orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(file)), store::OpenMode::ReadOnly));
    const auto reader = store::makeRenewalReader(pageConnection);
    const auto records = store::makeSeriesReader(pageConnection);
    const Moment asked = Moment::now();
    const renewal::SeasonProgress season = orGiveUp(renewal::readProgress(*reader, *records, {}, {2}, moment));
    const Moment shown = Moment::now() - asked;
    if (season.tally().orders != effort.subscribers)
        giveUp({ErrorCode::Internal, {}, u"not all are in the progress"_s});
    actions::UndoWork undo(*connection, runner, {}, u"bench"_s);
    const Moment back = Moment::now();
    orGiveUp(undo.run());
    const Moment undone = Moment::now() - back;
    const auto seconds = [](qint64 ns) { return double(ns) / 1e9; };
    report.add(u"renewal"_s, {{u"subscribers"_s, effort.subscribers},
                              {u"rows"_s, raw.rows},
                              {u"readSeconds"_s, seconds((read - begun).wallNs)},
                              {u"rehearsalSeconds"_s, seconds((rehearsed - read).wallNs)},
                              {u"runSeconds"_s, seconds(taken.wallNs)},
                              {u"runCpuSeconds"_s, seconds(taken.cpuNs)},
                              {u"progressSeconds"_s, seconds(shown.wallNs)},
                              {u"undoSeconds"_s, seconds(undone.wallNs)},
                              {u"rawSeconds"_s, seconds(raw.taken.wallNs)},
                              {u"rawCpuSeconds"_s, seconds(raw.taken.cpuNs)}});
    report.atMost(u"renewal: a whole run against raw inserts of the same rows, by processor time"_s, 3, double(taken.cpuNs) / double(raw.taken.cpuNs));
    report.atMost(u"renewal: the same by the clock"_s, 3, double(taken.wallNs) / double(raw.taken.wallNs));
}

} // namespace pd::bench
