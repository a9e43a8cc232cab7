// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"
#include "models/store/preparedquery.h"

#include <QHash>

namespace pd::store {

class WriteTransaction;

// Finds, or makes, the request that a new message belongs to, for the messages of one transaction one after the other: those
// before are known although they are not stored yet. By Message-ID and references only, never by a subject.
class MailThreads {
public:
    explicit MailThreads(WriteTransaction &transaction);

    struct Found {
        std::optional<RowId> request; // none: nobody has to see it
        bool made = false;
    };
    [[nodiscard]] Result<Found> requestOf(const MailMessage &message, Instant received);

private:
    [[nodiscard]] Result<std::optional<RowId>> answered(const MailMessage &message);
    [[nodiscard]] Result<std::optional<RowId>> requestNamed(const QString &id);
    [[nodiscard]] Result<RowId> made(const MailMessage &message, Instant received);
    [[nodiscard]] Result<std::optional<RowId>> contactOf(const MailMessage &message);
    [[nodiscard]] Result<void> openAgain(RowId request);

    PreparedQuery m_stored;  // the request of a Message-ID
    PreparedQuery m_sent;    // of one of ours
    PreparedQuery m_later;   // of what answers it and came before
    PreparedQuery m_contact; // who has an address
    PreparedQuery m_make;
    PreparedQuery m_open;
    QHash<QString, RowId> m_byId;       // of this transaction's messages
    QHash<QString, RowId> m_byAnswered; // by the message that they answer, which may come later
};

} // namespace pd::store
