// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::ui {

class ImportSession;

// How far a dry run or an import is: reading in per cent, then rows done of all.
[[nodiscard]] QString progressText(const ImportSession &session);

} // namespace pd::ui
