// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailrequestaction.h"

#include "models/domain/understanding/replysplitter.h"
#include "models/store/housewords.h"
#include "models/store/mailapart.h"
#include "models/store/mailreader.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

RequestsOfMailsAction::RequestsOfMailsAction(std::vector<RowId> messages)
    : BulkEdit(std::move(messages))
{
}

QJsonObject RequestsOfMailsAction::parameters() const
{
    return {{u"count"_s, qint64(records().size())}};
}

// Read before the transaction, since that takes a while. What is not there is refused there.
Result<void> RequestsOfMailsAction::check(store::Connection &connection)
{
    m_mails.clear();
    m_made.clear();
    const Result<understanding::HouseWords> house = store::houseWords(connection);
    if (!house)
        return house.error();
    for (const RowId message : records()) {
        Result<StoredMail> stored = store::readMail(connection, message);
        if (!stored && stored.error().code != ErrorCode::RecordUnknown)
            return stored.error();
        if (!stored)
            continue;
        IncomingMail mail;
        mail.message = std::move(stored->message);
        mail.message.kind = kindForPeople(mail.message.kindReason);
        mail.message.fromCount = mail.message.genuineReason == GenuineReason::SendersSeveral ? 2 : 1; // else it was not noted
        mail.received = stored->received;
        if (mail.message.kind == MessageKind::Request)
            mail.reading = understanding::readRequest(understanding::newWords(mail.message.text), mail.message.subject, *house);
        m_mails.insert_or_assign(message, std::move(mail));
    }
    return {};
}

Result<void> RequestsOfMailsAction::applyTo(store::WriteTransaction &transaction, RowId message)
{
    const auto read = m_mails.find(message);
    const Result<RowId> request = store::requestOfMail(transaction, message, read == m_mails.end() ? IncomingMail() : read->second);
    if (!request)
        return request.error();
    m_made.insert_or_assign(message, *request);
    return {};
}

} // namespace pd::actions
