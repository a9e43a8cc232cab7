// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailaccount.h"
#include "models/domain/result.h"
#include "models/domain/signin.h"

#include <optional>
#include <utility>
#include <vector>

namespace pd::mail {
class Interrupt;
}

namespace pd::actions {

// Goes the way to the server that mail is sent by, step by step (mail::probeSender): the name of each step, and what was wrong with it. Takes
// as long as the server does, or until it is interrupted. `secret`: the password, or what is kept of a sign-in, whose token `tokens` gives.
[[nodiscard]] std::vector<std::pair<QString, std::optional<Error>>> testSender(const MailAccount &account, const QString &secret, const TokenSource &tokens, const mail::Interrupt &interrupt);

} // namespace pd::actions
