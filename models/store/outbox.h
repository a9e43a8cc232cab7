// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"

#include <memory>

namespace pd::store {

class Connection;
class WriteTransaction;

[[nodiscard]] std::unique_ptr<OutboxReader> makeOutboxReader(std::shared_ptr<Connection> connection);

// When the order was last reminded of; none: never, or only by mails that were cancelled or could not be sent.
[[nodiscard]] Result<std::optional<Instant>> lastReminder(Connection &connection, RowId order);

// What the contact's row says now of writing to them: flags and address, and nothing else.
[[nodiscard]] Result<Contact> readAddressee(Connection &connection, RowId contact);

// The new mail's id; it waits.
[[nodiscard]] Result<RowId> addMail(WriteTransaction &transaction, const NewMail &mail, std::optional<RowId> contact);

// RecordUnknown; MailNotWaiting {id, state} for one that neither waits nor failed. The order that it is about, 0: none.
[[nodiscard]] Result<RowId> cancelMail(WriteTransaction &transaction, RowId mail);

} // namespace pd::store
