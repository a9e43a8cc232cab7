// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/personerasure.h"

#include <QString>
#include <QStringList>

namespace pd::words {

// One line on each part: what it is, and how many. E.g. "Messages, their words and their attachments: 3".
[[nodiscard]] QString personPartText(const PersonPart &part);

// What is the same whoever it is, as whole sentences: what is not reached, and what an import does later.
[[nodiscard]] QStringList personErasureNotes(const PersonErasure &plan);

} // namespace pd::words
