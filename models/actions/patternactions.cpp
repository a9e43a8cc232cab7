// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/patternactions.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

StorePatternAction::StorePatternAction(MailPattern pattern, std::optional<MailPattern> seen)
    : m_pattern(std::move(pattern))
    , m_seen(std::move(seen))
{
    m_pattern.name = m_pattern.name.trimmed();
}

Result<void> StorePatternAction::check(store::Connection &)
{
    if (m_pattern.name.isEmpty())
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, QString()}, {u"expected"_s, u"text"_s}, {u"allowed"_s, QString()}}, {}};
    const Result<understanding::PatternSet> set = understanding::PatternSet::parse(m_pattern.name, m_pattern.text);
    return set ? Result<void>() : set.error();
}

Result<void> StorePatternAction::apply(store::WriteTransaction &transaction)
{
    const Result<RowId> stored = store::storePattern(transaction, m_pattern, m_seen);
    m_stored = stored ? *stored : 0;
    return stored ? Result<void>() : stored.error();
}

} // namespace pd::actions
