// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

// Whether a text may be one address: a single @ with something on both sides, and no blanks. More is known only by the
// server that takes the mail.
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace pd
