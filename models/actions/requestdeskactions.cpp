// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requestdeskactions.h"

#include "models/exchange/secrets.h"
#include "models/store/requestclaims.h"
#include "models/store/requestdrafts.h"
#include "models/store/writetransaction.h"

namespace pd::actions {

ClaimRequestAction::ClaimRequestAction(RowId request, ClaimDeed deed, QString workstation)
    : m_request(request)
    , m_deed(deed)
    , m_workstation(std::move(workstation))
{
}

Result<void> ClaimRequestAction::apply(store::WriteTransaction &transaction)
{
    const Instant at = transaction.entry().at;
    const WorkPlace here{transaction.entry().who, m_workstation};
    const auto claim = store::claimRequest(transaction, m_request, m_deed, here);
    if (!claim)
        return claim.error();
    if (const Result<void> noted = store::notePresence(transaction, m_request, here, m_deed != ClaimDeed::Release); !noted)
        return noted;
    Result<RequestDesk> desk = store::readRequestDesk(transaction.connection(), m_request, at);
    if (!desk)
        return desk.error();
    m_desk = *std::move(desk);
    m_own = holderAt(*claim, at) == here;
    return {};
}

KeepDraftAction::KeepDraftAction(RequestDraft draft)
    : m_draft(std::move(draft))
{
}

Result<void> KeepDraftAction::check(store::Connection &)
{
    exchange::blankCardNumbers(m_draft.body);
    exchange::blankCardNumbers(m_draft.subject);
    return {};
}

Result<void> KeepDraftAction::apply(store::WriteTransaction &transaction)
{
    m_draft.who = transaction.entry().who;
    return store::keepDraft(transaction, m_draft);
}

} // namespace pd::actions
