// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/store/backup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

int answer(const Context &context, const Result<store::BackupReport> &report, const QString &sentence)
{
    if (!report)
        return context.fail(report.error());
    return context.answer({{u"file"_s, report->file}, {u"bytes"_s, report->bytes}, {u"verified"_s, report->verified}},
                          sentence.arg(report->file).arg(report->bytes));
}

} // namespace

int backupCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("backup", arguments, {}, u"FILE"_s, 1, 1);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    return answer(context, store::backup(**connection, parsed.words().constFirst(), now()),
                  QCoreApplication::translate("Cli", "Backed up to %1 (%2 bytes), opened again and verified."));
}

int restoreCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("restore", arguments, {}, u"FILE NEWFILE"_s, 2, 2);
    if (parsed.exitCode)
        return *parsed.exitCode;
    return answer(*parsed.context, store::restore(parsed.words().at(0), parsed.words().at(1)),
                  QCoreApplication::translate("Cli", "Restored to %1 (%2 bytes), opened and verified. Open it with --db."));
}

} // namespace pd::cli
