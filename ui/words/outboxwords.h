// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"

#include <QTimeZone>

namespace pd::words {

// What a server says of one that it could not deliver, as a sentence.
[[nodiscard]] QString cameBackSentence(const CameBack &back);
// How it stands with a mail of the outbox: when it goes, when it is tried again and why, what went wrong and what can be done.
[[nodiscard]] QString mailFateText(const OutboxMail &mail, const QTimeZone &zone);

} // namespace pd::words
