// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/correctrequestaction.h"

#include "models/exchange/secrets.h"
#include "models/store/requestcorrection.h"
#include "models/store/requeststates.h"
#include "models/store/writetransaction.h"

namespace pd::actions {

CorrectRequestAction::CorrectRequestAction(RequestCorrection correction)
    : m_correction(std::move(correction))
{
}

Result<void> CorrectRequestAction::check(store::Connection &)
{
    const auto blank = [](std::vector<understanding::ReadWish> &wishes) {
        for (understanding::ReadWish &wish : wishes)
            exchange::blankCardNumbers(wish.detail);
    };
    if (m_correction.wishes)
        blank(*m_correction.wishes);
    blank(m_correction.more);
    for (OwnWish &wish : m_correction.own)
        exchange::blankCardNumbers(wish.detail);
    return checkCorrection(m_correction);
}

Result<void> CorrectRequestAction::apply(store::WriteTransaction &transaction)
{
    if (const Result<void> may = store::mayWorkOn(transaction.connection(), m_correction.request, transaction.entry().who, transaction.entry().at); !may)
        return may;
    return store::correctRequest(transaction, m_correction);
}

} // namespace pd::actions
