// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptypage.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(tr("No patron chosen"), this))
    , m_text(new QLabel(tr("Type part of a name, an e-mail address, a phone or an order number to see what the patron "
                           "sees in Portal, and why."),
                        this))
{
    setObjectName(u"emptyPage"_s);
    setAccessibleName(tr("No patron chosen"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_icon->setObjectName(u"emptyIcon"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setFont(typeface(TypeRole::Title));
    m_text->setObjectName(u"emptyText"_s);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(440);
    m_text->setMinimumHeight(m_text->heightForWidth(440));
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
    }
    auto *find = new QPushButton(tr("Find a patron"), this);
    find->setObjectName(u"emptyFind"_s);
    find->setAccessibleName(find->text());
    find->setFont(typeface(TypeRole::Control));
    find->setFixedHeight(32);
    find->setMinimumWidth(140);
    connect(find, &QPushButton::clicked, this, &EmptyPage::searchWanted);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_title, m_text, find})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(3);
    tintIcon();
}

void EmptyPage::setError(const QString &title, const QString &sentence)
{
    m_failed = true;
    m_title->setText(title);
    m_text->setText(sentence);
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
    tintIcon();
}

void EmptyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcon();
    QWidget::changeEvent(event);
}

void EmptyPage::tintIcon()
{
    const Tokens &t = tokens(palette());
    m_icon->setPixmap(iconPixmap(m_failed ? u"dialog-error"_s : u"search"_s, m_failed ? t.danger.text : t.muted, 32,
                                 devicePixelRatioF()));
}

} // namespace pd::ui
