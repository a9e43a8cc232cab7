// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/primarybutton.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyle>

namespace pd::ui {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFont(typeface(TypeRole::ControlStrong));
    setDefault(true);
}

QSize PrimaryButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 36, 36};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const QColor fill = !isEnabled() ? t.raised : isDown() ? t.accentPressed : underMouse() ? t.accentHover : t.accent;
    painter.setPen(isEnabled() ? QPen(Qt::NoPen) : QPen(t.border));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 6, 6);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);
    }
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    painter.setPen(isEnabled() ? t.onAccent : t.muted);
    painter.setFont(font());
    painter.drawText(rect(), int(Qt::AlignCenter) | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
}

} // namespace pd::ui
