// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/linkquestion.h"

#include "ui/common/leading.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

LinkQuestion::LinkQuestion(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_open(new QPushButton(tr("Open in the browser"), this))
    , m_stay(new QPushButton(tr("Stay here"), this))
{
    setObjectName(u"linkQuestion"_s);
    setAccessibleName(tr("Leave the help?"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"linkAddress"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepLeading(*m_text);
    m_open->setObjectName(u"linkOpen"_s);
    m_open->setAccessibleName(m_open->text());
    m_stay->setObjectName(u"linkStay"_s);
    m_stay->setAccessibleName(m_stay->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(m_stay);
    connect(m_open, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_stay, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

void LinkQuestion::ask(const QUrl &address)
{
    m_address = address;
    m_text->setText(tr("This leads out of Patron Desk, to %1").arg(address.toString(QUrl::FullyEncoded)));
    m_text->setAccessibleName(m_text->text());
    show();
    m_stay->setFocus(Qt::OtherFocusReason);
}

void LinkQuestion::answer(bool open)
{
    hide();
    if (open)
        QDesktopServices::openUrl(m_address);
    Q_EMIT answered();
}

void LinkQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(false);
    else
        QFrame::keyPressEvent(event);
}

} // namespace pd::ui
