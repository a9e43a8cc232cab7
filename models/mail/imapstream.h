// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailserver.h"
#include "models/mail/stream.h"

#include <memory>

namespace pd::mail {

class Interrupt;

// Connects, encrypts, checks the certificate and the host's name, logs in; what comes next on the stream is the answer to the
// first command. MailUnreachable, MailCertificate, MailUnsecured, MailLoginRefused, MailInterrupted, MailAnswer, Cancelled.
// `interrupt` outlives the stream and stops what waits on it.
[[nodiscard]] Result<std::unique_ptr<Stream>> openImapStream(const MailServer &server, const MailSecret &secret, const MailTimes &times, const Interrupt &interrupt);

} // namespace pd::mail
