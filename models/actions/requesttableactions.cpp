// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requesttableactions.h"

#include "models/domain/understanding/reading.h"
#include "models/store/requestwords.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

RequestWordAction::RequestWordAction(RequestWord word, std::optional<RequestWord> seen)
    : m_word(std::move(word))
    , m_seen(std::move(seen))
{
    m_word.name = m_word.name.simplified();
}

QString RequestWordAction::name() const
{
    return m_word.list == WordList::Kinds ? u"requestKind.set"_s : u"requestReason.set"_s;
}

Result<void> RequestWordAction::check(store::Connection &)
{
    if (m_word.list == WordList::Kinds && !understanding::asksNamed(m_word.asks))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_word.asks}, {u"expected"_s, u"word"_s}}, {}};
    return m_word.name.isEmpty() ? Result<void>(Error{ErrorCode::ValueInvalid, {{u"value"_s, m_word.name}, {u"expected"_s, u"text"_s}}, {}}) : Result<void>();
}

Result<void> RequestWordAction::apply(store::WriteTransaction &transaction)
{
    return store::writeWord(transaction, m_word, m_seen);
}

} // namespace pd::actions
