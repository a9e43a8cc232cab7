// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requesttableactions.h"

#include "models/store/requestwords.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Result<void> named(const QString &name)
{
    return name.trimmed().isEmpty() ? Result<void>(Error{ErrorCode::ValueInvalid, {{u"value"_s, name}, {u"expected"_s, u"text"_s}}, {}}) : Result<void>();
}

} // namespace

ReasonAction::ReasonAction(RequestReason reason, std::optional<RequestReason> seen)
    : m_reason(std::move(reason))
    , m_seen(std::move(seen))
{
}

Result<void> ReasonAction::check(store::Connection &)
{
    if (!wantsReason(m_reason.state))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_reason.state}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, u"notPossible, withdrawn"_s}}, {}};
    return named(m_reason.name);
}

Result<void> ReasonAction::apply(store::WriteTransaction &transaction)
{
    return store::writeReason(transaction, m_reason, m_seen);
}

KindAction::KindAction(RequestKind kind, std::optional<RequestKind> seen)
    : m_kind(std::move(kind))
    , m_seen(std::move(seen))
{
}

Result<void> KindAction::check(store::Connection &)
{
    return named(m_kind.name);
}

Result<void> KindAction::apply(store::WriteTransaction &transaction)
{
    return store::writeKind(transaction, m_kind, m_seen);
}

} // namespace pd::actions
