// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/store/checks.h"
#include "ui/words/findingsentence.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::cli {

int checkCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("check", arguments, {}, u"db"_s, 1, 1);
    if (parsed.exitCode)
        return *parsed.exitCode;
    if (parsed.words() != QStringList{u"db"_s})
        return parsed.misused();
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<std::vector<Finding>> found = store::checkDatabase(**connection);
    if (!found)
        return context.fail(found.error());
    QJsonArray list;
    QStringList lines;
    for (const Finding &finding : *found) {
        const QString text = words::findingSentence(finding);
        list.append(QJsonObject{{u"code"_s, findingName(finding.code)},
                                {u"text"_s, text},
                                {u"record"_s, QJsonObject{{u"kind"_s, finding.kind}, {u"id"_s, words::idJson(finding.id)}}}});
        lines.append(text.simplified());
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "Nothing was found."));
    return context.answer({{u"ok"_s, found->empty()}, {u"findings"_s, list}}, lines.join(u'\n'), found->empty() ? Done : Findings);
}

} // namespace pd::cli
