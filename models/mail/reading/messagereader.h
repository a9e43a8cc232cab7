// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/readmessage.h"

namespace pd::mail {

// Takes a message apart. Not safe for a stranger's bytes by itself: some make the parser run for ever, or end the program.
// It belongs into the helper program, where both are survived.
void startReading(); // once, before anything else
[[nodiscard]] ReadMessage readMessage(const QByteArray &raw);
[[nodiscard]] std::optional<QByteArray> readPart(const QByteArray &raw, int part);

// Lines that may begin a part.
[[nodiscard]] int countParts(const QByteArray &raw);

} // namespace pd::mail
