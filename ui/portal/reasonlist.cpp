// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/reasonlist.h"

#include "ui/common/leading.h"
#include "ui/common/tokens.h"
#include "ui/portal/reasonrow.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

ReasonList::ReasonList(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::AlternateBase);
    verticalScrollBar()->setBackgroundRole(QPalette::AlternateBase);
}

void ReasonList::setGroups(const std::vector<page::WhyGroup> &groups)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargins(*this, 16, 0, 12, 8));
    column->setSpacing(0);
    QStringList lines;
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
            auto *row = new ReasonRow(reason, content);
            column->addWidget(row);
            lines.append(row->line());
        }
    }
    column->addStretch(1);
    m_text = lines.join(u'\n');
    setWidget(content);
}

int ReasonList::wantedHeight(int width) const
{
    return widget() ? widget()->heightForWidth(width) : 0;
}

} // namespace pd::ui
