// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/actswitch.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int track = 36;
constexpr int height_ = 28;

} // namespace

ActSwitch::ActSwitch(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"actSwitch"_s);
    setText(tr("Act for patron"));
    setAccessibleName(text());
    setCheckable(true);
    setFont(typeface(TypeRole::Control));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(track + 10 + int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) + 4);
    setReason({});
}

void ActSwitch::setReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(text() + u": "_s + (reason.isEmpty() ? tr("The buttons of a renewal really act then, each after a question.") : reason));
    setStatusTip(reason);
    setAccessibleDescription(toolTip());
}

QSize ActSwitch::sizeHint() const
{
    return minimumSizeHint(); // the words come where there is room for them
}

QSize ActSwitch::minimumSizeHint() const
{
    return {track + 4, height_};
}

void ActSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const QRect whole = rect();
    const QRectF body = QRectF(QStyle::visualRect(layoutDirection(), whole, QRect(2, 4, track, 20)));
    painter.setPen(QPen(hasFocus() ? t.accent : isChecked() ? t.acting.ground : t.strong, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? t.acting.ground : isEnabled() ? t.surface : t.raised);
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5);
    const bool right = isChecked() != isRightToLeft();
    const QRectF knob(right ? body.right() - 17 : body.left() + 3, body.top() + 3, 14, 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.acting.text : isEnabled() ? t.strong : t.muted);
    painter.drawEllipse(knob);
    const QRect words = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(track + 10, 0, 0, 0));
    if (words.width() < QFontMetricsF(font()).horizontalAdvance(text()))
        return; // whole or not at all; the tip has them
    painter.setPen(isEnabled() ? t.text : t.muted);
    page::drawText(painter, words, text(), font(), isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace pd::ui
