// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/store/journalreader.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::cli {

int journalCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("journal", arguments, {}, u"verify"_s, 1, 1);
    if (parsed.exitCode)
        return *parsed.exitCode;
    if (parsed.words() != QStringList{u"verify"_s})
        return parsed.misused();
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<JournalCheck> check = store::JournalReader(**connection).verify();
    if (!check)
        return context.fail(check.error());
    const QString text = check->ok
        ? QCoreApplication::translate("Cli", "The journal verifies: %n actions.", nullptr, int(check->actions))
        : QCoreApplication::translate("Cli", "The journal does not verify: entry %1 is the first that does not fit. Keep the file and compare it with a backup.")
              .arg(check->firstBad.value_or(0));
    return context.answer({{u"ok"_s, check->ok}, {u"actions"_s, check->actions}, {u"firstBad"_s, words::idJson(check->firstBad)}}, text,
                          check->ok ? Done : Findings);
}

} // namespace pd::cli
