// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pd {

// What a message is filed as: the one state in which it is seen.
enum class MessageKind {
    Request,    // somebody wrote: staff read it
    Automatic,  // a bounce, an answer by itself, a mass mail: never a request, never answered
    Unreadable, // kept, but not understood; staff are told why
    Other,      // staff have said that it is no request
};
[[nodiscard]] QString messageKindName(MessageKind kind); // request, automatic, unreadable, other: as stored, and part of the JSON contract
[[nodiscard]] MessageKind messageKindOf(QStringView name);

// Whether a message really comes from the organisation's Portal.
enum class Genuine { Yes, Unverified, Failed };
[[nodiscard]] QString genuineName(Genuine genuine); // yes, unverified, failed: likewise
[[nodiscard]] Genuine genuineOf(QStringView name);

// Why a message is genuine or not.
enum class GenuineReason {
    None,             // never asked
    Signed,           // the Portal's domain has signed it, and it is its sender
    NotConfigured,    // nobody has said which server's word counts, or what the Portal's domain is
    NoResult,         // that server says nothing of it
    NotSigned,        // it says that nobody has signed it
    SignedElsewhere,  // another domain has signed it
    SenderElsewhere,  // signed by the Portal, but sent from an address that is not its
    SendersSeveral,   // more than one sender stands in it
    SignatureFailed,  // the signature does not fit
    PolicyFailed,     // the sender's domain says that such mail is not its
    Forged,           // somebody else has written the checking server's name into it
    FromFile,         // it was read from a file that somebody had: what stands there, anybody can have written
};
[[nodiscard]] QString genuineReasonName(GenuineReason reason); // signed, notConfigured, …: as stored; "" for none
[[nodiscard]] GenuineReason genuineReasonOf(QStringView name);

// Why a message is automatic or unreadable.
enum class KindReason {
    None,
    AutoSubmitted, // Auto-Submitted says so
    Bulk,          // Precedence: bulk, list, junk, auto_reply
    NoReturn,      // an empty Return-Path: a server wrote it
    Report,        // multipart/report
    Empty,         // there is nothing in it
    NoHeader,      // it does not begin like a message
    TooLarge,
    TooManyParts,
    Stuck,         // reading it took longer than it may
    Crashed,       // reading it ended the helper program
    Withheld,      // the server lists it and does not hand it over
};
[[nodiscard]] QString kindReasonName(KindReason reason); // autoSubmitted, bulk, …: as stored; "" for none
[[nodiscard]] KindReason kindReasonOf(QStringView name);
// What a message of this reason is to people once they want to see it: unreadable, or a request.
[[nodiscard]] MessageKind kindForPeople(KindReason reason);

struct MailAddress {
    QString address; // without brackets; may be no address at all
    QString name;    // as the sender calls themselves: never evidence of who it is
    bool operator==(const MailAddress &) const = default;
};

// A longer message is kept and not read.
inline constexpr qint64 longestReadMail = 25 * 1024 * 1024;
// Of one that is longer still only its header is kept.
inline constexpr qint64 longestKeptMail = 64 * 1024 * 1024;

// In the place of an attachment's part: all of the message, as it came.
inline constexpr int wholeMessage = -1;

struct MailAttachment {
    int part = 0;  // the number of its leaf among the message's leaves, from 0: by it the content is found again in the raw bytes
    QString name;  // safe to be written as a file's name, never empty
    QString type;  // e.g. application/pdf
    qint64 bytes = 0;
    QString digest; // SHA-256 of the content, lower-case hex
    bool operator==(const MailAttachment &) const = default;
};

// What a mail server says of a mail that it could not deliver, for good. Anybody can write such a report: it is a reason to look, and no more.
struct DeliveryFailure {
    QStringList messages; // Message-IDs of what may be the mail, the likeliest first
    QString reason;       // in the server's words, one line; empty: it gives none
    bool operator==(const DeliveryFailure &) const = default;
};

// One message as it was read: plain text that is safe to look at, and what is known of where it comes from.
struct MailMessage {
    MessageKind kind = MessageKind::Request;
    KindReason kindReason = KindReason::None;
    Genuine genuine = Genuine::Unverified;
    GenuineReason genuineReason = GenuineReason::None;
    QString digest;      // of the content, line ends made one (maildigest.h)
    qint64 bytes = 0;
    QString messageId;   // without its brackets, as all of these
    QString inReplyTo;
    QStringList references; // oldest first
    QString subject;
    MailAddress from;    // the first
    int fromCount = 0;   // addresses in all From headers
    QStringList to;
    QString replyTo;
    std::optional<Instant> sent; // as its Date says
    QString text;        // safe (safetext.h)
    std::vector<MailAttachment> attachments;
    std::optional<DeliveryFailure> failure = {}; // of an automatic one
    bool guessed = false; // its characters: the message says another encoding than it has
};

} // namespace pd
