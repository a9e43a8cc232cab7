// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"

#include <QByteArray>

namespace pd::mail {

// One header field as it stands in the message, encoded words and all.
struct HeaderField {
    QByteArray name;
    QByteArray value;
    bool operator==(const HeaderField &) const = default;
};

// What the helper program makes of a message's bytes: taken apart and decoded, and nothing judged. It comes from a program
// that read a stranger's bytes, so that nobody relies on a word of it but for showing it.
struct ReadMessage {
    KindReason refused = KindReason::None; // it was not read, and nothing else stands here
    std::vector<HeaderField> fields; // those that say where it comes from, topmost first, cut to a length
    QString subject;
    std::vector<MailAddress> from;   // of all From headers
    int fromFields = 0;
    std::vector<MailAddress> to;
    QString replyTo;
    QString messageId;
    QString inReplyTo;
    QStringList references;
    std::optional<Instant> sent;
    QString text;
    std::vector<MailAttachment> attachments; // names as they came
    QByteArray reportStatus;   // of a multipart/report: the fields of what became of a message, cut to a length
    QByteArray reportOriginal; // likewise: the header of that message
    bool guessed = false;
    bool operator==(const ReadMessage &) const = default;
};

// How much of a message is read. The rest of it is kept, and not looked at.
namespace limits {
inline constexpr qint64 message = longestReadMail; // a longer one is not read at all
inline constexpr qsizetype header = 256 * 1024; // that is read of a longer one
inline constexpr int parts = 1000;
inline constexpr int fields = 200;
inline constexpr int fieldLength = 8192;
inline constexpr int addresses = 100;
inline constexpr int references = 100;
inline constexpr qsizetype subject = 1000; // characters
inline constexpr qsizetype text = 256 * 1024; // characters
inline constexpr int attachments = 200;
inline constexpr qsizetype report = 16 * 1024; // of a report's fields, and of the header that it gives back
inline constexpr int cpuSeconds = 5; // of one message
inline constexpr int seconds = 10; // until the helper is ended
}

} // namespace pd::mail
