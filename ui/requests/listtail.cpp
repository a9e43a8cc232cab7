// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/listtail.h"

#include "ui/import/importparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

ListTail::ListTail(const QString &name, const QString &older, QWidget *parent)
    : QWidget(parent)
    , m_newest(plainLabel(name + u"Newest"_s, TypeRole::Body, this, true))
    , m_older(plainButton(name + u"Older"_s, older, this))
{
    setObjectName(name + u"Tail"_s);
    m_newest->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_newest, 1);
    row->addWidget(m_older);
    hide();
    connect(m_older, &QPushButton::clicked, this, &ListTail::olderWanted);
}

void ListTail::say(const QString &newest)
{
    m_newest->setText(newest);
}

QString ListTail::said() const
{
    return m_newest->text();
}

} // namespace pd::ui
