// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incomingmail.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// The bytes of messages as they came, which may be many: neither a statement nor an answer holds all of a large one in several copies.

// PostgreSQL: the bytes of large messages go to the server in pieces, before the transaction that takes them in, so that nobody waits for the
// line; they lie there until the next ones do, or the connection ends. SQLite takes them as they are, and this does nothing.
[[nodiscard]] Result<void> stageRawMail(Connection &connection, const std::vector<IncomingMail> &mails);

// What a statement writes as a message's bytes: NULL, the bytes, or what was staged of them, NULL again where that is missing.
struct RawValue {
    QString sql; // one place for `value`
    QVariant value;
};
[[nodiscard]] RawValue rawValue(const Connection &connection, const IncomingMail &mail);

// mail.keepRawDays: the bytes of messages that were taken in before; their words stay. At most `most`; how many.
[[nodiscard]] Result<qint64> eraseRawMail(WriteTransaction &transaction, Instant before, int most);
// How many of them there are.
[[nodiscard]] Result<qint64> countRawMail(Connection &connection, Instant before);

// Whether the bytes as they came are kept. RecordUnknown.
[[nodiscard]] Result<bool> keepsRawMail(Connection &connection, RowId message);
// The bytes as they came; none where they were erased, or too long to be kept. RecordUnknown.
[[nodiscard]] Result<std::optional<QByteArray>> rawMail(Connection &connection, RowId message);

} // namespace pd::store
