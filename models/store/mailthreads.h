// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incomingmail.h"
#include "models/store/requestmatch.h"
#include "models/store/requestreading.h"

#include <QHash>

namespace pd::store {

class WriteTransaction;

// Finds, or makes, the request that a new message belongs to, for the messages of one transaction one after the other: those
// before are known although they are not stored yet. By Message-ID and references only, never by a subject. A new request knows at
// once what its message says for sure: patron, order, seats, what if not; and what stands in the way. A later message says what was
// not known; nothing that staff have said is changed by it.
class MailThreads {
public:
    explicit MailThreads(WriteTransaction &transaction);

    struct Found {
        std::optional<RowId> request; // none: nobody has to see it
        bool made = false;
        bool ours = false; // a mail of ours has come back
        std::vector<understanding::ReadWish> wishes = {}; // to be written beside it, with the message
        std::vector<StoredFact> facts = {};               // likewise
        bool stranger = false; // it joins somebody else's request, for all that is known
    };
    [[nodiscard]] Result<Found> requestOf(const IncomingMail &mail, Instant received);
    // Writes the wishes and facts of a message that is stored now. Inside of WriteTransaction::counted().
    [[nodiscard]] Result<void> addReading(RowId message, const Found &found);
    void noteReading() { m_reading.note(); }

private:
    [[nodiscard]] Result<std::optional<RowId>> ourOwn(const MailMessage &message);
    [[nodiscard]] Result<std::optional<RowId>> answered(const MailMessage &message);
    [[nodiscard]] Result<std::optional<RowId>> requestNamed(const QString &id);
    [[nodiscard]] Result<Found> made(const IncomingMail &mail, Instant received);
    [[nodiscard]] Result<Found> joined(RowId request, const IncomingMail &mail);
    // Whether a message that joins a request may be somebody else's: the rule of wishdoubt.h.
    [[nodiscard]] Result<bool> isStranger(std::optional<RowId> contact, const QString &begunBy, const MailMessage &message);
    struct Insert;
    [[nodiscard]] Result<Insert> valuesOf(const Matched &matched, const std::vector<understanding::ReadWish> &wishes);
    [[nodiscard]] Result<void> openAgain(RowId request);

    WriteTransaction &m_transaction;
    PreparedQuery m_stored;  // the request of a Message-ID
    PreparedQuery m_sent;    // of one of ours
    PreparedQuery m_own;     // of one that came back to us
    PreparedQuery m_later;   // of what answers it and came before
    PreparedQuery m_make;
    PreparedQuery m_open;
    PreparedQuery m_known; // what a request knows already
    PreparedQuery m_said;  // what later words add to one
    PreparedQuery m_update;
    RequestMatching m_matching;
    RequestReading m_reading;
    std::optional<QString> m_currency; // the organisation's, once it is asked for
    QHash<RowId, QString> m_begunBy;    // of this transaction's requests: the sender's address
    QHash<QString, RowId> m_byId;       // of this transaction's messages
    QHash<QString, RowId> m_byAnswered; // by the message that they answer, which may come later
};

} // namespace pd::store
