// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/common/plaintip.h"
#include "ui/page/textfit.h"
#include "ui/shell/navbutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int wideWidth = 176;
constexpr int narrowWidth = 48;

}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_caller(new NavButton(u"caller"_s, {}, u"pin"_s, this))
    , m_top(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    m_caller->setCheckable(false);
    m_caller->hide();
    connect(m_caller, &NavButton::clicked, this, &Sidebar::callerChosen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 8);
    column->setSpacing(2);
    m_top->setSpacing(2);
    m_foot->setSpacing(2);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addWidget(m_caller);
    column->addLayout(m_foot);
    setFixedWidth(wideWidth);
}

void Sidebar::addPage(const Page &page)
{
    const Page::Entry &entry = page.entry();
    auto *row = new NavButton(entry.id, entry.title, entry.icon, this);
    row->setCount(page.count());
    row->setNarrow(m_narrow);
    (entry.where == Page::Where::Top ? m_top : m_foot)->addWidget(row);
    connect(row, &NavButton::toggled, this, [this, id = entry.id] { // by a click, or by what a screen reader does
        setCurrent(id);
        Q_EMIT pageChosen(id);
    });
    m_buttons.push_back(row);
}

NavButton *Sidebar::button(const QString &id) const
{
    const auto at = std::find_if(m_buttons.begin(), m_buttons.end(), [&](const NavButton *b) { return b->id() == id; });
    return at == m_buttons.end() ? nullptr : *at;
}

void Sidebar::setCurrent(const QString &id)
{
    for (NavButton *row : m_buttons) {
        const QSignalBlocker quiet(row);
        row->setChecked(row->id() == id);
    }
}

void Sidebar::setCount(const QString &id, int count)
{
    if (NavButton *row = button(id))
        row->setCount(count);
}

void Sidebar::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (NavButton *row : m_buttons)
        row->setNarrow(narrow);
    m_caller->setNarrow(narrow);
    layout()->setContentsMargins(narrow ? 6 : 8, 8, narrow ? 6 : 9, 8);
    setFixedWidth(narrow ? narrowWidth : wideWidth);
}

void Sidebar::setCaller(const QString &name)
{
    m_caller->setText(page::plain(name));
    m_caller->setShortcut({}); // an & in a name is no key
    m_caller->setVisible(!name.isEmpty());
    m_caller->setNarrow(m_narrow);
    m_caller->setAccessibleDescription(tr("The caller"));
    m_caller->setToolTip(plainTip(tr("The caller: %1").arg(page::plain(name))));
    m_caller->update();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0)
        focusNextPrevChild(step > 0);
    else
        QWidget::keyPressEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokens(palette()).border);
}

} // namespace pd::ui
