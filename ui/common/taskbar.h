// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProgressBar;

namespace pd::items {
class Task;
}

namespace pd::ui {

// How far the task is. The bar is painted with the window's next picture, not at once as Qt's would: with it all else that
// waits to be painted would be, in the turn that was to be short.
void showTask(QProgressBar &bar, const items::Task &task);

} // namespace pd::ui
