// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/patternset.h"

namespace pd::words {

// Forms of messages, for whoever writes them. A field as people call it: "Order".
[[nodiscard]] QString patternFieldText(const QString &field);
// What is wrong and where, in one sentence: "Line 3, character 12: …".
[[nodiscard]] QString patternFaultText(const understanding::PatternSet::Fault &fault);

} // namespace pd::words
