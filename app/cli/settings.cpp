// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/settingsaction.h"
#include "models/domain/settings.h"
#include "models/domain/settingvalue.h"
#include "models/store/settingsreader.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

using Stored = QHash<QString, StoredSetting>;

QString lineOf(const SettingSpec &spec, const QJsonValue &value, bool assumed)
{
    QString line = spec.key + u" = "_s + settingText(value);
    if (assumed)
        line += u' ' + QCoreApplication::translate("Cli", "(assumed)");
    return line;
}

int answer(const Context &context, const std::vector<const SettingSpec *> &specs, const Stored &stored, const QString &heading = {})
{
    QJsonArray list;
    QStringList lines;
    if (!heading.isEmpty())
        lines.append(heading);
    for (const SettingSpec *spec : specs) {
        const auto found = stored.constFind(spec->key);
        const bool set = found != stored.cend();
        const QJsonValue value = set ? found->value : spec->defaultValue;
        const bool assumed = spec->assumed && !set;
        list.append(QJsonObject{{u"key"_s, spec->key},
                                {u"value"_s, value},
                                {u"default"_s, spec->defaultValue},
                                {u"assumed"_s, assumed},
                                {u"rule"_s, words::textJson(spec->rule)}});
        lines.append(lineOf(*spec, value, assumed));
    }
    return context.answer({{u"settings"_s, list}}, lines.join(u'\n'));
}

int read(const Context &context, const std::vector<const SettingSpec *> &specs)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<Stored> stored = store::readSettings(**connection);
    return stored ? answer(context, specs, *stored) : context.fail(stored.error());
}

// Checked before anything is opened: a wrong value is refused whatever the database.
int write(const Context &context, const SettingSpec &spec, const QString &text, bool dryRun)
{
    const Result<QJsonValue> value = parseSetting(spec.key, text);
    if (!value)
        return context.fail(value.error());
    const auto connection = context.open(dryRun ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    if (dryRun)
        return answer(context, {&spec}, {{spec.key, {*value, {}}}}, QCoreApplication::translate("Cli", "Nothing was changed. It would be:"));
    actions::SettingsAction action(spec.key, *value);
    if (const auto done = runAction(**connection, action); !done)
        return context.fail(done.error());
    const Result<Stored> stored = store::readSettings(**connection);
    return stored ? answer(context, {&spec}, *stored) : context.fail(stored.error());
}

} // namespace

int settingsCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("settings", arguments,
                                {{u"dry-run"_s, QCoreApplication::translate("Cli", "With set: check, and change nothing.")}},
                                u"list | get KEY | set KEY VALUE"_s, 1, 3);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const QString &verb = given.constFirst();
    const Context &context = *parsed.context;
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    if (verb == "list"_L1 && given.size() == 1 && !dryRun) {
        std::vector<const SettingSpec *> all;
        for (const SettingSpec &spec : settingCatalogue())
            all.push_back(&spec);
        return read(context, all);
    }
    const bool get = verb == "get"_L1 && given.size() == 2 && !dryRun;
    const bool set = verb == "set"_L1 && given.size() == 3;
    if (!get && !set)
        return parsed.misused();
    const SettingSpec *spec = findSetting(given.at(1));
    if (!spec)
        return context.fail({ErrorCode::SettingUnknown, {{u"key"_s, given.at(1)}}, {}});
    return get ? read(context, {spec}) : write(context, *spec, given.at(2), dryRun);
}

} // namespace pd::cli
