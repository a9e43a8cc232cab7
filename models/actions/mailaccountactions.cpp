// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailaccountactions.h"

#include "models/domain/servername.h"
#include "models/mail/strictaddress.h"
#include "models/store/mailaccounts.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

bool isLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

SetMailAccountAction::SetMailAccountAction(MailAccount account)
    : m_account(std::move(account))
{
    for (QString *text : {&m_account.name, &m_account.host, &m_account.user, &m_account.fromAddress, &m_account.fromName})
        *text = text->trimmed();
    if (m_account.name.isEmpty())
        m_account.name = m_account.fromAddress;
}

Result<void> SetMailAccountAction::check(store::Connection &)
{
    for (const QString &text : {m_account.host, m_account.user}) {
        if (text.isEmpty() || !isLine(text))
            return Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"text"_s}}, {}};
    }
    if (!isServerName(m_account.host))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_account.host}, {u"expected"_s, u"server"_s}}, {}};
    if (!isLine(m_account.fromName) || !isLine(m_account.name))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_account.fromName}, {u"expected"_s, u"text"_s}}, {}};
    if (m_account.port < 1 || m_account.port > 65535)
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_account.port}, {u"expected"_s, u"integer"_s}}, {}};
    if (m_account.security != "tls"_L1 && m_account.security != "starttls"_L1)
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_account.security}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, u"tls, starttls"_s}}, {}};
    if (!mail::strictAddress(m_account.fromAddress))
        return Error{ErrorCode::MailAddressInvalid, {{u"address"_s, m_account.fromAddress}}, {}};
    return m_account.token ? mustFit(m_account.signIn) : Result<void>();
}

Result<void> SetMailAccountAction::apply(store::WriteTransaction &transaction)
{
    const Result<RowId> done = store::setMailAccount(transaction, m_account);
    return done ? Result<void>() : done.error();
}

Result<void> RemoveMailAccountAction::apply(store::WriteTransaction &transaction)
{
    return store::removeMailAccount(transaction);
}

} // namespace pd::actions
