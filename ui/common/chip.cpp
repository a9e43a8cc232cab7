// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/icons.h"
#include "ui/common/roleaccess.h"
#include "ui/page/textfit.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace pd::ui {

namespace {

constexpr int chipHeight = 22;

void paintRing(QPainter &painter, const QWidget &widget)
{
    if (!widget.hasFocus())
        return;
    painter.setPen(QPen(tokens(widget.palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(typeface(TypeRole::Control));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessRole(*this, QAccessible::StaticText);
}

void Chip::setTone(ChipTone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setInspectable(bool inspectable)
{
    setFocusPolicy(inspectable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !inspectable);
    setCursor(inspectable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessRole(*this, inspectable ? QAccessible::Button : QAccessible::StaticText);
}

QSize Chip::sizeHint() const
{
    const int words = int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) + 1;
    return {text().isEmpty() && !m_icon.isEmpty() ? 28 : words + (m_icon.isEmpty() ? 16 : 36), chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Pair &pair = tokens(palette()).tone(m_tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? pair.ground.darker(106) : pair.ground);
    painter.drawRoundedRect(rect(), 4, 4);
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (!m_icon.isEmpty())
        painter.drawPixmap(visual({6, (height() - 16) / 2, 16, 16}).topLeft(), iconPixmap(m_icon, pair.text, 16, devicePixelRatioF()));
    const int lead = m_icon.isEmpty() ? 8 : 28;
    painter.setPen(pair.text);
    page::drawText(painter, visual({lead, 0, width() - lead - 8, height()}), text(), font(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    paintRing(painter, *this);
}

RuleChip::RuleChip(const QString &rule, QWidget *parent)
    : QWidget(parent)
    , m_rule(rule)
{
    setFont(typeface(TypeRole::ControlStrong));
    setAccessRole(*this, QAccessible::StaticText);
    setAccessibleName(tr("Rule %1").arg(rule));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RuleChip::sizeHint() const
{
    return {qMax(36, fontMetrics().horizontalAdvance(m_rule) + 14), 20};
}

void RuleChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(t.text);
    page::drawText(painter, rect(), m_rule, font(), Qt::AlignHCenter);
}

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(typeface(TypeRole::Control));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) + 13, 24};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont face = font();
    face.setUnderline(underMouse());
    painter.setPen(tokens(palette()).accentText);
    page::drawText(painter, rect().adjusted(4, 0, -4, 0), text(), face, Qt::AlignHCenter);
    paintRing(painter, *this);
}

ElidedLabel::ElidedLabel(TypeRole role, QWidget *parent)
    : QWidget(parent)
{
    setFont(typeface(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessRole(*this, QAccessible::StaticText);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = page::plain(text);
    setAccessibleDescription(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {int(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_text))) + 2, font().pointSizeF() > 12 ? 26 : 20};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 80), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(palette());
    painter.setPen(m_muted ? t.muted : t.text);
    page::drawText(painter, rect(), m_text, font(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
}

} // namespace pd::ui
