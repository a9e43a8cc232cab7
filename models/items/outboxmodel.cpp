// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outboxmodel.h"

#include <algorithm>

namespace pd::items {

OutboxModel::OutboxModel(ReaderThread &thread, QObject *parent)
    : ReadModel(thread, [](DeskReaders &readers) { return readers.outbox ? readers.outbox->mails(false) : Result<Rows>(Rows()); },
                {[](const OutboxMail &mail) { return int(mail.state); },
                 &OutboxMail::recipient,
                 &OutboxMail::patron,
                 &OutboxMail::subject,
                 [](const OutboxMail &mail) { return int(mail.kind); },
                 &OutboxMail::orderNumber,
                 [](const OutboxMail &mail) { return mail.writtenAt.ms ? QVariant::fromValue(mail.writtenAt) : QVariant(); },
                 &OutboxMail::writtenBy},
                parent)
{
}

int OutboxModel::waiting() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [](const OutboxMail &mail) { return mail.state == MailState::Waiting; }));
}

} // namespace pd::items
