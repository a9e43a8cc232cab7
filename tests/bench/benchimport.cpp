// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionrunner.h"
#include "models/actions/importaction.h"
#include "models/domain/portal/preview.h"
#include "models/store/sqlpatronreader.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchexport.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"

#include <QDateTime>
#include <QFile>
#include <QThread>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr qint64 larger = 5; // times the smaller export, whose memory must be enough

qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

// An import, and the most memory that it took, in MB.
struct Imported {
    Moment taken;
    double peak = 0;
};

Imported importInto(const QString &file, const QString &folder)
{
    const auto connection = orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(file)), store::OpenMode::Create));
    actions::ActionRunner runner(*connection, {u"bench"_s, {}, [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }});
    actions::ImportRequest request;
    request.paths = {folder};
    actions::ImportAction action(request);
    forgetPeak();
    const Moment begun = Moment::now();
    static_cast<void>(orGiveUp(runner.run(action)));
    return {Moment::now() - begun, double(peakKilobytes()) / 1024};
}

// The floor: the same rows into the same tables with the same indexes, one prepared INSERT each, in one transaction.
// Neither triggers nor journal; reading the rows is not counted.
Moment rawInserts(const QString &from, const QString &into)
{
    {
        const auto made = orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(into)), store::OpenMode::Create));
    }
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

    Moment spent;
    const auto counted = [&spent](const auto &work) {
        const Moment begun = Moment::now();
        work();
        const Moment taken = Moment::now() - begun;
        spent = {spent.wallNs + taken.wallNs, spent.cpuNs + taken.cpuNs};
    };
    counted([&] { sqlite3_exec(target, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr); });
    for (const QByteArray table : {"import_run", "contact", "ticket_order", "ticket_order_item", "donation"}) {
        sqlite3_stmt *read = nullptr, *write = nullptr;
        sqlite3_prepare_v2(source, "SELECT * FROM " + table, -1, &read, nullptr);
        const int columns = sqlite3_column_count(read);
        const QByteArray places = QByteArray("?,").repeated(columns).chopped(1);
        sqlite3_prepare_v2(target, "INSERT INTO " + table + " VALUES (" + places + ")", -1, &write, nullptr);
        std::vector<sqlite3_value *> row(static_cast<std::size_t>(columns));
        while (sqlite3_step(read) == SQLITE_ROW) {
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
    counted([&] {
        sqlite3_exec(target, "INSERT INTO contact_parts (contact_parts) VALUES ('rebuild')", nullptr, nullptr, nullptr);
        sqlite3_exec(target, "INSERT INTO contact_words (contact_words) VALUES ('rebuild')", nullptr, nullptr, nullptr);
        sqlite3_exec(target, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_close(source);
    sqlite3_close(target);
    return spent;
}

// Previews of patrons that are there already, as fast as a clerk never asks, until told to stop.
Samples previewsUntil(const std::atomic_bool &stop, const QString &file, qint64 patrons)
{
    const auto reader = store::makePatronReader(
        orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(file)), store::OpenMode::ReadOnly)));
    const PortalSettings settings = orGiveUp(reader->portalSettings({}));
    Samples samples;
    for (qint64 i = 0; !stop; ++i) {
        samples.time([&] { return portal::preview(orGiveUp(reader->load(1 + i * 31 % patrons)), settings, Instant{}).orders.size(); });
        QThread::msleep(5);
    }
    return samples;
}

} // namespace

void importFigures(const QString &folder, const Effort &effort, Report &report)
{
    const QString exported = folder + u"/export"_s, later = folder + u"/later"_s, part = folder + u"/part"_s;
    const qint64 contacts = effort.importContacts, rows = contacts * rowsEach;
    writeExport(part, 0, contacts / larger);
    writeExport(exported, 0, contacts);
    writeExport(later, contacts, contacts);
    const Imported smaller = importInto(folder + u"/part.db"_s, part);
    const QString file = folder + u"/import.db"_s;
    const Imported imported = importInto(file, exported);
    const Moment raw = rawInserts(file, folder + u"/raw.db"_s);

    Samples previews;
    std::atomic_bool stop = false;
    const std::unique_ptr<QThread> clerk(QThread::create([&] { previews = previewsUntil(stop, file, contacts); }));
    clerk->start();
    const Imported second = importInto(file, later);
    stop = true;
    clerk->wait();

    const auto seconds = [](qint64 ns) { return double(ns) / 1e9; };
    const auto rate = [&](qint64 ns) { return double(rows) / seconds(ns); };
    report.add(u"import"_s, {{u"rows"_s, rows},
                             {u"seconds"_s, seconds(imported.taken.wallNs)},
                             {u"cpuSeconds"_s, seconds(imported.taken.cpuNs)},
                             {u"rowsPerSecond"_s, rate(imported.taken.wallNs)},
                             {u"rowsPerCpuSecond"_s, rate(imported.taken.cpuNs)},
                             {u"rawSeconds"_s, seconds(raw.wallNs)},
                             {u"rawCpuSeconds"_s, seconds(raw.cpuNs)},
                             {u"shareOfRaw"_s, double(raw.wallNs) / double(imported.taken.wallNs)},
                             {u"shareOfRawCpu"_s, double(raw.cpuNs) / double(imported.taken.cpuNs)},
                             {u"secondImportRowsPerSecond"_s, rate(second.taken.wallNs)},
                             {u"peakMegabytes"_s, imported.peak},
                             {u"smallerRows"_s, rows / larger},
                             {u"smallerSeconds"_s, seconds(smaller.taken.wallNs)},
                             {u"smallerCpuSeconds"_s, seconds(smaller.taken.cpuNs)},
                             {u"smallerPeakMegabytes"_s, smaller.peak},
                             {u"previewsMeanwhile"_s, previews.json()}});
    report.atMost(u"import: raw inserts' processor time is at least a quarter of ours (ours / raw)"_s, 4,
                  double(imported.taken.cpuNs) / double(raw.cpuNs));
    report.atMost(u"import: the same by the clock"_s, 4, double(imported.taken.wallNs) / double(raw.wallNs));
    report.atMost(u"import: peak memory, MB"_s, 200, imported.peak);
    report.atMost(u"import: peak memory against a fifth of the rows"_s, 1.5, imported.peak / smaller.peak);
    report.p99AtMost(u"import: previews of other patrons meanwhile"_s, 50, previews);
}

} // namespace pd::bench
