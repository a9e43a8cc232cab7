// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailcomposer.h"
#include "models/mail/mailserver.h"

namespace pd::mail {

class Interrupt;

// Gives one message to the server that passes it on; over when the server has said that it keeps it. What may be wrong:
// - MailAddressInvalid, before anything is sent to anybody;
// - MailUnreachable, MailCertificate, MailUnsecured, MailInterrupted, Cancelled, MailSendLater {host, answer}: not sent, may be tried again;
// - MailLoginRefused: not sent; the password is asked for;
// - MailSendRefused {address, answer}: not sent, for good;
// - MailSendUnknown {host, address}: the whole of it was given and nothing came back. It may have been sent; never again by itself.
[[nodiscard]] Result<void> sendMail(const OutgoingMessage &message, const MailServer &server, const MailSecret &secret, const MailTimes &times, const Interrupt &interrupt);

} // namespace pd::mail
