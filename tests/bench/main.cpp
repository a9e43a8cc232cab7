// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject machine()
{
    QFile load(u"/proc/loadavg"_s);
    const QString loadNow = load.open(QIODevice::ReadOnly) ? QString::fromLatin1(load.readAll()).section(u' ', 0, 2) : QString();
    return {{u"cores"_s, QThread::idealThreadCount()}, {u"system"_s, QSysInfo::prettyProductName()}, {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"sqlite"_s, QString::fromLatin1(sqlite3_libversion())}, {u"load"_s, loadNow}};
}

// Only the window's figures need a screen, which may be none; the others are not to pay for it.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto asks = [](const QByteArray &word) { return word.contains("window") || word.contains("scroll") || word.contains("seats") || word.contains("heartbeat"); };
    if (!std::any_of(argv + 1, argv + argc, asks))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

// Prints the figures as one JSON object. Exit code 0 even where a figure is missed: machines differ.
int main(int argc, char *argv[])
{
    const auto app = makeApplication(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"db"_s, u"Demo theatre to measure; made when the file does not exist."_s, u"FILE"_s},
                       {u"tenth-db"_s, u"The same with a tenth of the contacts."_s, u"FILE"_s},
                       {u"contacts"_s, u"Contacts of a demo theatre that is made (1000000)."_s, u"N"_s},
                       {u"quick"_s, u"Few samples; 10000 contacts unless --contacts or --db say otherwise."_s},
                       {u"only"_s, u"Groups to measure: preview, growth, search, layout, import, renewal, planner, mail, imap, postgres; and window, scroll, seats, start, heartbeat, mailwindow."_s, u"GROUPS"_s, u"preview,growth,search,layout,import,renewal,planner,mail,postgres"_s},
                       {u"plan-programs"_s, u"Where the planner's programs are written for other solvers."_s, u"FOLDER"_s},
                       {u"postgres"_s, u"PostgreSQL database to measure too; an empty one is filled."_s, u"URL"_s},
                       {u"postgres-contacts"_s, u"Contacts put into an empty PostgreSQL database."_s, u"N"_s, u"20000"_s}});
    parser.process(*app);
    const bool quick = parser.isSet(u"quick"_s);
    const qint64 contacts = parser.isSet(u"contacts"_s) ? parser.value(u"contacts"_s).toLongLong() : quick ? 10'000 : 1'000'000;
    const QStringList groups = parser.value(u"only"_s).split(u',');
    const QTemporaryDir folder;
    if (!folder.isValid() || contacts < 100)
        parser.showHelp(2);

    using namespace pd::bench;
    const auto fileOf = [&](const QString &option) { return parser.isSet(option) ? parser.value(option) : folder.filePath(option + u".db"_s); };
    const Effort effort = quick ? Effort::quick() : Effort();
    const BenchDatabase database(fileOf(u"db"_s), contacts);
    Report report;
    report.add(u"machine"_s, machine());
    report.add(u"database"_s, database.json());
    if (groups.contains(u"preview"_s))
        previewFigures(database, effort, report);
    if (groups.contains(u"growth"_s))
        growthFigures(BenchDatabase(fileOf(u"tenth-db"_s), database.contacts() / 10), database, effort, report);
    if (groups.contains(u"search"_s))
        searchFigures(database, effort, report);
    if (groups.contains(u"layout"_s))
        layoutFigures(database, folder.path(), effort, report);
    if (groups.contains(u"import"_s))
        importFigures(folder.path(), effort, report);
    if (groups.contains(u"renewal"_s))
        renewalFigures(folder.path(), effort, report);
    if (groups.contains(u"mail"_s))
        mailFigures(folder.path(), effort, report);
    if (groups.contains(u"imap"_s))
        imapFigures(folder.path(), effort, report);
    if (groups.contains(u"postgres"_s) && parser.isSet(u"postgres"_s))
        postgresFigures(parser.value(u"postgres"_s), parser.value(u"postgres-contacts"_s).toLongLong(), effort, report);
    if (groups.contains(u"planner"_s))
        plannerFigures(effort, report);
    if (parser.isSet(u"plan-programs"_s))
        writePlanPrograms(effort, parser.value(u"plan-programs"_s), report);
    if (groups.contains(u"window"_s))
        windowFigures(database, effort, report);
    if (groups.contains(u"scroll"_s))
        scrollFigures(database, report);
    if (groups.contains(u"seats"_s))
        seatFigures(report);
    if (groups.contains(u"start"_s))
        startFigures(database, folder.path(), effort, report);
    if (groups.contains(u"heartbeat"_s))
        heartbeatFigures(folder.path(), effort, report);
    if (groups.contains(u"mailwindow"_s))
        mailWindowFigures(folder.path(), effort, report);
    std::fputs(QJsonDocument(report.json()).toJson().constData(), stdout);
    return 0;
}
