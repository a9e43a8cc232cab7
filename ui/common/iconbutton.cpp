// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconbutton.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QPainter>

namespace pd::ui {

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool checked = isChecked() || m_marked;
    painter.setPen(checked ? QPen(t.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(isDown() ? t.pressed : checked ? t.selection : underMouse() ? t.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(box, 4, 4);
    painter.drawPixmap((width() - 16) / 2, (height() - 16) / 2,
                       iconPixmap(m_icon, isEnabled() ? t.text : t.muted, 16, devicePixelRatioF()));
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace pd::ui
