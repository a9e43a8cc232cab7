// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/bulkedit.h"

#include <algorithm>

namespace pd::actions {

namespace {

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::RecordUnknown || code == ErrorCode::RecordChanged || code == ErrorCode::ActionRefused
        || code == ErrorCode::OrderRefused || code == ErrorCode::CarryOverClosed || code == ErrorCode::MailRefused
        || code == ErrorCode::MailNotWaiting || code == ErrorCode::MailNotUnsure || code == ErrorCode::RequestUnknown || code == ErrorCode::RequestMerged || code == ErrorCode::RequestClaimed
        || code == ErrorCode::RequestFilledByWork || code == ErrorCode::RequestReasonMissing;
}

} // namespace

BulkEdit::BulkEdit(std::vector<RowId> records)
    : m_records(std::move(records))
{
    std::sort(m_records.begin(), m_records.end());
    m_records.erase(std::unique(m_records.begin(), m_records.end()), m_records.end());
}

Result<void> BulkEdit::apply(store::WriteTransaction &transaction)
{
    m_refused.clear();
    qint64 done = 0;
    for (const RowId record : m_records) {
        if (m_progress && !m_progress(done, qint64(m_records.size())))
            return Error{ErrorCode::Cancelled, {}, {}};
        ++done;
        const Result<void> applied = applyTo(transaction, record);
        if (applied)
            continue;
        if (!isRefusal(applied.error().code))
            return applied;
        m_refused.push_back({record, applied.error()});
    }
    if (!m_refused.empty() && m_refused.size() == m_records.size())
        return m_refused.front().why;
    return finish(transaction);
}

} // namespace pd::actions
