// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagescroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace pd::ui {

void scrollInto(QWidget &page, QWidget *content, const QString &name, const QString &words)
{
    auto *scroll = new QScrollArea(&page);
    scroll->setObjectName(name);
    scroll->setAccessibleName(words);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(&page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

} // namespace pd::ui
