// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskview.h"

#include "ui/common/icons.h"
#include "ui/common/taskbar.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int showAfterMs = 300;

}

TaskView::TaskView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"taskView"_s);
    setAccessibleName(tr("Work under way"));
    m_title->setObjectName(u"taskTitle"_s);
    m_count->setObjectName(u"taskCount"_s);
    for (QLabel *label : {m_title, m_count})
        label->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"taskProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_cancel->setObjectName(u"taskCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_tasks.empty())
            m_tasks.front()->cancel();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_bar, m_count, m_cancel})
        row->addWidget(widget);
    hide();
}

void TaskView::add(const std::shared_ptr<items::Task> &task)
{
    if (std::find(m_tasks.begin(), m_tasks.end(), task) != m_tasks.end())
        return; // said by whoever began it, and found under way
    m_tasks.push_back(task);
    connect(task.get(), &items::Task::changed, this, &TaskView::refresh);
    connect(task.get(), &items::Task::over, this, [this, over = task.get()] {
        std::erase_if(m_tasks, [over](const auto &one) { return one.get() == over; });
        refresh();
    });
    QTimer::singleShot(showAfterMs, this, &TaskView::refresh);
}

void TaskView::refresh()
{
    if (m_tasks.empty()) {
        hide();
        return;
    }
    const items::Task &task = *m_tasks.front();
    const auto waiting = int(m_tasks.size()) - 1;
    m_title->setText(waiting > 0 ? tr("%1 (%n more waiting)", nullptr, waiting).arg(task.title()) : task.title());
    m_bar->setAccessibleName(task.title());
    showTask(*m_bar, task);
    if (task.all() > 0)
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(task.done()), QLocale().toString(task.all())));
    else
        m_count->clear();
    const bool can = task.canCancel();
    const QString why = can ? tr("Stops the work; nothing of it stays.") : tr("The work cannot be stopped any more.");
    m_cancel->setEnabled(can);
    m_cancel->setToolTip(why);
    m_cancel->setStatusTip(why);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(task.title()));
    m_cancel->setAccessibleDescription(why);
    show();
}

} // namespace pd::ui
