// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inventoryvalues.h"
#include "app/cli/cli.h"

#include "models/actions/inventoryaction.h"
#include "models/store/inventory.h"
#include "models/store/settingsreader.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// What the fields of the kind hold now: was, of an edit.
std::vector<FieldEdit> editsOf(InventoryKind kind, const store::InventoryRow &row, const QHash<QString, QVariant> &values)
{
    std::vector<FieldEdit> edits;
    const auto &fields = inventoryFields(kind);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (const auto value = values.constFind(fields[i].column); value != values.cend())
            edits.push_back({fields[i].column, row.values[i], *value});
    }
    return edits;
}

int list(const Context &context, InventoryKind kind, const QStringList &owner)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto settings = store::readPortalSettings(**connection);
    if (!settings)
        return context.fail(settings.error());
    const auto given = inventoryValues(kind, owner, *settings);
    if (!given)
        return context.fail(given.error());
    std::optional<store::InventoryOwner> one;
    if (!given->isEmpty())
        one = store::InventoryOwner{given->cbegin().key(), given->cbegin().value().toLongLong()};
    const auto rows = store::readInventory(**connection, kind, one);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray json;
    QStringList lines;
    for (const store::InventoryRow &row : *rows) {
        QJsonArray fields;
        QStringList line{QString::number(row.id)};
        const auto &known = inventoryFields(kind);
        for (std::size_t i = 0; i < known.size(); ++i) {
            const QString text = inventoryText(known[i], row.values[i], *settings);
            fields.append(QJsonObject{{u"field"_s, known[i].column}, {u"value"_s, words::textJson(text)}});
            if (!text.isEmpty())
                line.append(known[i].column + u'=' + text);
        }
        json.append(QJsonObject{{u"id"_s, words::idJson(row.id)}, {u"fields"_s, fields}});
        lines.append(line.join(u'\t'));
    }
    return context.answer({{u"records"_s, json}}, lines.isEmpty() ? Words::tr("There is none yet.") : lines.join(u'\n'));
}

} // namespace

int addInventory(const Context &context, InventoryKind kind, const QStringList &words, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const auto settings = store::readPortalSettings(**connection);
    if (!settings)
        return context.fail(settings.error());
    auto values = inventoryValues(kind, words, *settings);
    if (!values)
        return context.fail(values.error());
    if (kind == InventoryKind::PriceLevel && !values->contains(u"currency"_s))
        values->insert(u"currency"_s, settings->currency);
    actions::AddInventoryAction action(kind, *values);
    const auto ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    const std::optional<RowId> id = dryRun ? std::nullopt : std::optional(action.id());
    return context.answer({{u"id"_s, words::idJson(id)}, {u"changed"_s, ran->changed}, {u"action"_s, words::idJson(ran->action)}},
                          id ? Words::tr("Number %1 is there.").arg(*id) : Words::tr("It would be added."));
}

int editInventory(const Context &context, InventoryKind kind, const QString &id, const QStringList &words, bool dryRun)
{
    const Result<RowId> number = recordNumber(inventoryKindName(kind), id);
    if (!number)
        return context.fail(number.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const auto settings = store::readPortalSettings(**connection);
    if (!settings)
        return context.fail(settings.error());
    const auto values = inventoryValues(kind, words, *settings);
    if (!values)
        return context.fail(values.error());
    const auto row = store::readInventory(**connection, kind, *number);
    if (!row)
        return context.fail(row.error());
    actions::EditInventoryAction action(kind, *number, editsOf(kind, *row, *values));
    return answerRun(context, *number, runOrTry(**connection, action, dryRun), dryRun);
}

int answerRun(const Context &context, RowId id, const Result<Ran> &ran, bool dryRun)
{
    if (!ran)
        return context.fail(ran.error());
    const QString sentence = !ran->changed ? Words::tr("Nothing is to be changed: it is so already.") : dryRun ? Words::tr("It would be changed.") : Words::tr("It is changed.");
    return context.answer({{u"id"_s, words::idJson(id)}, {u"changed"_s, ran->changed}, {u"action"_s, words::idJson(ran->action)}}, sentence);
}

int inventoryCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("inventory", arguments, {{u"dry-run"_s, Words::tr("What it would change, and nothing is written.")}},
                                u"list KIND [FIELD=ID] | add KIND FIELD=VALUE… | set KIND ID FIELD=VALUE… [--dry-run]"_s, 2, 20);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    const QStringList given = parsed.words();
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const std::optional<InventoryKind> kind = inventoryKindOf(given[1]);
    if (!kind) {
        return context.fail({ErrorCode::ValueInvalid,
                             {{u"value"_s, given[1]}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, u"season, series, event, instance, allocation, priceLevel"_s}}, {}});
    }
    if (given[0] == "list"_L1 && given.size() <= 3 && !dryRun)
        return list(context, *kind, given.mid(2));
    if (given[0] == "add"_L1 && given.size() >= 3)
        return addInventory(context, *kind, given.mid(2), dryRun);
    if (given[0] == "set"_L1 && given.size() >= 4)
        return editInventory(context, *kind, given[2], given.mid(3), dryRun);
    return parsed.misused();
}

} // namespace pd::cli
