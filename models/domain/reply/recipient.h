// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/scene.h"
#include "models/domain/result.h"

namespace pd::reply {

// To whom an answer goes: to the address on the contact's record, and to another one, `given`, where `even` says so. Where neither
// contact nor order is known, to whoever wrote, where `even` says so. MailRefused {order, reason} where nobody may be written to, MailRecipientMissing {id},
// MailRecipientOther {given, address}, ActionRefused {reason answerStranger, address}.
[[nodiscard]] Result<QString> recipientOf(const Scene &scene, const QString &given = {}, bool even = false);

} // namespace pd::reply
