// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/common/icons.h"
#include "ui/common/leading.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimerEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int goodNewsMs = 8000;

QString iconOf(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Success:
        return u"checkmark"_s;
    case ChipTone::Warn:
        return u"dialog-warning"_s;
    case ChipTone::Danger:
        return u"dialog-error"_s;
    case ChipTone::Info:
    case ChipTone::Neutral:
        return u"help-about"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(QWidget *window, QWidget *room, QWidget *foot)
    : QFrame(window)
    , m_room(room)
    , m_foot(foot)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Message"));
    m_icon->setObjectName(u"noticeIcon"_s);
    m_icon->setAccessibleName(tr("Message"));
    m_text->setObjectName(u"noticeText"_s);
    for (QLabel *label : {m_icon, m_text})
        label->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepLeading(*m_text);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAutoRaise(true);
    m_close->setFixedSize(20, 20);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(*this, 16, 4, 8, 4));
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_room->setObjectName(u"noticeRoom"_s);
    m_room->setFixedHeight(0);
    m_room->installEventFilter(this);
    m_foot->installEventFilter(this);
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::show(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    setAccessibleDescription(notice.text);
    tint();
    m_shown = true;
    setVisible(!m_held);
    place();
    if (m_timer)
        killTimer(m_timer);
    m_timer = notice.tone == ChipTone::Success ? startTimer(goodNewsMs) : 0;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::setHeld(bool held)
{
    const bool shown = held ? isVisible() : m_shown;
    m_held = held;
    setVisible(shown && !held);
    m_shown = shown;
    place();
}

void NoticeBar::place()
{
    if (!m_room || !m_foot)
        return;
    const int width = m_room->width();
    const int height = layout()->heightForWidth(width);
    const bool overFoot = m_notice.tone == ChipTone::Success;
    const int over = overFoot ? m_foot->height() : 0;
    m_room->setFixedHeight(isHidden() ? 0 : std::max(0, height - over));
    const int bottom = m_foot->mapTo(parentWidget(), QPoint()).y() + over;
    setGeometry(m_room->mapTo(parentWidget(), QPoint()).x(), bottom - height, width, height);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (!isHidden() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (isHidden()) { // by itself, not with its window
        m_shown = false;
        place();
    }
}

void NoticeBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    killTimer(m_timer);
    m_timer = 0;
    m_shown = false;
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void NoticeBar::tint()
{
    const Pair &tone = tokens(palette()).tone(m_notice.tone);
    m_icon->setPixmap(iconPixmap(iconOf(m_notice.tone), tone.text, 16, devicePixelRatioF()));
    m_close->setIcon(icon(u"dialog-cancel"_s, tone.text));
    QPalette words = m_text->palette();
    if (words.color(QPalette::WindowText) != tone.text) {
        words.setColor(QPalette::WindowText, tone.text);
        m_text->setPalette(words);
    }
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(palette());
    painter.fillRect(rect(), t.tone(m_notice.tone).ground);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
}

} // namespace pd::ui
