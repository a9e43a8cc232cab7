// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/choicebutton.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

ChoiceButton::ChoiceButton(const QString &name, QMenu *menu, QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(menu)
    , m_name(name)
{
    setFont(typeface(TypeRole::Body));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ChoiceButton::openMenu);
}

void ChoiceButton::setValue(const QString &value, bool marked)
{
    setText(page::plain(value));
    setToolTip(text());
    m_marked = marked;
    setAccessibleName(tr("%1: %2").arg(m_name, text()));
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {std::min(220, int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())))) + 40, 28};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 116), 28}; // a date is not cut
}

void ChoiceButton::openMenu()
{
    const QPoint corner(isRightToLeft() ? width() - m_menu->sizeHint().width() : 0, height() + 2);
    m_menu->popup(mapToGlobal(corner));
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const bool ring = hasFocus();
    const qreal half = ring ? 1 : 0.5;
    painter.setPen(QPen(ring || m_marked ? t.accent : t.strong, ring ? 2 : 1));
    painter.setBrush(isDown() ? t.pressed : m_marked ? t.selection : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5, 5);
    painter.setPen(m_marked ? t.selectionText : t.text);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(10, 0, -28, 0));
    const QRect arrow = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 24, 6, 16, 16));
    page::drawText(painter, words, text(), font(), isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawPixmap(arrow.topLeft(), iconPixmap(u"arrow-down"_s, painter.pen().color(), 16, devicePixelRatioF()));
}

} // namespace pd::ui
