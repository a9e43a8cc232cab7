// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requestmergeactions.h"

#include "models/store/requeststates.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

MergeRequestsAction::MergeRequestsAction(RowId from, RowId into)
    : m_from(from)
    , m_into(into)
{
}

Result<void> MergeRequestsAction::apply(store::WriteTransaction &transaction)
{
    for (const RowId request : {m_from, m_into}) {
        if (const Result<void> may = store::mayWorkOn(transaction.connection(), request, transaction.entry().who, transaction.entry().at); !may)
            return may;
    }
    return store::mergeRequest(transaction, m_from, m_into);
}

SplitRequestAction::SplitRequestAction(RowId from, store::SplitParts parts)
    : m_from(from)
    , m_parts(std::move(parts))
{
}

Result<void> SplitRequestAction::apply(store::WriteTransaction &transaction)
{
    if (const Result<void> may = store::mayWorkOn(transaction.connection(), m_from, transaction.entry().who, transaction.entry().at); !may)
        return may;
    const Result<RowId> made = store::splitRequest(transaction, m_from, m_parts);
    if (!made)
        return made.error();
    m_made = *made;
    transaction.setParameter(u"made"_s, m_made);
    return {};
}

} // namespace pd::actions
