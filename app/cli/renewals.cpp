// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/mailjson.h"
#include "app/cli/renewalprogress.h"
#include "app/cli/renewalsjson.h"
#include "models/actions/actionrunner.h"
#include "models/actions/renewalactions.h"
#include "models/actions/renewalbatch.h"
#include "models/domain/renewal/source.h"
#include "models/domain/seattext.h"
#include "models/store/renewalreader.h"
#include "models/store/renewalworld.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/renewalwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

// What a series is to be rolled over from, as asked or as is likely.
Result<RowId> sourceOf(store::Connection &connection, RowId series, const QString &asked)
{
    if (!asked.isEmpty())
        return recordNumber(u"series"_s, asked);
    const auto all = store::readRenewalSeries(connection);
    if (!all)
        return all.error();
    if (const auto known = store::readRenewalSeries(connection, series); !known)
        return known.error();
    if (const auto likely = renewal::likelySource(*all, series))
        return *likely;
    return usage(QCoreApplication::translate("Cli", "No series of an earlier season is like this one: name it with --from."));
}

Result<renewal::World> worldOf(store::Connection &connection, RowId series, const QString &from)
{
    const Result<RowId> source = sourceOf(connection, series, from);
    return source ? store::readRenewalWorld(connection, series, *source, now()) : Result<renewal::World>(source.error());
}

int list(const Context &context)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto all = store::readRenewalSeries(**connection);
    if (!all)
        return context.fail(all.error());
    QJsonArray json;
    QStringList lines;
    for (const RenewalSeries &one : *all) {
        json.append(seriesJson(one, renewal::likelySource(*all, one.id)));
        lines.append(QStringList{QString::number(one.id), one.name, one.season, words::renewalStateText(one.state), QString::number(one.orders)}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "There is no series yet."));
    return context.answer({{u"series"_s, json}}, lines.join(u'\n'));
}

int rehearse(const Context &context, RowId series, const QString &from)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto world = worldOf(**connection, series, from);
    if (!world)
        return context.fail(world.error());
    const renewal::Rehearsal rehearsal = renewal::rehearse(*world);
    return context.answer(rehearsalJson(*world, rehearsal), rehearsalText(*world, rehearsal), rehearsal.needPerson() > 0 ? Findings : Done);
}

// "old=new"; nothing after the sign takes the choice back.
Result<std::pair<QString, QString>> halves(const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at < 1)
        return usage(QCoreApplication::translate("Cli", "“%1” is not of the form OLD=NEW.").arg(text));
    return std::pair(text.left(at), text.mid(at + 1));
}

Result<std::vector<RowId>> seatsNamed(const renewal::World &world, const QString &text)
{
    const SeatReading reading = SeatFinder(world.to.seats).read(text);
    if (reading.kind == SeatReading::Kind::Found)
        return reading.seats;
    return Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"seats"_s}}, {}};
}

// What the options of `map` ask for.
class Choices {
public:
    Choices(const renewal::World &world, const QCommandLineParser &parser)
        : m_world(world)
        , m_parser(parser)
    {
    }

    Result<void> read()
    {
        for (const renewal::NameKind kind : {renewal::NameKind::Level, renewal::NameKind::Allocation, renewal::NameKind::Section}) {
            for (const QString &value : m_parser.values(renewal::nameKindName(kind))) {
                const auto pair = halves(value);
                if (!pair)
                    return pair.error();
                if (!pair->second.isEmpty() && !isThere(kind, pair->second))
                    return Error{ErrorCode::ValueInvalid, {{u"value"_s, pair->second}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, renewal::targetNames(m_world.to, kind).join(u", "_s)}}, {}};
                names.push_back({kind, pair->first, pair->second.isEmpty() ? std::nullopt : std::optional(pair->second)});
            }
        }
        if (m_parser.isSet(u"suggested"_s)) {
            for (const renewal::NameMatch &match : renewal::nameMatches(m_world)) {
                if (match.how == renewal::NameMatch::How::Suggested)
                    names.push_back({match.kind, match.from, match.to});
            }
        }
        for (const QString &value : m_parser.values(u"skip"_s)) {
            if (const Result<void> added = decide(value, renewal::Decision{true, {}}); !added)
                return added;
        }
        for (const QString &value : m_parser.values(u"seats"_s)) {
            const auto pair = halves(value);
            const auto seats = pair ? (pair->second.isEmpty() ? Result<std::vector<RowId>>(std::vector<RowId>()) : seatsNamed(m_world, pair->second))
                                    : Result<std::vector<RowId>>(pair.error());
            if (!seats)
                return seats.error();
            if (const Result<void> added = decide(pair->first, seats->empty() ? std::nullopt : std::optional(renewal::Decision{false, *seats})); !added)
                return added;
        }
        if (m_parser.isSet(u"proposed"_s)) {
            for (const auto &[contact, seats] : renewal::seatProposals(m_world, renewal::rehearse(m_world)).asKeyValueRange())
                decisions.push_back({contact, renewal::Decision{false, seats}});
        }
        return {};
    }

    std::vector<actions::RenewalMapAction::Name> names;
    std::vector<actions::RenewalDecisionAction::Choice> decisions;

private:
    [[nodiscard]] bool isThere(renewal::NameKind kind, const QString &name) const
    {
        const QStringList there = renewal::targetNames(m_world.to, kind);
        return std::any_of(there.cbegin(), there.cend(), [&](const QString &one) { return renewal::nameKey(one) == renewal::nameKey(name); });
    }

    Result<void> decide(const QString &contact, const std::optional<renewal::Decision> &decision)
    {
        const Result<RowId> id = recordNumber(u"contact"_s, contact);
        if (!id)
            return id.error();
        const auto &all = m_world.from.subscribers;
        if (std::none_of(all.begin(), all.end(), [&](const renewal::Subscriber &one) { return one.contact == *id; }))
            return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"subscriber"_s}, {u"id"_s, contact}}, {}};
        decisions.push_back({*id, decision});
        return {};
    }

    const renewal::World &m_world;
    const QCommandLineParser &m_parser;
};

int map(const Context &context, RowId series, const QCommandLineParser &parser)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const QString from = parser.value(u"from"_s);
    const auto world = worldOf(**connection, series, from);
    if (!world)
        return context.fail(world.error());
    Choices choices(*world, parser);
    if (const Result<void> read = choices.read(); !read)
        return context.fail(read.error());
    actions::RenewalSourceAction source(series, world->from.id);
    actions::RenewalMapAction names(series, choices.names);
    actions::RenewalDecisionAction decisions(series, choices.decisions);
    QJsonArray entries;
    if (!parser.isSet(u"dry-run"_s)) {
        for (actions::Action *action : std::initializer_list<actions::Action *>{&source, &names, &decisions}) {
            const auto done = runAction(**connection, *action);
            if (!done)
                return context.fail(done.error());
            if (*done)
                entries.append(words::idJson(**done));
        }
    }
    renewal::World after = *world;
    for (const auto &name : choices.names) {
        if (name.to)
            after.mapping.of(name.kind).insert(renewal::nameKey(name.from), *name.to);
        else
            after.mapping.of(name.kind).remove(renewal::nameKey(name.from));
    }
    QStringList lines;
    for (const renewal::NameMatch &match : renewal::nameMatches(after))
        lines.append(matchLine(match));
    lines.append(QCoreApplication::translate("Cli", "%n decisions about single subscribers.", nullptr, int(choices.decisions.size())));
    return context.answer({{u"names"_s, namesJson(after)}, {u"decisions"_s, qint64(choices.decisions.size())}, {u"actions"_s, entries}}, lines.join(u'\n'));
}

int run(const Context &context, RowId series, const QCommandLineParser &parser)
{
    bool isNumber = true;
    const int size = parser.isSet(u"batch"_s) ? parser.value(u"batch"_s).toInt(&isNumber) : 500;
    if (!isNumber || size < 1)
        return context.fail(usage(QCoreApplication::translate("Cli", "--batch takes a whole number above zero.")));
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<RowId> source = sourceOf(**connection, series, parser.value(u"from"_s));
    if (!source)
        return context.fail(source.error());
    const auto actor = actions::currentActor(**connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::ActionRunner runner(**connection, *actor);
    actions::RenewalRequest request{series, *source, size, {}, parser.value(u"expect"_s)};
    if (parser.isSet(u"dry-run"_s)) {
        request.batch = std::numeric_limits<int>::max();
        actions::RenewalPlan plan;
        actions::RenewalBatch batch(request, plan);
        if (const auto tried = runner.dryRun(batch, 1); !tried)
            return context.fail(tried.error());
        actions::RenewalResult result;
        result.rehearsal = plan.rehearsal;
        for (const renewal::Line *line : batch.lines())
            ++(renewal::renews(line->outcome) ? result.renewed : result.listed);
        return context.answer(runJson(result), words::rehearsalSummary(plan.rehearsal), result.listed > 0 ? Findings : Done);
    }
    actions::RenewalRun work(runner, request);
    if (const Result<void> done = work.run(); !done)
        return context.fail(done.error());
    const actions::RenewalResult &result = work.result();
    return context.answer(runJson(result),
                          QCoreApplication::translate("Cli", "%n subscribers were given renewal orders.", nullptr, int(result.renewed)) + u' '
                              + QCoreApplication::translate("Cli", "%n were not, and stand in the log.", nullptr, int(result.listed)),
                          result.listed > 0 ? Findings : Done);
}

int log(const Context &context, RowId series)
{
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    if (const auto known = store::readRenewalSeries(**connection, series); !known)
        return context.fail(known.error());
    const auto entries = store::makeRenewalReader(*std::move(connection))->log(series);
    return entries ? context.answer(logJson(*entries), logText(*entries)) : context.fail(entries.error());
}

// What each part has a use for.
const QHash<QString, QString> &optionsByPart()
{
    static const QHash<QString, QString> all{{u"list"_s, QString()},
                                             {u"progress"_s, u"all"_s},
                                             {u"rehearse"_s, u"from"_s},
                                             {u"map"_s, u"from level allocation section suggested skip seats proposed dry-run"_s},
                                             {u"run"_s, u"from expect batch dry-run"_s},
                                             {u"log"_s, QString()},
                                             {u"remind"_s, u"again even-no-post dry-run"_s},
                                             {u"letters"_s, u"out even-opted-out"_s}};
    return all;
}

} // namespace

int renewalsCommand(const QStringList &arguments)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Cli", text); };
    const Parsed parsed = parse("renewals", arguments,
                                {{u"from"_s, words(QT_TRANSLATE_NOOP("Cli", "The series whose subscribers are rolled over.")), u"SERIES"_s},
                                 {u"level"_s, words(QT_TRANSLATE_NOOP("Cli", "With map: what a price level is called now.")), u"OLD=NEW"_s},
                                 {u"allocation"_s, words(QT_TRANSLATE_NOOP("Cli", "With map: what an allocation is called now.")), u"OLD=NEW"_s},
                                 {u"section"_s, words(QT_TRANSLATE_NOOP("Cli", "With map: what a section is called now.")), u"OLD=NEW"_s},
                                 {u"suggested"_s, words(QT_TRANSLATE_NOOP("Cli", "With map: take all suggested names."))},
                                 {u"skip"_s, words(QT_TRANSLATE_NOOP("Cli", "With map: leave a subscriber out.")), u"CONTACT"_s},
                                 {u"seats"_s, words(QT_TRANSLATE_NOOP("Cli", "With map: give a subscriber these seats.")), u"CONTACT=SEATS"_s},
                                 {u"proposed"_s, words(QT_TRANSLATE_NOOP("Cli", "With map: take all proposed seats."))},
                                 {u"expect"_s, words(QT_TRANSLATE_NOOP("Cli", "With run: only where the rehearsal still says this digest.")), u"DIGEST"_s},
                                 {u"batch"_s, words(QT_TRANSLATE_NOOP("Cli", "With run: subscribers in one step.")), u"N"_s},
                                 {u"again"_s, words(QT_TRANSLATE_NOOP("Cli", "With remind: those, too, who were reminded in the last days."))},
                                 {u"even-no-post"_s, words(QT_TRANSLATE_NOOP("Cli", "With remind: those, too, who want no post: an e-mail is none."))},
                                 {u"even-opted-out"_s, words(QT_TRANSLATE_NOOP("Cli", "With letters: those, too, who opted out of e-mail: a letter is none."))},
                                 {u"out"_s, words(QT_TRANSLATE_NOOP("Cli", "With letters: the PDF that is written.")), u"FILE"_s},
                                 {u"all"_s, words(QT_TRANSLATE_NOOP("Cli", "With progress: the other series of its season, too."))},
                                 {u"dry-run"_s, words(QT_TRANSLATE_NOOP("Cli", "What it would change, and nothing is written."))}},
                                u"list | progress SERIES | rehearse SERIES | map SERIES | run SERIES | log SERIES | remind SERIES | letters SERIES --out FILE"_s, 1, 2);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const Context &context = *parsed.context;
    if (!parsed.takesOptions(optionsByPart(), given[0]))
        return parsed.misused();
    if (given == QStringList{u"list"_s})
        return list(context);
    if (given.size() != 2)
        return parsed.misused();
    const Result<RowId> series = recordNumber(u"series"_s, given[1]);
    if (!series)
        return context.fail(series.error());
    if (given[0] == "progress"_L1)
        return renewalProgress(context, *series, parsed.parser->isSet(u"all"_s));
    if (given[0] == "remind"_L1)
        return remind(context, *series, {parsed.parser->isSet(u"again"_s), parsed.parser->isSet(u"even-no-post"_s), parsed.parser->isSet(u"dry-run"_s)});
    if (given[0] == "letters"_L1)
        return parsed.parser->isSet(u"out"_s) ? letters(context, *series, parsed.parser->value(u"out"_s), parsed.parser->isSet(u"even-opted-out"_s)) : parsed.misused();
    if (given[0] == "rehearse"_L1)
        return rehearse(context, *series, parsed.parser->value(u"from"_s));
    if (given[0] == "map"_L1)
        return map(context, *series, *parsed.parser);
    if (given[0] == "run"_L1)
        return run(context, *series, *parsed.parser);
    return given[0] == "log"_L1 ? log(context, *series) : parsed.misused();
}

} // namespace pd::cli
