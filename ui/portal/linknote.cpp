// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/linknote.h"

#include "ui/common/leading.h"
#include "ui/common/tokens.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int widest = 420;
constexpr int gap = 6;

}

LinkNote::LinkNote(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"linkNote"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(typeface(TypeRole::Body));
    setContentsMargins(12, 8, 12, 8);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    keepLeading(*this);
    hide();
}

void LinkNote::say(const QString &sentence, const QRect &link, const QRect &room)
{
    setText(sentence);
    setAccessibleName(sentence);
    QPalette own = parentWidget()->palette();
    own.setColor(QPalette::WindowText, tokens(own).info.text);
    setPalette(own);
    const int wide = std::min(widest, room.width() - 2 * gap);
    const QSize size(wide, heightForWidth(wide));
    const int left = std::clamp(isRightToLeft() ? link.right() - wide : link.left(), room.left() + gap, std::max(room.left() + gap, room.right() - gap - wide));
    const bool below = link.bottom() + gap + size.height() <= room.bottom();
    const int top = below ? link.bottom() + gap : std::max(room.top() + gap, link.top() - gap - size.height());
    setGeometry(QRect(QPoint(left, top), size));
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LinkNote::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    painter.setPen(QPen(t.info.text, 1));
    painter.setBrush(t.info.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace pd::ui
