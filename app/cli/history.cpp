// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/domain/instant.h"
#include "models/domain/patronreader.h"
#include "models/store/journalreader.h"
#include "models/store/sqlpatronreader.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

constexpr int pageSize = 1000;

Result<std::vector<HistoryEntry>> wholeHistory(store::Connection &connection, std::optional<RowId> contact)
{
    store::JournalReader journal(connection);
    std::vector<HistoryEntry> all;
    for (;;) {
        const auto page = journal.history(contact, pageSize, all.empty() ? std::nullopt : std::optional<RowId>(all.back().id));
        if (!page)
            return page.error();
        all.insert(all.end(), page->cbegin(), page->cend());
        if (page->size() < std::size_t(pageSize))
            return all;
    }
}

int answer(const Context &context, const std::vector<HistoryEntry> &entries)
{
    QJsonArray list;
    QStringList lines;
    for (const HistoryEntry &entry : entries) {
        list.append(QJsonObject{{u"id"_s, words::idJson(entry.id)},
                                {u"at"_s, words::instantJson(entry.at)},
                                {u"who"_s, entry.who},
                                {u"onBehalfOf"_s, words::textJson(entry.onBehalfOf)},
                                {u"what"_s, entry.what},
                                {u"undoOf"_s, words::idJson(entry.undoOf)}});
        const QString undone = entry.undoOf ? QCoreApplication::translate("Cli", "takes back %1").arg(*entry.undoOf) : QString();
        lines.append(QStringList{QString::number(entry.id), isoUtc(entry.at), entry.who, entry.what, undone}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "Nothing was changed yet."));
    return context.answer({{u"actions"_s, list}}, lines.join(u'\n'));
}

} // namespace

int historyCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("history", arguments,
                                {{u"contact"_s, QCoreApplication::translate("Cli", "Only what touched this contact."), u"ID"_s}}, {}, 0, 0);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    std::optional<RowId> contact;
    if (parsed.parser->isSet(u"contact"_s)) {
        const Result<RowId> number = recordNumber(u"contact"_s, parsed.parser->value(u"contact"_s));
        if (!number)
            return context.fail(number.error());
        contact = *number;
    }
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<std::vector<HistoryEntry>> entries = wholeHistory(**connection, contact);
    if (!entries)
        return context.fail(entries.error());
    if (contact && entries->empty()) { // a contact without a history, or none at all?
        if (const auto record = store::makePatronReader(*std::move(connection))->load(*contact); !record)
            return context.fail(record.error());
    }
    return answer(context, *entries);
}

} // namespace pd::cli
