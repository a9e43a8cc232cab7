// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"
#include "models/domain/seat.h"
#include "models/domain/ticketorder.h"

#include <QStringList>
#include <QTimeZone>

namespace pd::reply {

// What an answer to a request is about, as it is now.
struct Scene {
    RowId request = 0;
    QString state; // of the request
    std::optional<Contact> contact; // none: nobody knows who asks
    QString writer;                 // the address that the newest message came from, or its Reply-To; empty: none came
    QString language;               // en, es, fr as far as the messages tell; empty: not known
    QString subject;                // of the first message
    QString inReplyTo;              // Message-ID of the newest, without its brackets; empty: nothing to answer to
    QStringList references;         // of its thread, that one last
    std::optional<TicketOrder> order;
    std::vector<Seat> own;          // that it has claims on, each once; empty: only its text says which
    std::vector<Seat> held;         // beside its own
    std::optional<Instant> heldUntil;
    QString organisation;
    QString currency;
    QTimeZone timeZone = QTimeZone::utc();
    Instant at;
};

} // namespace pd::reply
