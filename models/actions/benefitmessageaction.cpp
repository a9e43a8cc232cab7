// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/benefitmessageaction.h"

#include "models/exchange/secrets.h"
#include "models/store/changerequests.h"
#include "models/store/outbox.h"
#include "models/store/recordnames.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

BenefitMessageAction::BenefitMessageAction(RowId contact, QString words)
    : m_contact(contact)
    , m_words(words.trimmed())
{
    exchange::blankCardNumbers(m_words);
}

Result<void> BenefitMessageAction::check(store::Connection &)
{
    return m_words.isEmpty() ? Error{ErrorCode::ValueInvalid, {{u"value"_s, m_words}, {u"expected"_s, u"text"_s}}, {}} : Result<void>();
}

Result<void> BenefitMessageAction::apply(store::WriteTransaction &transaction)
{
    if (const Result<QString> known = store::contactName(transaction.connection(), m_contact); !known)
        return known.error();
    const Result<RowId> added = store::addMessage(transaction, m_contact, u"form"_s, m_words);
    if (!added)
        return added.error();
    m_added = *added;
    if (!m_mail)
        return {};
    NewMail written = m_mail(m_added); // from the words as they were typed
    exchange::blankCardNumbers(written.subject);
    exchange::blankCardNumbers(written.body);
    const Result<RowId> mail = store::addMail(transaction, written, m_contact);
    return mail ? Result<void>() : mail.error();
}

} // namespace pd::actions
