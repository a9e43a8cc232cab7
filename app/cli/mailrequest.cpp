// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mailrequest.h"

#include "app/cli/cli.h"
#include "app/cli/mailjson.h"
#include "models/actions/mailrequestaction.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

int makeRequests(const Context &context, const QStringList &messages, bool dryRun)
{
    std::vector<RowId> ids;
    for (const QString &word : messages) {
        const Result<RowId> id = recordNumber(u"message"_s, word);
        if (!id)
            return context.fail(id.error());
        ids.push_back(*id);
    }
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::RequestsOfMailsAction action(std::move(ids));
    const Result<Ran> ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    QJsonArray made;
    QStringList lines;
    for (const auto &[message, request] : action.made()) {
        made.append(QJsonObject{{u"message"_s, words::idJson(message)}, {u"request"_s, dryRun ? QJsonValue() : words::idJson(request)}});
        lines.append(dryRun ? QCoreApplication::translate("Cli", "Message %1 would be a request.").arg(message)
                            : QCoreApplication::translate("Cli", "Message %1 is request %2 now.").arg(message).arg(request));
    }
    const QJsonArray refused = refusedJson(action, lines);
    return context.answer({{u"made"_s, made}, {u"refused"_s, refused}, {u"action"_s, words::idJson(ran->action)}}, lines.join(u'\n'), refused.isEmpty() ? Done : Findings);
}

} // namespace pd::cli
