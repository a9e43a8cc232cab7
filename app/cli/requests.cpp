// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/requestadd.h"
#include "app/cli/requestcorrect.h"
#include "app/cli/requestjson.h"
#include "app/cli/requestset.h"
#include "app/cli/requesttext.h"
#include "models/store/mailreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

int list(const Context &context, const QString &state)
{
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto requests = store::makeMailReader(*std::move(connection))->requests(state == "all"_L1 ? QString() : state);
    if (!requests)
        return context.fail(requests.error());
    QJsonArray json;
    QStringList lines;
    for (const StoredRequest &request : *requests) {
        json.append(requestJson(request));
        lines.append(requestLine(request));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "There is no such request."));
    return context.answer({{u"requests"_s, json}}, lines.join(u'\n'));
}

int show(const Context &context, RowId id)
{
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto request = store::makeMailReader(*std::move(connection))->request(id);
    if (!request)
        return context.fail(request.error());
    return context.answer(requestJson(*request), requestText(*request));
}

// What each part has a use for.
const QHash<QString, QString> &optionsByPart()
{
    static const QHash<QString, QString> all{{u"add"_s, u"contact order series source text words assignee priority due dry-run"_s},
                                             {u"list"_s, u"state"_s},
                                             {u"show"_s, QString()},
                                             {u"set"_s, u"state reason assignee priority due snooze note done-by dry-run "_s + correctionNames().join(u' ')},
                                             {u"merge"_s, u"dry-run"_s},
                                             {u"split"_s, u"message wish dry-run"_s}};
    return all;
}

} // namespace

int requestsCommand(const QStringList &arguments)
{
    const QCommandLineOption stateOption(u"state"_s,
                                         QCoreApplication::translate("Cli", "With list: new, inProgress, waiting, filled, notPossible, withdrawn or all; all by default. With set: the new one."), u"STATE"_s);
    const Parsed parsed = parse("requests", arguments, QList<QCommandLineOption>{stateOption} + requestOptions() + addOptions() + correctionOptions(),
                                u"list [--state STATE] | show REQUEST | add [--contact ID | --order NUMBER] (--text FILE | --words TEXT) | set REQUEST… | merge FROM INTO | split REQUEST"_s, 1, 10'000);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const QString state = parsed.parser->value(u"state"_s);
    if (!parsed.takesOptions(optionsByPart(), given.constFirst()))
        return parsed.misused();
    if (given == QStringList{u"add"_s})
        return addRequest(parsed);
    if (given.constFirst() == "set"_L1 && given.size() > 1)
        return setRequests(parsed, given.mid(1));
    if (given.constFirst() == "merge"_L1 && given.size() == 3)
        return mergeRequests(parsed, given.mid(1));
    if (given.constFirst() == "split"_L1 && given.size() == 2)
        return splitRequest(parsed, given[1]);
    if (given == QStringList{u"list"_s}) {
        if (!state.isEmpty() && state != "all"_L1 && !isRequestState(state)) {
            const QStringList states{u"new"_s, u"inProgress"_s, u"waiting"_s, u"filled"_s, u"notPossible"_s, u"withdrawn"_s, u"all"_s};
            return parsed.context->fail({ErrorCode::ValueInvalid, {{u"value"_s, state}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, states.join(u", "_s)}}, {}});
        }
        return list(*parsed.context, state);
    }
    if (given.constFirst() != "show"_L1 || given.size() != 2)
        return parsed.misused();
    bool isNumber = false;
    const RowId id = given[1].toLongLong(&isNumber);
    if (!isNumber)
        return parsed.context->fail({ErrorCode::RequestUnknown, {{u"id"_s, given[1]}}, {}});
    return show(*parsed.context, id);
}

} // namespace pd::cli
