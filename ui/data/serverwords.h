// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serveraddress.h"

#include <QString>

namespace pd::ui {

// What was found out about a server, in one sentence; after a failure also what to do.
[[nodiscard]] QString serverSentence(const ServerAnswer &answer);

} // namespace pd::ui
