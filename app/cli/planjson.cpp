// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planjson.h"

#include "models/domain/planner/selection.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/planwords.h"
#include "ui/words/seatmapwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

using namespace planner;

template <class All, class Name>
QJsonArray namesJson(const All &all, Name name)
{
    QJsonArray array;
    for (const auto &one : all)
        array.append(name(one));
    return array;
}

QJsonArray seatsJson(const World &world, const std::vector<RowId> &seats)
{
    return namesJson(seats, [&](RowId seat) {
        const int at = world.house.indexOf(seat);
        return at < 0 ? QString() : world.house.at(at).seat.name();
    });
}

QJsonValue orderIdJson(const Request &request)
{
    return request.order ? words::idJson(request.order) : QJsonValue();
}

QJsonObject requestJson(const Request &request)
{
    return {{u"request"_s, words::idJson(request.id)},
            {u"contact"_s, words::idJson(request.contact)},
            {u"name"_s, words::textJson(request.name)},
            {u"order"_s, orderIdJson(request)},
            {u"number"_s, words::textJson(request.number)},
            {u"wishes"_s, namesJson(request.wishes, wishWord)},
            {u"notes"_s, QJsonArray::fromStringList(request.notes)}};
}

QJsonObject otherJson(const World &world, const Other &other)
{
    const Request &request = world.requests[size_t(other.wish)];
    return {{u"request"_s, words::idJson(request.id)},
            {u"name"_s, words::textJson(request.name)},
            {u"relation"_s, relationName(other.relation)},
            {u"by"_s, other.by ? QJsonValue(criterionName(*other.by)) : QJsonValue()},
            {u"seats"_s, seatsJson(world, other.seats)},
            {u"text"_s, words::otherText(world, other)}};
}

QJsonObject moveJson(const World &world, const Move &move, Hindrance hindrance)
{
    const Request &request = world.requests[size_t(move.wish)];
    const Wish &wish = world.wishes[size_t(move.wish)];
    return {{u"request"_s, words::idJson(request.id)},
            {u"name"_s, words::textJson(request.name)},
            {u"from"_s, seatsJson(world, wish.current)},
            {u"to"_s, seatsJson(world, move.seats)},
            {u"better"_s, namesJson(move.better, aspectName)},
            {u"worse"_s, namesJson(move.worse, aspectName)},
            {u"preferences"_s, preferencesOf(wish)},
            {u"preferencesMet"_s, move.preferencesMet},
            {u"callFirst"_s, move.ask},
            {u"hindrance"_s, hindranceName(hindrance)},
            {u"needs"_s, namesJson(move.needs, [&](int other) { return words::idJson(world.requests[size_t(other)].id); })},
            {u"text"_s, words::gainText(world, move)}};
}

QJsonObject wishJson(const World &world, const Fairness &fairness)
{
    const size_t wish = size_t(fairness.wish);
    const Standing &standing = world.wishes[wish].standing;
    QJsonObject json = requestJson(world.requests[wish]);
    json.insert(u"seats"_s, seatsJson(world, world.wishes[wish].current));
    json.insert(u"place"_s, fairness.place);
    json.insert(u"priority"_s, standing.priority);
    json.insert(u"since"_s, standing.sinceYear > 0 ? QJsonValue(standing.sinceYear) : QJsonValue());
    json.insert(u"given"_s, standing.donorLevel);
    json.insert(u"outcome"_s, whyNotName(fairness.why));
    json.insert(u"text"_s, words::whyNotText(world, fairness));
    json.insert(u"best"_s, fairness.best);
    json.insert(u"lacking"_s, namesJson(fairness.conditions, conditionName));
    json.insert(u"others"_s, namesJson(fairness.others, [&](const Other &other) { return otherJson(world, other); }));
    return json;
}

QString endName(ChoiceAnswer::End end)
{
    return end == ChoiceAnswer::End::Optimal ? u"finished"_s : end == ChoiceAnswer::End::TimeLimit ? u"timeLimit"_s : u"cancelled"_s;
}

} // namespace

QJsonObject planJson(const MadePlan &made)
{
    const World &world = made.world;
    QJsonArray left;
    for (const LeftOut &one : world.left) {
        QJsonObject json = requestJson(one.request);
        json.insert(u"why"_s, leftOutName(one.why));
        json.insert(u"text"_s, words::leftOutText(one.why));
        left.append(json);
    }
    const std::vector<Hindrance> hindrances = hindrancesOf(world, made.plan);
    QJsonArray moves;
    for (size_t i = 0; i < hindrances.size(); ++i)
        moves.append(moveJson(world, made.plan.moves[i], hindrances[i]));
    return {{u"series"_s, words::idJson(world.series)},
            {u"name"_s, world.name},
            {u"order"_s, orderName(made.order)},
            {u"performances"_s, qint64(world.performances.size())},
            {u"end"_s, endName(made.plan.end)},
            {u"optimal"_s, made.plan.optimal},
            {u"digest"_s, world.digest},
            {u"moves"_s, moves},
            {u"wishes"_s, namesJson(made.fairness, [&](const Fairness &fairness) { return wishJson(world, fairness); })},
            {u"left"_s, left}};
}

QString planText(const MadePlan &made)
{
    const World &world = made.world;
    QStringList lines{words::planSummary(world, made.plan), QCoreApplication::translate("Cli", "Who comes first: %1.").arg(words::orderText(orderName(made.order)))};
    const auto add = [&lines](const Request &request, const QString &text) { lines.append(QStringList{QString::number(request.id), request.name, text}.join(u'\t')); };
    for (const Move &move : made.plan.moves)
        add(world.requests[size_t(move.wish)], words::gainText(world, move));
    for (const Fairness &fairness : made.fairness) {
        if (fairness.why == WhyNot::Served && fairness.others.empty())
            continue;
        QStringList sentences;
        if (fairness.why != WhyNot::Served)
            sentences.append(words::whyNotText(world, fairness));
        for (const Other &other : fairness.others)
            sentences.append(words::otherText(world, other));
        add(world.requests[size_t(fairness.wish)], sentences.join(u' '));
    }
    for (const LeftOut &one : world.left)
        add(one.request, words::leftOutText(one.why));
    lines.append(QCoreApplication::translate("Cli", "Digest: %1").arg(world.digest));
    return lines.join(u'\n');
}

} // namespace pd::cli
