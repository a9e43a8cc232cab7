// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodatabase.h"
#include "models/store/emptiness.h"
#include "models/store/sqlpatronreader.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"

#include <QDate>
#include <QJsonObject>

#include <cstdio>
#include <libpq-fe.h>
#include <random>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

// How often the server said that it is ready again, that is how often we waited for it.
int roundTrips(PGconn *handle, PatronReader &reader, RowId patron)
{
    std::FILE *trace = std::tmpfile();
    PQtrace(handle, trace);
    (void)orGiveUp(reader.portalSettings({})); // as for each patron that the window opens
    (void)orGiveUp(reader.load(patron));
    PQuntrace(handle);
    std::rewind(trace);
    char line[4096];
    int ready = 0;
    while (std::fgets(line, sizeof line, trace))
        ready += QByteArrayView(line).contains("ReadyForQuery") ? 1 : 0;
    std::fclose(trace);
    return ready;
}

} // namespace

void postgresFigures(const QString &url, qint64 contacts, const Effort &effort, Report &report)
{
    const auto parsed = orGiveUp(store::DatabaseUrl::parse(url));
    auto connection = orGiveUp(store::Connection::open(parsed, store::OpenMode::Create));
    if (orGiveUp(store::isEmpty(*connection)))
        (void)orGiveUp(demo::makeDemo(*connection, {contacts, 1, QDate(2026, 11, 21)}, {u"bench"_s, Instant{1'795'219'200'000}}));
    const qint64 there = orGiveUp(connection->value(u"SELECT count(*) FROM contact"_s)).toLongLong();
    auto *handle = static_cast<PGconn *>(connection->nativeHandle());
    const auto reader = store::makePatronReader(std::move(connection));
    std::mt19937_64 random(5);
    Samples load;
    int most = 0;
    (void)orGiveUp(reader->portalSettings({})); // prepares
    (void)orGiveUp(reader->load(1));
    for (int i = 0; i < effort.patrons; ++i) {
        const RowId patron = RowId(random() % quint64(there)) + 1;
        (void)load.time([&] {
            (void)orGiveUp(reader->portalSettings({}));
            return orGiveUp(reader->load(patron));
        });
        if (i % 10 == 0)
            most = std::max(most, roundTrips(handle, *reader, patron));
    }
    report.atMost(u"PostgreSQL: round trips of one patron"_s, 2, most);
    report.add(u"postgresql"_s, {{u"contacts"_s, there}, {u"record"_s, load.json()}, {u"roundTrips"_s, most}});
}

} // namespace pd::bench
