// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"

namespace pd::words {

[[nodiscard]] QString messageKindText(MessageKind kind);
// The mark that a message bears, in a word or two: genuine, unverified, failed.
[[nodiscard]] QString genuineText(Genuine genuine);
// Why it bears that mark, and why nobody need or can read it: a sentence each; empty for None.
[[nodiscard]] QString genuineReasonText(GenuineReason reason);
[[nodiscard]] QString kindReasonText(KindReason reason);
// That its characters may not be what was written; empty where they are.
[[nodiscard]] QString guessedText(const MailMessage &message);
// Its name and its size: “plan.pdf (8 kB)”.
[[nodiscard]] QString attachmentText(const MailAttachment &attachment);

} // namespace pd::words
