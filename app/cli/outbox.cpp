// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/mailjson.h"
#include "models/actions/actionrunner.h"
#include "models/actions/mailactions.h"
#include "models/store/outbox.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/mailwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonObject mailJson(const OutboxMail &mail)
{
    return {{u"id"_s, words::idJson(mail.id)},
            {u"kind"_s, mailKindName(mail.kind)},
            {u"state"_s, mailStateName(mail.state)},
            {u"contact"_s, words::idJson(mail.contact)},
            {u"order"_s, words::idJson(mail.order)},
            {u"number"_s, words::textJson(mail.orderNumber)},
            {u"recipient"_s, mail.recipient},
            {u"subject"_s, mail.subject},
            {u"body"_s, mail.body},
            {u"writtenAt"_s, words::instantJson(mail.writtenAt.ms ? std::optional(mail.writtenAt) : std::nullopt)},
            {u"writtenBy"_s, words::textJson(mail.writtenBy)}};
}

int list(const Context &context, bool all)
{
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto mails = store::makeOutboxReader(*std::move(connection))->mails(!all);
    if (!mails)
        return context.fail(mails.error());
    QJsonArray json;
    QStringList lines;
    for (const OutboxMail &mail : *mails) {
        json.append(mailJson(mail));
        lines.append(QStringList{QString::number(mail.id), words::mailStateText(mail.state), mail.recipient, mail.subject}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(all ? QCoreApplication::translate("Cli", "Nothing was ever put into the outbox.") : QCoreApplication::translate("Cli", "No e-mail waits in the outbox."));
    return context.answer({{u"mails"_s, json}}, lines.join(u'\n'));
}

int cancel(const Context &context, const std::vector<RowId> &mails, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::CancelMailsAction action(mails); // each once
    const Result<Ran> ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    QStringList lines;
    const QJsonArray refused = refusedJson(action, lines);
    const qint64 count = qint64(std::set<RowId>(mails.begin(), mails.end()).size()) - refused.size();
    lines.prepend(dryRun ? QCoreApplication::translate("Cli", "%n e-mails would be cancelled.", nullptr, int(count))
                         : QCoreApplication::translate("Cli", "%n e-mails are cancelled.", nullptr, int(count)));
    return context.answer({{u"cancelled"_s, count}, {u"refused"_s, refused}, {u"action"_s, words::idJson(ran->action)}}, lines.join(u'\n'),
                          refused.isEmpty() ? Done : Findings);
}

} // namespace

int outboxCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("outbox", arguments,
                                {{u"all"_s, QCoreApplication::translate("Cli", "With list: those that were sent or cancelled, too.")},
                                 {u"dry-run"_s, QCoreApplication::translate("Cli", "With cancel: what it would change, and nothing is written.")}},
                                u"list [--all] | cancel ID…"_s, 1, 10'000);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const bool all = parsed.parser->isSet(u"all"_s), dryRun = parsed.parser->isSet(u"dry-run"_s);
    if (given == QStringList{u"list"_s} && !dryRun)
        return list(*parsed.context, all);
    if (given.constFirst() != "cancel"_L1 || given.size() < 2 || all)
        return parsed.misused();
    std::vector<RowId> mails;
    for (const QString &word : given.mid(1)) {
        const Result<RowId> id = recordNumber(u"mail"_s, word);
        if (!id)
            return parsed.context->fail(id.error());
        mails.push_back(*id);
    }
    return cancel(*parsed.context, mails, dryRun);
}

} // namespace pd::cli
