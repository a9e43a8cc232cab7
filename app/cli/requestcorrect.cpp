// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestcorrect.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

const QString none = u"none"_s;

// A number, or 0 for none; nothing where the option is not given.
Result<std::optional<RowId>> idIn(const QCommandLineParser &options, const QString &name, const QString &kind)
{
    if (!options.isSet(name))
        return std::optional<RowId>();
    const QString word = options.value(name);
    if (word == none)
        return std::optional<RowId>(0);
    const Result<RowId> id = recordNumber(kind, word);
    if (!id)
        return kind == "changeRequest"_L1 ? Error{ErrorCode::RequestUnknown, {{u"id"_s, word}}, {}} : id.error();
    return std::optional(*id);
}

std::optional<QString> textIn(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return std::nullopt;
    const QString word = options.value(name);
    return word == none ? QString() : word;
}

Result<void> takeWishes(const QCommandLineParser &options, const std::vector<RequestKind> &own, RequestCorrection &correction)
{
    for (const QString &word : options.values(u"remove-wish"_s)) {
        const Result<RowId> wish = recordNumber(u"requestWish"_s, word);
        if (!wish)
            return wish.error();
        correction.gone.push_back(*wish);
    }
    for (const QString &word : options.values(u"wish"_s)) {
        const Result<SaidWish> wish = wishSaid(word, own);
        if (!wish)
            return wish.error();
        addWish(correction, *wish);
    }
    if (options.isSet(u"no-wishes"_s))
        correction.wishes = std::exchange(correction.more, {}); // these, and no others
    return {};
}

} // namespace

QList<QCommandLineOption> correctionOptions()
{
    return {{u"contact"_s, QCoreApplication::translate("Cli", "With set: the id of the patron whose it is, or none. With add: the patron who asks; without one and an order, whom the words name, else nobody."), u"ID"_s},
            {u"order"_s, QCoreApplication::translate("Cli", "With set and add: the number of the order that it is about, with set also none. With it come its series, its seats and, where --contact names nobody else, its patron."), u"NUMBER"_s},
            {u"series"_s, QCoreApplication::translate("Cli", "With set and add: the id of the series that it is about, with set also none; where it has an order, that order’s counts."), u"ID"_s},
            {u"wish"_s, QCoreApplication::translate("Cli", "With set: a wish more, such as decline, more:2, section:Balcony or other:“call me”, or of a kind that the organisation keeps itself, by its name; with split: the id of a wish that becomes another request."), u"WISH"_s},
            {u"no-wishes"_s, QCoreApplication::translate("Cli", "With set: no wishes but those of --wish.")},
            {u"remove-wish"_s, QCoreApplication::translate("Cli", "With set: the id of a wish that nobody has."), u"ID"_s},
            {u"fallback"_s, QCoreApplication::translate("Cli", "With set: what if it cannot be: keep, next_best, call_first, or none."), u"WHAT"_s},
            {u"since"_s, QCoreApplication::translate("Cli", "With set: the day since when the patron has the seats, or none."), u"DAY"_s},
            {u"language"_s, QCoreApplication::translate("Cli", "With set: the language of what was asked, such as es, or none."), u"LANGUAGE"_s},
            {u"duplicate-of"_s, QCoreApplication::translate("Cli", "With set: another request that wishes the same, or none."), u"REQUEST"_s}};
}

QStringList correctionNames()
{
    return {u"contact"_s, u"order"_s, u"series"_s, u"wish"_s, u"no-wishes"_s, u"remove-wish"_s, u"fallback"_s, u"since"_s, u"language"_s, u"duplicate-of"_s};
}

bool contradict(const QCommandLineParser &options)
{
    return options.isSet(u"no-wishes"_s) && options.isSet(u"remove-wish"_s);
}

Result<std::optional<RequestCorrection>> correctionOf(const QCommandLineParser &options, RowId request, const std::vector<RequestKind> &own)
{
    const QStringList names = correctionNames();
    if (std::none_of(names.begin(), names.end(), [&](const QString &name) { return options.isSet(name); }))
        return std::optional<RequestCorrection>();
    RequestCorrection correction;
    correction.request = request;
    const auto contact = idIn(options, u"contact"_s, u"contact"_s), series = idIn(options, u"series"_s, u"series"_s), duplicate = idIn(options, u"duplicate-of"_s, u"changeRequest"_s);
    for (const auto *id : {&contact, &series, &duplicate}) {
        if (!*id)
            return id->error();
    }
    correction.contact = *contact;
    correction.series = *series;
    correction.duplicateOf = *duplicate;
    if (options.value(u"order"_s) == none)
        correction.order = 0;
    else if (options.isSet(u"order"_s))
        correction.orderNumber = options.value(u"order"_s);
    correction.fallback = textIn(options, u"fallback"_s);
    correction.since = textIn(options, u"since"_s);
    correction.language = textIn(options, u"language"_s);
    const Result<void> wishes = takeWishes(options, own, correction);
    return wishes ? Result<std::optional<RequestCorrection>>(std::move(correction)) : wishes.error();
}

} // namespace pd::cli
