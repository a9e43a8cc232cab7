// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/mail/authentication.h"

namespace pd::mail {

class MailHelper;

// What is stored of a message, made of what the helper read: words made safe, the Portal's own told from others, what nobody
// wrote by hand set apart. Every message comes to one kind.
[[nodiscard]] MailMessage judged(const ReadMessage &read, const QByteArray &raw, const Trust &trust);

// The same, asking the helper. MailHelperFailed: nothing is known, and the message must stay where it is.
[[nodiscard]] Result<MailMessage> receive(MailHelper &helper, const QByteArray &raw, const Trust &trust);

// Of one that is longer than what is read: who wrote, and about what, of its header; the rest is not known. `begin`: what it begins with, or
// all of it; `bytes`: how long it is. The digest is that of `begin`. MailHelperFailed, likewise.
[[nodiscard]] Result<MailMessage> receiveHeader(MailHelper &helper, const QByteArray &begin, qint64 bytes, const Trust &trust);
// The digest of its header alone: that of a message of which nothing else came.
[[nodiscard]] QString headerDigest(const QByteArray &begin);

} // namespace pd::mail
