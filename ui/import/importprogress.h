// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QProgressBar;

namespace pd::items {
class Task;
}

namespace pd::ui {

class ImportSession;

void showTask(QProgressBar &bar, const items::Task &task);
// How far a dry run or an import is: reading in per cent, then rows done of all.
[[nodiscard]] QString progressText(const ImportSession &session);

} // namespace pd::ui
