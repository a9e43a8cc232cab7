// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/domain/patronreader.h"
#include "models/store/sqlpatronreader.h"

#include <QJsonArray>

namespace pd::cli {

namespace {

QString matchedWord(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Name:
        return QStringLiteral("name");
    case MatchKind::Email:
        return QStringLiteral("email");
    case MatchKind::Phone:
        return QStringLiteral("phone");
    case MatchKind::Order:
        return QStringLiteral("order");
    case MatchKind::ExternalId:
        return QStringLiteral("externalId");
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

int searchCommand(const QStringList &arguments)
{
    const auto parsed = parse("search", arguments,
                              {{QStringLiteral("limit"), QCoreApplication::translate("Cli", "How many hits at the most (50)."),
                                QStringLiteral("N"), QStringLiteral("50")}},
                              QStringLiteral("TEXT"), 1, 64);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    bool isNumber = false;
    const int limit = parsed.parser->value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > 100000)
        return context.fail(usage(QCoreApplication::translate("Cli", "--limit takes a whole number from 1 to 100000.")));
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto reader = store::makePatronReader(std::move(*connection));
    const auto found = reader->search(parsed.words().join(QLatin1Char(' ')), limit);
    if (!found)
        return context.fail(found.error());

    QJsonArray hits;
    QStringList lines;
    for (const SearchHit &hit : found->hits) {
        hits.append(QJsonObject{{QStringLiteral("id"), QString::number(hit.id)},
                                {QStringLiteral("externalId"), orNull(hit.externalId)},
                                {QStringLiteral("name"), hit.name},
                                {QStringLiteral("email"), orNull(hit.email)},
                                {QStringLiteral("phone"), orNull(hit.phone)},
                                {QStringLiteral("matched"), matchedWord(hit.matched)}});
        lines.append(QStringList{QString::number(hit.id), hit.name, hit.email, hit.phone}.join(QLatin1Char('\t')));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "No patron matches."));
    if (found->more)
        lines.append(QCoreApplication::translate("Cli", "There are more: use --limit, or a longer text."));
    return context.answer({{QStringLiteral("hits"), hits}, {QStringLiteral("more"), found->more}}, lines.join(QLatin1Char('\n')));
}

} // namespace pd::cli
