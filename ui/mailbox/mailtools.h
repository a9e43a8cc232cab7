// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailboxstate.h"
#include "models/domain/probestep.h"
#include "ui/mailbox/signintool.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace pd::ui {

// What the window has done elsewhere about its mailboxes: it knows no server and no keychain.
struct MailTools {
    std::function<std::vector<MailboxState>()> states; // as it stands now, by name
    SignInTool signIn; // with a browser
    // What follows calls a password whatever opens the mailbox: of a sign-in it is what the keychain keeps.
    // Goes the way to the mailbox and tells each step; an empty password: the one that is kept.
    std::function<QFuture<std::vector<ProbeStep>>(const Mailbox &mailbox, const QString &password)> probe;
    std::function<QFuture<bool>()> canKeep; // whether there is a keychain
    // The mailbox was stored, or its password given (empty: as before); `keep` puts it into the keychain.
    std::function<void(const Mailbox &mailbox, const QString &password, bool keep)> stored;
    std::function<void(const Mailbox &mailbox)> removed;
    std::function<void()> checkNow;
};

} // namespace pd::ui
