// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/taskbar.h"

#include "models/items/task.h"

#include <QProgressBar>

namespace pd::ui {

namespace {

constexpr int steps = 1000; // what is counted may be more than an int holds

}

void showTask(QProgressBar &bar, const items::Task &task)
{
    bar.setUpdatesEnabled(false);
    bar.setRange(0, task.all() > 0 ? steps : 0);
    if (task.all() > 0)
        bar.setValue(int(task.done() * steps / task.all()));
    bar.setUpdatesEnabled(true);
}

} // namespace pd::ui
