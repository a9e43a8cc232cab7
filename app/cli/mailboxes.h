// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailbox.h"
#include "models/domain/result.h"
#include "models/mail/mailboxprobe.h"
#include "models/mail/mailserver.h"

namespace pd::cli {

// One line of standard input; for passwords, which stand on no command line.
[[nodiscard]] QString lineOfInput();
// The mailbox's password: the given one, or what the keychain keeps. Usage where there is none.
[[nodiscard]] Result<mail::MailSecret> secretFor(const Mailbox &mailbox, const QString &given);
[[nodiscard]] mail::MailServer serverOf(const Mailbox &mailbox);

class Context;
// The steps on the way to a server, and whether all went well.
int answerProbe(const Context &context, const QString &name, const std::vector<mail::ProbeStep> &steps);

} // namespace pd::cli
