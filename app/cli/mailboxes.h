// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailbox.h"
#include "models/domain/result.h"
#include "models/mail/mailboxprobe.h"
#include "models/mail/mailserver.h"
#include "models/mail/secretsource.h"

#include <QJsonValue>

class QCommandLineParser;

namespace pd::store {
class Connection;
}

namespace pd::cli {

// One line of standard input; for passwords, which stand on no command line.
// What opens the mailbox, as secretSource() says; Usage where nothing does, before anybody is asked.
[[nodiscard]] Result<mail::SecretSource> openerOf(const Mailbox &mailbox, const QString &given);
[[nodiscard]] mail::MailServer serverOf(const Mailbox &mailbox);

class Context;
// What --port says, or the usual one; ValueInvalid where it is no number.
[[nodiscard]] Result<int> portOf(const QCommandLineParser &options, int usual);
// Whether a mailbox, or the account that mail is sent from, is opened by what the keychain keeps under this key. True where nobody can say.
[[nodiscard]] bool isOpenedBy(store::Connection &connection, const QString &key);
// Where its password, or its sign-in, is now, in one sentence.
[[nodiscard]] QString keptText(bool token, bool kept);
// {clientId, authorize, token, scope}; null: it has a password.
[[nodiscard]] QJsonValue signInJson(bool token, const SignIn &signIn);
// The steps on the way to a server, and whether all went well.
int answerProbe(const Context &context, const QString &name, const std::vector<mail::ProbeStep> &steps);

} // namespace pd::cli
