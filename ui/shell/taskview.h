// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/task.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QProgressBar;
class QToolButton;

namespace pd::ui {

// The long work under way, in the status bar: the first task with its progress and Cancel, and how many wait behind it.
class TaskView : public QWidget {
    Q_OBJECT

public:
    explicit TaskView(QWidget *parent = nullptr);

    // Shown from 0.3 s after it began.
    void add(const std::shared_ptr<items::Task> &task);
    [[nodiscard]] const std::vector<std::shared_ptr<items::Task>> &tasks() const { return m_tasks; } // not over yet

private:
    void refresh();

    std::vector<std::shared_ptr<items::Task>> m_tasks;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_count;
    QToolButton *m_cancel;
};

} // namespace pd::ui
