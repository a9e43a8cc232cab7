// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptylist.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int iconSize = 32;

}

EmptyList::EmptyList(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"emptyList"_s);
    setAccessibleName(tr("Empty list"));
    m_sentence->setObjectName(u"emptyListSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(u"emptyListButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addSpacing(iconSize);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyList::clicked);
}

void EmptyList::say(const QString &icon, const QString &sentence, const QString &button)
{
    m_icon = icon;
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleDescription(sentence);
    update();
}

void EmptyList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPoint corner((width() - iconSize) / 2, m_sentence->y() - iconSize - 4);
    painter.drawPixmap(corner, iconPixmap(m_icon, tokens(palette()).muted, iconSize, devicePixelRatioF()));
}

} // namespace pd::ui
