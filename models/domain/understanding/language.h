// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/words.h"

namespace pd::understanding {

// en, es, fr, de or pt, by their commonest words; empty where these are too few, or two languages have nearly as many.
[[nodiscard]] QString languageOf(const WordList &text);

} // namespace pd::understanding
