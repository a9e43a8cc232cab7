// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leaving.h"

#include "ui/shell/noticebar.h"
#include "ui/shell/questionbar.h"
#include "ui/shell/taskview.h"

#include <algorithm>

namespace pd::ui {

Leaving::Leaving(const TaskView &tasks, std::function<int()> unsaved, QuestionBar &question, NoticeBar &notice, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_unsaved(std::move(unsaved))
    , m_question(question)
    , m_notice(notice)
{
}

bool Leaving::isFree() const
{
    return m_tasks.tasks().empty() && m_unsaved() == 0;
}

void Leaving::ask(Leave leave, std::function<void()> then)
{
    if (isFree()) {
        then();
        return;
    }
    const auto works = int(m_tasks.tasks().size());
    const int edits = m_unsaved();
    QStringList sentences;
    if (works == 1)
        sentences << tr("“%1” is under way: it would be stopped, and nothing of it would stay.").arg(m_tasks.tasks().front()->title());
    else if (works > 1)
        sentences << tr("%n pieces of work are under way: they would be stopped, and nothing of them would stay.", nullptr, works);
    if (edits)
        sentences << tr("%n edits of the settings are not saved and would be lost.", nullptr, edits);
    const bool close = leave == Leave::Close;
    const QString other = works ? close ? tr("&Stop and close") : tr("&Stop and open the other")
                                : close ? tr("&Close without saving") : tr("&Open the other without saving");
    m_question.ask({sentences.join(u' '), tr("&Go on"), other}, [this, leave, then = std::move(then)] { stop(leave, then); });
}

void Leaving::stop(Leave leave, const std::function<void()> &then)
{
    m_stopping = m_tasks.tasks();
    if (m_stopping.empty()) {
        then();
        return;
    }
    const auto goWhenOver = [this, then] {
        if (m_stopping.empty() || !std::all_of(m_stopping.begin(), m_stopping.end(), [](const auto &task) { return task->isOver(); }))
            return;
        m_stopping.clear();
        then();
    };
    for (const std::shared_ptr<items::Task> &task : m_stopping) {
        connect(task.get(), &items::Task::over, this, goWhenOver, Qt::QueuedConnection);
        task->cancel();
    }
    m_notice.show({ChipTone::Info, leave == Leave::Close ? tr("The work is being stopped; the window closes when that is done.")
                                                         : tr("The work is being stopped; the other database opens when that is done.")});
}

} // namespace pd::ui
