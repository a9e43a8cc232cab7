// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/benefitmessageaction.h"

#include "models/exchange/secrets.h"
#include "models/store/outbox.h"
#include "models/store/typedrequests.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

BenefitMessageAction::BenefitMessageAction(RowId contact, QString words)
    : m_contact(contact)
    , m_words(words.trimmed())
{
    exchange::blankCardNumbers(m_words);
}

Result<void> BenefitMessageAction::check(store::Connection &connection)
{
    if (m_words.isEmpty())
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_words}, {u"expected"_s, u"text"_s}}, {}};
    const Result<understanding::Reading> reading = store::readTyped(connection, m_words);
    if (!reading)
        return reading.error();
    m_reading = *reading;
    return {};
}

Result<void> BenefitMessageAction::apply(store::WriteTransaction &transaction)
{
    NewRequest request{u"form"_s, m_words, {}};
    request.contact = m_contact;
    request.aboutRenewal = false; // of a benefit
    const Result<RowId> added = store::TypedRequests(transaction).add({}, request, m_reading);
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
