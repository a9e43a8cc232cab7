// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/pill.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QPainter>

#include <cmath>

namespace pd::ui {

Pill::Pill(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(typeface(TypeRole::Control));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Pill::sizeHint() const
{
    return {std::min(220, int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())))) + 22, 24};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const bool ring = hasFocus();
    const qreal half = ring ? 1 : 0.5;
    painter.setPen(QPen(ring || isChecked() ? t.accent : t.strong, ring ? 2 : 1));
    painter.setBrush(isDown() ? t.pressed : isChecked() ? t.selection : underMouse() ? t.hover : t.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 12 - half, 12 - half);
    painter.setPen(isChecked() ? t.selectionText : t.text);
    page::drawText(painter, rect().adjusted(10, 0, -10, 0), text(), font(), Qt::AlignHCenter);
}

} // namespace pd::ui
