// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/task.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace pd::ui {

class NoticeBar;
class QuestionBar;
class TaskView;

// What the window is left for.
enum class Leave { Close, OtherDatabase };

// The window's leave: nothing is lost by it that was not asked about, neither work under way nor edits that are not saved.
// Work that is given up is cancelled and waited for; the window stays alive meanwhile.
class Leaving : public QObject {
    Q_OBJECT

public:
    // `unsaved` counts the edits.
    Leaving(const TaskView &tasks, std::function<int()> unsaved, QuestionBar &question, NoticeBar &notice, QObject *parent);

    [[nodiscard]] bool isFree() const; // nothing would be lost
    // Calls `then` at once, or when it has been answered and the work is over; never, when the answer is to go on.
    void ask(Leave leave, std::function<void()> then);

private:
    void stop(Leave leave, const std::function<void()> &then);

    const TaskView &m_tasks;
    std::function<int()> m_unsaved;
    QuestionBar &m_question;
    NoticeBar &m_notice;
    std::vector<std::shared_ptr<items::Task>> m_stopping;
};

} // namespace pd::ui
