// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

namespace pd::words {

// What was found, and what to do, in the language of the application. Plain text: it may carry text from outside.
[[nodiscard]] QString findingSentence(const Finding &finding);

} // namespace pd::words
