// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/actionrunner.h"
#include "models/actions/undowork.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

int undoCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("undo", arguments, {}, u"[ACTION]"_s, 0, 1);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    std::optional<RowId> wanted;
    if (!parsed.words().isEmpty()) {
        const Result<RowId> number = recordNumber(u"action"_s, parsed.words().constFirst());
        if (!number)
            return context.fail(number.error());
        wanted = *number;
    }
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<actions::Actor> actor = actions::currentActor(**connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::ActionRunner runner(**connection, *actor);
    actions::UndoWork work(**connection, runner, wanted, actor->who);
    const Result<void> done = work.run();
    QJsonArray all;
    QStringList lines;
    for (const auto &[entry, by] : work.undone()) {
        all.append(QJsonObject{{u"undone"_s, words::idJson(entry)}, {u"action"_s, words::idJson(by)}});
        lines.append(QCoreApplication::translate("Cli", "Action %1 is undone, by action %2.").arg(entry).arg(by));
    }
    if (!done) { // a run may be taken back in part
        if (!lines.isEmpty() && !context.json())
            context.printText(lines.join(u'\n'));
        return context.fail(done.error());
    }
    const auto &[entry, by] = work.undone().front();
    return context.answer({{u"undone"_s, words::idJson(entry)}, {u"action"_s, words::idJson(by)}, {u"all"_s, all}}, lines.join(u'\n'));
}

} // namespace pd::cli
