// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/preview.h"
#include "models/domain/portal/rules.h"
#include "models/store/sqlpatronreader.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

const Instant at{1'795'219'200'000};

// A reader as the window has one: its connection open. Each patron is read with the settings of that moment.
class Desk {
public:
    explicit Desk(const BenchDatabase &database)
        : m_reader(store::makePatronReader(database.open()))
    {
    }
    [[nodiscard]] PatronRecord load(RowId contact)
    {
        m_settings = orGiveUp(m_reader->portalSettings({}));
        return orGiveUp(m_reader->load(contact));
    }
    [[nodiscard]] portal::PortalPage page(const PatronRecord &record) const { return portal::preview(record, m_settings, at); }
    [[nodiscard]] portal::PortalPage show(RowId contact) { return page(load(contact)); }

private:
    std::unique_ptr<PatronReader> m_reader;
    PortalSettings m_settings;
};

struct Times {
    Samples raw, load, page, both;
};

// The floor and ours in turns, so that a busy moment of the machine meets both.
Times measure(const BenchDatabase &database, const std::vector<RowId> &patrons, int rounds)
{
    const auto connection = database.open();
    RawPatron floor(handleOf(*connection));
    Desk desk(database);
    Times times;
    for (int round = -1; round < rounds; ++round) {
        Times warming;
        Times &into = round < 0 ? warming : times;
        for (const RowId patron : patrons) {
            into.raw.time([&] { return floor.read(patron); });
            const Moment begun = Moment::now();
            const PatronRecord record = into.load.time([&] { return desk.load(patron); });
            const portal::PortalPage page = into.page.time([&] { return desk.page(record); });
            into.both.add(Moment::now() - begun);
        }
    }
    return times;
}

QJsonObject json(const Times &times)
{
    return {{u"floor"_s, times.raw.json()}, {u"record"_s, times.load.json()}, {u"page"_s, times.page.json()}, {u"both"_s, times.both.json()}, {u"ratioP50"_s, times.both.p50() / times.raw.p50()}};
}

QJsonObject cold(const BenchDatabase &database, int rounds, Report &report)
{
    Samples floor, opening, first;
    bool dropped = true;
    const std::vector<RowId> patrons = database.drawn(2 * rounds, 7);
    for (int round = 0; round < rounds; ++round) {
        dropped = dropCached(database.file()) && dropped;
        {
            const auto connection = database.open();
            RawPatron raw(handleOf(*connection));
            floor.time([&] { return raw.read(patrons[size_t(2 * round)]); });
        }
        dropped = dropCached(database.file()) && dropped;
        Desk desk = opening.time([&] { return Desk(database); });
        (void)first.time([&] { return desk.show(patrons[size_t(2 * round + 1)]); });
    }
    report.atMost(u"preview: first patron after opening a cold file, p50 ms"_s, 50, first.p50());
    return {{u"cacheDropped"_s, dropped}, {u"floor"_s, floor.json()}, {u"open"_s, opening.json()}, {u"firstPatron"_s, first.json()}};
}

} // namespace

void previewFigures(const BenchDatabase &database, const Effort &effort, Report &report)
{
    constexpr int heavy = 200;
    const std::vector<RowId> heaviest = database.heaviest(heavy);
    const QJsonObject coldFigures = cold(database, effort.coldRounds, report);
    const Times usual = measure(database, database.drawn(effort.patrons), effort.rounds);
    const Times heaviestTimes = measure(database, heaviest, effort.rounds);
    report.atMost(u"preview: record and page, p50 as a ratio to the floor"_s, 4, usual.both.p50() / usual.raw.p50());
    report.p99AtMost(u"preview: the 200 heaviest patrons"_s, 16.7, heaviestTimes.both);
    report.add(u"preview"_s, {{u"warm"_s, json(usual)}, {u"heaviest"_s, json(heaviestTimes)}, {u"cold"_s, coldFigures}});
}

void growthFigures(const BenchDatabase &tenth, const BenchDatabase &database, const Effort &effort, Report &report)
{
    const std::array<const BenchDatabase *, 2> both{&tenth, &database};
    std::array<Samples, 2> times;
    std::array<Desk, 2> desks{Desk(tenth), Desk(database)};
    const std::array<std::vector<RowId>, 2> patrons{tenth.drawn(effort.patrons, 2), database.drawn(effort.patrons, 2)};
    for (int round = -1; round < effort.rounds; ++round) {
        for (size_t i = 0; i < patrons[0].size(); ++i) {
            for (size_t size = 0; size < both.size(); ++size) {
                Samples warming;
                Samples &into = round < 0 ? warming : times[size];
                (void)into.time([&] { return desks[size].show(patrons[size][i]); });
            }
        }
    }
    const double growth = times[1].p50() / times[0].p50();
    report.atMost(u"preview: growth of p50 with ten times the data"_s, 1.2, growth);
    report.add(u"growth"_s, {{u"tenth"_s, times[0].json()}, {u"whole"_s, times[1].json()}, {u"tenthContacts"_s, tenth.contacts()}, {u"ratioP50"_s, growth}});
}

} // namespace pd::bench
