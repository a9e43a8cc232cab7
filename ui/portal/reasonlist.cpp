// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/reasonlist.h"

#include "ui/common/leading.h"
#include "ui/common/tokens.h"
#include "ui/portal/reasonaccess.h"
#include "ui/portal/reasonrow.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

ReasonList::ReasonList(QWidget *parent)
    : QScrollArea(parent)
{
    QAccessible::installFactory(ReasonListAccess::make); // once is enough, and more do no harm
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::AlternateBase);
    verticalScrollBar()->setBackgroundRole(QPalette::AlternateBase);
}

void ReasonList::clear()
{
    m_text.clear();
    if (widget())
        widget()->hide(); // to take it away costs more
}

void ReasonList::setGroups(const std::vector<page::WhyGroup> &groups)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargins(*this, 16, 0, 12, 8));
    column->setSpacing(0);
    QStringList lines;
    m_rows.clear();
    for (const page::WhyGroup &group : groups) {
        if (!group.title.isEmpty()) {
            auto *title = new QLabel(group.title, content);
            title->setTextFormat(Qt::PlainText);
            title->setWordWrap(true);
            title->setFont(typeface(TypeRole::ControlStrong));
            title->setContentsMargins(0, lines.isEmpty() ? 0 : 8, 0, 4);
            column->addWidget(title);
            lines.append(group.title);
        }
        for (const portal::Reason &reason : *group.why) {
            auto *row = new ReasonRow(reason, group.title, content);
            m_rows.push_back(row);
            column->addWidget(row);
            lines.append(row->line());
        }
    }
    column->addStretch(1);
    m_text = lines.join(u'\n');
    m_current = m_rows.empty() ? -1 : 0;
    setWidget(content);
    mark();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void ReasonList::mark()
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCurrent(hasFocus() && int(i) == m_current);
}

void ReasonList::goTo(int row)
{
    if (m_rows.empty())
        return;
    m_current = std::clamp(row, 0, int(m_rows.size()) - 1);
    mark();
    keepInSight();
    QAccessibleEvent event(m_rows[size_t(m_current)], QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void ReasonList::keepInSight()
{
    if (hasFocus() && m_current >= 0)
        ensureWidgetVisible(m_rows[size_t(m_current)], 0, 8);
}

void ReasonList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepInSight();
}

// The rows get their places after they were walked to, when the panel has just been filled.
bool ReasonList::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        keepInSight();
    return handled;
}

void ReasonList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return goTo(m_current + 1);
    case Qt::Key_Up:
        return goTo(m_current - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(int(m_rows.size()) - 1);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void ReasonList::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    goTo(m_current);
}

void ReasonList::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    mark();
}

int ReasonList::wantedHeight(int width) const
{
    return widget() ? widget()->heightForWidth(width) : 0;
}

} // namespace pd::ui
