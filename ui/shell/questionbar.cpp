// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/questionbar.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_safe(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(u"questionBar"_s);
    setAccessibleName(tr("Question"));
    m_icon->setObjectName(u"questionIcon"_s);
    m_icon->setTextFormat(Qt::PlainText); // as every label
    m_text->setObjectName(u"questionText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_safe->setObjectName(u"questionSafe"_s);
    m_other->setObjectName(u"questionOther"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_other, m_safe}) {
        button->setFont(typeface(TypeRole::Control));
        button->setMinimumHeight(28);
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    connect(m_safe, &QPushButton::clicked, this, &QuestionBar::close_);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const auto then = std::move(m_then);
        close_();
        then();
    });
    hide();
}

void QuestionBar::ask(const Question &question, std::function<void()> then)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_then = std::move(then);
    m_text->setText(question.text);
    setAccessibleDescription(question.text);
    for (const auto &[button, text] : {std::pair{m_safe, question.safe}, std::pair{m_other, question.other}}) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(u'&'));
        button->setAccessibleDescription(question.text);
    }
    tint();
    show();
    m_safe->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QuestionBar::close_()
{
    m_then = nullptr;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void QuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close_();
    else
        QFrame::keyPressEvent(event);
}

void QuestionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void QuestionBar::tint()
{
    const Pair &tone = tokens(palette()).tone(ChipTone::Warn);
    m_icon->setPixmap(iconPixmap(u"dialog-warning"_s, tone.text, 16, devicePixelRatioF()));
    QPalette words = m_text->palette();
    if (words.color(QPalette::WindowText) != tone.text) {
        words.setColor(QPalette::WindowText, tone.text);
        m_text->setPalette(words);
    }
}

void QuestionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(palette());
    painter.fillRect(rect(), t.tone(ChipTone::Warn).ground);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
}

} // namespace pd::ui
