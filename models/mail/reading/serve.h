// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/wire.h"

namespace pd::mail {

// The answer to one frame, head and all (wire.h). An unknown question is answered with nothing.
[[nodiscard]] QByteArray answered(const FrameHead &head, const QByteArray &body);

// Reads frames and answers them until the other side goes; then, or when it writes no frame, returns.
void serve(int in, int out);

} // namespace pd::mail
