// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::reply {

// The language that a person wrote in, by its most common words: en, es, fr. Empty where they do not tell.
[[nodiscard]] QString languageOf(const QString &text);

} // namespace pd::reply
