// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/tableactions.h"
#include "models/store/settingsreader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

int show(const Context &context, store::Connection &connection)
{
    const auto labels = store::readLabels(connection);
    if (!labels)
        return context.fail(labels.error());
    QJsonArray list;
    QStringList lines;
    for (const PortalLabel &label : *labels) {
        list.append(QJsonObject{{u"status"_s, label.status}, {u"label"_s, label.label}, {u"listed"_s, label.listed}});
        lines.append(QStringList{label.status, label.label,
                                 label.listed ? QCoreApplication::translate("Cli", "listed") : QCoreApplication::translate("Cli", "not listed")}
                         .join(u'\t'));
    }
    return context.answer({{u"labels"_s, list}}, lines.join(u'\n'));
}

} // namespace

int labelsCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("labels", arguments,
                                {{u"not-listed"_s, QCoreApplication::translate("Cli", "With set: orders of this status are not on the patron’s page.")},
                                 {u"remove"_s, QCoreApplication::translate("Cli", "With set STATUS: take its row away.")}},
                                u"list | set STATUS LABEL [--not-listed] | set STATUS --remove"_s, 1, 3);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const bool remove = parsed.parser->isSet(u"remove"_s);
    const bool hidden = parsed.parser->isSet(u"not-listed"_s);
    const bool list = given == QStringList{u"list"_s} && !remove && !hidden;
    const bool set = given.constFirst() == "set"_L1 && given.size() == (remove ? 2 : 3) && !(remove && hidden);
    if (!list && !set)
        return parsed.misused();

    const Context &context = *parsed.context;
    const auto connection = context.open(set ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    if (set) {
        actions::LabelsAction action({given.at(1), given.value(2).trimmed(), !hidden}, remove);
        if (const auto done = runAction(**connection, action); !done)
            return context.fail(done.error());
    }
    return show(context, **connection);
}

} // namespace pd::cli
