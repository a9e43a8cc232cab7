// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "tests/bench/programrun.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int atRestAfterMs = 3'000; // the database is open, what is made in idle moments is made

// Other desktop programs of the same Qt, where they are installed.
const QStringList others{u"assistant"_s, u"designer"_s, u"linguist"_s};

std::vector<Program> installed(const QString &home)
{
    std::vector<Program> found;
    for (const QString &name : others) {
        const QFileInfo file(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u'/' + name);
        if (file.isExecutable())
            found.push_back({file.filePath(), {}, home});
    }
    return found;
}

using Until = std::optional<Moment> (ProgramRun::*)();

// Adds how long one start took; false where the program did not come so far.
bool start(Samples &into, const Program &program, Until until)
{
    ProgramRun run(program);
    const std::optional<Moment> taken = (run.*until)();
    if (taken)
        into.add(*taken);
    return taken.has_value();
}

// Every file of the program that nobody else has open leaves the memory: this program and the machine's keep some.
void makeCold(const QSet<QString> &files)
{
    for (const QString &file : files)
        static_cast<void>(dropCached(file));
}

Samples coldStarts(const Program &program, const QString &database, int rounds)
{
    QSet<QString> files{database};
    {
        ProgramRun run(program);
        static_cast<void>(run.painted());
        files.unite(run.files());
    }
    Samples samples;
    for (int round = 0; round < rounds; ++round) {
        makeCold(files);
        static_cast<void>(start(samples, program, &ProgramRun::usable));
    }
    return samples;
}

struct Starts {
    Samples empty, ours;
    std::vector<Samples> others;
};

// One of each in turns, so that a busy moment of the machine meets all; the first round warms.
Starts warmStarts(const Program &empty, const Program &ours, const std::vector<Program> &other, int rounds)
{
    Starts all;
    for (int round = -1; round < rounds; ++round) {
        if (round <= 0)
            all = {{}, {}, std::vector<Samples>(other.size())};
        if (!start(all.empty, empty, &ProgramRun::usable) || !start(all.ours, ours, &ProgramRun::usable))
            giveUp({ErrorCode::Internal, {}, u"a window does not open"_s});
        for (size_t i = 0; i < other.size(); ++i)
            static_cast<void>(start(all.others[i], other[i], &ProgramRun::painted));
    }
    return all;
}

QJsonObject json(const Memory &memory)
{
    return {{u"rssMegabytes"_s, memory.rssMegabytes}, {u"pssMegabytes"_s, memory.pssMegabytes}};
}

// The names of so many patrons, to be typed.
QStringList names(const BenchDatabase &database, int count)
{
    const auto connection = database.open();
    auto query = orGiveUp(connection->prepare(u"SELECT first_name || ' ' || last_name FROM contact WHERE id = ?"_s));
    QStringList found;
    for (const RowId id : database.drawn(count, 13)) {
        orGiveUp(connection->run(query, {id}));
        if (query.next())
            found.append(query.value(0).toString());
    }
    return found;
}

void memoryFigures(const Program &empty, const Program &ours, const BenchDatabase &database, int patrons, Report &report)
{
    const auto atRest = [](ProgramRun &run) {
        static_cast<void>(run.usable());
        QThread::msleep(atRestAfterMs);
        return run.memory();
    };
    ProgramRun floor(empty);
    ProgramRun run(ours);
    const Memory floorMemory = atRest(floor);
    const Memory started = atRest(run);
    for (const QString &name : names(database, patrons)) {
        if (!run.open(name))
            giveUp({ErrorCode::Internal, {}, u"the program takes no keys"_s});
    }
    QThread::msleep(atRestAfterMs);
    const Memory used = run.memory();
    report.add(u"memory"_s, {{u"floor"_s, json(floorMemory)}, {u"afterStart"_s, json(started)}, {u"afterPatrons"_s, json(used)}, {u"patrons"_s, patrons}});
    report.atMost(u"memory at rest after the start, MB resident"_s, 90, started.rssMegabytes);
    report.atMost(u"memory at rest after some patrons, MB resident"_s, 90, used.rssMegabytes);
}

} // namespace

void startFigures(const BenchDatabase &database, const QString &folder, const Effort &effort, Report &report)
{
    const Program empty{QStringLiteral(PD_BENCH_EMPTY_PROGRAM), {}, folder + u"/home-empty"_s};
    const Program ours{QStringLiteral(PD_BENCH_PROGRAM), {u"--db"_s, database.file()}, folder + u"/home-ours"_s};
    const std::vector<Program> other = installed(folder + u"/home-others"_s);
    const Starts warm = warmStarts(empty, ours, other, effort.starts);
    const Samples coldEmpty = coldStarts(empty, database.file(), effort.coldStarts);
    const Samples coldOurs = coldStarts(ours, database.file(), effort.coldStarts);
    QJsonObject figures{{u"floorWarm"_s, warm.empty.json()}, {u"warm"_s, warm.ours.json()},
                        {u"floorCold"_s, coldEmpty.json()}, {u"cold"_s, coldOurs.json()},
                        {u"ratioWarmP50"_s, warm.ours.p50() / warm.empty.p50()},
                        {u"ratioWarmCpuP50"_s, warm.ours.p50Cpu() / warm.empty.p50Cpu()}};
    report.atMost(u"start: a usable search field, warm, p50 as a ratio to an empty window"_s, 1.5, warm.ours.p50() / warm.empty.p50());
    for (size_t i = 0; i < other.size(); ++i) {
        if (warm.others[i].count() == 0)
            continue; // it does not open here
        const QString name = QFileInfo(other[i].path).fileName();
        figures.insert(name, warm.others[i].json());
        report.atMost(u"start: p50 ms, warm, against the first picture of %1"_s.arg(name), warm.others[i].p50(), warm.ours.p50());
    }
    report.add(u"start"_s, figures);
    memoryFigures(empty, ours, database, effort.patronsOpened, report);
}

} // namespace pd::bench
