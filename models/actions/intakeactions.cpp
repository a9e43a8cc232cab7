// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/intakeactions.h"

#include "models/exchange/secrets.h"
#include "models/domain/understanding/replysplitter.h"
#include "models/mail/blankedraw.h"
#include "models/store/housewords.h"
#include "models/store/mailintake.h"
#include "models/store/rawmail.h"
#include "models/store/settingsreader.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

Result<mail::Trust> mailTrust(store::Connection &connection)
{
    const Result<QHash<QString, StoredSetting>> settings = store::readSettings(connection);
    if (!settings)
        return settings.error();
    const auto text = [&](const QString &key) { return settings->value(key).value.toString(); };
    return mail::trustOf(text(u"mail.authservId"_s), text(u"mail.portalDomain"_s), text(u"mail.authProfile"_s));
}

// No card number reaches the database: neither in the words nor in the bytes that they were read from.
static void blankCards(IncomingMail &one)
{
    QStringList numbers;
    exchange::blankCardNumbers(one.message.text, &numbers);
    exchange::blankCardNumbers(one.message.subject, &numbers);
    if (one.message.failure)
        exchange::blankCardNumbers(one.message.failure->reason, &numbers);
    if (numbers.isEmpty() || one.raw.isEmpty())
        return;
    if (one.raw.size() > longestReadMail) { // its body was not read, and nobody knows what else stands there
        one.raw.clear();
        return;
    }
    const mail::BlankedRaw blanked = mail::blankDigits(one.raw, numbers);
    if (!blanked.all)
        one.raw.clear();
    for (MailAttachment &attachment : one.message.attachments)
        attachment.digest = blanked.digests.value(attachment.digest, attachment.digest);
}

TakeMailAction::TakeMailAction(std::vector<IncomingMail> mails)
    : m_mails(std::move(mails))
{
    std::for_each(m_mails.begin(), m_mails.end(), blankCards);
}

void TakeMailAction::setRead(RowId mailbox, qint64 uidValidity, qint64 lastUid)
{
    m_read = Read{mailbox, uidValidity, lastUid};
}

QJsonObject TakeMailAction::parameters() const
{
    return {{u"count"_s, qint64(m_mails.size())}};
}

// What people wrote is read before the transaction, since that takes a while. Who writes by himself says nothing to be read.
Result<void> TakeMailAction::check(store::Connection &connection)
{
    Q_ASSERT(m_mails.size() <= mostMailsAtOnce);
    const Result<understanding::HouseWords> house = store::houseWords(connection);
    if (!house)
        return house.error();
    for (IncomingMail &mail : m_mails) {
        if (mail.message.kind == MessageKind::Request)
            mail.reading = understanding::readRequest(understanding::newWords(mail.message.text), mail.message.subject, *house);
    }
    return store::stageRawMail(connection, m_mails);
}

Result<void> TakeMailAction::apply(store::WriteTransaction &transaction)
{
    Result<std::vector<TakenMail>> taken = store::takeMail(transaction, m_mails);
    if (!taken)
        return taken.error();
    m_taken = *std::move(taken);
    return m_read ? store::noteMailboxRead(transaction, m_read->mailbox, m_read->uidValidity, m_read->lastUid) : Result<void>();
}

FileMailAction::FileMailAction(MailPlace folder, std::vector<qint64> uids)
    : m_folder(std::move(folder))
    , m_uids(std::move(uids))
{
}

Result<void> FileMailAction::apply(store::WriteTransaction &transaction)
{
    const Result<qint64> filed = store::noteFiled(transaction, m_folder, m_uids);
    return filed ? Result<void>() : filed.error();
}

EraseRawMailAction::EraseRawMailAction(Instant before, int most)
    : m_before(before)
    , m_most(most)
{
}

Result<void> EraseRawMailAction::apply(store::WriteTransaction &transaction)
{
    const Result<qint64> erased = store::eraseRawMail(transaction, m_before, m_most);
    m_erased = erased ? *erased : 0;
    return erased ? Result<void>() : erased.error();
}

} // namespace pd::actions
