// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailboxactions.h"

#include "models/domain/servername.h"
#include "models/store/mailboxes.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Result<void> mustBeText(const QString &text)
{
    const bool fits = !text.trimmed().isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return fits ? Result<void>() : Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"text"_s}}, {}};
}

// The name of the inbox is read in any case, others as they are written.
bool isSameFolder(const QString &one, const QString &other)
{
    return one == other || (one.compare("INBOX"_L1, Qt::CaseInsensitive) == 0 && other.compare("INBOX"_L1, Qt::CaseInsensitive) == 0);
}

Result<void> mustFit(const Mailbox &mailbox)
{
    for (const QString &text : {mailbox.name, mailbox.host, mailbox.user, mailbox.folder, mailbox.processedFolder}) {
        if (const Result<void> fits = mustBeText(text); !fits)
            return fits;
    }
    if (!isServerName(mailbox.host))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, mailbox.host}, {u"expected"_s, u"server"_s}}, {}};
    if (isSameFolder(mailbox.folder, mailbox.processedFolder)) // what is moved away would be there as new, for ever
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, mailbox.processedFolder}, {u"expected"_s, u"otherFolder"_s}}, {}};
    if (mailbox.port < 1 || mailbox.port > 65535)
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, mailbox.port}, {u"expected"_s, u"integer"_s}}, {}};
    if (mailbox.security != "tls"_L1 && mailbox.security != "starttls"_L1)
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, mailbox.security}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, u"tls, starttls"_s}}, {}};
    return mailbox.token ? pd::mustFit(mailbox.signIn) : Result<void>();
}

} // namespace

AddMailboxAction::AddMailboxAction(Mailbox mailbox)
    : m_mailbox(std::move(mailbox))
{
}

Result<void> AddMailboxAction::check(store::Connection &)
{
    return mustFit(m_mailbox);
}

Result<void> AddMailboxAction::apply(store::WriteTransaction &transaction)
{
    const Result<RowId> added = store::addMailbox(transaction, m_mailbox);
    return added ? Result<void>() : added.error();
}

ChangeMailboxAction::ChangeMailboxAction(Mailbox before, Mailbox after)
    : m_before(std::move(before))
    , m_after(std::move(after))
{
}

Result<void> ChangeMailboxAction::check(store::Connection &)
{
    return mustFit(m_after);
}

Result<void> ChangeMailboxAction::apply(store::WriteTransaction &transaction)
{
    const Result<Mailbox> changed = store::changeMailbox(transaction, m_before, m_after);
    if (!changed)
        return changed.error();
    m_stored = *changed;
    return mustFit(m_stored); // one of the two folders may be what somebody else has chosen meanwhile
}

RemoveMailboxAction::RemoveMailboxAction(QString name)
    : m_name(std::move(name))
{
}

Result<void> RemoveMailboxAction::apply(store::WriteTransaction &transaction)
{
    return store::removeMailbox(transaction, m_name);
}

} // namespace pd::actions
