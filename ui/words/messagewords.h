// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"

namespace pd::words {

[[nodiscard]] QString messageKindText(MessageKind kind);
// The mark that a message bears, in a word or two: genuine, unverified, failed.
[[nodiscard]] QString genuineText(Genuine genuine);
// Why it bears that mark, and why nobody need or can read it: a sentence each; empty for None.
[[nodiscard]] QString genuineReasonText(GenuineReason reason);
[[nodiscard]] QString kindReasonText(KindReason reason);
// The same of a message that is stored: of one that was too large, whether it is kept here, and else where all of it is.
[[nodiscard]] QString kindReasonText(const StoredMail &mail);
// The same in a few words, for a list; of `kind`, why it is filed apart.
[[nodiscard]] QString apartText(MessageKind kind, KindReason reason);
// That staff have said so; empty for any other kind.
[[nodiscard]] QString noRequestText(MessageKind kind);
// That its characters may not be what was written; empty where they are.
[[nodiscard]] QString guessedText(const MailMessage &message);
// That a card number stood in it; empty: none did.
[[nodiscard]] QString blankedText(const MailMessage &message);
// Its name and its size: “plan.pdf (8 kB)”; of a message itself, that it is it.
[[nodiscard]] QString attachmentText(const MailAttachment &attachment);

} // namespace pd::words
