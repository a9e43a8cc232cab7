// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/actionrunner.h"
#include "models/actions/venueactions.h"
#include "models/exchange/seatmapfile.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

int list(const Context &context)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto venues = store::readVenues(**connection);
    if (!venues)
        return context.fail(venues.error());
    QJsonArray json;
    QStringList lines;
    for (const Venue &venue : *venues) {
        json.append(QJsonObject{{u"id"_s, words::idJson(venue.id)}, {u"name"_s, venue.name}, {u"seats"_s, venue.seats}});
        lines.append(QStringList{QString::number(venue.id), venue.name, QString::number(venue.seats)}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "There is no venue yet."));
    return context.answer({{u"venues"_s, json}}, lines.join(u'\n'));
}

int add(const Context &context, const QString &name)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::VenueAction action(name);
    if (const auto done = runAction(**connection, action); !done)
        return context.fail(done.error());
    return context.answer({{u"venue"_s, words::idJson(action.venue())}}, QCoreApplication::translate("Cli", "Venue %1 is there.").arg(action.venue()));
}

int exportSeats(const Context &context, RowId id, const QString &path)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto venue = store::readVenue(**connection, id);
    const auto seats = venue ? store::readSeats(**connection, id) : Result<std::vector<Seat>>(venue.error());
    if (!seats)
        return context.fail(seats.error());
    if (const auto written = exchange::writeSeatMap(path, *seats); !written)
        return context.fail(written.error());
    return context.answer({{u"seats"_s, qint64(seats->size())}, {u"file"_s, path}}, QCoreApplication::translate("Cli", "%n seats are in %1.", nullptr, int(seats->size())).arg(path));
}

int importSeats(const Context &context, RowId id, const QString &path, bool dryRun)
{
    const auto seats = exchange::readSeatMap(path);
    if (!seats)
        return context.fail(seats.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const auto actor = actions::currentActor(**connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::SeatMapAction action(id, *seats);
    actions::ActionRunner runner(**connection, *actor);
    std::optional<RowId> entry;
    if (dryRun) {
        if (const auto tried = runner.dryRun(action, 1); !tried)
            return context.fail(tried.error());
    } else {
        const auto done = runner.run(action);
        if (!done)
            return context.fail(done.error());
        entry = done->action;
    }
    const store::SeatMapChange &change = action.change();
    const auto said = [dryRun](const char *would, const char *was, int count) { return QCoreApplication::translate("Cli", dryRun ? would : was, nullptr, count); };
    const QStringList sentences{said(QT_TRANSLATE_N_NOOP("Cli", "%n seats would be added."), QT_TRANSLATE_N_NOOP("Cli", "%n seats were added."), change.added),
                                said(QT_TRANSLATE_N_NOOP("Cli", "%n would be changed."), QT_TRANSLATE_N_NOOP("Cli", "%n were changed."), change.changed),
                                said(QT_TRANSLATE_N_NOOP("Cli", "%n would be removed."), QT_TRANSLATE_N_NOOP("Cli", "%n were removed."), change.removed),
                                said(QT_TRANSLATE_N_NOOP("Cli", "%n stay as they are."), QT_TRANSLATE_N_NOOP("Cli", "%n stayed as they were."), change.unchanged)};
    return context.answer({{u"added"_s, change.added}, {u"changed"_s, change.changed}, {u"removed"_s, change.removed},
                           {u"unchanged"_s, change.unchanged}, {u"action"_s, words::idJson(entry)}},
                          sentences.join(u' '));
}

} // namespace

int venuesCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("venues", arguments,
                                {{u"dry-run"_s, QCoreApplication::translate("Cli", "With import: what it would change, and nothing is written.")}},
                                u"list | add NAME | export VENUE FILE | import VENUE FILE [--dry-run]"_s, 1, 3);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const Context &context = *parsed.context;
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    if (given == QStringList{u"list"_s} && !dryRun)
        return list(context);
    if (given.constFirst() == "add"_L1 && given.size() == 2 && !dryRun)
        return add(context, given[1]);
    const bool importing = given.constFirst() == "import"_L1;
    if (given.size() != 3 || (!importing && (given.constFirst() != "export"_L1 || dryRun)))
        return parsed.misused();
    const Result<RowId> venue = recordNumber(u"venue"_s, given[1]);
    if (!venue)
        return context.fail(venue.error());
    return importing ? importSeats(context, *venue, given[2], dryRun) : exportSeats(context, *venue, given[2]);
}

} // namespace pd::cli
