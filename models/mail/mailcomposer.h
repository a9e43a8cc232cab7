// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"
#include "models/domain/result.h"

#include <QByteArrayList>

#include <vector>

namespace pd::mail {

// A part beside the text; always handed over as it is.
struct OutgoingPart {
    QString fileName;
    QByteArray type; // e.g. application/json
    QByteArray bytes;
};

// A message before it is written down. Its Message-ID is chosen once and stays, however often it is sent: by it an unsure one is found again.
struct OutgoingMessage {
    QString fromAddress;
    QString fromName;
    QString toAddress;
    QString toName = {};
    QString subject;
    QString body; // plain text
    QByteArray messageId; // with its brackets
    Instant date;
    QByteArray inReplyTo = {};       // of the message that it answers; empty: none
    QByteArrayList references = {};  // of its thread, the oldest first
    std::vector<OutgoingPart> parts = {};
};

// "<random@domain>"; `random` is hexadecimal and never the same.
[[nodiscard]] QByteArray makeMessageId(const QByteArray &random, const QString &fromAddress);

// The message as it goes over the wire: ASCII, every line ended by CRLF and short. MailAddressInvalid {address} where one of the
// addresses is none.
[[nodiscard]] Result<QByteArray> compose(const OutgoingMessage &message);

} // namespace pd::mail
