// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestadd.h"

#include "app/cli/requestjson.h"
#include "app/cli/requesttext.h"
#include "app/cli/textfile.h"
#include "models/actions/requestaction.h"
#include "models/store/mailreader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

// The request as it would stand there, read before a dry run takes it back.
class AddAndRead final : public actions::Action {
public:
    AddAndRead(actions::RequestAction &add, std::shared_ptr<store::Connection> connection)
        : m_add(add)
        , m_connection(std::move(connection))
    {
    }
    [[nodiscard]] QString name() const override { return m_add.name(); }
    [[nodiscard]] QJsonObject parameters() const override { return m_add.parameters(); }
    [[nodiscard]] Result<void> check(store::Connection &connection) override { return m_add.check(connection); }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override
    {
        if (const Result<void> added = m_add.apply(transaction); !added)
            return added;
        Result<StoredRequest> read = store::makeMailReader(m_connection)->request(m_add.added());
        if (!read)
            return read.error();
        m_read = *std::move(read);
        return {};
    }
    [[nodiscard]] const StoredRequest &request() const { return m_read; }

private:
    actions::RequestAction &m_add;
    std::shared_ptr<store::Connection> m_connection;
    StoredRequest m_read;
};

// What is not written has no number.
QJsonObject withoutNumbers(QJsonObject json)
{
    json[u"id"_s] = QJsonValue();
    QJsonArray wishes;
    for (const QJsonValue &wish : json[u"wishes"_s].toArray()) {
        QJsonObject one = wish.toObject();
        one[u"id"_s] = QJsonValue();
        wishes.append(one);
    }
    json[u"wishes"_s] = wishes;
    return json;
}

Result<NewRequest> requestOf(const QCommandLineParser &options)
{
    NewRequest request;
    request.source = options.isSet(u"source"_s) ? options.value(u"source"_s) : u"phone"_s;
    if (request.source != "phone"_L1 && request.source != "counter"_L1)
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, request.source}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, u"phone, counter"_s}}, {}};
    const Result<QString> words = options.isSet(u"text"_s) ? readTextFile(options.value(u"text"_s)) : Result<QString>(options.value(u"words"_s));
    if (!words)
        return words.error();
    request.note = words->trimmed();
    request.assignee = options.value(u"assignee"_s).trimmed();
    request.due = options.value(u"due"_s);
    if (options.isSet(u"priority"_s)) {
        bool isNumber = false;
        request.priority = options.value(u"priority"_s).toInt(&isNumber);
        if (!isNumber)
            return Error{ErrorCode::ValueInvalid, {{u"value"_s, options.value(u"priority"_s)}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, u"1–9"_s}}, {}};
    }
    for (const auto &[name, into] : {std::pair(u"contact"_s, &request.contact), std::pair(u"series"_s, &request.series)}) {
        if (!options.isSet(name))
            continue;
        const Result<RowId> id = recordNumber(name, options.value(name));
        if (!id)
            return id.error();
        *into = *id;
    }
    return request;
}

} // namespace

QList<QCommandLineOption> addOptions()
{
    return {{u"source"_s, QCoreApplication::translate("Cli", "With add: phone (by default) or counter."), u"SOURCE"_s},
            {u"text"_s, QCoreApplication::translate("Cli", "With add: a file with what the patron asks for; - for standard input."), u"FILE"_s},
            {u"words"_s, QCoreApplication::translate("Cli", "With add: what the patron asks for."), u"TEXT"_s}};
}

int addRequest(const Parsed &parsed)
{
    const Context &context = *parsed.context;
    const QCommandLineParser &options = *parsed.parser;
    const bool toOrder = options.isSet(u"order"_s);
    if (options.isSet(u"text"_s) == options.isSet(u"words"_s) || (toOrder && (options.isSet(u"contact"_s) || options.isSet(u"series"_s))))
        return parsed.misused();
    const Result<NewRequest> request = requestOf(options);
    if (!request)
        return context.fail(request.error());
    auto opened = context.open(store::OpenMode::ReadWrite);
    if (!opened)
        return context.fail(opened.error());
    const std::shared_ptr<store::Connection> connection = *std::move(opened);
    std::optional<RowId> order;
    if (toOrder) {
        const Result<RowId> named = orderNamed(*connection, options.value(u"order"_s), false);
        if (!named)
            return context.fail(named.error());
        order = *named;
    }
    actions::RequestAction add(order, *request);
    AddAndRead action(add, connection);
    const bool dryRun = options.isSet(u"dry-run"_s);
    const Result<Ran> ran = runOrTry(*connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    const QJsonObject json = requestJson(action.request());
    return context.answer(dryRun ? withoutNumbers(json) : json, requestText(action.request()));
}

} // namespace pd::cli
