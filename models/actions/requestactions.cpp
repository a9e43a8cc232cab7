// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requestactions.h"

#include "models/exchange/secrets.h"
#include "models/store/requeststates.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

SetRequestsAction::SetRequestsAction(std::vector<RowId> requests, RequestEdit edit, std::map<RowId, RequestFacts> seen)
    : BulkEdit(std::move(requests))
    , m_edit(std::move(edit))
    , m_seen(std::move(seen))
{
}

QJsonObject SetRequestsAction::parameters() const
{
    QJsonObject parameters{{u"requests"_s, qint64(records().size())}};
    if (records().size() == 1)
        parameters[u"request"_s] = records().front();
    return parameters;
}

Result<void> SetRequestsAction::check(store::Connection &)
{
    if (m_edit.note)
        exchange::blankCardNumbers(*m_edit.note);
    return checkEdit(m_edit);
}

Result<void> SetRequestsAction::applyTo(store::WriteTransaction &transaction, RowId request)
{
    const auto seen = m_seen.find(request);
    if (m_edit.state) {
        if (const Result<void> may = store::mayWorkOn(transaction.connection(), request, transaction.entry().who, transaction.entry().at); !may)
            return may;
    }
    return store::setRequest(transaction, request, m_edit, seen == m_seen.end() ? std::nullopt : std::optional(seen->second));
}

RequestWorkAction::RequestWorkAction(RowId request, std::shared_ptr<Action> work, Then then)
    : m_request(request)
    , m_work(std::move(work))
    , m_then(then)
{
}

QJsonObject RequestWorkAction::parameters() const
{
    QJsonObject parameters = m_work->parameters();
    parameters[u"request"_s] = m_request;
    return parameters;
}

Result<void> RequestWorkAction::apply(store::WriteTransaction &transaction)
{
    store::Connection &connection = transaction.connection();
    if (const Result<RequestFacts> known = store::readRequestFacts(connection, m_request); !known)
        return known.error();
    if (const Result<void> may = store::mayWorkOn(connection, m_request, transaction.entry().who, transaction.entry().at); !may)
        return may;
    if (const Result<void> done = m_work->apply(transaction); !done)
        return done;
    const Result<std::vector<JournalledRow>> changes = transaction.changes(1);
    if (!changes)
        return changes.error();
    if (changes->empty())
        return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"requestNothingDone"_s}, {u"request"_s, m_request}}, {}};
    if (m_then == Then::Filled)
        return store::finishRequest(transaction, m_request, name(), transaction.actionId());
    RequestEdit waits;
    waits.state = u"waiting"_s;
    return store::setRequest(transaction, m_request, waits, {});
}

FinishRequestAction::FinishRequestAction(RowId request, RowId action)
    : m_request(request)
    , m_action(action)
{
}

QJsonObject FinishRequestAction::parameters() const
{
    return {{u"request"_s, m_request}, {u"work"_s, m_action}};
}

Result<void> FinishRequestAction::apply(store::WriteTransaction &transaction)
{
    store::Connection &connection = transaction.connection();
    if (const Result<RequestFacts> known = store::readRequestFacts(connection, m_request); !known)
        return known.error();
    if (const Result<void> may = store::mayWorkOn(connection, m_request, transaction.entry().who, transaction.entry().at); !may)
        return may;
    const Result<QString> what = store::workOf(connection, m_request, m_action);
    return what ? store::finishRequest(transaction, m_request, *what, m_action) : Result<void>(what.error());
}

} // namespace pd::actions
