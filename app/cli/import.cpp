// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/actionrunner.h"
#include "models/actions/importaction.h"
#include "models/store/newfile.h"
#include "ui/words/importwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<actions::ImportRequest> requestOf(const QCommandLineParser &parser, const QStringList &paths)
{
    actions::ImportRequest request;
    request.paths = paths;
    for (QString &path : request.paths)
        path = QDir::cleanPath(path);
    request.aliasFile = parser.value(u"aliases"_s);
    const QString dates = parser.value(u"dates"_s);
    if (dates == "mdy"_L1)
        request.dates = exchange::DayOrder::MonthFirst;
    else if (dates == "dmy"_L1)
        request.dates = exchange::DayOrder::DayFirst;
    else if (dates != "auto"_L1)
        return usage(Words::tr("--dates takes mdy, dmy or auto."));
    if (parser.isSet(u"zone"_s)) {
        const QByteArray zone = parser.value(u"zone"_s).toUtf8();
        if (!QTimeZone::isTimeZoneIdAvailable(zone)) // QTimeZone itself takes any word for a zone without an offset
            return usage(Words::tr("--zone takes the name of a time zone, for example America/New_York."));
        request.zone = QTimeZone(zone);
    }
    const QString conflicts = parser.value(u"conflicts"_s);
    if (conflicts == "take"_L1)
        request.conflicts = actions::ConflictPolicy::Take;
    else if (conflicts == "fail"_L1)
        request.conflicts = actions::ConflictPolicy::Fail;
    else if (conflicts != "keep"_L1)
        return usage(Words::tr("--conflicts takes keep, take or fail."));
    return request;
}

Result<ImportReport> importInto(const store::DatabaseUrl &url, const actions::ImportRequest &request, bool dryRun)
{
    store::OpenOptions options;
    options.waitMs = waitBehindImportMs();
    const auto connection = store::Connection::open(url, store::OpenMode::Create, options);
    if (!connection)
        return connection.error();
    const auto actor = actions::currentActor(**connection, now);
    if (!actor)
        return actor.error();
    actions::ActionRunner runner(**connection, *actor);
    actions::ImportAction action(request);
    if (dryRun) {
        const auto tried = runner.dryRun(action);
        return tried ? Result<ImportReport>(action.report()) : Result<ImportReport>(tried.error());
    }
    const auto done = runner.run(action);
    return done ? Result<ImportReport>(action.report()) : Result<ImportReport>(done.error());
}

// A file that is not there yet is made for the import and stays only if the import was one; a dry run into it is
// tried on a database elsewhere, so that it creates no file.
Result<ImportReport> imported(const Context &context, const actions::ImportRequest &request, bool dryRun)
{
    const auto url = context.databaseUrl();
    if (!url)
        return url.error();
    if (dryRun && url->engine() == store::Engine::Sqlite && !QFileInfo::exists(url->path())) {
        const QTemporaryDir folder;
        const auto elsewhere = store::DatabaseUrl::parse(folder.filePath(u"dry-run.db"_s));
        return elsewhere ? importInto(*elsewhere, request, dryRun) : Result<ImportReport>(elsewhere.error());
    }
    return store::madeOrStored<ImportReport>(*url, [&](const store::DatabaseUrl &place) { return importInto(place, request, dryRun); });
}

} // namespace

int importCommand(const QStringList &arguments)
{
    const auto parsed = parse(
        "import", arguments,
        {{u"aliases"_s, Words::tr("A CSV file with the columns object, alias, field: names of your own columns."), u"FILE"_s},
         {u"dry-run"_s, Words::tr("Say what would happen, and change nothing.")},
         {u"dates"_s, Words::tr("How 5/6/2026 is to be read: mdy, dmy or auto."), u"ORDER"_s, u"auto"_s},
         {u"zone"_s, Words::tr("The time zone of local times; by default the organisation’s."), u"ZONE"_s},
         {u"conflicts"_s, Words::tr("A value changed here and there: keep ours, take theirs, or fail."), u"POLICY"_s, u"keep"_s}},
        u"PATH…"_s, 1, 10000);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    const auto request = requestOf(*parsed.parser, parsed.words());
    if (!request)
        return context.fail(request.error());
    for (const QString &path : request->paths) { // before a database is made for nothing
        if (!QFileInfo(path).isReadable())
            return context.fail({ErrorCode::FileUnreadable, {{u"path"_s, path}}, {}});
    }
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const auto report = imported(context, *request, dryRun);
    if (!report)
        return context.fail(report.error());
    return context.answer(words::importJson(*report), words::importText(*report), report->hasFindings() ? Findings : Done);
}

} // namespace pd::cli
