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

} // namespace pd::mail
