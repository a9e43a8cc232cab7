// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/actionrunner.h"
#include "models/actions/undoaction.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>

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
    actions::UndoAction action(wanted, actor->who);
    const Result<actions::Outcome> outcome = actions::ActionRunner(**connection, *actor).run(action);
    if (!outcome)
        return context.fail(outcome.error());
    const RowId undone = action.undoOf().value_or(0);
    return context.answer({{u"undone"_s, words::idJson(undone)}, {u"action"_s, words::idJson(outcome->action)}},
                          QCoreApplication::translate("Cli", "Action %1 is undone, by action %2.").arg(undone).arg(outcome->action.value_or(0)));
}

} // namespace pd::cli
