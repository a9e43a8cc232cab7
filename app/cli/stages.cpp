// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/tableactions.h"
#include "models/store/settingsreader.h"
#include "models/store/tablewriter.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

int show(const Context &context, store::Connection &connection)
{
    const auto stages = store::readStages(connection);
    if (!stages)
        return context.fail(stages.error());
    QJsonArray list;
    QStringList lines;
    for (const DonationStage &stage : *stages) {
        const QString type = store::stageTypeName(stage.type);
        list.append(QJsonObject{{u"name"_s, stage.name}, {u"probability"_s, stage.probability}, {u"type"_s, type}});
        lines.append(QStringList{stage.name, QString::number(stage.probability) + u" %"_s, type}.join(u'\t'));
    }
    return context.answer({{u"stages"_s, list}}, lines.join(u'\n'));
}

Error invalid(const QString &value, const QString &expected, const QString &allowed = {})
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, expected}, {u"allowed"_s, allowed}}, {}};
}

Result<DonationStage> stageOf(const QString &name, const QString &probability, const QString &type)
{
    DonationStage stage;
    stage.name = name;
    bool isNumber = false;
    stage.probability = probability.toDouble(&isNumber);
    if (!isNumber)
        return invalid(probability, u"probability"_s);
    QStringList allowed;
    for (const StageType one : {StageType::Open, StageType::ClosedWon, StageType::ClosedLost}) {
        allowed.append(store::stageTypeName(one));
        if (type.trimmed().compare(allowed.constLast(), Qt::CaseInsensitive) == 0) {
            stage.type = one;
            return stage;
        }
    }
    return invalid(type, u"choice"_s, allowed.join(u", "_s));
}

} // namespace

int stagesCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("stages", arguments,
                                {{u"remove"_s, QCoreApplication::translate("Cli", "With set NAME: take its row away.")}},
                                u"list | set NAME PROBABILITY TYPE | set NAME --remove"_s, 1, 4);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const bool remove = parsed.parser->isSet(u"remove"_s);
    const bool list = given == QStringList{u"list"_s} && !remove;
    const bool set = given.constFirst() == "set"_L1 && given.size() == (remove ? 2 : 4);
    if (!list && !set)
        return parsed.misused();

    const Context &context = *parsed.context;
    DonationStage stage;
    if (set && remove) {
        stage.name = given.at(1);
    } else if (set) {
        const Result<DonationStage> asked = stageOf(given.at(1), given.at(2), given.at(3));
        if (!asked)
            return context.fail(asked.error());
        stage = *asked;
    }
    const auto connection = context.open(set ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    if (set) {
        actions::StagesAction action(stage, remove);
        if (const auto done = runAction(**connection, action); !done)
            return context.fail(done.error());
    }
    return show(context, **connection);
}

} // namespace pd::cli
